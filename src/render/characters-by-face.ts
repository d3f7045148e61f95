import type { Element, Nodes } from 'hast'
import { type Face, faces } from './font-stacks.ts'
import { classNames } from './page-tree.ts'

/** What page numbers are written with, in 宋体 (7.5); they stand in margin boxes, outside of every element. */
const pageNumberCharacters = '0123456789— '

/** The characters that each face must show, by the `face-…` classes of the elements they stand in. */
export function charactersByFace(tree: Nodes): ReadonlyMap<Face, ReadonlySet<string>> {
  const characters = new Map<Face, Set<string>>(faces.map((face) => [face, new Set()]))
  for (const character of pageNumberCharacters) characters.get('song')?.add(character)
  // 续表 stands in the margin boxes of the pages of tables.
  if (hasTable(tree)) for (const character of '续表') characters.get('hei')?.add(character)
  collect(tree, 'fang', characters)
  return characters
}

function hasTable(node: Nodes): boolean {
  if (!('children' in node)) return false
  return node.children.some(
    (child) => (child.type === 'element' && child.tagName === 'table') || hasTable(child),
  )
}

function collect(node: Nodes, inherited: Face, characters: ReadonlyMap<Face, Set<string>>): void {
  if (node.type === 'text') {
    for (const character of node.value) {
      // Line breaks and tabs print as blanks; a blank itself needs its glyph, or a system font lends one.
      characters.get(inherited)?.add(/\s/u.test(character) ? ' ' : character)
    }
    return
  }
  if (!('children' in node)) return
  if (node.type === 'element' && ['style', 'title', 'script'].includes(node.tagName)) return
  const own = node.type === 'element' ? faceOf(node) : undefined
  for (const child of node.children) collect(child, own ?? inherited, characters)
}

function faceOf(element: Element): Face | undefined {
  const names = classNames(element)
  return faces.find((face) => names.includes(`face-${face}`))
}
