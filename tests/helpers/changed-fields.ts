import { compareFields, type FieldChange, type Revision } from '../../src/diff/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'

/** What changed beside points from the document of a kind in one workspace to that in another. */
export async function changedFields(
  kind: string,
  before: Promise<Workspace>,
  after: Promise<Workspace>,
): Promise<readonly FieldChange[]> {
  const sideOf = async (loading: Promise<Workspace>) => {
    const workspace = await loading
    const document = workspace.documents.find((one) => one.kind === kind)
    if (!document) throw new Error(`no ${kind} was read`)
    return { workspace, document }
  }
  return compareFields(await sideOf(before), await sideOf(after), ({ id }) => id)
}

/** `提[-高-]{+升+}`: as a terminal without colours shows it. */
export function marked(revisions: readonly Revision[]): string {
  const marks = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return revisions.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('')
}
