import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { asText, genres, type OfficialDocument, printDocumentNumber, unitNameOn } from '../model/index.ts'
import { attachedTexts, attachmentList, pagesInTurn } from './attachments.ts'
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
import { fittingFirstPage, paragraphRows } from './first-page.ts'
import { type Letterhead, letterhead, markSizes } from './letterhead.ts'
import { properNames } from './proper-names.ts'
import { type SignatureBlock, signatureBlock } from './signature-block.ts'
import type { AttachedText, AttachmentList, TextBody } from './text-body.ts'
import { titleRows } from './title-rows.ts'
import { type TopMark, topMarks } from './top-marks.ts'

interface OfficialView extends View {
  readonly topMarks: readonly TopMark[]
  readonly letterhead: Letterhead
  readonly titleRows: readonly string[]
  /** 主送机关, with its colon; empty where they stand in 版记. */
  readonly addressees: string
  readonly blocks: readonly Block[]
  readonly attachments: AttachmentList | undefined
  readonly signature: SignatureBlock
  /** 附注 in its brackets; empty where there is none. */
  readonly note: string
  readonly issued: TextBody | undefined
  readonly attached: readonly AttachedText[]
  readonly closing: Closing
  readonly imprint: Imprint
}

/** 版记, GB/T 9704-2012 7.4. */
interface Imprint {
  /** 主送机关 with their full stop, where the first page has no room for them; else empty. */
  readonly sentTo: string
  /** 抄送机关 with its full stop; empty where there is none. */
  readonly copiedTo: string
  /** 印发份数, which the standard leaves to practice; empty where it is not said. */
  readonly copies: string
  readonly printedBy: string
  /** 印发日期 followed by 印发. */
  readonly printedOn: string
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

function view(document: OfficialDocument, context: DocumentContext): OfficialView {
  const { issuers, number, signers, signedOn, to, cc, copies, printedBy, printedOn } = document
  const name = (unit: Parameters<typeof unitNameOn>[0]) => unitNameOn(unit, signedOn)
  const issued = context.find(document.issues)
  const { profile } = context
  const rows = titleRows(title(document, context), properNames(context.workspace), profile)
  const addressees = `${to.map(name).join('、')}：`
  const blocks = body(document, context)
  const note = bracketed(document.note)
  const printed = issued && context.bodyOf(issued, signedOn)
  const own = attachedTexts(document.attachments, context, signedOn)
  const attached = pagesInTurn([...(printed?.attached ?? []), ...own])
  const signature = signatureOf(document, context)
  const head = {
    marks: issuers.map((issuer) => issuer.mark ?? `${issuer.name}文件`),
    number: number ? printDocumentNumber(number) : '',
    signers,
  }
  const below = {
    titleRows: rows.length,
    blocks,
    note,
    hasAttachments: document.attachments.length > 0,
    signatureRows: Math.ceil(signature.leastRows + signature.overhang),
  }
  const heads = markSizes(issuers.length, profile).map((size) => letterhead(head, profile, size))
  const firstPage = fittingFirstPage(heads, addressees, below, profile)
  return {
    info: {
      title: title(document, context),
      author: issuers.map((issuer) => issuer.name).join('、'),
      date: signedOn,
      isDraft: context.isDraft,
    },
    topMarks: topMarks(document),
    letterhead: firstPage.letterhead,
    titleRows: rows,
    addressees: firstPage.addressees,
    blocks,
    attachments: attachmentList(document.attachments, context),
    signature,
    note,
    issued: printed,
    attached,
    closing: closingOf(printed, attached, profile),
    imprint: {
      // 7.3.2: 主送机关 that would leave the first page without text stand in 版记.
      sentTo: firstPage.addressees !== '' ? '' : `${to.map(name).join('，')}。`,
      copiedTo: cc.length === 0 ? '' : `${cc.map(name).join('，')}。`,
      copies: copies === undefined ? '' : `共印${copies}份`,
      printedBy: printedBy ? `${context.workspace.organization.name}${name(printedBy)}` : '',
      printedOn: `${printDate(printedOn)}印发`,
    },
  }
}

function faults(document: OfficialDocument, context: DocumentContext): Diagnostic[] {
  const { linesPerPage } = context.profile
  const { leastRows, overhang } = signatureOf(document, context)
  const note = bracketed(document.note)
  // 7.3.5.5: at least one row of the text stands above them.
  const wanted = Math.ceil(
    1 + leastRows + overhang + (note === '' ? 0 : paragraphRows(note, context.profile)),
  )
  if (wanted <= linesPerPage) return []
  const args = { organs: document.issuers.length, wanted, available: linesPerPage }
  return [diagnostic('signature/no-room', args, document.parsed.locate(['issuer']))]
}

/** 署名, 成文日期 and seals. */
function signatureOf(
  { issuers, signedOn, sealed, note }: OfficialDocument,
  context: DocumentContext,
): SignatureBlock {
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

/** 标题 = 发文机关名称 + 事由 + 文种 (《党政机关公文处理工作条例》第九条第七项). */
function title({ kind, issuers, issues, subject }: OfficialDocument, context: DocumentContext): string {
  const organs = issuers.map((issuer) => issuer.name).join(' ')
  if (subject !== undefined) return `${organs}关于${subject}的${genres[kind]}`
  const issued = context.find(issues)
  return `${organs}关于印发《${issued ? context.titleOf(issued) : ''}》的${genres[kind]}`
}

/** The document's own words; where the author gives none, the customary formula of what issues another. */
function body(document: OfficialDocument, context: DocumentContext): Block[] {
  const { approval, issues, signedOn, closing } = document
  const own = [
    ...textBlocks(document, context, signedOn),
    ...textBlocks({ paragraphs: closing }, context, signedOn),
  ]
  if (own.length > 0) return own
  const issued = context.find(issues)
  const cited = issued ? `《${context.titleOf(issued)}》` : ''
  const approved = approval ? `已经${approval.body}研究通过，` : ''
  return paragraphBlocks([`${cited}${approved}现印发给你们，请认真遵照执行。`])
}

/** 附注 stands in （ ） (7.3.6), whether its author wrote them or not. */
function bracketed(note: string | undefined): string {
  const bare = note?.trim().replace(/^[（(](.*)[）)]$/su, '$1')
  return bare === undefined ? '' : `（${bare}）`
}
