import { segmentsOf } from '../quantity/index.ts'

/** Marks after which, and before which, no row may end (GB/T 15834 5.1: opening and closing marks). */
const opening = /^[《〈“‘（〔]/u
const closing = /^[》〉”’）〕，。、；：？！…·～]/u

/** Words that lean on what follows or precedes: 介词, 连词, 各 and 全 do not end a row; particles, and what the name of an organ ends in, do not begin one. */
const leansForward = /^(?:关于|和|与|及|或|并|各|全|以|为|在|对|向|把|将|由|从|用)$/u
const leansBack = /^(?:的|之|了|等|们|性|化|大学|学院|科学院|研究院|委员会|实验室)$/u

/** 文种 belongs to the 的 before it: 的通知 stays whole. */
const closingKind = /的(?:通知|决定|意见|通报|报告|请示|函|批复|纪要|公告|通告)$/u

/** A year, a month or a day in 汉字 is one word, of which a dictionary makes several: 二〇二五年度. */
const chineseDigits = /[〇零一二三四五六七八九十]$/u
const moreOfNumber = /^(?:[〇零一二三四五六七八九十]+(?:年度?|月份?|日)?|年度?|月份?|日)$/u

/** “十四五” is one word; what is longer may be parted between words. */
const shortQuotation = /“[^“”]{1,6}”/gu

function wordsIn(text: string): string[] {
  return Array.from(segmentsOf(text), ({ segment }) => segment)
}

/**
 * A title in pieces that no row may split.
 * @param names proper names that may stand in it
 * @param isWhole whether a name fits a row, or is to be broken like words
 */
export function unbreakablePieces(
  title: string,
  names: readonly string[] = [],
  isWhole: (name: string) => boolean = () => true,
): string[] {
  const kind = closingKind.exec(title)?.[0] ?? ''
  const whole = [...names, ...Array.from(title.matchAll(shortQuotation), ([quotation]) => quotation)]
  const words = wordsOf(title.slice(0, title.length - kind.length), whole.filter(isWhole))
  const pieces: string[] = []
  for (const word of kind === '' ? words : [...words, kind]) {
    const before = pieces.at(-1)
    if (before !== undefined && belongTogether(before, word)) pieces[pieces.length - 1] = before + word
    else pieces.push(word)
  }
  return pieces
}

/** The words of a text; each of the names is one word, the longest first. */
function wordsOf(text: string, names: readonly string[]): string[] {
  const name = names.filter((candidate) => text.includes(candidate)).sort((a, b) => b.length - a.length)[0]
  if (!name) return wordsIn(text)
  return text.split(name).flatMap((part, index) => [...(index > 0 ? [name] : []), ...wordsOf(part, names)])
}

function belongTogether(before: string, word: string): boolean {
  const lastWord = wordsIn(before).at(-1) ?? ''
  const isDash = /^[—–-]+$/u
  return (
    opening.test(lastWord) ||
    closing.test(word) ||
    leansBack.test(word) ||
    leansForward.test(lastWord) ||
    (isDash.test(lastWord) && isDash.test(word)) ||
    word === ' ' ||
    (word === '医院' && before.endsWith('人民')) ||
    (chineseDigits.test(before) && moreOfNumber.test(word)) ||
    (/\d$/u.test(before) && /^[\d年月日%]/u.test(word)) ||
    (/[a-z]\/?$/iu.test(before) && /^\/?[a-z]|^\/$/iu.test(word)) ||
    word.startsWith('的')
  )
}

/**
 * Whether a row that ends here may well part a word: a dictionary that does not know 坠床 or 医技 takes it for two words of one
 * character. A mark is no word, and what leans on neither side stands alone.
 */
export function mayPartWord(before: string, after: string): boolean {
  const isCharacter = (word: string | undefined) =>
    word !== undefined && /^\p{Script=Han}$/u.test(word) && !leansForward.test(word)
  return isCharacter(wordsIn(before).at(-1)) && isCharacter(wordsIn(after)[0])
}

/**
 * A short text, as a cell of a table holds it, in pieces between which it may be broken. A character alone is hardly a
 * word: 部 of 人力资源部 and 率 of 就业率 go with what stands before them, 首 and 考 of 首考 with each other; of many in a row
 * each two: 治院有章可循.
 */
export function cellPieces(text: string): string[] {
  const pieces: string[] = []
  const singles: string[] = []
  const closeSingles = () => {
    const before = pieces.at(-1)
    const run = singles.splice(0).join('')
    const isAlone = lengthOf(run) === 1
    if (isAlone && before !== undefined && !closing.test(before.slice(-1)))
      pieces[pieces.length - 1] = before + run
    else if (run !== '') pieces.push(...inPairs(run))
  }
  for (const piece of unbreakablePieces(text)) {
    if (lengthOf(piece) === 1) singles.push(piece)
    else {
      closeSingles()
      pieces.push(piece)
    }
  }
  closeSingles()
  return pieces
}

/** A run of single characters: up to four stay together, of more each two, an odd one with the two before it. */
function inPairs(run: string): string[] {
  return lengthOf(run) <= 4 ? [run] : (run.match(/..(?:.$)?/gu) ?? [run])
}

/** In characters, without the marks that close it. */
function lengthOf(piece: string): number {
  return [...piece.replace(/[》〉”’）〕，。、；：？！]+$/u, '')].length
}

/** Whether no row may end between two texts (GB/T 15834 5.1). */
export function isJoined(before: string, after: string): boolean {
  return opening.test(before.slice(-1)) || closing.test(after)
}
