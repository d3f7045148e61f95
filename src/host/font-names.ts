import { type FileHandle, open } from 'node:fs/promises'

/** What names a font in its name table (OpenType): family, full name, PostScript name, typographic family. */
const namingIds = [1, 4, 6, 16]

/**
 * The names of the fonts in a file, in every language that they have; none where it is no font. A font folder holds
 * gigabytes, so only the name tables are read.
 */
export async function fontNames(path: string): Promise<readonly string[]> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const names: string[] = []
    for (const offset of await fontOffsets(file)) names.push(...(await namesAt(file, offset)))
    return names
  } catch {
    // Missing, forbidden, cut short: nobody can be served by it.
    return []
  } finally {
    await file?.close()
  }
}

/** Where the fonts of a file begin: several in a collection. */
async function fontOffsets(file: FileHandle): Promise<number[]> {
  const head = await read(file, 0, 12)
  if (head.toString('latin1', 0, 4) !== 'ttcf') return [0]
  const count = Math.min(head.readUInt32BE(8), 64)
  const offsets = await read(file, 12, 4 * count)
  return Array.from({ length: count }, (_, index) => offsets.readUInt32BE(4 * index))
}

async function namesAt(file: FileHandle, offset: number): Promise<string[]> {
  const count = (await read(file, offset, 12)).readUInt16BE(4)
  const directory = await read(file, offset + 12, 16 * count)
  for (let at = 0; at < directory.length; at += 16) {
    if (directory.toString('latin1', at, at + 4) !== 'name') continue
    return namesIn(await read(file, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12)))
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

/** @throws Error where the file ends before */
async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (length > 2 ** 20) throw new Error('no table of a font is that long')
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw new Error('the file is cut short')
  return buffer
}
