import { type Code, type Diagnostic, diagnostic, type Fix } from '../diagnostics/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { locationOf, subjectOf } from './place.ts'
import type { Finding } from './rule.ts'
import type { CheckPlan } from './settings.ts'
import { createSubject } from './subject.ts'

/**
 * Runs the rules over a workspace; what they find, in the order of the rules, each finding once.
 *
 * @param pause is awaited after every rule
 */
export async function runRules(
  workspace: Workspace,
  plan: CheckPlan,
  pause: () => Promise<void> = async () => {},
): Promise<Diagnostic[]> {
  const subject = createSubject(workspace)
  const found = new Map<string, Diagnostic>()
  for (const { rule, options } of plan.rules) {
    const report = (finding: Finding<Code>) => {
      const made = toDiagnostic(rule.code, finding)
      const { source, start, end } = made.location ?? { source: { name: '' }, start: 0, end: 0 }
      const key = [rule.code, source.name, start, end, JSON.stringify(made.args)].join(' ')
      if (!found.has(key)) found.set(key, made)
    }
    rule.check(subject, report, options)
    await pause()
  }
  return [...found.values()]
}

function toDiagnostic(code: Code, { args, at, related, fix, severity }: Finding<Code>): Diagnostic {
  const edits = fix?.edits.map((edit) => ({ location: locationOf(edit.at), text: edit.text }))
  const mended: Fix | undefined = fix && edits && { safety: fix.safety, edits }
  return diagnostic(
    code,
    args,
    locationOf(at),
    related?.map(({ at: place, note }) => ({ location: locationOf(place), note })),
    { subject: subjectOf(at), ...(mended && { fix: mended }), ...(severity && { severity }) },
  )
}
