import {
  type Checked,
  type Diagnostic,
  diagnostic,
  nearestNames,
  type SealProblem,
} from '../diagnostics/index.ts'
import type { OrganizationSource } from '../model/index.ts'
import type { ParsedSource } from '../source/index.ts'
import { sealPicture } from './seal-picture.ts'
import type { FileRead, WorkspaceFiles } from './workspace-files.ts'

/** A scan of a seal has some hundred kilobytes; every page that carries it has it whole (bytes). */
const largestPicture = 2 * 2 ** 20

/**
 * The pictures of seals that the register names, by the id of their issuer. Each that cannot be used is complained of
 * where the register names it.
 */
export async function readSeals(
  files: WorkspaceFiles,
  { parsed, value }: { readonly parsed: ParsedSource; readonly value: OrganizationSource },
): Promise<Checked<ReadonlyMap<string, string>>> {
  const pictures = new Map<string, string>()
  const complaints: Diagnostic[] = []
  for (const [index, { id, seal }] of value.issuers.entries()) {
    if (seal?.file === undefined) continue
    const made = pictureOf(await files.read(seal.file, largestPicture))
    if ('address' in made) {
      pictures.set(id, made.address)
      continue
    }
    const siblings = made.problem === 'not-found' ? await files.siblings(seal.file) : []
    const others = siblings.filter((name) => name !== seal.file)
    const args = { path: seal.file, problem: made.problem, nearest: nearestNames(seal.file, others) }
    complaints.push(diagnostic('seal/unusable', args, parsed.locate(['issuers', index, 'seal', 'file'])))
  }
  return [pictures, complaints]
}

function pictureOf(read: FileRead): { readonly address: string } | { readonly problem: SealProblem } {
  return 'bytes' in read ? sealPicture(read.bytes) : { problem: read.failure }
}
