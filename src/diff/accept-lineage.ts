import type { Edit } from '../diagnostics/index.ts'
import { keyAliases } from '../model/index.ts'
import type { PointContents } from './contents/contents.ts'
import type { PlanDiff } from './diff-plans.ts'

/** From here on a suggestion is taken over with all others; one below must be named, for somebody must have looked. */
export const leastToAccept = 0.6

/** A point of the older plan and one of the newer that are the same, by their ids. */
export interface NamedPair {
  readonly before: string
  readonly after: string
}

type LineageKey = 'continues' | 'splitFrom' | 'mergedFrom'

/** Where a point of the newer plan comes from, to be written into it. */
export interface Descent {
  readonly point: PointContents
  readonly key: LineageKey
  readonly origins: readonly string[]
}

/** What is suggested and likely enough to be taken over without being named. */
export function likelyPairs({ points }: PlanDiff): NamedPair[] {
  return points
    .filter(({ by, score = 0 }) => by === 'suggestion' && score >= leastToAccept)
    .flatMap(({ before, after }) =>
      before.flatMap((was) => after.map((is) => ({ before: was.point.id, after: is.point.id }))),
    )
}

/**
 * What the newer plan has to say so that these pairs are known: a point of one origin continues it, or was split from
 * it where another one has come of it too; a point of several was merged from them. Pairs of other plans are left out.
 */
export function descentsOf({ points, before, after }: PlanDiff, named: readonly NamedPair[]): Descent[] {
  const [older, newer] = [before, after].map((side) => new Set(side.points.map(({ point }) => point.id)))
  const pairs = named.filter((pair) => older?.has(pair.before) && newer?.has(pair.after))
  // What is known without likeness counts too: a point that kept its id may have lost a part.
  const known = points
    .filter(({ by }) => by === 'id' || by === 'lineage')
    .flatMap((match) =>
      match.before.flatMap((was) => match.after.map((is) => ({ before: was.point.id, after: is.point.id }))),
    )
  const asked = new Set(pairs.map((pair) => pair.after))
  const all = [...pairs, ...known]
  const origins = Map.groupBy(all, (pair) => pair.after)
  const offspring = Map.groupBy(all, (pair) => pair.before)
  return after.points.flatMap((point): Descent[] => {
    const { id } = point.point
    const from = [...new Set((asked.has(id) ? (origins.get(id) ?? []) : []).map((pair) => pair.before))]
    const [first, ...others] = from
    if (first === undefined || (first === id && others.length === 0)) return []
    if (isSaid(point.point, from)) return []
    if (others.length > 0) return [{ point, key: 'mergedFrom', origins: from }]
    const siblings = new Set(offspring.get(first)?.map((pair) => pair.after))
    return [{ point, key: siblings.size > 1 ? 'splitFrom' : 'continues', origins: from }]
  })
}

/** Whether a point already says that it comes of these: to write it again would change nothing. */
function isSaid({ lineage }: PointContents['point'], origins: readonly string[]): boolean {
  const { continues, renames, splitFrom, mergedFrom } = lineage
  const said = new Set(
    [continues, renames, splitFrom, ...(mergedFrom ?? [])].filter((id) => id !== undefined),
  )
  return said.size === origins.length && origins.every((id) => said.has(id))
}

/** Writes it below the id of the point; comments, order and layout of its file stay. */
export function editOf({ point: { point, document }, key, origins }: Descent): Edit {
  const { parsed } = document
  const names = origins.map(plainOrQuoted)
  const value = key === 'mergedFrom' ? `[${names.join(', ')}]` : (names[0] ?? '')
  if (point.lineage[key] !== undefined) return { location: parsed.locate([...point.path, key]), text: value }
  const idPath = [...point.path, 'id']
  const { source } = parsed
  const isChinese = parsed.keyAsWritten(idPath) !== 'id'
  const entry = `${isChinese ? chineseKey(key) : key}: ${value}`
  const { end } = parsed.locate(idPath)
  const isFlow = source.text[parsed.locate(point.path).start] === '{'
  if (isFlow) return { location: { source, start: end, end }, text: `, ${entry}` }
  const lineEnd = endOfLine(source.text, end)
  const at = parsed.locate(idPath, 'key').start
  const indent = ' '.repeat(at - (source.text.lastIndexOf('\n', at) + 1))
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n'
  return { location: { source, start: lineEnd, end: lineEnd }, text: `${lineBreak}${indent}${entry}` }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  if (end < 0) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

function chineseKey(key: LineageKey): string {
  for (const [chinese, english] of keyAliases()) if (english === key) return chinese
  return key
}

/** An id that YAML would take for a number or a truth value. */
function plainOrQuoted(id: string): string {
  return /^\d|^(?:y|yes|n|no|on|off|true|false|null)$/u.test(id) ? `"${id}"` : id
}
