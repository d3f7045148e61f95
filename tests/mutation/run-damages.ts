import { type Diagnostic, positionAt } from '../../src/diagnostics/index.ts'
import { layoutFaults } from '../../src/documents/index.ts'
import { type Rule, rules } from '../../src/rules/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { issuedNow } from '../helpers/issued-record.ts'
import { type Files, load } from '../helpers/memory-workspace.ts'
import { check } from '../helpers/rule-tester.ts'
import { type Change, type Damage, damaged, pick } from './damage.ts'

/** What came of one damage at one place. */
export interface Outcome {
  readonly rule: string
  readonly what: string
  readonly isFound: boolean
  readonly isAtRightLine: boolean
  /** Codes that were reported and should not have been. */
  readonly falseAlarms: readonly string[]
}

/** Does a kind of damage at some places of the clean example, one at a time, and sees what the checker says. */
export async function tryDamage(damage: Damage, seed: number): Promise<Outcome[]> {
  const { rule, what, also = [], times = 2, issued = [], isStrict = false, isLaidOut = false } = damage
  const clean = issued.length > 0 ? await issuedNow(exampleFiles, issued) : exampleFiles
  const candidates = damage.find(exampleFiles)
  if (candidates.length === 0 && times > 0) throw new Error(`nothing in the example to ${what} (${rule})`)
  return Promise.all(
    pick(candidates, times, seed).map(async (change) => {
      const files = damaged(clean, change)
      const ruled = await check(files, { ...rulesFor(isStrict ? rule : ''), today: '2025-03-01' })
      const found = isLaidOut ? [...ruled, ...(await faultsOfPages(files))] : ruled
      const own = found.filter(({ code }) => code === rule)
      const lines = linesOf(change, String(files[change.at?.file ?? change.file]))
      return {
        rule,
        what,
        isFound: own.length > 0,
        isAtRightLine: own.some(
          ({ location }) =>
            location !== undefined &&
            location.source.name === (change.at?.file ?? change.file) &&
            lines.includes(positionAt(location.source, location.start).line),
        ),
        falseAlarms: found
          .map(({ code }): string => code)
          .filter((code) => code !== rule && !also.includes(code)),
      }
    }),
  )
}

/** What no page can show. */
export async function faultsOfPages(files: Files): Promise<readonly Diagnostic[]> {
  const { workspace } = await load(files)
  return workspace ? layoutFaults(workspace) : []
}

/** Those of `recommended`, and one of `strict` with them. */
function rulesFor(strict: string): { rules: readonly Rule[]; preset: 'strict' } {
  return {
    rules: rules.filter(({ code, preset }) => preset === 'recommended' || code === strict),
    preset: 'strict',
  }
}

/** The lines that a finding may stand on. */
function linesOf({ at, start, text }: Change, after: string): number[] {
  const lineAt = (offset: number) => after.slice(0, offset).split('\n').length
  if (at) return [lineAt(after.indexOf(at.text))]
  const [from, to] = [lineAt(start), lineAt(start + text.length)]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** What is wrong with an outcome, in words; nothing where the damage was found at its line and nothing else was. */
export function faultsOf({ isFound, isAtRightLine, falseAlarms }: Outcome): string[] {
  return [
    ...(isFound ? (isAtRightLine ? [] : ['wrong line']) : ['not found']),
    ...falseAlarms.map((code) => `false alarm ${code}`),
  ]
}
