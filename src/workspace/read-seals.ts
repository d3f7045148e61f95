import { type Checked, type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import type { OrganizationSource } from '../model/index.ts'
import type { ParsedSource } from '../source/index.ts'
import { readPicture } from './picture-file.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

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
    const read = await readPicture(files, seal.file)
    if ('address' in read) {
      pictures.set(id, read.address)
      continue
    }
    const args = { path: seal.file, problem: read.problem, nearest: read.nearest }
    complaints.push(diagnostic('seal/unusable', args, parsed.locate(['issuers', index, 'seal', 'file'])))
  }
  return [pictures, complaints]
}
