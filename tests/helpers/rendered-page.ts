import { join } from 'node:path'
import type { Element, Nodes } from 'hast'
import { compileTemplates, readTemplateTexts } from '../../scripts/compile-templates.ts'
import { definitionOf, documentContext, viewOf } from '../../src/documents/index.ts'
import { createRenderer, type PageRenderer, type Templates } from '../../src/render/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { classNames, elementsOf } from './page-tree.ts'

/** The folder that holds `templates/`. */
export const installation = join(import.meta.dirname, '../..')

/** The text of every template and style sheet, by path below `templates/`. */
export const templates = readTemplateTexts(join(installation, 'templates'))
export const render = await rendererOf(templates)

/** Prints with templates that are given as text. */
export async function rendererOf(texts: ReadonlyMap<string, string>): Promise<PageRenderer> {
  const compiled = encodeURIComponent(compileTemplates(texts))
  const module: { templates: Templates } = await import(`data:text/javascript,${compiled}`)
  return createRenderer(module.templates)
}

/** The page of a document, without fonts. */
export function renderDocument(workspace: Workspace, id: string, isDraft = false): string {
  const context = documentContext(workspace, isDraft)
  const document = context.find(id)
  if (!document) throw new Error(`no document ${id}`)
  return render(definitionOf(document).template, viewOf(document, context), context.profile)
}

/** The elements of a tag, or, with a dot before it, of a class. */
export function select(node: Nodes, what: string): Element[] {
  const isMeant = (element: Element) =>
    what.startsWith('.') ? classNames(element).includes(what.slice(1)) : element.tagName === what
  return elementsOf(node).filter(isMeant)
}

/** All text below a node, as it stands there; without what only holds a place. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  return node.children
    .filter((child) => child.type !== 'element' || child.properties.ariaHidden !== 'true')
    .map(textOf)
    .join('')
}

/** The text of a page that is printed: without what stands there for its room only. */
export function printedText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const isUnseen =
    node.type === 'element' &&
    (node.tagName === 'head' ||
      node.properties.ariaHidden !== undefined ||
      classNames(node).includes('unseen'))
  return isUnseen ? '' : node.children.map(printedText).join('')
}
