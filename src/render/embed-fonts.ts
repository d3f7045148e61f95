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
    const wanted = new Map<Font, string>()
    for (const [face, characters] of charactersByFace(pageTree(html))) {
      let rest = [...characters].sort()
      for (const font of fontStacks[face]) {
        if (rest.length === 0) break
        const { has } = await openOnce(font)
        const isHere = (character: string) => has.has(character.codePointAt(0) ?? 0)
        wanted.set(font, (wanted.get(font) ?? '') + rest.filter(isHere).join(''))
        rest = rest.filter((character) => !isHere(character))
      }
      if (rest.length > 0) {
        diagnostics.push(
          diagnostic('font/missing-glyph', { characters: rest.join(''), face: faceNames[face] }),
        )
      }
    }
    const rules: string[] = []
    for (const font of new Set(faces.flatMap((face): readonly Font[] => fontStacks[face]))) {
      const characters = wanted.get(font)
      if (!characters) continue
      const { bytes } = await openOnce(font)
      const subset = await subsetFont(Buffer.from(bytes), characters, { targetFormat: 'sfnt' })
      rules.push(fontRule(font.family, subset.toString('base64')))
    }
    // Before the style sheet's own rules; a function, because `$` has a meaning in a replacement text.
    return [html.replace('<style>', () => `<style>\n${rules.join('\n')}`), diagnostics]
  }
}

function fontRule(family: string, base64: string): string {
  return `@font-face { font-family: "${family}"; font-weight: normal; src: url(data:font/ttf;base64,${base64}) format("truetype"); }`
}
