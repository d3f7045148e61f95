import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import {
  asText,
  genreOf,
  type OfficialDocument,
  officialTitle,
  printDocumentNumber,
  unitNameOn,
} from '../model/index.ts'
import { attachedTexts, attachmentList, pagesInTurn } from './attachments.ts'
import { type Attendance, attendanceOf } from './attendance.ts'
import { type Block, paragraphBlocks } from './block.ts'
import { textBlocks } from './blocks.ts'
import { type Closing, closingOf } from './closing.ts'
import { printDate } from './dates.ts'
import {
  type DocumentContext,
  type DocumentDefinition,
  defineDocument,
  type View,
} from './define-document.ts'
import { fittingFirstPage, paragraphRows, showsText } from './first-page.ts'
import { type Imprint, imprintOf, imprintRows, imprintRowsOfPage } from './imprint.ts'
import type { FirstPageHead } from './letterhead.ts'
import { officialHead } from './official-head.ts'
import { properNames } from './proper-names.ts'
import { type SignatureBlock, signatureBlock } from './signature-block.ts'
import type { AttachedText, AttachmentList, TextBody } from './text-body.ts'
import { titleRows } from './title-rows.ts'
import type { TopMark } from './top-marks.ts'

interface OfficialView extends View {
  /** Its 特定格式 (10.1, 10.3), as style sheets call it; empty for the usual one. */
  readonly form: 'letter' | 'minutes' | ''
  readonly topMarks: readonly TopMark[]
  readonly head: FirstPageHead
  readonly titleRows: readonly string[]
  /** Of minutes: the day of the meeting, in （ ） below the title; else empty. */
  readonly dateRows: readonly string[]
  /** 主送机关, with its colon; empty where they stand in 版记, and where there are none. */
  readonly addressees: string
  readonly blocks: readonly Block[]
  readonly attachments: AttachmentList | undefined
  readonly attendance: readonly Attendance[]
  /** None on minutes. */
  readonly signature: SignatureBlock | undefined
  /** Below what the signature stands: the text, or the names of the attachments. */
  readonly signs: { readonly text: boolean; readonly attachments: boolean }
  /** 附注 in its brackets; empty where there is none. */
  readonly note: string
  readonly issued: TextBody | undefined
  readonly attached: readonly AttachedText[]
  readonly closing: Closing
  /** Undefined where a document has nothing to say there. */
  readonly imprint: Imprint | undefined
}

/** The red-head page of 公文 of one kind, and behind it the text that it issues and its attachments. */
export function defineOfficial(kind: OfficialDocument['kind']): DocumentDefinition {
  return defineDocument<OfficialDocument>({
    kind,
    template: 'official',
    title,
    period(document, context) {
      const issued = context.find(document.issues)
      const year = Number(document.signedOn.slice(0, 4))
      return (issued && asText(issued)?.period) ?? { from: year, to: year }
    },
    date: ({ signedOn }) => signedOn,
    number: ({ number }) => number && printDocumentNumber(number),
    view,
    faults,
  })
}

function view(document: OfficialDocument, given: DocumentContext): OfficialView {
  const { layout, issuers, signedOn, to, meeting } = document
  const context = { ...given, on: signedOn }
  const issued = context.find(document.issues)
  const { profile } = context
  const names = [...properNames(context.workspace), ...(meeting ? [meeting.body] : [])]
  const rows = titleRows(title(document, context), names, profile)
  const dateRows = meeting ? [`（${printDate(meeting.on)}）`] : []
  const addressees = to.length === 0 ? '' : `${to.map((unit) => unitNameOn(unit, signedOn)).join('、')}：`
  const blocks = body(document, context)
  const note = bracketed(document.note)
  const printed = issued && context.bodyOf(issued, signedOn)
  const own = attachedTexts(document.attachments, context)
  const attached = pagesInTurn([...(printed?.attached ?? []), ...own], printed?.page ? 1 : 0)
  const attachments = attachmentList(document.attachments, context)
  const signature = signatureOf(document, context)
  const { heads, topMarks } = officialHead(document, profile)
  const below = {
    titleRows: rows.length + dateRows.length,
    blocks,
    note,
    hasAttachments: attachments !== undefined,
    signatureRows: signatureRowsOf(signature),
  }
  const firstPage = fittingFirstPage(heads, addressees, below, profile)
  // 7.3.2: 主送机关 that would leave the first page without text stand in 版记.
  const imprint = imprintOf(document, firstPage.addressees === '', context)
  return {
    info: {
      title: title(document, context),
      author: issuers.map((issuer) => issuer.name).join('、'),
      date: signedOn,
      isDraft: context.isDraft,
    },
    form: layout === 'document' ? '' : layout,
    topMarks,
    head: firstPage.head,
    titleRows: rows,
    dateRows,
    addressees: firstPage.addressees,
    blocks,
    attachments,
    attendance: attendanceOf(meeting, profile),
    signature,
    signs: {
      text: signature !== undefined && !attachments,
      attachments: signature !== undefined && attachments !== undefined,
    },
    note,
    issued: printed,
    attached,
    closing: closingOf(imprint && { imprint, issued: printed, attached }, profile),
    imprint,
  }
}

function faults(document: OfficialDocument, context: DocumentContext): Diagnostic[] {
  return [
    ...signatureFaults(document, context),
    ...imprintFaults(document, context),
    ...firstPageFaults(document, context),
  ]
}

