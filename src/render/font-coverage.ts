/** Where the tables of a font say which characters it has: by platform and encoding (OpenType, cmap), the best first. */
const unicodeTables = ['3/10', '0/6', '0/4', '3/1', '0/3', '0/2', '0/1', '0/0']

/** The code points that a TrueType font has a glyph for; none where it is no such font or is damaged. */
export function fontCoverage(font: Uint8Array): ReadonlySet<number> {
  const codePoints = new Set<number>()
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  try {
    const start = unicodeTable(view)
    if (start === undefined) return codePoints
    const format = view.getUint16(start)
    if (format === 4) readSegments(view, start, codePoints)
    else if (format === 12) readGroups(view, start, codePoints)
  } catch (error) {
    // It points behind its end.
    if (!(error instanceof RangeError)) throw error
  }
  return codePoints
}

function unicodeTable(view: DataView): number | undefined {
  const cmap = tableStart(view, 'cmap')
  if (cmap === undefined) return undefined
  const found = new Map<string, number>()
  const count = view.getUint16(cmap + 2)
  for (let at = cmap + 4; at < cmap + 4 + 8 * count; at += 8) {
    found.set(`${view.getUint16(at)}/${view.getUint16(at + 2)}`, cmap + view.getUint32(at + 4))
  }
  const best = unicodeTables.find((name) => found.has(name))
  return best === undefined ? undefined : found.get(best)
}

function tableStart(view: DataView, tag: string): number | undefined {
  const count = view.getUint16(4)
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const letters = [0, 1, 2, 3].map((index) => view.getUint8(at + index))
    if (String.fromCharCode(...letters) === tag) return view.getUint32(at + 8)
  }
  return undefined
}

/** Format 4: segments of code points, each with a distance to its glyphs or a list of them. */
function readSegments(view: DataView, start: number, codePoints: Set<number>): void {
  const length = view.getUint16(start + 6)
  const [ends, starts, deltas, offsets] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length].map(
    (distance) => start + distance,
  ) as [number, number, number, number]
  for (let at = 0, former = -1; at < length; at += 2) {
    const first = view.getUint16(starts + at)
    const last = view.getUint16(ends + at)
    // Segments stand in order; those of a damaged font may not, and could keep us for hours.
    if (first <= former) return
    former = Math.max(first, last)
    const delta = view.getUint16(deltas + at)
    const offset = view.getUint16(offsets + at)
    for (let codePoint = first; codePoint <= last && codePoint !== 0xffff; codePoint++) {
      const listed = offset && view.getUint16(offsets + at + offset + 2 * (codePoint - first))
      const glyph = offset && !listed ? 0 : ((offset ? listed : codePoint) + delta) & 0xffff
      if (glyph !== 0) codePoints.add(codePoint)
    }
  }
}

/** Format 12: groups of code points whose glyphs follow each other. */
function readGroups(view: DataView, start: number, codePoints: Set<number>): void {
  const count = view.getUint32(start + 12)
  for (let at = start + 16, former = -1; at < start + 16 + 12 * count; at += 12) {
    const first = view.getUint32(at)
    const last = Math.min(view.getUint32(at + 4), 0x10ffff)
    if (first <= former) return
    former = Math.max(first, last)
    const glyph = view.getUint32(at + 8)
    for (let codePoint = first; codePoint <= last; codePoint++) {
      if (glyph + codePoint - first !== 0) codePoints.add(codePoint)
    }
  }
}
