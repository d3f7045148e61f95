import { type Diagnostic, diagnostic, type Location } from '../../diagnostics/index.ts'
import type { ScalarNode } from '../source-node.ts'

/**
 * A number that YAML reads as another text than was written: 1.10 as 1.1, 0131 as 131, 1e3 as 1000. In a plan
 * the digits are what will be printed. 1_000 is a number in other dialects only; here it would stay a text.
 */
export function numberChange({ style, value, text }: ScalarNode, at: Location): Diagnostic | undefined {
  if (style !== 'plain') return undefined
  if (typeof value === 'number' && String(value) !== text) {
    return diagnostic('yaml/number-changes', { written: text, read: String(value) }, at)
  }
  if (typeof value === 'string' && /^[-+]?\d{1,3}(?:_\d{3})+$/.test(text)) {
    return diagnostic('yaml/number-underscore', { written: text, meant: text.replaceAll('_', '') }, at)
  }
  return undefined
}
