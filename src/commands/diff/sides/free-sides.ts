import { basename, dirname, relative, resolve } from 'node:path'
import { type Checked, type Diagnostic, diagnostic } from '../../../diagnostics/index.ts'
import { findPlanFolder, planFolder } from '../../../host/index.ts'
import { loadWorkspace, type WorkspaceFiles } from '../../../workspace/index.ts'
import type { CommandContext } from '../../define-command.ts'
import { inventRegisters, loneKey } from './invented-registers.ts'
import { bareName, type Side, type Sides } from './side.ts'

/** A file that is compared though no workspace need claim it. */
export interface FreeFile {
  /** Absolute. */
  readonly path: string
  /** What it is called where it is shown. */
  readonly shown: string
  /** Its registers are those of the nearest workspace upwards of here. Absolute. */
  readonly home: string
}

/** A file as the user names it. */
export function freeFile({ host }: CommandContext, name: string): FreeFile {
  const path = resolve(host.workingFolder, name)
  return { path, shown: relative(host.workingFolder, path), home: dirname(path) }
}

/**
 * Loads two files, each with the registers of the nearest workspace upwards of it, or of --workspace, or of the
 * other's; where there is none at all, with registers made of the names that the two use.
 */
export async function freeSides(
  context: CommandContext,
  before: FreeFile,
  after: FreeFile,
): Promise<Checked<Sides | undefined>> {
  const [older, newer] = await openFiles(context, [before, after])
  if (!older || !newer) throw new Error('two files are opened as two')
  const [was, earlier] = await loadFile(older, before)
  const [is, later] = await loadFile(newer, after)
  const complaints = [...earlier, ...later]
  return [was && is && { before: was, after: is, pairing: 'year', complaints }, complaints]
}

/** One file and nothing on the other side: it is new, or gone. */
export async function loneSides(
  context: CommandContext,
  file: FreeFile,
  end: 'added' | 'removed',
): Promise<Checked<Sides | undefined>> {
  const [opened] = await openFiles(context, [file])
  const [side, complaints] = opened ? await loadFile(opened, file) : [undefined, []]
  if (!side) return [undefined, complaints]
  const none = { ...side, name: bareName('/dev/null'), documents: [] }
  const sides = end === 'added' ? { before: none, after: side } : { before: side, after: none }
  // Its other state is none, whatever its kind.
  return [{ ...sides, pairing: 'revision', complaints }, complaints]
}

/** Of each file the workspace in which it is read. */
async function openFiles(
  { host, workspace }: CommandContext,
  files: readonly FreeFile[],
): Promise<readonly WorkspaceFiles[]> {
  const { workingFolder } = host
  const given = workspace === undefined ? undefined : resolve(workingFolder, workspace)
  const homes = await Promise.all(files.map(({ home }) => given ?? findPlanFolder(home)))
  const lent = homes.findLast((folder) => folder !== undefined)
  if (lent === undefined) {
    const alone = files.map(aloneFile)
    const withRegisters = await inventRegisters(alone)
    return alone.map((file) => withRegisters(file))
  }
  return files.map((file, index) => {
    const folder = homes[index] ?? lent
    return withFile(planFolder(folder, workingFolder), file, relative(folder, file.path))
  })
}

/** The files of a workspace and one more, wherever it lies. */
function withFile(files: WorkspaceFiles, file: FreeFile, key: string): WorkspaceFiles {
  const alone = aloneFile(file)
  const isOwn = (path: string) => path === key
  return {
    ...files,
    display: (path) => (isOwn(path) ? file.shown : files.display(path)),
    read: (path, limit) => (isOwn(path) ? alone.read(path, limit) : files.read(path, limit)),
    lone: key,
    siblings: (path) => (isOwn(path) ? alone.siblings(path) : files.siblings(path)),
  }
}

/** Nothing but one file, by whatever path it is asked for. */
function aloneFile({ path, shown }: FreeFile): WorkspaceFiles {
  const folder = planFolder(dirname(path), dirname(path))
  return {
    root: dirname(shown),
    display: (other) => (other === loneKey ? shown : other),
    read: (_, limit) => folder.read(basename(path), limit),
    list: async () => [loneKey],
    siblings: () => folder.siblings(basename(path)),
  }
}

/** One file as a side. It stands in for the document of its id that the workspace may hold. */
async function loadFile(files: WorkspaceFiles, { shown }: FreeFile): Promise<Checked<Side | undefined>> {
  const { workspace, files: all, diagnostics } = await loadWorkspace(files)
  if (!workspace) return [undefined, diagnostics]
  const own = workspace.documents.find(({ parsed }) => parsed.source.name === shown)
  const complaints = diagnostics.filter((found) => isAbout(found, shown, own?.id))
  if (!own) {
    // A register is as sound as can be, and no plan.
    const isDocument = all.some(({ name, kind }) => name === shown && kind !== undefined)
    const isUnreadable = complaints.some(({ code }) => /^(?:yaml|file)\//u.test(code))
    const isSaid = isDocument || isUnreadable
    return [undefined, isSaid ? complaints : [diagnostic('usage/not-a-plan', { path: shown })]]
  }
  const documents = workspace.documents.filter((other) => other === own || other.id !== own.id)
  const name = bareName(shown)
  const side = {
    name,
    revision: undefined,
    workspace: { ...workspace, documents },
    documents: [own],
    disk: files,
    broken: [],
    unread: [],
    files: all,
  }
  return [side, complaints]
}

/** What is looked for in other documents. */
const elsewhere: readonly string[] = ['document', 'cited', 'point', 'point-or-document']

function isAbout({ code, args, location }: Diagnostic, file: string, id: string | undefined): boolean {
  if (location?.source.name !== file) return false
  const isStandIn = code === 'id/duplicate' && 'id' in args && args.id === id
  // Alone it cannot know what others there are.
  const isElsewhere = code === 'reference/unknown' && 'thing' in args && elsewhere.includes(args.thing)
  return !isStandIn && !isElsewhere
}
