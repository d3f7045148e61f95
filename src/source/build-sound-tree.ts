import {
  boolCoreTag,
  COLLECTION_STYLE_FLOW,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  type MappingEvent,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import type { ReadingContext } from './parse-options.ts'
import {
  type Comment,
  depthLimit,
  type ListNode,
  type MappingEntry,
  type MappingNode,
  type ScalarNode,
  type ScalarStyle,
  type SourceNode,
  type Span,
  trimSpan,
} from './source-node.ts'
import { TokenWalk } from './token-walk.ts'
import { numberChange } from './traps/number-changes.ts'
import { showsTrap, showsTrapAtLineStart } from './traps/signs.ts'
import { swallowedKey } from './traps/swallowed-keys.ts'

/** A tree in the making. */
interface Building extends ReadingContext {
  readonly events: readonly Event[]
  /** Which event comes next. */
  position: number
  readonly walk: TokenWalk
  /** The scalars in which every character is text. */
  readonly verbatim: Span[]
  /** How many collections are open, and how many of those with brackets or braces. */
  depth: number
  flowDepth: number
  /** Whether the thorough reader must look at the text, because it would or might complain of something. */
  isDoubtful: boolean
}

/**
 * The tree of a text from what the library read in it. `undefined` unless the text is one document, a mapping,
 * without a construct, trap or number of which something would have to be said: the library gives no place to
 * some tokens, but where all others stand and only blanks are between them, there can be nothing else.
 */
export function buildSoundTree(
  events: readonly Event[],
  context: ReadingContext,
): { readonly root: MappingNode; readonly comments: readonly Comment[] } | undefined {
  const { text } = context.source
  const walk = new TokenWalk(text)
  const building: Building = {
    ...context,
    events,
    position: 0,
    walk,
    verbatim: [],
    depth: 0,
    flowDepth: 0,
    isDoubtful: false,
  }
  const document = next(building)
  if (document?.type !== EVENT_DOCUMENT) return undefined
  if (document.explicitStart) {
    walk.passToLineStart(0)
    walk.passMark('---')
  }
  const root = buildNode(next(building), building)
  walk.passBlanks()
  const isWhole = walk.offset === text.length && !walk.isLost
  const isSound = isWhole && !building.isDoubtful && !showsTrapAtLineStart(text, building.verbatim)
  return isSound && root.kind === 'mapping' ? { root, comments: walk.comments } : undefined
}

function next(building: Building): Event | undefined {
  return building.events[building.position++]
}

function buildNode(event: Event | undefined, building: Building): SourceNode {
  if (event?.type === EVENT_SCALAR) {
    const scalar = buildScalar(event, building)
    if (numberChange(scalar, building.source)) building.isDoubtful = true
    return scalar
  }
  if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE) return buildCollection(event, building)
  // An alias, or nothing at all.
  building.isDoubtful = true
  return emptyScalar(building)
}

function buildCollection(event: MappingEvent | SequenceEvent, building: Building): MappingNode | ListNode {
  const { source, walk } = building
  const isFlow = event.style === COLLECTION_STYLE_FLOW
  const isMapping = event.type === EVENT_MAPPING
  building.depth++
  if (building.depth > depthLimit) building.isDoubtful = true
  walk.passToken(event.start, event.start)
  // A pair in a list, `[a: b]`, is a mapping without braces: there the walk ends.
  if (isFlow) walk.passMark(isMapping ? '{' : '[')
  if (isFlow) building.flowDepth++
  const column = isFlow ? undefined : walk.columnOf(event.start)
  const content = isMapping ? buildEntries(column, building) : buildItems(column, building)
  if (isFlow) building.flowDepth--
  if (isFlow) walk.passMark(isMapping ? '}' : ']')
  building.depth--
  const { start, end } = trimSpan(source.text, { start: event.start, end: walk.offset })
  return Array.isArray(content)
    ? { kind: 'list', items: content, start, end }
    : { kind: 'mapping', entries: content, start, end }
}

