import Handlebars from 'handlebars'
import { UNIT_NAMES } from '../quantity/index.ts'

/** What may follow a number on its line: the longest names first, or 人 would be found before 人次. */
const units = [...UNIT_NAMES, '年', '月', '日', '号', '年级', '级', '周年']
  .toSorted((a, b) => b.length - a.length)
  .map((unit) => unit.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
  .join('|')

const number = String.raw`\d+(?:[.,]\d+)*[%‰]?[万亿]?`

/** A number or a range with its unit: 15万m², 3～5个, 2025年. */
const quantity = new RegExp(`${number}(?:[～~—-]${number})?余?(?:${units})?`, 'gu')

/**
 * Text as HTML in which no number is parted from its unit at the end of a line (GB/T 15835-2011: a number is
 * not split over two lines). Everything is escaped; only our own element is added.
 */
export function keepQuantities(text: string): Handlebars.SafeString {
  let html = ''
  let position = 0
  for (const match of text.matchAll(quantity)) {
    html += Handlebars.escapeExpression(text.slice(position, match.index))
    html += `<span class="quantity">${Handlebars.escapeExpression(match[0])}</span>`
    position = match.index + match[0].length
  }
  return new Handlebars.SafeString(html + Handlebars.escapeExpression(text.slice(position)))
}
