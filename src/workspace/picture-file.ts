import { nearestNames, type PictureProblem } from '../diagnostics/index.ts'
import { readJpeg } from './pictures/jpeg.ts'
import { readPng } from './pictures/png.ts'
import { readSvg } from './pictures/svg.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** A picture as a page carries it. */
export interface PictureFile {
  /** Holds all of it: `data:image/png;base64,…`. */
  readonly address: string
  /** As it is seen, in units of its own; undefined of an SVG that does not say. */
  readonly size: PictureSize | undefined
}

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Why there is no picture. */
export interface PictureFailure {
  readonly problem: PictureProblem
  /** Where there is no such file, the files beside it that are called nearly so. */
  readonly nearest: readonly string[]
}

/** A photograph for the width of a page has some hundred kilobytes, and every page that carries it has it whole (bytes). */
const largestPicture = 2 * 2 ** 20

/** A browser unpacks what it shows: 200 MB at this many pixels, however small the file. */
const mostPixels = 50_000_000

/** The picture in a file of the workspace, known by its bytes and not by its name. */
export async function readPicture(
  files: WorkspaceFiles,
  path: string,
): Promise<PictureFile | PictureFailure> {
  const read = await files.read(path, largestPicture)
  const made = 'bytes' in read ? pictureOf(read.bytes) : read.failure
  if (typeof made !== 'string') return made
  const siblings = made === 'not-found' ? await files.siblings(path) : []
  const others = siblings.filter((name) => name !== path)
  return { problem: made, nearest: nearestNames(path, others) }
}

function pictureOf(bytes: Uint8Array): PictureFile | PictureProblem {
  const buffer = Buffer.from(bytes)
  for (const { type, read } of readers) {
    const found = read(buffer)
    if (found === undefined) continue
    if (typeof found === 'string') return found
    const { size } = found
    if (type !== 'svg+xml' && size && size.width * size.height > mostPixels) {
      return 'too-many-pixels'
    }
    return { address: `data:image/${type};base64,${buffer.toString('base64')}`, size }
  }
  return 'no-picture'
}

/**
 * How each kind of picture is read: undefined where it is not one of them, a problem where it is one that cannot be
 * used.
 */
const readers: readonly {
  readonly type: 'png' | 'jpeg' | 'svg+xml'
  read(bytes: Buffer): { readonly size: PictureSize | undefined } | PictureProblem | undefined
}[] = [
  { type: 'png', read: readPng },
  { type: 'jpeg', read: readJpeg },
  { type: 'svg+xml', read: readSvg },
]
