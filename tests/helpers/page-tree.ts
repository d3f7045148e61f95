import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { holdToVocabulary } from '../../src/render/vocabulary.ts'

/** Reads a page back as a tree; throws for what is not in the vocabulary. */
export function pageTree(html: string): Root {
  const tree = fromHtml(html)
  for (const element of elementsOf(tree)) {
    const { src } = element.properties
    holdToVocabulary(element.tagName, classNames(element), typeof src === 'string' ? src : undefined)
  }
  return tree
}

/** Every element below a node, in order. */
export function elementsOf(node: Nodes): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []))
}

/** The classes of an element. */
export function classNames({ properties }: Element): string[] {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : []
}
