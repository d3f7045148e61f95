import Big from 'big.js'
import { plain as plainOf } from './plain-text.ts'

const DIGITS = '零一二三四五六七八九'
const WAN = 10_000n
const YI = 100_000_000n
/** First number that 万 and 亿 together can no longer name (一亿亿). */
const TOO_LARGE = YI * YI

/** One Arabic number: plain, or grouped in threes by commas or spaces (GB/T 15835-2011 5.1.3). */
export const ARABIC_NUMERAL = /-?(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
/** The longest run that may be one Chinese number; {@link parseNumeral} judges whether it is. */
export const HANZI_NUMERAL = /[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?/y

/**
 * Reads one number, exactly: `12`, `１２`, `1,200`, `3.5`, `十二`, `两百`, `三千六百`, `一亿零五百万`, `三点五`,
 * a bare `百`, `千`, `万` (百人以上) and years digit by digit (`二〇二六`).
 *
 * @returns `undefined` for anything that is not one well-formed number; 二百五 and 三四 are not.
 */
export function parseNumeral(text: string): Big | undefined {
  const plain = plainOf(text)
  ARABIC_NUMERAL.lastIndex = 0
  if (ARABIC_NUMERAL.exec(plain)?.[0] === plain) return decimal(plain)
  if (/^[零〇一二三四五六七八九]{4}$/.test(plain)) return new Big(spellDigits(plain))
  return parseHanziNumeral(plain)
}

/** Reads a Chinese number by place value; years digit by digit are not its concern. */
export function parseHanziNumeral(text: string): Big | undefined {
  const [whole = '', fraction] = text.split('点')
  if (fraction !== undefined && !/^[零〇一二三四五六七八九]+$/.test(fraction)) return undefined
  const value = parseHanziInteger(whole)
  if (value === undefined) return undefined
  return new Big(fraction === undefined ? value : `${value}.${spellDigits(fraction)}`)
}

/**
 * Writes a whole number from 0 to below 10^16 in Chinese (105 → 一百零五, 12 → 十二).
 *
 * @throws RangeError for any other number.
 */
export function printNumeral(value: Big | number | bigint): string {
  const exact = new Big(value)
  if (exact.lt(0) || !exact.round(0, 0).eq(exact) || exact.gte(TOO_LARGE)) {
    throw new RangeError(`No Chinese whole number for ${exact.toFixed()}`)
  }
  return printHanzi(BigInt(exact.toFixed()))
}

/** The decimal that a grouped or plain Arabic number names. */
export function decimal(arabic: string): Big {
  const value = new Big(arabic.replace(/[, ]/g, ''))
  return value.eq(0) ? new Big(0) : value
}

function parseHanziInteger(text: string): bigint | undefined {
  if (!/^[零〇一二两三四五六七八九十百千万亿]{1,40}$/.test(text)) return undefined
  const written = canonicalHanzi(text)
  const value = addUpHanzi(written)
  // Reading is lenient, writing is not: a number is well formed exactly when it is what we would write.
  return value < TOO_LARGE && printHanzi(value) === written ? value : undefined
}

function canonicalHanzi(text: string): string {
  const spelled = text.replaceAll('两', '二').replaceAll('〇', '零').replace(/^一十/, '十')
  return /^[百千万亿]$/.test(spelled) ? `一${spelled}` : spelled
}

function addUpHanzi(text: string): bigint {
  const place: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n }
  let aboveYi = 0n
  let aboveWan = 0n
  let section = 0n
  let digit = 0n
  for (const letter of text) {
    const unit = place[letter]
    if (unit !== undefined) {
      section += (digit || 1n) * unit
    } else if (letter === '万') {
      aboveWan += (section + digit) * WAN
      section = 0n
    } else if (letter === '亿') {
      aboveYi += (aboveWan + section + digit) * YI
      aboveWan = 0n
      section = 0n
    }
    digit = BigInt(Math.max(DIGITS.indexOf(letter), 0))
  }
  return aboveYi + aboveWan + section + digit
}

function printHanzi(value: bigint): string {
  if (value >= YI) return printAround(value, YI, '亿')
  if (value >= WAN) return printAround(value, WAN, '万')
  return printSection(Number(value))
}

function printAround(value: bigint, unit: bigint, name: string): string {
  const low = value % unit
  const high = `${printHanzi(value / unit)}${name}`
  if (low === 0n) return high
  return `${high}${low < unit / 10n ? '零' : ''}${spellTen(low)}`
}

/** Inside a number ten is 一十, at its head 十 (二百一十, but 十二). */
function spellTen(value: bigint): string {
  const spelled = printHanzi(value)
  return spelled.startsWith('十') ? `一${spelled}` : spelled
}

function printSection(value: number): string {
  if (value === 0) return DIGITS.charAt(0)
  let spelled = ''
  let rest = value
  for (const [unit, name] of [[1000, '千'] as const, [100, '百'] as const, [10, '十'] as const]) {
    const digit = Math.floor(rest / unit)
    rest %= unit
    if (digit > 0) spelled += `${DIGITS.charAt(digit)}${name}`
    else if (spelled && rest > 0 && !spelled.endsWith('零')) spelled += '零'
  }
  if (rest > 0) spelled += DIGITS.charAt(rest)
  return value < 20 ? spelled.replace(/^一十/, '十') : spelled
}

function spellDigits(hanzi: string): string {
  return [...hanzi].map((letter) => (letter === '〇' ? 0 : DIGITS.indexOf(letter))).join('')
}
