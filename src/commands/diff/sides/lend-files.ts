import type { Checked } from '../../../diagnostics/index.ts'
import { filesIn, loadWorkspace, type WorkspaceFiles } from '../../../workspace/index.ts'
import { complaintsOfBoth, type Side, type Sides } from './side.ts'

/** One workspace at two times, or two that are one plan, with what is wrong with either. */
export async function sidesInTime(
  was: Checked<Side | undefined>,
  is: Checked<Side | undefined>,
): Promise<Checked<Sides | undefined>> {
  const complaints = complaintsOfBoth(was, is)
  const [[before], [after]] = [was, is]
  if (!before || !after) return [undefined, complaints]
  return [await lendFiles({ before, after, pairing: 'revision', complaints }), complaints]
}

/**
 * Two sides, either of which reads what is broken on it as the other one has it. It is not compared for that; but what
 * refers to it (the rows of its notice, the tasks that serve it, the report on it) then says the same on both, unless its
 * own words were changed.
 */
export async function lendFiles(sides: Sides): Promise<Sides> {
  const { before, after } = sides
  if (before.workspace === after.workspace) return sides
  return { ...sides, before: await borrow(before, after), after: await borrow(after, before) }
}

async function borrow(side: Side, lender: Side): Promise<Side> {
  const own = new Set(namesIn(side))
  const others = new Set(namesIn(lender))
  const isSound = (path: string) => others.has(lender.disk.display(path))
  const lent = new Map<string, string>()
  const note = (path: string, candidates: readonly string[]) => {
    const found = candidates.find(isSound)
    if (found !== undefined) lent.set(path, found)
  }
  for (const { name, path, id } of side.files) {
    const moved = lender.files.filter((file) => id !== undefined && file.id === id)
    if (!own.has(name)) note(path, [path, ...moved.map((file) => file.path)])
  }
  for (const path of side.unread) note(path, [path])
  if (lent.size === 0) return side
  // What is wrong with the files of this side has been said.
  const { workspace } = await loadWorkspace(withLent(side.disk, lender.disk, lent))
  if (!workspace) return side
  const meant = new Set(side.documents.map(({ parsed }) => parsed.source.name))
  const documents = workspace.documents.filter(({ parsed }) => meant.has(parsed.source.name))
  return { ...side, workspace, documents }
}

/** The files of a side that are sound. */
function namesIn({ workspace }: Side): string[] {
  return filesIn(workspace).map(({ source }) => source.name)
}

/**
 * The files of a workspace, some of them as another one has them.
 *
 * @param lent by their paths in this workspace those in the other one
 */
function withLent(
  own: WorkspaceFiles,
  others: WorkspaceFiles,
  lent: ReadonlyMap<string, string>,
): WorkspaceFiles {
  return {
    ...own,
    display(path) {
      const elsewhere = lent.get(path)
      return elsewhere === undefined ? own.display(path) : others.display(elsewhere)
    },
    read(path, limit) {
      const elsewhere = lent.get(path)
      return elsewhere === undefined ? own.read(path, limit) : others.read(elsewhere, limit)
    },
  }
}
