import { createCanvas } from '@napi-rs/canvas'

/** A picture of so many pixels, of one grey, in which nothing is to be seen but its edges. */
function greyCanvas(width: number, height: number) {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#888'
  context.fillRect(0, 0, width, height)
  return canvas
}

export function greyPng(width: number, height: number): Buffer {
  return greyCanvas(width, height).toBuffer('image/png')
}

export function greyJpeg(width: number, height: number): Buffer {
  return greyCanvas(width, height).toBuffer('image/jpeg')
}

/** A drawing without text, by the attributes of its root. */
export function drawing(attributes: string, inside = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`
}

/** The segment in which a camera notes how it was held (Exif orientation 1 to 8), behind the beginning of a JPEG. */
export function heldAs(jpeg: Buffer, orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const tiff = Buffer.alloc(26)
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const long = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  tiff.write(order, 0, 'latin1')
  short(42, 2)
  long(8, 4)
  short(1, 8)
  short(0x0112, 10)
  short(3, 12)
  long(1, 14)
  short(orientation, 18)
  const head = Buffer.from([0xff, 0xe1, 0, 2 + 6 + tiff.length])
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0', 'latin1'), tiff, jpeg.subarray(2)])
}
