import type { SafeString } from 'handlebars'
import Handlebars from 'handlebars/runtime.js'
import { literally, UNIT_NAMES } from '../quantity/index.ts'

/** What may follow a number on its line: the longest names first, or 人 would be found before 人次. */
const names = [...UNIT_NAMES, '年', '月', '日', '号', '年级', '周年', '版'].toSorted(
  (a, b) => b.length - a.length,
)
const units = ['[A-Z]*级', ...names.map(literally)].join('|')

const number = String.raw`\d+(?:[.,]\d+)*[%‰]?[万亿]?`

/** A number or a range with its unit: 15万m², 3～5个, 2025年, 第3次; or the name of a figure, 图1. */
const quantity = `第?${number}(?:[～~—-]${number})?余?(?:${units})?|[A-Z]+级|图\\d+`

/** 间隔号, 一字线 and 浪纹线; two dashes together are a 破折号, which may begin a line. */
const joiningMark = '[·～]|(?<!—)—(?!—)'

/**
 * What stays on one line, where a browser's own rules (`line-break: strict`) would break it:
 *
 * - a number and its unit (GB/T 15835-2011: a number is not split over two lines);
 * - 间隔号, 一字线 and 浪纹线 with what stands before them, for they begin no line (GB/T 15834-2011 5.1.7, 5.1.8);
 * - 分隔号 with what stands behind it as well, for it ends none either (5.1.9). A long row of them is left to break.
 *
 * A quantity is taken whole (`(?=(…))\1`), or the mark within a range would do as the mark behind a number.
 */
const together = new RegExp(
  `(?:(?=(${quantity}))\\1|(?!${quantity})\\S)(?:(?:/(?:${quantity}|\\S)){1,4}|(?:${joiningMark}))|${quantity}`,
  'gu',
)

/** Text as HTML in which nothing is parted that stays together. Everything is escaped; only our own element is added. */
export function keepTogether(text: string): SafeString {
  let html = ''
  let position = 0
  for (const match of text.matchAll(together)) {
    html += Handlebars.escapeExpression(text.slice(position, match.index))
    html += `<span class="together">${Handlebars.escapeExpression(match[0])}</span>`
    position = match.index + match[0].length
  }
  return new Handlebars.SafeString(html + Handlebars.escapeExpression(text.slice(position)))
}
