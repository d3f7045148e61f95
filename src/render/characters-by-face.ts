import type { Nodes } from 'hast'
import { type Face, faces } from './font-stacks.ts'

/** What the page prints in margin boxes, which no element of the document holds. */
const marginCharacters = { song: '0123456789— ' } as const

/** The characters that each face must show, by the `face-…` classes of the elements they stand in. */
export function charactersByFace(tree: Nodes): ReadonlyMap<Face, ReadonlySet<string>> {
  const characters = new Map<Face, Set<string>>(faces.map((face) => [face, new Set()]))
  for (const [face, text] of Object.entries(marginCharacters)) {
    for (const character of text) characters.get(face as Face)?.add(character)
  }
  collect(tree, 'fang', characters)
  return characters
}

function collect(node: Nodes, inherited: Face, characters: ReadonlyMap<Face, Set<string>>): void {
  if (node.type === 'text') {
    for (const character of node.value) {
      if (!/\s/u.test(character)) characters.get(inherited)?.add(character)
    }
    return
  }
  if (!('children' in node)) return
  if (node.type === 'element' && ['style', 'title', 'script'].includes(node.tagName)) return
  const own = node.type === 'element' ? faceOf(node.properties['className']) : undefined
  for (const child of node.children) collect(child, own ?? inherited, characters)
}

function faceOf(classNames: unknown): Face | undefined {
  return Array.isArray(classNames) ? faces.find((face) => classNames.includes(`face-${face}`)) : undefined
}
