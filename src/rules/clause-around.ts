/**
 * What stands before a place in a text, back to the nearest of the marks. An expression that ends with `$` would be
 * tried at every character of the text.
 */
export function clauseBefore(text: string, end: number, marks: string): string {
  let start = end
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--
  return text.slice(start, end)
}

/** What stands behind a place in a text, up to the nearest of the marks. */
export function clauseBehind(text: string, start: number, marks: string): string {
  let end = start
  while (end < text.length && !marks.includes(text.charAt(end))) end++
  return text.slice(start, end)
}
