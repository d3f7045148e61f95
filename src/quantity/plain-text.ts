/** A phrase made uniform for reading, with the way back to the places where the author wrote each character. */
export interface PlainText {
  readonly text: string
  /** `origin[i]` is the UTF-16 offset, in the source, of character `i` of `text`; one more entry marks the end. */
  readonly origin: readonly number[]
}

const SPACE = /[\s\u3000\u200b\u2060\ufeff]/
const DIGIT = /[0-9]/
const FULL_WIDTH_TWIN = /[０-９Ａ-Ｚａ-ｚ％＋－＜＞]/

/** Signs that people write in several ways and that mean one thing in a phrase. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '～': '~',
  '〜': '~',
  '∼': '~',
  '﹪': '%',
  '−': '-',
  '⩾': '≥',
  '≧': '≥',
  '⩽': '≤',
  '≦': '≤',
  '＾': '^',
}

/**
 * Half width for digits, letters and signs; no spaces. Two kinds of separators survive because only the reader
 * of numbers can judge them: a space, a full stop or a comma between two digits (`1 200`, `1，200`).
 */
export function toPlainText(source: string): PlainText {
  const letters: string[] = []
  const origin: number[] = []
  const emit = (letter: string, offset: number) => {
    letters.push(letter)
    origin.push(offset)
  }
  let spaceAfterDigit: number | undefined
  for (let offset = 0; offset < source.length; offset++) {
    const raw = source.charAt(offset)
    if (SPACE.test(raw)) {
      if (spaceAfterDigit === undefined && DIGIT.test(letters.at(-1) ?? '')) spaceAfterDigit = offset
      continue
    }
    const letter = plainLetter(raw, letters.at(-1), source.charAt(offset + 1))
    if (spaceAfterDigit !== undefined && DIGIT.test(letter)) emit(' ', spaceAfterDigit)
    spaceAfterDigit = undefined
    emit(letter, offset)
  }
  origin.push(source.trimEnd().length)
  return { text: letters.join(''), origin }
}

function plainLetter(raw: string, before: string | undefined, after: string): string {
  if (FULL_WIDTH_TWIN.test(raw)) return halfWidth(raw)
  const betweenDigits = before !== undefined && DIGIT.test(before) && /[0-9０-９]/.test(after)
  if ((raw === '，' || raw === '．') && betweenDigits) return halfWidth(raw)
  return SAME_SIGN[raw] ?? raw
}

/** The full-width forms U+FF01–FF5E stand at one constant distance from ASCII. */
function halfWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 0xfee0)
}

/** Full-width forms, blanks, and the several signs for a range and a comparison. */
const UNEVEN = /[^0-9A-Za-z.%\u4e00-\u9fff-]/

/** The text made uniform; most stretches are so already. */
export function plain(text: string): string {
  return UNEVEN.test(text) ? toPlainText(text).text : text
}
