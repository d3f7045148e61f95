import { namesInFile } from './font-names.ts'

/** A font out of a file that may hold several, as a file of its own; or, where none is called so, what they are called. */
export type SelectedFont = { readonly bytes: Uint8Array } | { readonly names: readonly string[] }

/**
 * The font of that name in a file; the first one where no name is given. Windows has 宋体 (simsun.ttc) and many others
 * in collections only.
 */
export async function selectFont(bytes: Uint8Array, name: string | undefined): Promise<SelectedFont> {
  if (name === undefined) return { bytes: fontInFile(bytes, 0) }
  const fonts = await namesInFile(async (position, length) =>
    Buffer.from(bytes.subarray(position, position + length)),
  )
  const index = fonts.findIndex((names) => isCalled(names, name))
  return index < 0 ? { names: fonts.flat() } : { bytes: fontInFile(bytes, index) }
}

/** Whether a font has this name among its own, however it is capitalised. */
export function isCalled(names: readonly string[], name: string): boolean {
  return names.some((candidate) => candidate.trim().toLowerCase() === name.trim().toLowerCase())
}

const headerLength = 12
const entryLength = 16

/**
 * The font of that number in a collection as a file of its own, the fonts of which share tables (OpenType, TTC header);
 * any other file, and a collection that is cut short, as it is.
 */
export function fontInFile(bytes: Uint8Array, index: number): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.toString('latin1', 0, 4) !== 'ttcf') return bytes
  try {
    const start = file.readUInt32BE(12 + 4 * index)
    const count = file.readUInt16BE(start + 4)
    const header = Buffer.from(file.subarray(start, start + headerLength + entryLength * count))
    const parts = [header]
    let offset = header.length
    for (let entry = headerLength; entry < header.length; entry += entryLength) {
      const from = header.readUInt32BE(entry + 8)
      const length = header.readUInt32BE(entry + 12)
      if (from + length > file.length) return bytes
      header.writeUInt32BE(offset, entry + 8)
      // Tables begin at multiples of four.
      const padded = Buffer.alloc(Math.ceil(length / 4) * 4)
      file.copy(padded, 0, from, from + length)
      parts.push(padded)
      offset += padded.length
    }
    return Buffer.concat(parts)
  } catch (error) {
    // It points behind its end.
    if (!(error instanceof RangeError)) throw error
    return bytes
  }
}
