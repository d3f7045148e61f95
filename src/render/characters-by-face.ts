import { Parser } from 'htmlparser2'
import { type Face, faces } from './font-stacks.ts'
import { holdToVocabulary } from './vocabulary.ts'

/** What page numbers are written with, in 宋体 (7.5); they stand in margin boxes, outside of every element. */
const pageNumberCharacters = '0123456789— '

/** What is in them is not printed. */
const unprinted: ReadonlySet<string> = new Set(['style', 'title'])

/**
 * The characters that each face must show on a page, by the `face-…` classes of the elements that they stand in.
 *
 * @throws Error for what is not in the vocabulary
 */
export function charactersByFace(html: string): ReadonlyMap<Face, ReadonlySet<string>> {
  const characters = new Map<Face, Set<string>>(faces.map((face) => [face, new Set()]))
  const add = (face: Face, text: string) => {
    // Line breaks and tabs print as blanks; a blank itself needs its glyph, or a system font lends one.
    for (const character of text) characters.get(face)?.add(/\s/u.test(character) ? ' ' : character)
  }
  add('song', pageNumberCharacters)
  // The faces of the elements that are open, the innermost last; undefined in one that is not printed.
  const open: (Face | undefined)[] = ['fang']
  const parser = new Parser({
    onopentag(name, attributes) {
      const classes = attributes.class?.split(/\s+/) ?? []
      holdToVocabulary(name, classes, attributes.src)
      // 续表 stands in the margin boxes of the pages of tables.
      if (name === 'table') add('hei', '续表')
      const own = faces.find((face) => classes.includes(`face-${face}`))
      open.push(unprinted.has(name) ? undefined : (own ?? open.at(-1)))
    },
    ontext(text) {
      const face = open.at(-1)
      if (face) add(face, text)
    },
    onclosetag: () => void open.pop(),
  })
  parser.end(html)
  return characters
}
