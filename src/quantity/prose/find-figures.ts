import { plain } from '../plain-text.ts'
import type { TargetBody } from '../target.ts'
import { unitOf } from '../unit.ts'
import type { Figure, Span } from './figure.ts'
import { DOUBLING, FRACTION, QUANTITY, TOP } from './figure-pattern.ts'
import {
  isNamed,
  isOpenByWhatFollows,
  isQuantity,
  isStartByWhatFollows,
  type Written,
} from './judge-quantity.ts'
import { readAmount, readTarget } from './read-figure.ts'
import { scanNumerals } from './scan-numerals.ts'
import { lookBack } from './words-around.ts'

/**
 * Finds every quantity that stands as a literal in a stretch of prose, in either script: `36个`, `３～５项`,
 * `百人以上`, `每年减少20%`. Dates, plans (十四五), ordinals, grades in names (四级手术), document numbers, titles in
 * 《》 and set phrases hold none; where it is doubtful, there is none either.
 *
 * @param text as written, line breaks and all; references that are not text as {@link REFERENCE_MARK}
 * @returns in reading order, none overlapping another
 */
export function findFigures(text: string): readonly Figure[] {
  const figures: Figure[] = []
  scanNumerals(text, (at) => {
    const special = readSpecial(text, at)
    if (special) figures.push(special)
    if (special) return special.end
    const match = matchAt(QUANTITY, text, at)
    if (!match) return undefined
    const figure = readQuantity(text, writtenIn(match), figures.at(-1)?.end)
    if (figure) figures.push(figure)
    return at + match[0].length
  })
  return figures
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Sorts out what the expression caught: digits, unit and the word behind. */
function writtenIn(match: RegExpExecArray): Written {
  const [whole, arabic, scale, arabicUnit, arabicAfter, share, shareAfter, hanzi, , hanziUnit, hanziAfter] =
    match
  const digits = arabic ?? share ?? hanzi ?? ''
  const shareUnit = share && (share.startsWith('百') ? '%' : '‰')
  const spelling = plain(arabicUnit ?? hanziUnit ?? shareUnit ?? '')
  const end =
    match.index +
    (arabic !== undefined && !arabicUnit && !arabicAfter ? endOfBare(digits, scale) : whole.length)
  return {
    start: match.index,
    end,
    number: { start: match.index, end: match.index + digits.length },
    digits,
    scale: plain(match[2] ?? match[8] ?? ''),
    unit: unitOf(spelling),
    after: arabicAfter ?? shareAfter ?? hanziAfter,
    isHanzi: arabic === undefined,
  }
}

/** A number without a unit ends with its digits and scale, not with the blank behind. */
function endOfBare(digits: string, scale = ''): number {
  return digits.length + scale.trimEnd().length
}

function readQuantity(text: string, written: Written, from: number | undefined): Figure | undefined {
  if (isNamed(text, written)) return undefined
  const around = lookBack(text, written.start, from)
  if (!isQuantity(text, written, around)) return undefined
  const { start, lead, qualifier, shape, rhythm, years } = around
  const quantity = plain(text.slice(written.start, written.end))
  const phrase = `${rhythm?.word ?? ''}${lead}${quantity}`
  const isOpen = around.isOpen || isOpenByWhatFollows(text, written.end)
  const target = isOpen ? undefined : readTarget(phrase, shape)
  const amount = target ? undefined : readAmount(`${qualifier}${quantity}`)
  return {
    start,
    end: written.end,
    number: written.number,
    phrase,
    unit: written.unit?.name,
    rhythm,
    years,
    isStart: around.isStart || isStartByWhatFollows(text, written.end),
    ...(target && { target }),
    ...(amount && { amount }),
  }
}

/** 前12名, 翻一番, 三分之二以上: quantities of a form of their own. */
function readSpecial(text: string, at: number): Figure | undefined {
  if (text.charAt(at) === '翻') return readDoubling(text, at)
  if (text.charAt(at - 1) === '前') return readTop(text, at)
  const match = matchAt(FRACTION, text, at)
  if (!match) return undefined
  const [whole, digits = ''] = match
  const { lead, start } = lookBack(text, at)
  const phrase = `${lead}${text.startsWith('过', at - 1) ? '过' : ''}${plain(whole)}`
  // Without a bound 一半 is only a word.
  const target = phrase === digits ? undefined : readTarget(phrase, 'rule')
  return (
    target &&
    special({ start, end: at + whole.length }, { start: at, end: at + digits.length }, phrase, target)
  )
}

function readTop(text: string, at: number): Figure | undefined {
  const match = matchAt(TOP, text, at)
  if (!match) return undefined
  const [whole, digits = '', unit = ''] = match
  const phrase = plain(`前${whole}`)
  const target = readTarget(phrase, 'rank')
  const span = { start: at - 1, end: at + whole.length }
  return (
    target && {
      ...special(span, { start: at, end: at + digits.length }, phrase, target),
      unit: plain(unit),
    }
  )
}

function readDoubling(text: string, at: number): Figure | undefined {
  const match = matchAt(DOUBLING, text, at)
  if (!match) return undefined
  const [whole, digits = ''] = match
  const target = readTarget(whole, 'multiple')
  const number = { start: at + 1, end: at + 1 + digits.length }
  return target && special({ start: at, end: at + whole.length }, number, whole, target)
}

function special(span: Span, number: Span, phrase: string, target: TargetBody): Figure {
  return { ...span, number, phrase, isStart: false, target }
}
