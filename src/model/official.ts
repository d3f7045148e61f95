import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import {
  type Attachment,
  attachmentsField,
  indicatorTargets,
  readAttachedIndicators,
  readAttachments,
} from './attachments.ts'
import { claimsField } from './claims.ts'
import { defineKind, type Kind } from './define-kind.ts'
import type { DocumentBase } from './document-base.ts'
import { printSerialNumber, secrecy, serialNumber, urgency } from './document-marks.ts'
import { type DocumentNumber, readDocumentNumber } from './document-number.ts'
import { count, day, eachOf, field, id, list, oneOrMore, reference, text } from './field.ts'
import { findText } from './find-text.ts'
import type { OfficialKind } from './genres.ts'
import type { Issuer, Unit } from './organization.ts'
import { findUnits } from './points.ts'
import { type Paragraph, readPlainText, readProse, readTitle } from './prose.ts'
import { type Revision, revisionsField } from './revisions.ts'
import { findIssuer, findUnit, type Path, type Scope } from './scope.ts'
import { readTextSections, type Section, textSectionsField } from './sections.ts'

const approvalSchema = z.strictObject({
  body: field(text(), '会议', '审议通过的会议，如 医院党委会。'),
  on: field(day(), '日期', '会议日期。'),
})

/** The fields of 公文 of any kind (条例 article 9), but for `kind`. */
const officialFields = {
  id: field(id(), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。'),
  issues: field(reference('document'), '印发', '所印发的文件的标识；二者印成一个 PDF。').optional(),
  subject: field(
    text(),
    '事由',
    '标题中“关于”与文种之间的话，如 成立行政管理中心；印发文件的不必写。',
  ).optional(),
  issuer: field(
    oneOrMore(reference('issuer')),
    '发文机关',
    '以谁的名义发文；联合行文时写成列表，主办机关在前。',
  ),
  number: field(text(), '发文字号', '如 示医党发〔2025〕12号；联合行文时是主办机关的发文字号。'),
  signers: field(
    oneOrMore(text()),
    '签发人',
    '上行文的签发人姓名；几个机关联合上报时写成列表，按机关的顺序。写了它，发文字号就移到左边。',
  ).optional(),
  serialNumber: field(serialNumber(), '份号', '涉密文件的份号，印成六位：写 12 印 000012。').optional(),
  secrecy: field(secrecy(), '密级', '密级和保密期限，如 秘密★1年。').optional(),
  urgency: field(urgency(), '紧急程度', '特急或加急。').optional(),
  to: field(list(reference('unit')).min(1), '主送', '主送机关，按印出的顺序。'),
  approval: field(approvalSchema, '审议', '何时经何会议通过。').optional(),
  text: field(text(), '正文', '正文；空一行分段。不写时按通例行文。').optional(),
  sections: textSectionsField,
  claims: claimsField,
  closing: field(text(), '结语', '各部分之后的话，如 特此通知。').optional(),
  attachments: attachmentsField,
  signedOn: field(day(), '成文日期', '会议通过或签发的日期。'),
  sealed: field(z.boolean(), '盖章', '是否加盖印章；决定署名和日期的位置。').default(true),
  note: field(text(), '附注', '印发传达范围等，印在成文日期下方的括号内。').optional(),
  cc: field(list(reference('unit')), '抄送', '抄送机关，按印出的顺序。').default([]),
  printedBy: field(reference('unit'), '印发机关', '送印的部门，一般是办公室。'),
  printedOn: field(day(), '印发日期', '送印日期，不早于成文日期。'),
  copies: field(count(), '份数', '共印份数。').optional(),
  revisions: revisionsField.default([]),
}

type OfficialSource = z.infer<z.ZodObject<typeof officialFields>>

/**
 * 公文 with a letterhead: a document of one of the kinds of the 条例 (article 8). It can carry another one, to which it
 * gives its number, addressees and dates; both are printed as one.
 */
export interface OfficialDocument extends DocumentBase {
  readonly kind: OfficialKind
  /** The id of the text that it issues; undefined where it issues none, or there is none of that name. */
  readonly issues: string | undefined
  /** What it is about, as its title says between 关于 and its kind; undefined: the text that it issues. */
  readonly subject: string | undefined
  /** 发文机关, in order; of a joint issue the first is 主办机关. */
  readonly issuers: readonly Issuer[]
  readonly number: DocumentNumber | undefined
  /** 签发人, in the order of the organs: only a document that goes upwards (上行文) names them. */
  readonly signers: readonly string[]
  /** 份号, six digits. */
  readonly serialNumber: string | undefined
  /** 密级和保密期限, as printed. */
  readonly secrecy: string | undefined
  /** 紧急程度, as printed. */
  readonly urgency: string | undefined
  /** 主送机关. */
  readonly to: readonly Unit[]
  readonly approval: z.infer<typeof approvalSchema> | undefined
  /** Where this and the parts are empty, the customary formula is printed. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  /** 结语, below the parts. */
  readonly closing: readonly Paragraph[]
  readonly attachments: readonly Attachment[]
  /** 成文日期, yyyy-mm-dd. */
  readonly signedOn: string
  readonly sealed: boolean
  /** 附注, with or without its brackets. */
  readonly note: string | undefined
  /** 抄送机关. */
  readonly cc: readonly Unit[]
  /** 印发机关. */
  readonly printedBy: Unit | undefined
  /** 印发日期, yyyy-mm-dd. */
  readonly printedOn: string
  readonly copies: number | undefined
  /** What was changed, by whose decision, after it had gone out. */
  readonly revisions: readonly Revision[]
}

/** Declares a kind of 公文; all kinds say the same of themselves, and differ in their title and their layout. */
export function defineOfficialKind(
  kind: OfficialKind,
  about: { readonly title: string; readonly description: string },
): Kind<OfficialDocument> {
  const schema = z.strictObject({ kind: field(z.literal(kind), '类型', '文件类型。'), ...officialFields })
  return defineKind({
    kind,
    schema: schema.meta(about),
    commitments: () => [],
    points: () => [],
    resolve: (source, scope): OfficialDocument => readOfficial(kind, source, scope),
  })
}

function readOfficial(kind: OfficialKind, source: OfficialSource, scope: Scope): OfficialDocument {
  const { id, subject, serialNumber, secrecy, urgency, approval, signedOn, sealed, printedOn, copies } =
    source
  const number = readDocumentNumber(source.number)
  if (!number) {
    const found = source.number
    scope.report(
      diagnostic('value/form', { found, expected: 'document-number' }, scope.parsed.locate(['number'])),
    )
  }
  const issues = source.issues === undefined ? undefined : findText(scope, source.issues, ['issues'])
  reportTitleless(scope, source)
  const year = Number(signedOn.slice(0, 4))
  const tables = readAttachedIndicators(scope, ['attachments'], source.attachments, { from: year, to: year })
  // Beside what is attached to it, it promises nothing of its own: its figures are those of what it issues.
  const issued = source.issues === undefined ? [] : issues === undefined ? undefined : scope.targetsOf(issues)
  const targets = issued && [...indicatorTargets(tables), ...issued]
  return {
    kind,
    id,
    parsed: scope.parsed,
    issues,
    subject: subject === undefined ? undefined : readTitle(scope, ['subject'], subject).trim(),
    issuers: findIssuers(scope, source.issuer),
    number,
    signers: eachOf(source.signers ?? [], ['signers']).map(({ value, path }) =>
      readPlainText(scope, path, value).trim(),
    ),
    serialNumber: serialNumber === undefined ? undefined : printSerialNumber(serialNumber),
    secrecy,
    urgency,
    to: findUnits(scope, source.to, ['to']),
    approval,
    paragraphs: source.text === undefined ? [] : readProse(scope, ['text'], source.text, targets),
    sections: readTextSections(scope, ['sections'], source.sections, targets),
    closing: source.closing === undefined ? [] : readProse(scope, ['closing'], source.closing, targets),
    attachments: readAttachments(scope, ['attachments'], source.attachments, targets, tables),
    signedOn,
    sealed,
    note: source.note === undefined ? undefined : readPlainText(scope, ['note'], source.note),
    cc: findUnits(scope, source.cc, ['cc']),
    printedBy: findUnit(scope, source.printedBy, ['printedBy']),
    printedOn,
    copies,
    revisions: source.revisions,
  }
}

/** A title says what the document is about: by itself, or by the text that it issues. */
function reportTitleless(scope: Scope, { issues, subject }: OfficialSource): void {
  if (issues !== undefined || subject !== undefined) return
  const at = scope.parsed.locate([])
  scope.report(diagnostic('key/missing', { key: 'subject', alias: '事由' }, { ...at, end: at.start }))
}

/** 发文机关 by their names; each may issue it once. */
function findIssuers(scope: Scope, written: string | readonly string[]): Issuer[] {
  const first = new Map<Issuer, Path>()
  for (const { value, path } of eachOf(written, ['issuer'])) {
    const issuer = findIssuer(scope, value, path)
    if (!issuer) continue
    const before = first.get(issuer)
    if (!before) {
      first.set(issuer, path)
      continue
    }
    const related = [{ location: scope.parsed.locate(before), note: 'first-defined-here' as const }]
    scope.report(
      diagnostic('id/duplicate', { thing: 'issuer', id: value }, scope.parsed.locate(path), related),
    )
  }
  return [...first.keys()]
}
