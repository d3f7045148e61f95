import { fontCoverage } from './font-coverage.ts'

/** A font that is held open to be cut, be it for one document or for many. */
export interface CuttableFont {
  /** The code points that it has a glyph for. */
  readonly has: ReadonlySet<number>
  /** The font with the glyphs of these characters alone; the bytes are the cutter's own and good till its next call. */
  cut(characters: Iterable<string>): Uint8Array
}

/** Puts the bytes of a font where `place` has room for so many. At once: the room may be elsewhere a moment later. */
export type FontReader = (place: (length: number) => Uint8Array) => void

/** HarfBuzz's numbers for what is asked of it (hb-subset.h, hb-blob.h). */
const writableMemory = 2
const layoutFeatures = 6
/** HB_SUBSET_FLAGS_NOTDEF_OUTLINE: a character that no font has is seen to lack, as a box, rather than left blank. */
const keepNotdefOutline = 0x40

/**
 * HarfBuzz's own cutter of fonts, a program of WebAssembly. It keeps every font that it has opened: most documents
 * want the same few, and one has up to 6 MB.
 *
 * @param program `harfbuzz-subset.wasm` of the package `harfbuzzjs`
 */
export async function createFontCutter(program: Uint8Array): Promise<(read: FontReader) => CuttableFont> {
  const { instance } = await WebAssembly.instantiate(program)
  const memory = instance.exports.memory
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('the font cutter has no memory')
  // It grows, and what was seen of it before is then of no use.
  const bytes = (start: number, length: number) => new Uint8Array(memory.buffer, start, length)
  const call = (name: string, ...values: readonly number[]): number => {
    const found = instance.exports[name]
    if (typeof found !== 'function') throw new Error(`the font cutter has no ${name}`)
    return Number(found(...values))
  }
  call('_initialize')
  // What was cut last: whoever asked for it reads it where it is.
  let former: number | undefined

  return (read) => {
    let [start, length] = [0, 0]
    read((wanted) => {
      length = wanted
      start = call('malloc', wanted)
      return bytes(start, wanted)
    })
    const blob = call('hb_blob_create', start, length, writableMemory, 0, 0)
    const face = call('hb_face_create', blob, 0)
    return {
      has: fontCoverage(bytes(start, length)),
      cut(characters) {
        const input = call('hb_subset_input_create_or_fail')
        call('hb_subset_input_set_flags', input, keepNotdefOutline)
        const features = call('hb_subset_input_set', input, layoutFeatures)
        call('hb_set_clear', features)
        call('hb_set_invert', features)
        const wanted = call('hb_subset_input_unicode_set', input)
        for (const character of characters) call('hb_set_add', wanted, character.codePointAt(0) ?? 0)
        const subset = call('hb_subset_or_fail', face, input)
        call('hb_subset_input_destroy', input)
        if (subset === 0) throw new Error('a font could not be cut')
        const result = call('hb_face_reference_blob', subset)
        call('hb_face_destroy', subset)
        const cut = bytes(call('hb_blob_get_data', result, 0), call('hb_blob_get_length', result))
        if (former !== undefined) call('hb_blob_destroy', former)
        former = result
        return cut
      },
    }
  }
}
