import type { CST } from 'yaml'
import type { TokenInContext } from '../concrete-syntax.ts'
import {
  fullWidthTrap,
  isNameLike,
  isPlain,
  type PlainToken,
  replaceAt,
  type Trap,
  type TrapContext,
  type TrapFinder,
} from './trap.ts'

/** Full-width brackets around a list or mapping, and full-width commas in one: `［医务部，护理部］`. */
export const findFlowPunctuationTraps: TrapFinder = (context) =>
  context.tokens.flatMap((found) => {
    const { token } = found
    if (token.type === 'flow-collection') return closingBracketTrap(token, context)
    if (!isPlain(token)) return []
    return [...bracketTrap(found, token, context), ...commaTrap(found, token)]
  })

const halfWidth: Readonly<Record<string, string>> = { '［': '[', '］': ']', '｛': '{', '｝': '}' }

/** `［医务部, 护理部］`: the whole value is in brackets, of which at least the first is full-width. */
function bracketTrap(
  { role }: TokenInContext,
  { source, offset }: PlainToken,
  { text }: TrapContext,
): Trap[] {
  // In `｛kind: notice｝` the library takes `｛kind` for a key.
  const value = role === 'key' ? lineFrom(offset, text) : source
  if (!/^(?:［.*[\]］]|｛.*[}｝])$/.test(value)) return []
  const edits = [0, value.length - 1].flatMap((position) => {
    const replacement = halfWidth[value.charAt(position)]
    return replacement ? [replaceAt(offset + position, 1, replacement)] : []
  })
  const found = value.charAt(0)
  return [fullWidthTrap(offset, found, halfWidth[found] ?? found, edits)]
}

/** The text from `offset` to the end of its line. */
function lineFrom(offset: number, text: string): string {
  const end = text.indexOf('\n', offset)
  return text.slice(offset, end < 0 ? text.length : end).trimEnd()
}

/** `[医务部, 护理部］`: a list that does not close, on a line that ends with a full-width bracket. */
function closingBracketTrap({ start, end, offset }: CST.FlowCollection, { text }: TrapContext): Trap[] {
  const isMapping = start.source === '{'
  if (end[0]?.source === (isMapping ? '}' : ']')) return []
  const line = lineFrom(offset, text)
  const found = line.at(-1)
  if (found !== (isMapping ? '｝' : '］')) return []
  const position = offset + line.length - 1
  const expected = isMapping ? '}' : ']'
  return [fullWidthTrap(position, found, expected, [replaceAt(position, 1, expected)])]
}

function commaTrap({ parent, role, isInFlow }: TokenInContext, { source, offset }: PlainToken): Trap[] {
  const position = source.search(/[，、；]/)
  if (position < 0 || !isInFlow || !parent) return []
  const isTrap =
    // `["医务部"，"护理部"]`: what follows a quotation begins with the comma.
    position === 0 ||
    (parent.type === 'flow-collection' && parent.start.source === '['
      ? role === 'value' && (parent.items.length === 1 || areNamesWithCommas(source))
      : // `{ party: 示医党发，administration: 示医发 }`: the library sees a second colon and takes it for a block.
        role === 'key' && parent.type === 'block-map')
  if (!isTrap) return []
  const edits = [...source.matchAll(/[，、；]/g)].map(({ index }) => replaceAt(offset + index, 1, ','))
  return [
    fullWidthTrap(
      offset + position,
      source.charAt(position),
      ',',
      position === 0 ? edits.slice(0, 1) : edits,
    ),
  ]
}

/**
 * In a list that does use half-width commas, only short pieces between ， are taken for items. A 、 may be part
 * of a name: 各部（处）、科室 is one addressee.
 */
function areNamesWithCommas(text: string): boolean {
  return text.includes('，') && text.split(/[，、；]/).every(isNameLike)
}
