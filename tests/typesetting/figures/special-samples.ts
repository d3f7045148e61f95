import { baseFiles, replaced } from '../../helpers/memory-workspace.ts'

/** A text of its own, in one of the 特定格式. */
interface SpecialSample {
  readonly zh: string
  readonly en: string
  readonly yaml: string
}

const marks = 'serialNumber: 12\nsecrecy: 秘密★1年\nurgency: 特急\n'

const letter = (number: number, more: string, paragraphs: number) => `kind: letter
subject: 商请支持试点工作
issuer: hospital
number: 示医函〔2025〕${number}号
to: [各科室]
text: |
${Array.from({ length: paragraphs }, () => `  ${'商请贵单位支持试点工作'.repeat(7)}。\n`).join('\n')}
cc: [医务部]
signedOn: 2025-03-20
${more}`

const minutes = (number: number, more: string) => `kind: minutes
title: 示例市人民医院党委会2025年第${number}次会议纪要
body: 示例市人民医院党委会
on: 2025-02-18
issuer: party-committee
number: 示医党纪〔2025〕${number}号
text: 会议研究了年度工作要点，决定按程序印发。
present: [${[...'甲乙丙丁戊己庚'].map((name) => `示例${name}`).join(', ')}]
absent: [示例辛]
observers: [${[...'壬癸子丑'].map((name) => `党委办公室 示例${name}`).join(', ')}]
signedOn: 2025-02-20
printedBy: 党委办公室
printedOn: 2025-02-20
${more}`

const titled = (number: number, subject: string) => `kind: notice
subject: ${subject}
issuer: hospital
number: 示医发〔2025〕${number}号
to: [各科室]
text: 请各科室结合实际抓好落实。
signedOn: 2025-02-21
printedBy: 党委办公室
printedOn: 2025-02-21
`

/** Each shows what its description says. */
export const specials = {
  'letter-short': {
    zh: '信函格式，一面，有抄送',
    en: 'a letter of one page, with 抄送',
    yaml: letter(1, '', 1),
  },
  'letter-marked': {
    zh: '信函格式，三面，有份号、密级、紧急程度和抄送',
    en: 'a letter of three pages, with 份号, 密级, 紧急程度 and 抄送',
    yaml: letter(2, marks, 12),
  },
  minutes: {
    zh: '纪要格式，出席、列席回行',
    en: 'minutes, whose lists of people run on',
    yaml: minutes(1, ''),
  },
  'minutes-attaching': {
    zh: '纪要格式，有附件说明',
    en: 'minutes that name an attachment',
    yaml: minutes(2, 'attachments: [{ title: 任务分解表 }]\n'),
  },
  titled: {
    zh: '标题三行',
    en: 'a title of three rows',
    yaml: titled(1, '进一步加强住院患者跌倒坠床风险评估和护理安全管理工作'),
  },
  'titled-long': {
    zh: '标题五行',
    en: 'a title of five rows',
    yaml: titled(
      2,
      '进一步加强全院各临床科室和医技科室日间手术病种准入、术前评估、麻醉管理和出院后随访管理并开展二〇二五年度专项质量评价和持续改进工作',
    ),
  },
} as const satisfies Readonly<Record<string, SpecialSample>>

const issuer = '  - { id: hospital, name: 示例市人民医院, prefix: [示医发, 示医函] }\n'

export const specialFiles: Readonly<Record<string, string>> = {
  ...baseFiles,
  'organization.yaml': replaced(
    replaced(baseFiles['organization.yaml'], 'prefix: 示医党发', 'prefix: [示医党发, 示医党纪]'),
    'issuers:\n',
    `issuers:\n${issuer}`,
  ),
  ...Object.fromEntries(
    Object.entries(specials).map(([id, { yaml }]) => [`2025/${id}.yaml`, `id: ${id}\n${yaml}`]),
  ),
}
