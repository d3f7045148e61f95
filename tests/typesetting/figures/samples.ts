import { exampleFiles } from '../../helpers/example-workspace.ts'
import { attachedLevels, levels } from '../../helpers/level-text.ts'
import { baseFiles, replaced } from '../../helpers/memory-workspace.ts'
import { type NoticeText, noticeWorkspace, paragraphSections } from '../../helpers/notice-workspace.ts'
import { attachedTable } from '../../helpers/table-measures.ts'
import { testSeal } from '../../helpers/test-seal.ts'
import { provokingParagraphs } from './provoking-text.ts'
import { specialFiles, specials } from './special-samples.ts'
import { textFiles, texts } from './text-samples.ts'

/** A document that figures are measured on; it is found by its id. */
export interface Sample {
  readonly zh: string
  readonly en: string
}

const longName = '示例市人民医院各临床科室日间手术病种目录及分级管理办法（二〇二五年修订版）'
const longUnits = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄'].map(
  (character) => `示例市${character}社区卫生院`,
)

const sealed = [
  ['health', '示例市卫生局', 42],
  ['education', '示例市教育局', 42],
  ['finance', '示例市财政局', 42],
  ['small', '示例市医学会', 30],
  ['large', '示例市人民政府', 60],
].map(
  ([id, name, diameter]) =>
    `  - { id: ${id}, name: ${name}, prefix: 示发, seal: { file: seals/ring.svg, diameter: ${diameter} } }\n`,
)

const organization = [
  [
    'issuers:\n',
    `issuers:\n${sealed.join('')}  - { id: short, name: 示例医院, prefix: 示医 }\n  - { id: long, name: 示例市人民医院医疗质量与患者安全管理委员会, prefix: 示质 }\n  - { id: hospital, name: 示例市人民医院, prefix: 示医发 }\n  - { id: union, name: 示例市人民医院工会委员会, prefix: 示医工发 }\n`,
  ],
  ['units:\n', `units:\n${longUnits.map((name, at) => `  - { id: unit-${at}, name: ${name} }\n`).join('')}`],
].reduce<string>(
  (text, [before = '', after = '']) => replaced(text, before, after),
  baseFiles['organization.yaml'],
)

