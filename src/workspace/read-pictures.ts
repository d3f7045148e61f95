import { createHash } from 'node:crypto'
import { type Checked, type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import type { DocumentBase, PictureContent, UnresolvedDocument } from '../model/index.ts'
import { type PictureFailure, type PictureFile, readPicture } from './picture-file.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/**
 * The pictures that documents show, by the paths of their files; each file is read once. Each that cannot be used is
 * complained of wherever a document names it.
 */
export async function readPictures(
  files: WorkspaceFiles,
  documents: readonly UnresolvedDocument<DocumentBase>[],
): Promise<Checked<ReadonlyMap<string, PictureContent>>> {
  const contents = new Map<string, PictureContent>()
  const complaints: Diagnostic[] = []
  const reads = new Map<string, PictureFile | PictureFailure>()
  for (const { parsed, pictures } of documents) {
    for (const { file, path } of pictures) {
      const read = reads.get(file) ?? (await readPicture(files, file))
      reads.set(file, read)
      const content = contentOf(read)
      if ('problem' in content) {
        const args = { path: file, problem: content.problem, nearest: content.nearest }
        complaints.push(diagnostic('picture/unusable', args, parsed.locate([...path, 'file'])))
      } else {
        contents.set(file, content)
      }
    }
  }
  return [contents, complaints]
}

/** A seal is as large as its office says; in a text a picture has the proportions of its file. */
function contentOf(read: PictureFile | PictureFailure): PictureContent | PictureFailure {
  if ('problem' in read) return read
  const { address, size } = read
  if (!size) return { problem: 'no-size', nearest: [] }
  const digest = createHash('sha256').update(address).digest('hex').slice(0, 8)
  return { address, digest, ratio: size.width / size.height }
}
