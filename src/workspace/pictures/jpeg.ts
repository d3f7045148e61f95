import type { PictureProblem } from '../../diagnostics/index.ts'

/** The second bytes of markers, behind 0xff. */
const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const exifSegment = 0xe1

/**
 * The size of a JPEG in pixels, as it is seen: a camera that was held upright notes so, and a browser turns the picture.
 * All of it is gone through up to its end, because of one that is cut off a browser prints a part. Undefined where it
 * is no JPEG.
 */
export function readJpeg(
  bytes: Buffer,
): { readonly size: { readonly width: number; readonly height: number } } | PictureProblem | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage || bytes[2] !== 0xff) return undefined
  let size: { width: number; height: number } | undefined
  let isTurned = false
  for (let at = 2; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return 'damaged'
    if (marker === endOfImage) {
      if (!size || size.width === 0 || size.height === 0) return 'damaged'
      return { size: isTurned ? { width: size.height, height: size.width } : size }
    }
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (at + 4 > bytes.length) return 'damaged'
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return 'damaged'
    const segment = bytes.subarray(at + 4, end)
    if (isFrame(marker) && segment.length >= 5) {
      size ??= { height: segment.readUInt16BE(1), width: segment.readUInt16BE(3) }
    }
    if (marker === exifSegment) isTurned ||= isTurnedBy(segment)
    at = marker === startOfScan ? endOfScan(bytes, end) : end
  }
  return 'damaged'
}

/** SOF0 to SOF15, among which stand three other markers: DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Where the data of a scan end: at the first marker that is neither a byte of data (0xff00) nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  for (; at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const orientationTag = 0x0112

/** Whether Exif notes that the picture lies on its side (orientations 5 to 8). */
function isTurnedBy(segment: Buffer): boolean {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return false
  const tiff = segment.subarray(6)
  const order = tiff.toString('latin1', 0, 2)
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return false
  const short = (at: number) => {
    if (at + 2 > tiff.length) return 0
    return order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  }
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + 12 * entry
    if (short(at) === orientationTag) return short(at + 8) >= 5 && short(at + 8) <= 8
  }
  return false
}
