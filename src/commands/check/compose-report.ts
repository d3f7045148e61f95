import type { Diagnostic } from '../../diagnostics/index.ts'
import type { Report, ReportedFinding } from '../../formatters/index.ts'
import { fingerprint } from '../../host/index.ts'
import { fingerprintOf } from '../../rules/index.ts'
import { type LoadedWorkspace, registersOf } from '../../workspace/index.ts'
import type { Inspection } from '../opening/inspect-workspace.ts'

/** What formatters are given of an inspection. */
export function composeReport(
  { diagnostics, known }: Pick<Inspection, 'diagnostics' | 'known'>,
  loaded: LoadedWorkspace | undefined,
  about: Pick<Report, 'version' | 'codes' | 'failOn'>,
): Report {
  const count = new Map<string, number>()
  const identify = (found: Diagnostic): ReportedFinding => {
    const what = fingerprintOf(found) ?? JSON.stringify([found.code, found.location?.source.name, found.args])
    const times = (count.get(what) ?? 0) + 1
    count.set(what, times)
    // Few forms of report ask for it.
    return {
      found,
      get fingerprint() {
        return fingerprint([what, `${times}`])
      },
    }
  }
  // Known ones first: a new finding beside an old one like it is the second.
  const old = known?.map(identify)
  return { ...about, findings: diagnostics.map(identify), known: old, files: filesOf(loaded) }
}

/** Every file that was looked at: plan.yaml, registers, documents. */
function filesOf(loaded: LoadedWorkspace | undefined): string[] {
  const registers = loaded?.workspace ? registersOf(loaded.workspace) : []
  return [...registers.map(({ source }) => source.name), ...(loaded?.files ?? []).map(({ name }) => name)]
}
