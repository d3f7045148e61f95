import { type Diagnostic, diagnostic, type SourceText } from '../../diagnostics/index.ts'
import type { ScalarNode } from '../source-node.ts'

const startsLikeNumber = /^[-+.\d]/

/**
 * A number that YAML reads as another text than was written: 1.10 as 1.1, 0131 as 131, 1e3 as 1000. In a plan
 * the digits are what will be printed. 1_000 is a number in other dialects only; here it would stay a text.
 */
export function numberChange(scalar: ScalarNode, source: SourceText): Diagnostic | undefined {
  const { style, value, text, start, end } = scalar
  if (style !== 'plain' || !startsLikeNumber.test(text)) return undefined
  const at = { source, start, end }
  if (typeof value === 'number' && String(value) !== text) {
    return diagnostic('yaml/number-changes', { written: text, read: String(value) }, at)
  }
  if (typeof value === 'string' && /^[-+]?\d{1,3}(?:_\d{3})+$/.test(text)) {
    return diagnostic('yaml/number-underscore', { written: text, meant: text.replaceAll('_', '') }, at)
  }
  return undefined
}
