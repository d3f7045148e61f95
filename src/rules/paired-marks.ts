import { matchesOf } from '../quantity/index.ts'

/** A mark that has two halves, at its offset in a text. */
interface Half {
  readonly found: string
  readonly index: number
}

/** The two halves of a pair; of brackets, one may be of half width. */
export interface MarkPair {
  readonly open: Half
  readonly close: Half
}

/** A half without its other. */
export interface StrayMark extends Half {
  readonly problem: 'unclosed' | 'unopened' | 'crossed'
}

const closing: Readonly<Record<string, string>> = {
  '（': '）',
  '《': '》',
  '“': '”',
  '‘': '’',
  '〔': '〕',
  '【': '】',
  '〈': '〉',
  '(': ')',
}
const opening = new Map(Object.entries(closing).map(([open, close]) => [close, open]))
const half = /[（）《》“”‘’〔〕【】〈〉()]/gu
/** [60, 80) is an interval: its brackets are no pair. Blanks of its length take its place. */
const interval = /[[(（]\s*[\d.]+[%％]?\s*[,，]\s*[\d.]+[%％]?\s*[\])）]/gu
/** 1) a） 一） number things and have no opening half. */
const enumerator = /(?<![\p{L}\p{N}])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})$/iu
/** 3’ 端, today’s. */
const apostrophe = /[a-z\d]$/iu

/** Pairs the marks of a text, each paragraph by itself: no pair reaches from one into the next. */
export function pairMarks(text: string): { pairs: MarkPair[]; strays: StrayMark[] } {
  const pairs: MarkPair[] = []
  const strays: StrayMark[] = []
  const paragraphs = text.replaceAll(interval, (found) => ' '.repeat(found.length)).split('\n')
  let start = 0
  for (const [position, paragraph] of paragraphs.entries()) {
    const open: Half[] = []
    for (const match of matchesOf(paragraph, half)) {
      const one = { found: match[0], index: start + match.index }
      const opener = opening.get(one.found)
      if (opener === undefined) {
        open.push(one)
        continue
      }
      const at = open.findLastIndex(({ found }) => found === opener || areBrackets(found, opener))
      const [partner] = at < 0 ? [] : open.splice(at, 1)
      if (!partner) {
        if (!isNoHalf(one.found, paragraph.slice(0, match.index)))
          strays.push({ ...one, problem: 'unopened' })
      } else if (at < open.length) strays.push({ ...one, problem: 'crossed' })
      else pairs.push({ open: partner, close: one })
    }
    // A quotation of several paragraphs opens each of them and is closed at the last (GB/T 15834 4.8).
    const goesOn = paragraph.startsWith('“') && paragraphs[position + 1]?.startsWith('“')
    for (const one of open) {
      if (!(goesOn && one.index === start)) strays.push({ ...one, problem: 'unclosed' })
    }
    start += paragraph.length + 1
  }
  return { pairs, strays }
}

function areBrackets(one: string, other: string): boolean {
  return '（('.includes(one) && '（('.includes(other)
}

function isNoHalf(found: string, before: string): boolean {
  return found === '’' ? apostrophe.test(before) : '）)'.includes(found) && enumerator.test(before)
}
