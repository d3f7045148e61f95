import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { charactersByFace } from './characters-by-face.ts'
import { type CuttableFont, createFontCutter, type FontReader } from './font-cutter.ts'
import {
  type Face,
  type Font,
  faceNames,
  faces,
  fontStacks,
  type OwnFont,
  type OwnFonts,
  ownFamilies,
} from './font-stacks.ts'

/** Where the font files are; the real ones are the host's. */
export interface FontFiles {
  /** @param file the name below `templates/fonts/` */
  reader(file: string): FontReader
  /** The program that cuts fonts: `harfbuzz-subset.wasm` of the package `harfbuzzjs`. */
  readCutter(): Promise<Uint8Array>
}

/**
 * Makes the fonts of a document, with just the glyphs that it shows. May be asked for many documents at once.
 *
 * @param own fonts that head the stacks of their faces
 * @returns rules of a style sheet, in ASCII: `withFonts` puts them into the document
 */
export type FontEmbedder = (
  html: string,
  own?: OwnFonts,
) => Promise<readonly [fonts: string, diagnostics: readonly Diagnostic[]]>

/**
 * Makes documents self-contained: every font is cut down to the characters of the document and written as a `data:`
 * address. So the page needs no font on any machine, the browser needs no file, and fonts of 6 MB are loaded as
 * 0.7 MB. Characters that no font of a face has are reported.
 */
export async function createFontEmbedder(files: FontFiles): Promise<FontEmbedder> {
  const openFont = await createFontCutter(await files.readCutter())
  const opened = new Map<string | OwnFont, CuttableFont>()
  const openOnce = (font: Font | OwnFont) => {
    const key = 'file' in font ? font.file : font
    const found = opened.get(key) ?? openFont('file' in font ? files.reader(font.file) : readerOf(font))
    opened.set(key, found)
    return found
  }

  return async (html, own = new Map()) => {
    const diagnostics: Diagnostic[] = []
    const wanted = new Map<string, Set<string>>()
    for (const [face, characters] of charactersByFace(html)) {
      let rest = [...characters].sort()
      const licensed = own.get(face)
      for (const font of stackOf(face, licensed)) {
        if (rest.length === 0) break
        const { has } = openOnce(font.source)
        const [here, elsewhere] = partition(rest, (character) => has.has(character.codePointAt(0) ?? 0))
        rest = elsewhere
        wanted.set(font.family, new Set([...(wanted.get(font.family) ?? []), ...here]))
        if (font.standsIn && here.length > 0) {
          const args = { characters: here.join(''), face: licensed?.name ?? faceNames[face], by: font.family }
          diagnostics.push(diagnostic('font/substituted', args))
        }
      }
      if (rest.length > 0) {
        const args = { characters: rest.join(''), face: faceNames[face] }
        diagnostics.push(diagnostic('font/missing-glyph', args))
      }
    }
    const rules = allFonts(own).map(({ family, source }) => {
      const characters = wanted.get(family) ?? new Set()
      if (characters.size === 0) return ''
      const { buffer, byteOffset, length } = openOnce(source).cut(characters)
      return fontRule(family, Buffer.from(buffer, byteOffset, length).toString('base64'))
    })
    return [rules.join(''), diagnostics]
  }
}

/**
 * A document with its fonts, before its style sheet's own rules, as the bytes of a file. Of its fonts a document has
 * twenty times as much as of all else: in one text with it they would take two bytes for each letter, and be copied again and again.
 */
export function withFonts(html: string, fonts: string): Uint8Array {
  const place = html.indexOf(styleTag) + styleTag.length
  const [before, behind] = [`${html.slice(0, place)}\n`, html.slice(place)]
  const page = Buffer.allocUnsafe(Buffer.byteLength(before) + fonts.length + Buffer.byteLength(behind))
  const start = page.write(before)
  page.write(fonts, start, 'latin1')
  page.write(behind, start + fonts.length)
  return page
}

const styleTag = '<style>'

/** A font in the stack of a face. */
interface StackedFont {
  readonly family: string
  readonly source: Font | OwnFont
  /** Whether it is to be said that it lends characters. */
  readonly standsIn: boolean
}

/** The fonts that serve a face: behind a licensed one all others stand in for it. */
function stackOf(face: Face, licensed: OwnFont | undefined): StackedFont[] {
  const open = fontStacks[face].map((source) => ({
    family: source.family,
    source,
    standsIn: licensed !== undefined || source.standsIn === true,
  }))
  return licensed ? [{ family: ownFamilies[face], source: licensed, standsIn: false }, ...open] : open
}

/** Every font once, in the order of the stacks. */
function allFonts(own: OwnFonts): readonly StackedFont[] {
  const stacked = faces.flatMap((face) => stackOf(face, own.get(face)))
  return [...new Map(stacked.map((font) => [font.family, font])).values()]
}

function readerOf({ bytes }: OwnFont): FontReader {
  return (place) => place(bytes.length).set(bytes)
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  const { here = [], elsewhere = [] } = Object.groupBy(items, (item) =>
    belongs(item) ? 'here' : 'elsewhere',
  )
  return [here, elsewhere]
}

function fontRule(family: string, base64: string): string {
  return `@font-face { font-family: "${family}"; font-weight: normal; src: url(data:font/ttf;base64,${base64}) format("truetype"); }\n`
}
