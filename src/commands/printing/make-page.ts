import type { Diagnostic, SourceText } from '../../diagnostics/index.ts'
import { documentContext } from '../../documents/index.ts'
import type { Emitter, Page } from '../../emitters/index.ts'
import { fingerprint } from '../../host/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Press } from './press.ts'
import { type Printing, viewOfPrinting } from './printings.ts'

/** A page without its fonts: all that is in it, and all that its looks are made from. */
export type BarePage = Omit<Page, 'fonts'>

/** A document as a page, or what is printed of it for a department. */
export async function renderPage(
  press: Press,
  workspace: Workspace,
  printing: Printing,
  isDraft: boolean,
): Promise<BarePage> {
  const context = documentContext(workspace, isDraft)
  const { template, view } = viewOfPrinting(printing, context)
  const render = await press.renderer
  return { html: render(template, view, context.profile), info: view.info }
}

/**
 * What stands for everything that one form of a document is made from. The page holds the text, be it the
 * document's own or that of others, names and style sheets as far as they are printed; the program puts in the
 * fonts and finishes the file; the browser, where there is one, prints it.
 */
export async function inputsOf(
  press: Press,
  { html, info }: BarePage,
  { id, prints }: Emitter,
): Promise<string> {
  const browser = prints ? await press.browser() : undefined
  return fingerprint([id, html, JSON.stringify(info), await press.program, browser ?? ''])
}

/** Gives a page its fonts; complaints about characters stand where these are written in its sources. */
export async function embedFonts(
  press: Press,
  bare: BarePage,
  sources: readonly SourceText[],
): Promise<{ page: Page; diagnostics: readonly Diagnostic[] }> {
  const embed = await press.embedder
  const [fonts, complaints] = await embed(bare.html)
  return {
    page: { ...bare, fonts },
    diagnostics: complaints.map((complaint) => atItsCharacter(complaint, sources)),
  }
}

/** A complaint about characters, placed where the first of them is written. */
function atItsCharacter(complaint: Diagnostic, sources: readonly SourceText[]): Diagnostic {
  if (!('characters' in complaint.args)) return complaint
  const [character = ''] = complaint.args.characters
  const source = sources.find(({ text }) => text.includes(character))
  if (!source) return complaint
  const start = source.text.indexOf(character)
  return { ...complaint, location: { source, start, end: start + character.length } }
}
