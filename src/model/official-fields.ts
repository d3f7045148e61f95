import * as z from 'zod'
import { attachmentsField } from './attachments.ts'
import { claimsField } from './claims.ts'
import { secrecy, serialNumber, urgency } from './document-marks.ts'
import { count, day, field, id, list, oneOrMore, reference, text } from './field.ts'
import { type GenreField, genreFields, genreOf, type OfficialKind } from './genres.ts'
import { revisionsField } from './revisions.ts'
import { textSectionsField } from './sections.ts'

const approvalSchema = z.strictObject({
  body: field(text(), '会议', '审议通过的会议，如 医院党委会。'),
  on: field(day(), '日期', '会议日期。'),
})

const people = () => list(text()).min(1)

/**
 * All that 公文 can say (条例 article 9; GB/T 9704-2012 10.3), but for `kind`. Which kind says what of it, the table of the
 * kinds has.
 */
const officialFields = {
  id: field(id(), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。'),
  layout: field(z.enum(['letter']), '格式', 'letter：用信函格式，不印印发机关和印发日期；不写即文件格式。'),
  issues: field(reference('document'), '印发', '所印发、报送的文件的标识；二者印成一个 PDF。'),
  subject: field(text(), '事由', '标题中“关于”与文种之间的话，如 成立行政管理中心；印发、报送文件的不必写。'),
  title: field(text(), '标题', '标题，不写序号，不加句末标点。'),
  body: field(text(), '会议', '会议名称，如 示例市人民医院党委会；红头印作会议名称加“纪要”。'),
  on: field(day(), '日期', '会议日期。'),
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
  ),
  serialNumber: field(serialNumber(), '份号', '涉密文件的份号，印成六位：写 12 印 000012。'),
  secrecy: field(secrecy(), '密级', '密级和保密期限，如 秘密★1年。'),
  urgency: field(urgency(), '紧急程度', '特急或加急。'),
  to: field(list(reference('unit')).min(1), '主送', '主送机关，按印出的顺序。'),
  approval: field(approvalSchema, '审议', '何时经何会议通过。'),
  text: field(text(), '正文', '正文；空一行分段。印发、报送其他文件的可以不写，按通例行文。').optional(),
  sections: textSectionsField,
  claims: claimsField,
  closing: field(text(), '结语', '各部分之后的话，如 特此通知。'),
  attachments: attachmentsField,
  present: field(people(), '出席', '出席人员，每项写姓名，或单位和姓名。'),
  absent: field(people(), '请假', '请假人员，每项写姓名，或单位和姓名。'),
  observers: field(people(), '列席', '列席人员，每项写姓名，或单位和姓名。'),
  signedOn: field(day(), '成文日期', '会议通过或签发的日期。'),
  sealed: field(z.boolean(), '盖章', '是否加盖印章；决定署名和日期的位置。不写即盖章。'),
  note: field(text(), '附注', '印发传达范围等；请示写联系人和电话。印在成文日期下方的括号内。'),
  cc: field(list(reference('unit')), '抄送', '抄送机关，按印出的顺序。'),
  printedBy: field(reference('unit'), '印发机关', '送印的部门，一般是办公室。'),
  printedOn: field(day(), '印发日期', '送印日期，不早于成文日期。'),
  copies: field(count(), '份数', '共印份数。'),
  fulfils: field(
    list(reference('point')).default([]),
    '落实要点',
    '所落实的年度要点的标识，如 成立某中心的决定落实写了成立它的要点；不印出。',
  ),
  revisions: revisionsField.default([]),
}

type OfficialFields = z.infer<z.ZodObject<typeof officialFields>>

export type Approval = z.infer<typeof approvalSchema>

/** 公文 of any kind as it is written. */
export type OfficialSource = Omit<OfficialFields, GenreField> & {
  readonly [F in GenreField]?: OfficialFields[F] | undefined
}

/** The same fields where a kind need not say them; made once for all kinds. */
const optionalFields = z.strictObject(officialFields).partial().shape

/** To the types it lacks what only some kinds carry: that is undefined, as what a kind may leave out is. */
type OwnShape = Omit<typeof officialFields, GenreField> & { readonly kind: z.ZodLiteral<OfficialKind> }

/** The shape of one kind: what it has to say, what it may say, and nothing else. */
export function officialSchema(kind: OfficialKind) {
  const { must, may } = genreOf({ kind })
  const shape: OwnShape & { [F in GenreField]?: z.ZodType } = {
    kind: field(z.literal(kind), '类型', '文件类型。'),
    ...officialFields,
  }
  for (const name of genreFields()) {
    if (may.includes(name)) shape[name] = optionalFields[name]
    else if (!must.includes(name)) delete shape[name]
  }
  return z.strictObject<OwnShape>(shape)
}