/** `column`: where each entry of a block begins its line. */
function buildEntries(column: number | undefined, building: Building): Map<string, MappingEntry> {
  const { keyAliases, walk } = building
  const entries = new Map<string, MappingEntry>()
  for (let event = next(building); event && event.type !== EVENT_POP; event = next(building)) {
    if (column !== undefined && entries.size > 0) walk.passToLineStart(column)
    const key = buildKey(event, building)
    walk.passColon()
    const canonical = keyAliases.get(key.written) ?? key.written
    if (entries.has(canonical)) building.isDoubtful = true
    entries.set(canonical, { key, value: buildNode(next(building), building) })
    if (column === undefined) walk.passMarkIfNext(',')
  }
  if (swallowedKey(entries, building)) building.isDoubtful = true
  return entries
}

function buildItems(column: number | undefined, building: Building): SourceNode[] {
  const { walk } = building
  const items: SourceNode[] = []
  for (let event = next(building); event && event.type !== EVENT_POP; event = next(building)) {
    if (column !== undefined) {
      if (items.length > 0) walk.passToLineStart(column)
      walk.passMark('-')
    }
    items.push(buildNode(event, building))
    if (column === undefined) walk.passMarkIfNext(',')
  }
  return items
}

/** The thorough reader complains of longer keys. */
const longestKey = 1000

function buildKey(event: Event, building: Building): MappingEntry['key'] {
  if (event.type !== EVENT_SCALAR) {
    building.isDoubtful = true
    return { start: 0, end: 0, written: '' }
  }
  const { start, end, text: written, style } = readScalar(event, building)
  const isMergeKey = style === 'plain' && written === '<<'
  if (isMergeKey || style === 'empty' || end - start > longestKey) building.isDoubtful = true
  return { start, end, written }
}

const styles = new Map<number, ScalarStyle>([
  [SCALAR_STYLE.PLAIN, 'plain'],
  [SCALAR_STYLE.SINGLE_QUOTED, 'single-quoted'],
  [SCALAR_STYLE.DOUBLE_QUOTED, 'double-quoted'],
  [SCALAR_STYLE.LITERAL_BLOCK, 'literal'],
  [SCALAR_STYLE.FOLDED_BLOCK, 'folded'],
])

function buildScalar(event: ScalarEvent, building: Building): ScalarNode {
  const { style, text, start, end } = readScalar(event, building)
  const value = style === 'plain' ? resolvePlain(text) : style === 'empty' ? null : text
  return { kind: 'scalar', style, value, text, start, end }
}

/** An empty line after one whose break is escaped: readers of YAML differ about what is left of it. */
const foldedEmptyLine = /\\\r?\n *\r?\n/

/** A scalar before it is known whether its text stands for something else. */
function readScalar(event: ScalarEvent, building: Building): Pick<ScalarNode, 'style' | 'text'> & Span {
  // The library leaves out where an empty value would stand.
  if (event.valueStart < 0) return emptyScalar(building)
  const { source, isKey } = building
  const style = styles.get(event.style) ?? 'plain'
  const place = trimSpan(source.text, passScalar(event, style, building))
  if (style !== 'plain') building.verbatim.push(place)
  const written = source.text.slice(place.start, place.end)
  if (style === 'double-quoted' && foldedEmptyLine.test(written)) building.isDoubtful = true
  if (showsTrap({ written, style, isInFlow: building.flowDepth > 0 }, isKey)) building.isDoubtful = true
  return { style, text: getScalarValue(source.text, event), start: place.start, end: place.end }
}

/** Where a scalar stands with its quotes or its header, which the library leaves out. */
function passScalar({ valueStart, valueEnd }: ScalarEvent, style: ScalarStyle, { walk }: Building): Span {
  if (style === 'literal' || style === 'folded') {
    return { start: walk.passBlockScalar(valueStart, valueEnd), end: valueEnd }
  }
  const quote = style === 'plain' ? 0 : 1
  const span = { start: valueStart - quote, end: valueEnd + quote }
  walk.passToken(span.start, span.end)
  return span
}

/** What no null, boolean or number of the core schema begins with begins a text. */
const typedBeginning = /^[-+.\d~nNtTfF]/
const types = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]

/** The core schema of YAML 1.2. */
function resolvePlain(text: string): ScalarNode['value'] {
  if (!typedBeginning.test(text)) return text
  for (const { resolve, tagName } of types) {
    const value = resolve(text, false, tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return text
}

/** An empty value is placed after the blanks that follow its key or dash. */
function emptyScalar({ source, walk }: Building): ScalarNode {
  let start = walk.offset
  while (source.text.charAt(start) === ' ') start++
  return { kind: 'scalar', style: 'empty', value: null, text: '', start, end: start }
}
