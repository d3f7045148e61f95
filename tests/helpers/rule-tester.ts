import { describe, expect, test } from 'vitest'
import { applyEdits, type Diagnostic, type Location, positionAt } from '../../src/diagnostics/index.ts'
import { type CheckRequest, checkWorkspace, type Rule } from '../../src/rules/index.ts'
import { type Files, load } from './memory-workspace.ts'

/** What a rule is shown, and everything that it and the loading of the workspace must find there. */
export interface RuleCase {
  readonly name: string
  readonly files: Files
  /**
   * The complete list, each as `file:line “text” code {arguments} (note file:line “text”)`. Numbers of lines count in
   * the file as a whole.
   */
  readonly finds: readonly string[]
}

/** Runs one rule over each case; whatever else is complained of fails the test as well. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.code, () => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { files, finds }) => {
      expect(await findingsOf(files, { rules: [rule], preset: 'strict' })).toEqual(finds)
    })
  })
}

/** Everything that is found in a workspace, by the rules given, a line each. */
export async function findingsOf(
  files: Files,
  request: Pick<CheckRequest, 'rules'> & Partial<CheckRequest>,
): Promise<string[]> {
  return (await check(files, request)).map(findingRow)
}

export async function check(
  files: Files,
  request: Pick<CheckRequest, 'rules'> & Partial<CheckRequest>,
): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await checkWorkspace(await load(files), { today: '2025-03-01', ...request })
  return diagnostics
}

/** A finding as one line that a reader can follow without counting columns. */
export function findingRow({ location, code, args, related = [] }: Diagnostic): string {
  const others = related.map((other) => `(${other.note} ${placeOf(other.location)})`)
  return [placeOf(location), code, JSON.stringify(args), ...others].join(' ')
}

function placeOf(location: Location | undefined): string {
  if (!location) return '-'
  const { source, start, end } = location
  const text = source.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return `${source.name}:${positionAt(source, start).line} “${shown}”`
}

/** The workspace after the mending that the first finding of a rule offers. */
export async function mended(rule: Rule, files: Files): Promise<Files> {
  const [found] = await check(files, { rules: [rule], preset: 'strict' })
  const source = found?.location?.source
  if (!source || !found.fix) throw new Error(`${rule.code} offers no mending`)
  return { ...files, [source.name]: applyEdits(source.text, found.fix.edits) }
}