/** Each shows what its description says, and is the smallest that does. */
const notices = {
  marked: {
    zh: '有份号、密级、紧急程度',
    en: 'with 份号, 密级 and 紧急程度',
    lines: 'serialNumber: 12\nsecrecy: 秘密★1年\nurgency: 特急\n',
  },
  full: {
    zh: '一段四千字的正文，一律为“字”',
    en: 'a text of one paragraph of 4000 characters, all of them 字',
    lines: `text: ${'字'.repeat(3999)}。\n`,
  },
  provoking: {
    zh: '标点和数值遍历每行各列',
    en: 'marks and quantities in every column of a row',
    lines: `text: |\n${provokingParagraphs()
      .map((paragraph) => `  ${paragraph}\n`)
      .join('\n')}`,
  },
  unsealed: { zh: '不加盖印章，署名长', en: 'no seal, a long name', lines: 'sealed: false\n' },
  'unsealed-short': {
    zh: '不加盖印章，署名短于日期',
    en: 'no seal, a name shorter than the date',
    issuer: 'short',
    prefix: '示医',
    lines: 'sealed: false\n',
  },
  'sealed-short': {
    zh: '加盖印章，署名短于日期',
    en: 'a seal, a name shorter than the date',
    issuer: 'short',
    prefix: '示医',
  },
  'sealed-long': {
    zh: '加盖印章，署名比日期长八字以上',
    en: 'a seal, a name longer than the date by eight 字 and more',
    issuer: 'long',
    prefix: '示质',
  },
  'signed-late': {
    zh: '首页余下的空白容不下印章位置',
    en: 'what is left of the first page has no room for the seal',
    lines: `text: |\n${'  各部门抓好落实。\n\n'.repeat(5)}cc: [医务部]\n`,
  },
  pressed: { zh: '印出印章图样', en: 'the picture of a seal', issuer: 'health', prefix: '示发' },
  'pressed-small': { zh: '直径 30 毫米的印章', en: 'a seal of 30 mm', issuer: 'small', prefix: '示发' },
  'pressed-large': { zh: '直径 60 毫米的印章', en: 'a seal of 60 mm', issuer: 'large', prefix: '示发' },
  'pressed-three': {
    zh: '三机关联合行文，印出印章图样',
    en: 'three organs, the pictures of their seals',
    issuer: '[health, education, finance]',
    prefix: '示发',
  },
  attaching: {
    zh: '三个附件，其一名称回行，二有正文；有附注',
    en: 'three attachments, the name of one runs on, two have a text; 附注',
    lines: `note: 此件公开发布
attachments:
  - { title: 任务分解表 }
  - { title: ${longName}, text: 为规范管理，制定本办法。 }
  - title: 联系人名单
    text: |
${Array.from({ length: 40 }, (_, at) => `      第${at + 1}组的名单${'另行公布，请予配合'.repeat(1 + (at % 3))}。\n`).join('\n')}`,
  },
  'upward-one': { zh: '上行文，签发人一人', en: 'upwards, one 签发人', lines: 'signers: 王某某\n' },
  'upward-two': { zh: '上行文，签发人二人', en: 'upwards, two 签发人', lines: 'signers: [王某某, 李某某]\n' },
  'upward-three': {
    zh: '上行文，签发人三人',
    en: 'upwards, three 签发人',
    lines: 'signers: [王某某, 李某某, 张某]\n',
  },
  'joint-two': {
    zh: '二机关联合行文',
    en: 'two organs',
    issuer: '[party-committee, hospital]',
  },
  'joint-three': {
    zh: '三机关联合行文',
    en: 'three organs',
    issuer: '[party-committee, hospital, union]',
  },
  'joint-unsealed': {
    zh: '三机关联合行文，不加盖印章',
    en: 'three organs, no seals',
    issuer: '[party-committee, hospital, union]',
    lines: 'sealed: false\n',
  },
  'attaching-one': {
    zh: '一个附件，名称回行',
    en: 'one attachment, its name runs on',
    lines: `sealed: false
attachments: [{ title: ${longName}, text: 为规范管理，制定本办法。 }]\n`,
  },
  addressed: {
    zh: '主送机关回行',
    en: 'addressees that run on',
    to: `[${longUnits.slice(0, 8).join(', ')}]`,
  },
  'sent-to': {
    zh: '主送机关移至版记，抄送回行',
    en: 'addressees in 版记, 抄送 runs on',
    to: `[${longUnits.join(', ')}]`,
    lines: `cc: [${longUnits.slice(0, 6).join(', ')}]\n`,
  },
  levels: {
    zh: '正文和附件各有四层',
    en: 'four levels in the text and in an attachment',
    lines: `text: 现将有关事项通知如下。\n${levels}${attachedLevels}`,
  },
  tables: {
    zh: '附件为横排表二个、竖排表一个，各占数面',
    en: 'attachments: two lying tables and an upright one, each of several pages',
    lines: `attachments:\n${attachedTable('甲表', 'landscape')}${attachedTable('乙表', 'landscape')}${attachedTable('丙表', 'portrait')}`,
  },
  'lying-last': {
    zh: '末一附件为横排表',
    en: 'the last attachment a lying table',
    lines: `cc: [医务部]\nattachments:\n${attachedTable('甲表', 'landscape', 5)}`,
  },
  'ends-short': {
    zh: '正文止于版心末行，末段一行',
    en: 'a text that ends at the foot of its page, its last paragraph of one row',
    lines: 'cc: [医务部]\n',
    sections: paragraphSections('ends-short', 16, 1),
  },
  'ends-long': {
    zh: '正文止于版心末行，末段五行',
    en: 'a text that ends at the foot of its page, its last paragraph of five rows',
    lines: 'cc: [医务部]\n',
    sections: paragraphSections('ends-long', 12, 5),
  },
} as const satisfies Readonly<Record<string, Omit<NoticeText, 'id'> & Sample>>

const noticeFiles = {
  ...noticeWorkspace(
    Object.entries<Omit<NoticeText, 'id'>>(notices).map(([id, notice]) => ({ ...notice, id })),
    organization,
  ),
  'seals/ring.svg': testSeal,
}

const examples = {
  'notice-2024-15': { zh: '示例工作区的2024年通知', en: 'the notice of 2024 of the example workspace' },
  'notice-2025-12': { zh: '示例工作区的2025年通知', en: 'the notice of 2025 of the example workspace' },
} as const satisfies Readonly<Record<string, Sample>>

export type SampleName =
  | keyof typeof examples
  | keyof typeof notices
  | keyof typeof specials
  | keyof typeof texts

/** The documents of the figures by id. */
export const samples: Readonly<Record<SampleName, Sample>> = {
  ...examples,
  ...notices,
  ...specials,
  ...texts,
}

/** The workspace that a sample is built from; samples that share one are built together. */
export function workspaceOf(name: SampleName): Readonly<Record<string, string>> {
  if (name in specials) return specialFiles
  if (name in texts) return textFiles
  return name in examples ? exampleFiles : noticeFiles
}
