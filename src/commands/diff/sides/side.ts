import type { Bilingual, Checked, Diagnostic } from '../../../diagnostics/index.ts'
import type { Pairing, WorkspaceSide } from '../../../diff/index.ts'
import type { PlanDocument } from '../../../model/index.ts'
import {
  type DocumentFile,
  filesIn,
  type LoadedWorkspace,
  type WorkspaceFiles,
} from '../../../workspace/index.ts'

/** One of the two that are compared. */
export interface Side extends WorkspaceSide {
  /** What the user calls it: 2024, HEAD~3, drafts/v3.yaml. */
  readonly name: Bilingual
  /** The revision of git that its files are from; undefined where they lie on the disk. */
  readonly revision: string | undefined
  /** The files of its folder, where its fonts may lie too. */
  readonly disk: WorkspaceFiles
  /** Files that were meant too, but could not be made documents. */
  readonly broken: readonly DocumentFile[]
  /** The paths of the files beside the documents that are broken: what they say is missing wherever it is referred to. */
  readonly unread: readonly string[]
  /** Every file that is a document, whether or not it was meant or could be made one. */
  readonly files: readonly DocumentFile[]
}

export interface Sides {
  readonly before: Side
  readonly after: Side
  readonly pairing: Pairing
  /** What is wrong with the files of either; they could be compared all the same, but for those that are broken. */
  readonly complaints: readonly Diagnostic[]
}

/** The same in every language. */
export function bareName(name: string): Bilingual {
  return { 'zh-CN': name, en: name }
}

/**
 * A loaded workspace as a side, with what is wrong with it as far as it matters here. Undefined where its registers
 * cannot be used.
 *
 * @param isMeant whether a file, by its name, is to be compared
 */
export function sideOf(
  { workspace, files, unread, diagnostics, disk }: LoadedWorkspace & Pick<Side, 'disk'>,
  name: Bilingual,
  isMeant: (file: string) => boolean = () => true,
): readonly [Side | undefined, readonly Diagnostic[]] {
  if (!workspace) return [undefined, diagnostics]
  const documents = workspace.documents.filter(({ parsed }) => isMeant(parsed.source.name))
  const others = new Set(files.filter((file) => !isMeant(file.name)).map((file) => file.name))
  const sound = new Set(documents.map(({ parsed }) => parsed.source.name))
  const broken = files.filter((file) => isMeant(file.name) && !sound.has(file.name))
  return [
    { name, revision: undefined, workspace, documents, disk, broken, unread, files },
    diagnostics.filter(({ location }) => !location || !others.has(location.source.name)),
  ]
}

/** What is wrong with the files of either side: once where both have the same files. */
export function complaintsOfBoth(
  before: Checked<Side | undefined>,
  after: Checked<Side | undefined>,
): readonly Diagnostic[] {
  const [[, earlier], [, later]] = [before, after]
  if (earlier.length !== later.length) return [...earlier, ...later]
  const [was, is] = [contentsOf(before), contentsOf(after)]
  const isSame = was.length === is.length && was.every((text, index) => text === is[index])
  return isSame ? later : [...earlier, ...later]
}

/** All that stands in the files of a side, whatever the side is called: of broken ones through what is said of them. */
function contentsOf([side, complaints]: Checked<Side | undefined>): string[] {
  const sound = side ? filesIn(side.workspace).map(({ source }) => source.text) : []
  const paths = side?.files.map(({ path }) => path) ?? []
  const said = complaints.map(({ code, args, location }) =>
    JSON.stringify([code, args, location?.start, location?.source.text]),
  )
  return [...paths, ...sound, ...said]
}

/** Two sides without what can be compared to nothing because its partner is broken: that is neither new nor gone. */
export function withoutBroken(before: Side, after: Side): [before: Side, after: Side] {
  const keep = (side: Side, other: Side): Side => {
    const ids = new Set(other.broken.flatMap(({ id }) => id ?? []))
    // What cannot be read does not even say its id.
    const paths = new Set(other.broken.map(({ path }) => path))
    const lost = new Set(side.files.filter(({ path }) => paths.has(path)).map(({ name }) => name))
    const isLeft = ({ id, parsed }: PlanDocument) => !ids.has(id) && !lost.has(parsed.source.name)
    return { ...side, documents: side.documents.filter(isLeft) }
  }
  return [keep(before, after), keep(after, before)]
}
