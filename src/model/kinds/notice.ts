import * as z from 'zod'
import { diagnostic, nearestNames } from '../../diagnostics/index.ts'
import {
  type Attachment,
  attachmentSchema,
  indicatorTargets,
  readAttachedIndicators,
  readAttachments,
} from '../attachments.ts'
import { printSerialNumber, secrecy, serialNumber, urgency } from '../document-marks.ts'
import { type DocumentNumber, readDocumentNumber } from '../document-number.ts'
import { count, day, eachOf, field, id, list, oneOrMore, reference, text } from '../field.ts'
import type { Issuer, Unit } from '../organization.ts'
import { findUnits } from '../points.ts'
import { type Paragraph, readPlainText, readProse } from '../prose.ts'
import { checkDocument, findIssuer, findUnit, type Path, type Scope } from '../scope.ts'
import { readTextSections, type Section, textSectionsField } from '../sections.ts'
import { type DocumentBase, defineKind } from './define-kind.ts'

const approvalSchema = z.strictObject({
  body: field(text(), '会议', '审议通过的会议，如 医院党委会。'),
  on: field(day(), '日期', '会议日期。'),
})

const schema = z
  .strictObject({
    kind: field(z.literal('notice'), '类型', '文件类型。'),
    id: field(id(), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。'),
    issues: field(reference('document'), '印发', '所印发的文件的标识；二者印成一个 PDF。'),
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
    closing: field(text(), '结语', '各部分之后的话，如 特此通知。').optional(),
    attachments: field(list(attachmentSchema), '附件', '附件，按序号的顺序；在正文下方列出名称。').default(
      [],
    ),
    signedOn: field(day(), '成文日期', '会议通过或签发的日期。'),
    sealed: field(z.boolean(), '盖章', '是否加盖印章；决定署名和日期的位置。').default(true),
    note: field(text(), '附注', '印发传达范围等，印在成文日期下方的括号内。').optional(),
    cc: field(list(reference('unit')), '抄送', '抄送机关，按印出的顺序。').default([]),
    printedBy: field(reference('unit'), '印发机关', '送印的部门，一般是办公室。'),
    printedOn: field(day(), '印发日期', '送印日期，不早于成文日期。'),
    copies: field(count(), '份数', '共印份数。').optional(),
  })
  .meta({
    title: '通知',
    description: '印发其他文件的通知：发文字号、主送、日期等在此，正文内容在被印发的文件。',
  })

/** 印发通知: the carrier that gives another document its number, addressees and dates (one PDF). */
export interface Notice extends DocumentBase {
  readonly kind: 'notice'
  /** The id of the document that it issues; undefined where there is none of that name. */
  readonly issues: string | undefined
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
}

export const noticeKind = defineKind({
  kind: 'notice',
  schema,
  commitments: () => [],
  points: () => [],
  resolve(source, scope): Notice {
    const { kind, id, serialNumber, secrecy, urgency, approval, signedOn, sealed, printedOn, copies } = source
    const number = readDocumentNumber(source.number)
    if (!number) {
      const found = source.number
      scope.report(
        diagnostic('value/form', { found, expected: 'document-number' }, scope.parsed.locate(['number'])),
      )
    }
    const issues = findIssued(scope, source.issues)
    // The notice promises nothing of its own: its figures are those of what it issues.
    const issued = issues === undefined ? undefined : scope.targetsOf(issues)
    const year = Number(signedOn.slice(0, 4))
    const tables = readAttachedIndicators(scope, ['attachments'], source.attachments, {
      from: year,
      to: year,
    })
    const targets = issued && [...indicatorTargets(tables), ...issued]
    return {
      kind,
      id,
      parsed: scope.parsed,
      issues,
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
    }
  },
})

/** 发文机关 by their names; each may issue the notice once. */
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

/** What a notice can issue: any document but a notice, whose title would be made of its own. */
function findIssued(scope: Scope, name: string): string | undefined {
  const at = () => scope.parsed.locate(['issues'])
  if (!checkDocument(scope, name, at)) return undefined
  const { documents } = scope.index
  if (documents.get(name) !== 'notice') return name
  const expected = [...documents].flatMap(([id, kind]) => (kind === 'notice' ? [] : [id]))
  const nearest = nearestNames(name, expected)
  scope.report(diagnostic('value/choice', { found: name, expected, nearest }, at()))
  return undefined
}
