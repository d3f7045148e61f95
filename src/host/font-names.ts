import { type FileHandle, open } from 'node:fs/promises'

/** What names a font in its name table (OpenType): family, full name, PostScript name, typographic family. */
const namingIds = [1, 4, 6, 16]

/** Gives a stretch of a file, shorter where the file ends before. */
type ReadStretch = (position: number, length: number) => Promise<Buffer>

/**
 * The names of each font in a file, in every language that it has; none where it is no font. A font folder holds
 * gigabytes, so only the name tables are read.
 */
export async function fontNames(path: string): Promise<readonly (readonly string[])[]> {
  let file: FileHandle | undefined
  try {
    const opened = await open(path)
    file = opened
    return await namesInFile(async (position, length) => {
      const { bytesRead, buffer } = await opened.read(Buffer.alloc(length), 0, length, position)
      return buffer.subarray(0, bytesRead)
    })
  } catch {
    // Missing, forbidden: nobody can be served by it.
    return []
  } finally {
    await file?.close()
  }
}

/** The names of each font in a file that is read in stretches; none where it is no font, or is cut short. */
export async function namesInFile(stretch: ReadStretch): Promise<readonly (readonly string[])[]> {
  const read = async (position: number, length: number) => {
    if (length > 2 ** 20) throw new RangeError('no table of a font is that long')
    const found = await stretch(position, length)
    if (found.length < length) throw new RangeError('the file is cut short')
    return found
  }
  try {
    const fonts: string[][] = []
    for (const offset of await fontOffsets(read)) fonts.push(await namesAt(read, offset))
    return fonts
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return []
  }
}

/** Where the fonts of a file begin: several in a collection. */
async function fontOffsets(read: ReadStretch): Promise<number[]> {
  const head = await read(0, 12)
  if (head.toString('latin1', 0, 4) !== 'ttcf') return [0]
  const count = Math.min(head.readUInt32BE(8), 64)
  const offsets = await read(12, 4 * count)
  return Array.from({ length: count }, (_, index) => offsets.readUInt32BE(4 * index))
}

async function namesAt(read: ReadStretch, offset: number): Promise<string[]> {
  const count = (await read(offset, 12)).readUInt16BE(4)
  const directory = await read(offset + 12, 16 * count)
  for (let at = 0; at < directory.length; at += 16) {
    if (directory.toString('latin1', at, at + 4) !== 'name') continue
    return namesIn(await read(directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12)))
  }
  return []
}

function namesIn(table: Buffer): string[] {
  const count = table.readUInt16BE(2)
  const strings = table.readUInt16BE(4)
  return Array.from({ length: count }, (_, index) => 6 + 12 * index).flatMap((at) => {
    const platform = table.readUInt16BE(at)
    // Unicode and Windows write UTF-16; what else there is repeats these.
    if ((platform !== 0 && platform !== 3) || !namingIds.includes(table.readUInt16BE(at + 6))) return []
    const start = strings + table.readUInt16BE(at + 10)
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
    return bytes.length % 2 === 0 ? [bytes.swap16().toString('utf16le')] : []
  })
}
