const headerLength = 12
const entryLength = 16

/** A collection (TTC, as 宋体 is on Windows) of these fonts. */
export function fontCollection(fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(headerLength + 4 * fonts.length)
  head.write('ttcf')
  head.writeUInt32BE(0x00010000, 4)
  head.writeUInt32BE(fonts.length, 8)
  let offset = head.length
  const placed = fonts.map((font, index) => {
    head.writeUInt32BE(offset, headerLength + 4 * index)
    const inside = Buffer.concat([font, Buffer.alloc((4 - (font.length % 4)) % 4)])
    // In a collection tables are placed from the beginning of the file.
    const end = headerLength + entryLength * inside.readUInt16BE(4)
    for (let at = headerLength; at < end; at += entryLength)
      inside.writeUInt32BE(inside.readUInt32BE(at + 8) + offset, at + 8)
    offset += inside.length
    return inside
  })
  return Buffer.concat([head, ...placed])
}
