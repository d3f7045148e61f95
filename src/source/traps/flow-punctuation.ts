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

/**
 * Full-width brackets around a list or mapping, and full-width commas in one: `［医务部，护理部］`. A 、 is no trap:
 * 各部（处）、科室 is one addressee.
 */
export const findFlowPunctuationTraps: TrapFinder = (context) =>
  context.tokens.flatMap((found) => {
    const { token } = found
    if (token.type === 'flow-collection') return closingBracketTrap(token, context)
    if (!isPlain(token)) return []
    return [...bracketTrap(found, token, context), ...commaTrap(found, token, context)]
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

/** Whether a plain scalar might be one of these traps, were it looked at in its surroundings. */
export function resemblesFlow(written: string, isInFlow: boolean): boolean {
  return /^[［｛]/.test(written) || (isInFlow && /[，；]/.test(written))
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

function commaTrap(found: TokenInContext, { source, offset }: PlainToken, context: TrapContext): Trap[] {
  const position = source.search(/[，；]/)
  if (position < 0 || !found.isInFlow || !separatesItems(found, source, context)) return []
  const commas = [...source.matchAll(/[，；]/g)].map(({ index }) => replaceAt(offset + index, 1, ','))
  // What follows a quotation may hold another, with commas of its own.
  const edits = position === 0 ? commas.slice(0, 1) : commas
  return [fullWidthTrap(offset + position, source.charAt(position), ',', edits)]
}

/** Whether the full-width commas in a plain item between brackets stand between items, not in a sentence. */
function separatesItems({ parent, role }: TokenInContext, source: string, { isKey }: TrapContext): boolean {
  // `["医务部"，"护理部"]`: what follows a quotation begins with the comma.
  if (/^[，；]/.test(source)) return true
  // `{ id: a，title: b }`: the library sees a second colon and takes it all for a block.
  if (parent?.type === 'block-map') return role === 'key'
  if (parent?.type !== 'flow-collection' || role !== 'value') return false
  if (parent.start.source === '[') return parent.items.length === 1 || areNamesWithCommas(source)
  const nextKey = /[，；]\s*([^\s，、；：]+)：/.exec(source)?.[1]
  return nextKey !== undefined && isKey(nextKey)
}

/** In a list that does use half-width commas, only short pieces between ， are taken for items. */
function areNamesWithCommas(text: string): boolean {
  return text.includes('，') && text.split(/[，；]/).every(isNameLike)
}
