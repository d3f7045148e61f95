import type { Diagnostic } from '../diagnostics/index.ts'
import type { PageProfile, Period, PlanDocument } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { TextBody } from './text-body.ts'

/** What every page needs to be a file: title, author and the date that it speaks from. */
export interface PageInfo {
  /** The title, whole and on one line. */
  readonly title: string
  readonly author: string
  /** yyyy-mm-dd: the day of signing, never today. */
  readonly date: string
  /** Whether 草案 is printed across every page. */
  readonly isDraft: boolean
}

/**
 * The view of a document: plain, fully formatted data that the template of its kind prints. What can be
 * computed has been; a template only places it.
 */
export interface View {
  readonly info: PageInfo
}

/** What a definition may ask of the other documents. */
export interface DocumentContext {
  readonly workspace: Workspace
  /** The lengths of the pages of this workspace. */
  readonly profile: PageProfile
  readonly isDraft: boolean
  /** The day (yyyy-mm-dd) on which the names of units must be valid; undefined: their latest names. */
  readonly on: string | undefined
  find(id: string | undefined): PlanDocument | undefined
  titleOf(document: PlanDocument): string
  /**
   * What is printed of a document inside another one; undefined for one that stands by itself.
   * @param on that of the other one
   */
  bodyOf(document: PlanDocument, on: string | undefined): TextBody | undefined
  /** How prose cites a document: 《title》 and, where it has one, its number in （ ）. */
  cite(id: string): string
}

/** How a kind of document becomes a page. */
interface Definition<D extends PlanDocument> {
  readonly kind: D['kind']
  /** The folder below `templates/` that prints it. */
  readonly template: string
  /** The title on one line, as a citation or a list gives it. */
  title(document: D, context: DocumentContext): string
  /** The years that it speaks for, by which people ask for it. */
  period(document: D, context: DocumentContext): Period
  /** The day (yyyy-mm-dd) that its page speaks from, never today. */
  date(document: D): string
  /** 发文字号, as printed. */
  number?(document: D): string | undefined
  view(document: D, context: DocumentContext): View
  /** What of it is printed inside another one; none for a document that stands by itself. */
  body?(document: D, context: DocumentContext): TextBody
  /** What of it no page can show as it should. */
  faults?(document: D, context: DocumentContext): readonly Diagnostic[]
}

export interface DocumentDefinition extends Required<Omit<Definition<PlanDocument>, 'body'>> {
  body(document: PlanDocument, context: DocumentContext): TextBody | undefined
}

/** Declares how documents of one kind become pages. */
export function defineDocument<D extends PlanDocument>(definition: Definition<D>): DocumentDefinition {
  const own = (document: PlanDocument): D => {
    if (document.kind !== definition.kind) throw new Error(`${document.kind} is not ${definition.kind}`)
    // Equal kinds are equal types: `kind` is what tells the documents of the union apart.
    return document as D
  }
  return {
    kind: definition.kind,
    template: definition.template,
    title: (document, context) => definition.title(own(document), context),
    period: (document, context) => definition.period(own(document), context),
    date: (document) => definition.date(own(document)),
    number: (document) => definition.number?.(own(document)),
    view: (document, context) => definition.view(own(document), context),
    body: (document, context) => definition.body?.(own(document), context),
    faults: (document, context) => definition.faults?.(own(document), context) ?? [],
  }
}
