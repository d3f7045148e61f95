import type { FontProblem } from '../diagnostics/index.ts'

/** OS/2 fsType: what the maker of a font allows. Of several permissions the freest holds. */
const permissions = { restricted: 0x0002, print: 0x0004, edit: 0x0008, noSubset: 0x0100, bitmapOnly: 0x0200 }

/** Why a font cannot be put into documents; undefined where it can. */
export async function inspectFont(bytes: Uint8Array): Promise<FontProblem | undefined> {
  const signature = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (signature === 'ttcf') return 'collection'
  if (signature === 'OTTO') return 'no-outlines'
  if (signature !== '\0\u0001\0\0' && signature !== 'true') return 'not-a-font'
  const { Blob, Face } = await import('harfbuzzjs')
  const face = new Face(new Blob(bytes), 0)
  const metrics = face.referenceTable('OS/2')
  if (!face.referenceTable('glyf') || !metrics || metrics.length < 10) return 'not-a-font'
  const type = new DataView(metrics.buffer, metrics.byteOffset, metrics.byteLength).getUint16(8)
  const allows = (permission: keyof typeof permissions) => (type & permissions[permission]) !== 0
  const isForbidden = allows('restricted') && !allows('print') && !allows('edit')
  if (isForbidden || allows('bitmapOnly')) return 'no-embedding'
  return allows('noSubset') ? 'no-subsetting' : undefined
}
