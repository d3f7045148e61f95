/**
 * A text as a part of an expression that matches just it, also among the letters of a class; `RegExp.escape` is not there
 * before Node 24.
 */
export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replaceAll('-', '\\x2d')
}
