/** A text as a part of an expression that matches just it; `RegExp.escape` is not there before Node 24. */
export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}
