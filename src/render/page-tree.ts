import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { faces } from './font-stacks.ts'

/**
 * The elements that templates may write, each with its classes. One closed list keeps the templates, the
 * style sheets and every later form of output in step: what is not here has no look and no meaning.
 */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  meta: [],
  title: [],
  style: [],
  body: [],
  main: ['page-flow'],
  article: [
    'carrier',
    'letter',
    'minutes',
    'issued',
    'unissued',
    'attached',
    'upright-1',
    'upright-2',
    'lying-1',
    'lying-2',
  ],
  header: ['letterhead'],
  footer: ['imprint', 'imprint-space', 'unruled'],
  div: [
    'body',
    'signature',
    'sealed',
    'signatories',
    'signatory',
    'top-marks',
    'attachments',
    'upward',
    'closing',
    'inset-table',
    'pictures',
    'unnumbered',
    'unprinted',
    'imprint',
    'imprint-room',
    'short',
    'imprint-space',
    'unruled',
    'below-rule',
    'attendance',
    'copied-to',
    'sent-to',
    'copies',
    'printed',
    'lying-1',
    'lying-2',
    'form-fields',
    'form-maker',
    'roster-line',
  ],
  dl: ['roster'],
  dt: [],
  dd: ['roster-rest'],
  section: ['table-box', 'form-cover', 'form-instructions', 'form-box', 'new-page'],
  h1: ['title'],
  h2: ['table-title', 'part', 'form-heading'],
  h3: ['part'],
  h4: [],
  h5: [],
  h6: [],
  p: [
    'mark',
    'number',
    'signers',
    'signature-line',
    'addressees',
    'subtitle',
    'copied-to',
    'sent-to',
    'copies',
    'printed',
    'draft-mark',
    'note',
    'attached-mark',
    'point',
    'short',
    'table-note',
    'lead-in',
  ],
  wbr: [],
  span: [
    'row',
    'label',
    'together',
    'words',
    'item-number',
    'run-in',
    'joint',
    'mark-names',
    'mark-rows',
    'signer-names',
    'unseen',
    'table-name',
    'table-unit',
    'imprint',
    'imprint-room',
    'short',
    'imprint-space',
    'unruled',
    'copied-to',
    'sent-to',
    'copies',
    'printed',
    'signature-space',
    'signature-room',
    'note',
    'spread',
    'form-line',
    'form-option',
    'option-line',
    'check-box',
  ],
  del: [],
  ins: [],
  strong: [],
  mark: [],
  hr: ['red-rule', 'double-rule', 'foot'],
  table: ['of-texts', 'of-indicators', 'form-table'],
  caption: [],
  colgroup: [],
  col: ['form-side'],
  thead: [],
  tbody: ['table-end'],
  tfoot: [],
  tr: ['above-table', 'below-table', 'group-row', 'under-head', 'under-merged', 'foot-rule', 'short'],
  th: ['left', 'center', 'form-side', 'form-first'],
  td: ['left', 'center', 'right', 'justify', 'form-first'],
  img: ['seal'],
  figure: ['chart', 'picture'],
  figcaption: [],
  svg: ['drawing'],
  rect: ['track', 'span', 'actual', 'done', 'under-way', 'behind'],
  path: ['goal', 'before', 'cut', 'hatch', 'axis', 'planned', 'reached', 'planned-mark', 'reached-mark'],
  text: ['start', 'middle', 'end', 'name', 'figure', 'light'],
}

const faceClasses = faces.map((face) => `face-${face}`)

/**
 * Reads a page back as a tree.
 * @throws Error for an element or class outside the vocabulary, or a picture outside the page: a mistake in a template, never in a plan
 */
export function pageTree(html: string): Root {
  // Half of the time would go into the letters of the style sheet; its lines stay, for the places of what follows.
  const tree = fromHtml(html.replace(/(?<=<style>)[^<]+/, (css) => css.replaceAll(/.+/g, '')))
  checkVocabulary(tree)
  return tree
}

function checkVocabulary(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const classes = vocabulary[child.tagName]
    const strange = classNames(child).filter((name) => ![...(classes ?? []), ...faceClasses].includes(name))
    if (!classes || strange.length > 0 || !holdsItsPicture(child)) {
      const line = child.position?.start.line
      throw new Error(
        `line ${line} of the page: <${child.tagName} class="${strange.join(' ')}"> is not in the vocabulary`,
      )
    }
    checkVocabulary(child)
  }
}

/** A page is one file: a picture stands in it whole. */
function holdsItsPicture({ tagName, properties }: Element): boolean {
  return tagName !== 'img' || String(properties.src).startsWith('data:')
}

/** The classes of an element. */
export function classNames({ properties }: Element): string[] {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : []
}
