/**
 * Width of a text in 字: a hanzi or full-width mark is one, a half-width character (digits, Latin, %) half.
 * Curly quotes, dashes and ellipses are full width in Chinese text.
 */
export function widthInCharacters(text: string): number {
  return [...text].reduce((width, character) => width + (isHalfWidth(character) ? 0.5 : 1), 0)
}

function isHalfWidth(character: string): boolean {
  return /[\u0020-\u00ff]/u.test(character)
}

/**
 * Width of a text in 字 where it is set in 小标宋, whose Latin letters and figures are not half as wide as a hanzi but
 * wider: no row of a title or a mark is to reach beyond the 版心.
 */
export function widthInTitle(text: string): number {
  return [...text].reduce((width, character) => width + titleWidthOf(character), 0)
}

function titleWidthOf(character: string): number {
  if (/[MWmw%]/u.test(character)) return 1.1
  if (/[A-Z]/u.test(character)) return 0.8
  return /[0-9a-z+]/u.test(character) ? 0.62 : widthInCharacters(character)
}
