import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { type Notice, printDocumentNumber, unitNameOn } from '../model/index.ts'
import { type AttachedText, type AttachmentList, attachedTexts, attachmentList } from './attachments.ts'
import { type Block, paragraphBlocks, textBlocks } from './blocks.ts'
import { type Closing, closingOf } from './closing.ts'
import { printDate } from './dates.ts'
import { type DocumentContext, defineDocument, type View } from './define-document.ts'
import { fittingFirstPage, paragraphRows } from './first-page.ts'
import { type Letterhead, letterhead, markSizes } from './letterhead.ts'
import { properNames } from './proper-names.ts'
import { type SignatureBlock, signatureBlock } from './signature-block.ts'
import { titleRows } from './title-rows.ts'
import { type TopMark, topMarks } from './top-marks.ts'
import { type WorkPointsBody, workPointsBody } from './work-points-body.ts'

interface NoticeView extends View {
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
  readonly issued: WorkPointsBody | undefined
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

/** 印发通知: the red-head page that carries another document, and that document behind it. */
export const noticeDocument = defineDocument<Notice>({
  kind: 'notice',
  template: 'notice',
  title,
  period(document, context) {
    const issued = context.find(document.issues)
    const year = Number(document.signedOn.slice(0, 4))
    return issued?.kind === 'work-points' ? issued.period : { from: year, to: year }
  },
  date: ({ signedOn }) => signedOn,
  issues: ({ issues }) => issues,
  number: ({ number }) => number && printDocumentNumber(number),
  view(document, context): NoticeView {
    const { issuers, number, signers, signedOn, to, cc, copies, printedBy, printedOn } = document
    const name = (unit: Parameters<typeof unitNameOn>[0]) => unitNameOn(unit, signedOn)
    const issued = context.find(document.issues)
    const { profile } = context
    const rows = titleRows(title(document, context), properNames(context.workspace), profile)
    const addressees = `${to.map(name).join('、')}：`
    const blocks = body(document, context)
    const note = bracketed(document.note)
    const printed = issued?.kind === 'work-points' ? workPointsBody(issued, context, signedOn) : undefined
    const attached = attachedTexts(document.attachments, context, signedOn)
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
      attachments: attachmentList(document.attachments),
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
  },
  faults(document, context): Diagnostic[] {
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
  },
})

/** 署名, 成文日期 and seals. */
function signatureOf({ issuers, signedOn, sealed, note }: Notice, context: DocumentContext): SignatureBlock {
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
function title({ issuers, issues }: Notice, context: DocumentContext): string {
  const issued = context.find(issues)
  return `${issuers.map((issuer) => issuer.name).join(' ')}关于印发《${issued ? context.titleOf(issued) : ''}》的通知`
}

/** The notice's own words; where the author gives none, the customary formula. */
function body(notice: Notice, context: DocumentContext): Block[] {
  const { approval, issues, signedOn, closing } = notice
  const own = [
    ...textBlocks(notice, context, signedOn),
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
