import { crc32 } from 'node:zlib'
import type { PictureProblem } from '../../diagnostics/index.ts'

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** Length, type and check sum, which every chunk has. */
const overhead = 12

/**
 * The size of a PNG in pixels. All of it is gone through, with its check sums: of a damaged one a browser prints a
 * part, or a sign that there was one, and says nothing. Undefined where it is no PNG.
 */
export function readPng(
  bytes: Buffer,
): { readonly size: { readonly width: number; readonly height: number } } | PictureProblem | undefined {
  if (!bytes.subarray(0, signature.length).equals(signature)) return undefined
  let size: { width: number; height: number } | undefined
  let hasData = false
  for (let at = signature.length; at + overhead <= bytes.length; ) {
    const end = at + overhead + bytes.readUInt32BE(at)
    if (end > bytes.length) return 'damaged'
    const named = bytes.subarray(at + 4, end - 4)
    if (crc32(named) !== bytes.readUInt32BE(end - 4)) return 'damaged'
    const type = named.toString('latin1', 0, 4)
    if (!size) {
      if (type !== 'IHDR' || named.length < 12) return 'damaged'
      size = { width: named.readUInt32BE(4), height: named.readUInt32BE(8) }
    }
    hasData ||= type === 'IDAT'
    if (type === 'IEND') return hasData && size.width > 0 && size.height > 0 ? { size } : 'damaged'
    at = end
  }
  return 'damaged'
}
