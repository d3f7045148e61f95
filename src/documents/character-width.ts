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