function signatureFaults(document: OfficialDocument, context: DocumentContext): Diagnostic[] {
  const { linesPerPage } = context.profile
  const signature = signatureOf(document, context)
  if (!signature) return []
  const { leastRows, overhang } = signature
  const note = bracketed(document.note)
  const noteRows = note === '' ? 0 : paragraphRows(note, context.profile)
  // 7.3.5.5: at least one row of the text stands above them.
  const rows = 1 + leastRows + overhang
  const wanted = Math.ceil(rows + noteRows)
  if (wanted <= linesPerPage) return []
  const args = { organs: document.issuers.length, wanted, available: linesPerPage }
  // Where names and seals leave room for 附注 of one row, as it mostly is, this one is too long.
  return noteRows > 1 && Math.ceil(rows + 1) <= linesPerPage
    ? [diagnostic('signature/no-room', { ...args, note: noteRows }, document.parsed.locate(['note']))]
    : [diagnostic('signature/no-room', args, document.parsed.locate(['issuer']))]
}

/** So much above the text that the first page shows none of it, with the smallest mark and 主送机关 in 版记 (7.3.3). */
function firstPageFaults(document: OfficialDocument, context: DocumentContext): Diagnostic[] {
  const { issuers, parsed } = document
  // A usual title below the mark of one organ always leaves room: no words of it need be asked for.
  if (issuers.length === 1 && title(document, context).length <= usualTitle) return []
  const { head, titleRows, dateRows, addressees, blocks, note, attachments, signature } = view(
    document,
    context,
  )
  const page = {
    head,
    titleRows: titleRows.length + dateRows.length,
    addressees,
    blocks,
    note,
    hasAttachments: attachments !== undefined,
    signatureRows: signatureRowsOf(signature),
  }
  if (showsText(page, context.profile)) return []
  const args = { organs: issuers.length, rows: page.titleRows }
  return [diagnostic('first-page/no-text', args, parsed.locate([issuers.length > 1 ? 'issuer' : 'subject']))]
}

/** In characters: three rows. */
const usualTitle = 60

function signatureRowsOf(signature: SignatureBlock | undefined): number {
  return signature ? Math.ceil(signature.leastRows + signature.overhang) : 0
}

/** 版记 that is higher than a page: it has first and last rule on one (7.4.1). Only a draft prints it, over several. */
function imprintFaults(document: OfficialDocument, context: DocumentContext): Diagnostic[] {
  const { profile } = context
  const available = imprintRowsOfPage(profile)
  const rowsOf = (imprint: Imprint | undefined) => (imprint ? imprintRows(imprint, profile) : 0)
  if (rowsOf(imprintOf(document, true, context)) <= available) return []
  // Where 主送机关 stand, only the whole first page can say.
  const { imprint } = view(document, context)
  const wanted = rowsOf(imprint)
  if (wanted <= available) return []
  const at = document.parsed.locate([imprint?.sentTo === '' ? 'cc' : 'to'])
  return [diagnostic('imprint/no-room', { wanted, available }, at)]
}

/** 署名, 成文日期 and seals; minutes are not signed. */
function signatureOf(document: OfficialDocument, context: DocumentContext): SignatureBlock | undefined {
  if (document.layout === 'minutes') return undefined
  const { issuers, signedOn, sealed, note } = document
  const { profile, isDraft } = context
  const signers = issuers.map((issuer) => ({
    name: issuer.name,
    diameterMm: issuer.seal?.diameter ?? profile.seal.diameterMm,
    // A draft binds nobody, and never looks as if it did.
    picture: isDraft ? '' : (issuer.sealPicture ?? ''),
  }))
  const signing = { signers, date: printDate(signedOn), isSealed: sealed, hasNote: bracketed(note) !== '' }
  return signatureBlock(signing, profile)
}

function title(document: OfficialDocument, context: DocumentContext): string {
  const issued = context.find(document.issues)
  return officialTitle(document, issued ? context.titleOf(issued) : '')
}

/** The document's own words; where the author gives none, the customary formula of what issues another. */
function body(document: OfficialDocument, context: DocumentContext): Block[] {
  const { approval, issues, closing } = document
  const speaking = speakingOf(document, context)
  const own = [...textBlocks(document, speaking), ...textBlocks({ paragraphs: closing }, speaking)]
  if (own.length > 0) return own
  const issued = context.find(issues)
  const cited = issued ? `《${context.titleOf(issued)}》` : ''
  const approved = approval ? `已经${approval.body}研究通过，` : ''
  return paragraphBlocks([`${cited}${approved}${genreOf(document).carrying?.text ?? ''}`])
}

/** What a document issues has its own number, which it does not cite behind the title: the reader is holding it. */
function speakingOf({ issues }: OfficialDocument, context: DocumentContext): DocumentContext {
  const issued = context.find(issues)
  if (!issued) return context
  return { ...context, cite: (id) => (id === issues ? `《${context.titleOf(issued)}》` : context.cite(id)) }
}

/** 附注 stands in （ ） (7.3.6), whether its author wrote them or not. */
function bracketed(note: string | undefined): string {
  const bare = note?.trim().replace(/^[（(](.*)[）)]$/su, '$1')
  return bare === undefined ? '' : `（${bare}）`
}
