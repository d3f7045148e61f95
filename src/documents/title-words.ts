import { segmentsOf } from '../quantity/index.ts'

/** Marks after which, and before which, no row may end (GB/T 15834 5.1: opening and closing marks). */
const opening = /^[《〈“‘（〔]/u
const closing = /^[》〉”’）〕，。、；：？！…·～]/u

/** Words that lean on what follows or precedes: 介词, 连词, 各, 全 and 高 do not end a row; particles, and what the name of an organ ends in, do not begin one. */
const leansForward = /^(?:关于|和|与|及|或|并|各|全|高|以|为|在|对|向|把|将|由|从|用)$/u
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

/** What the name of an organ ends in. */
export const endsOrgan = /(?:医院|大学|学院|研究院|科学院|实验室|中心|委员会|政府|[^全大社]会|局|厅)$/u

/** Inside the name of an organ: an organ that the next is a part of, or a place; a 社区 is neither, and 城市 is no place. */
const endsPart = new RegExp(
  `${endsOrgan.source}|(?:小组|指挥部|办公室|公司|党委|党组|.省|.县|[^城][市乡镇]|[^社病小]区|自治[州旗])$`,
  'u',
)

/** What is one word with what stands before it, whatever that ends in: 领导小组办公室, 示例市人民政府, 开发区管理委员会. */
const goesOn = /^(?:人民|办公室|管理$)/u

/** In characters: what is shorter, 示例市, makes no row of a name. */
const shortestPart = 5

/**
 * A title in pieces that no row may split. A name is one piece, and one that is too long for a row each of its parts: it is
 * broken where an organ or a place in it ends, and inside a part only where that is too long as well.
 *
 * @param names proper names that may stand in it
 * @param fits whether a row holds so much
 */
export function unbreakablePieces(
  title: string,
  names: readonly string[] = [],
  fits: (text: string) => boolean = () => true,
): string[] {
  const kind = closingKind.exec(title)?.[0] ?? ''
  const whole = [...names, ...Array.from(title.matchAll(shortQuotation), ([quotation]) => quotation)]
  const words = wordsOf(title.slice(0, title.length - kind.length), whole)
  return joined(kind === '' ? words : [...words, kind])
    .flatMap((piece) =>
      fits(textOf(piece))
        ? [piece]
        : joined(piece.flatMap((word) => (whole.includes(word) ? nameParts(word, whole, fits) : [word]))),
    )
    .map(textOf)
}

/** The parts of a name, and the words of one that no row holds; other names stay whole in it. */
function nameParts(name: string, names: readonly string[], fits: (text: string) => boolean): string[] {
  const others = names.filter((other) => other !== name && fits(other))
  const parts: string[][] = []
  for (const piece of withoutSingles(joined(wordsOf(name, others)).map(textOf))) {
    const part = parts.at(-1)
    if (part !== undefined && (!isPart(textOf(part)) || goesOn.test(piece))) part.push(piece)
    else parts.push([piece])
  }
  const last = parts.at(-1)
  const before = parts.at(-2)
  if (last && before && textOf(last).length < shortestPart) before.push(...parts.splice(-1).flat())
  return parts.flatMap((part) => (fits(textOf(part)) ? [textOf(part)] : part))
}

function isPart(text: string): boolean {
  return text.length >= shortestPart && endsPart.test(text)
}

/** Words in groups, each of those that belong together. */
function joined(words: readonly string[]): string[][] {
  const pieces: string[][] = []
  for (const word of words) {
    const before = pieces.at(-1)
    if (before !== undefined && belongTogether(textOf(before), word)) before.push(word)
    else pieces.push([word])
  }
  return pieces
}

function textOf(words: readonly string[]): string {
  return words.join('')
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
    (word === '会' && before.endsWith('委员')) ||
    (word === '室' && before.endsWith('办公')) ||
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
  return withoutSingles(unbreakablePieces(text))
}

function withoutSingles(words: readonly string[]): string[] {
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
  for (const piece of words) {
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
