import { diagnostic } from '../diagnostics/index.ts'
import { locateInScalar } from '../source/index.ts'
import type { Path, Scope } from './scope.ts'

const numeral = '[一二三四五六七八九十百]'

/**
 * 序数 as authors write them: 一、 （一） 1. 1、 （1） ① 附件1： and, with the blank behind them, 第一章 and 第一条. Not what only
 * begins like one: 一、二级护理, 1.5倍, 第三条规定.
 */
const writtenNumber = new RegExp(
  [
    `${numeral}+[、．.](?!${numeral})`,
    `[（(](?:${numeral}+|\\d+)[）)][、．.]?`,
    String.raw`\d+[、．.)）](?!\d)`,
    '[①-⒛㈠-㈩]',
    `第${numeral}+(?:部分|[编章节条])[ \\u3000]`,
    `附件\\s*(?:\\d+|${numeral}+)[：:、．.]?`,
  ].join('|'),
  'uy',
)

/** Complains of a number that an author put before a title or a paragraph: numbers are computed. */
export function reportWrittenNumber(scope: Scope, path: Path, text: string): void {
  // Paragraphs begin after a blank line; the blanks before them are no part of the number.
  for (const { index, 0: blank } of text.matchAll(/(?:^|\n[^\S\n]*\n)\s*/gu)) {
    writtenNumber.lastIndex = index + blank.length
    const found = writtenNumber.exec(text)?.[0]
    if (found === undefined) continue
    const at = locateInScalar(scope.parsed, path, index + blank.length, found.length)
    scope.report(diagnostic('heading/written-number', { found }, at))
  }
}
