import { diagnostic } from '../../diagnostics/index.ts'
import type { TokenInContext } from '../concrete-syntax.ts'
import {
  fullWidthTrap,
  isPlain,
  type PlainToken,
  replaceAt,
  type Trap,
  type TrapContext,
  type TrapFinder,
} from './trap.ts'

/**
 * Keys whose colon YAML does not see: `牵头：医务部`, `牵头:　医务部`, `牵头:医务部`. To YAML they are plain text,
 * and so is much honest prose; hence a colon is only complained of
 *
 * - where there must be a key: in a mapping, or as the whole file; or
 * - where a mapping may stand and the word before the colon is a key of the plan language.
 */
export const findKeyColonTraps: TrapFinder = (context) =>
  context.tokens.flatMap((found) => (isPlain(found.token) ? trapsInToken(found, found.token, context) : []))

/** How much the place of a token says about what should stand there. */
type Expectation = 'key' | 'perhaps-mapping' | 'anything'

/**
 * A line without `: ` runs on into the next, so one plain token may hold several keys. They are taken in turn,
 * up to one that opens a text, a list or a quotation: what follows it is read again once it is mended.
 */
function trapsInToken(found: TokenInContext, token: PlainToken, context: TrapContext): Trap[] {
  const expectation = expectationAt(found, context)
  if (expectation === 'anything') return []
  const traps: Trap[] = []
  const lines = token.source.split('\n')
  let start = token.offset
  for (const [index, line] of lines.entries()) {
    const content = line.trimStart()
    const contentStart = start + line.length - content.length
    start += line.length + 1
    const hasColonAfter = index === lines.length - 1 && hasColon(found)
    const mustBeKey = expectation === 'key' && !hasColonAfter
    const trap = colonTrap(content.trimEnd(), contentStart, mustBeKey, context)
    if (trap) traps.push(trap)
    if (trap ? /[：:]\s*[|>[{"'&*!]/.test(content) : expectation === 'perhaps-mapping') break
  }
  return traps
}

function expectationAt(
  { role, parent, item, isInFlow, token }: TokenInContext,
  context: TrapContext,
): Expectation {
  if (!parent) return 'key'
  if (parent.type === 'flow-collection') {
    return role === 'key' && parent.start.source === '{' && !item?.sep?.length ? 'key' : 'anything'
  }
  if (isInFlow) return 'anything'
  if (role === 'key') return 'key'
  if (parent.type === 'block-map') {
    const isOnOwnLine = item?.sep?.some(({ type }) => type === 'newline')
    return isOnOwnLine ? 'perhaps-mapping' : 'anything'
  }
  // In a list of texts, one that begins like a key is a text too.
  const isListOfTexts = parent.items.some(
    ({ value }) => value && value !== token && 'source' in value && !startsWithKey(value.source, context),
  )
  return isListOfTexts ? 'anything' : 'perhaps-mapping'
}

const keyAndColon = /^([^\s：:，。；！？、“”"'[\]{}]{1,24})(：|:\u3000+|:(?=[^\s/]))(.*)$/

function startsWithKey(text: string, { isKey }: TrapContext): boolean {
  const key = keyAndColon.exec(text)?.[1]
  return key !== undefined && isKey(key)
}

function colonTrap(
  line: string,
  start: number,
  mustBeKey: boolean,
  { isKey }: TrapContext,
): Trap | undefined {
  const [, key, colon, rest] = keyAndColon.exec(line) ?? []
  if (key === undefined || colon === undefined || rest === undefined) return undefined
  if (!mustBeKey && !(isKey(key) && !isSentence(rest))) return undefined
  const at = start + key.length
  const edits = [replaceAt(at, colon.length, rest === '' || rest.startsWith(' ') ? ':' : ': ')]
  if (colon === '：') return fullWidthTrap(at, colon, ':', edits)
  if (colon !== ':') return fullWidthTrap(at + 1, '\u3000', ' ', edits)
  return {
    place: { start: at, end: at + 1 },
    edits,
    complain: (location) => diagnostic('yaml/syntax', { detail: 'space-after-colon' }, location),
  }
}

/** Whether one of the lines written in a plain scalar begins as `牵头：医务部` does, wherever that may stand. */
export function hidesKey(written: string, isKey: (word: string) => boolean): boolean {
  if (!/[：:]/.test(written)) return false
  return written.split('\n').some((line) => {
    const [, key, , rest] = keyAndColon.exec(line.trim()) ?? []
    return key !== undefined && rest !== undefined && isKey(key) && !isSentence(rest)
  })
}

/** Where a text might stand as well, only what is short and no sentence is taken for the value of a key. */
export function isSentence(text: string): boolean {
  return text.length > 40 || /[。；！？]/.test(text)
}

function hasColon({ item, role }: TokenInContext): boolean {
  return role === 'key' && (item?.sep?.some(({ type }) => type === 'map-value-ind') ?? false)
}
