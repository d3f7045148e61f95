import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { charactersByFace } from './characters-by-face.ts'
import { type Font, faceNames, faces, fontStacks } from './font-stacks.ts'
import { pageTree } from './page-tree.ts'

/** Where the font files are; the real ones are the host's. */
export interface FontFiles {
  /** @param file the name below `templates/fonts/` */
  read(file: string): Promise<Uint8Array>
}

/** Puts into a document just the glyphs that it shows. May be asked for many documents at once. */
export type FontEmbedder = (
  html: string,
) => Promise<readonly [html: string, diagnostics: readonly Diagnostic[]]>

/**
 * Makes documents self-contained: every font is cut down to the characters of the document and written into
 * it as a `data:` address. So the page needs no font on any machine, the browser needs no file, and fonts of
 * 6 MB are loaded as 0.7 MB. Characters that no font of a face has are reported.
 */
export async function createFontEmbedder(files: FontFiles): Promise<FontEmbedder> {
  const [{ default: subsetFont }, { Blob, Face }] = await Promise.all([
    import('subset-font'),
    import('harfbuzzjs'),
  ])
  const open = async ({ file }: Font) => {
    const bytes = await files.read(file)
    const codePoints = new Face(new Blob(bytes), 0).collectUnicodes()
    return { bytes, has: new Set(codePoints) }
  }
  const opened = new Map<string, ReturnType<typeof open>>()
  const openOnce = (font: Font) => {
    const promise = opened.get(font.file) ?? open(font)
    opened.set(font.file, promise)
    return promise
  }

  return async (html) => {
    const diagnostics: Diagnostic[] = []
    const wanted = new Map<string, Set<string>>()
    for (const [face, characters] of charactersByFace(pageTree(html))) {
      let rest = [...characters].sort()
      for (const font of fontStacks[face]) {
        if (rest.length === 0) break
        const { has } = await openOnce(font)
        const here = rest.filter((character) => has.has(character.codePointAt(0) ?? 0))
        rest = rest.filter((character) => !here.includes(character))
        wanted.set(font.family, new Set([...(wanted.get(font.family) ?? []), ...here]))
        if (font.standsIn && here.length > 0) {
          const args = { characters: here.join(''), face: faceNames[face], by: font.family }
          diagnostics.push(diagnostic('font/substituted', args))
        }
      }
      if (rest.length > 0) {
        const args = { characters: rest.join(''), face: faceNames[face] }
        diagnostics.push(diagnostic('font/missing-glyph', args))
      }
    }
    const rules = await Promise.all(
      allFonts.map(async (font) => {
        const characters = [...(wanted.get(font.family) ?? [])].sort().join('')
        if (characters === '') return ''
        const { bytes } = await openOnce(font)
        const subset = await subsetFont(Buffer.from(bytes), characters, { targetFormat: 'sfnt' })
        return fontRule(font.family, subset.toString('base64'))
      }),
    )
    // Before the style sheet's own rules; a function, because `$` has a meaning in a replacement text.
    return [html.replace('<style>', () => `<style>\n${rules.join('')}`), diagnostics]
  }
}

/** Every font once, in the order of the stacks. */
const allFonts: readonly Font[] = [
  ...new Map(faces.flatMap((face) => fontStacks[face]).map((font) => [font.family, font])).values(),
]

function fontRule(family: string, base64: string): string {
  return `@font-face { font-family: "${family}"; font-weight: normal; src: url(data:font/ttf;base64,${base64}) format("truetype"); }\n`
}
