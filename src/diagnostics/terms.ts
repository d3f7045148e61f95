import type { Bilingual } from './language.ts'

/** The shapes that a value can be asked to have, by the name that users see. */
export const shapeNames = {
  text: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  list: { 'zh-CN': '列表', en: 'a list' },
  mapping: { 'zh-CN': '键值表', en: 'a mapping' },
  nothing: { 'zh-CN': '空值', en: 'nothing' },
} as const satisfies Record<string, Bilingual>
export type Shape = keyof typeof shapeNames

/** What a file that is not UTF-8 most likely is. */
export const encodingNames = {
  'UTF-16': { 'zh-CN': 'UTF-16', en: 'UTF-16' },
  GBK: { 'zh-CN': 'GBK', en: 'GBK' },
  'damaged UTF-8': { 'zh-CN': '损坏的 UTF-8', en: 'damaged UTF-8' },
  binary: { 'zh-CN': '二进制文件', en: 'a binary file' },
} as const satisfies Record<string, Bilingual>
export type EncodingGuess = keyof typeof encodingNames

/** How far a point is. */
export const pointStateNames: Readonly<Record<string, Bilingual>> = {
  done: { 'zh-CN': '完成', en: 'done' },
  'under-way': { 'zh-CN': '推进中', en: 'under way' },
  behind: { 'zh-CN': '滞后', en: 'behind' },
}

/** The written forms that a scalar can be asked to have, each shown by an example. */
export const formNames = {
  id: {
    'zh-CN': '小写英文、数字和连字符组成的标识，如 day-surgery',
    en: 'an id of lower-case letters, digits and hyphens, such as day-surgery',
  },
  date: { 'zh-CN': '日期，如 2025-02-21', en: 'a date such as 2025-02-21' },
  deadline: {
    'zh-CN': '时限，如 2025-06-30、2025-06、2025Q2 或 2025',
    en: 'a deadline such as 2025-06-30, 2025-06, 2025Q2 or 2025',
  },
  'actual-period': {
    'zh-CN': '统计期，如 2024、2024H1、2024Q2、2024-06 或 2024-01..09',
    en: 'the period of a figure, such as 2024, 2024H1, 2024Q2, 2024-06 or 2024-01..09',
  },
  period: {
    'zh-CN': '年度或起止年份，如 2025 或 2021..2025',
    en: 'a year or years such as 2025 or 2021..2025',
  },
  year: { 'zh-CN': '四位年份，如 2025', en: 'a year such as 2025' },
  'document-number': {
    'zh-CN': '发文字号，如 示医党发〔2025〕12号',
    en: 'a document number such as 示医党发〔2025〕12号',
  },
  'serial-number': {
    'zh-CN': '六位以内的份号，如 12 或 "000012"',
    en: 'a serial number of up to six digits, such as 12 or "000012"',
  },
  secrecy: {
    'zh-CN': '密级和保密期限，如 秘密★1年',
    en: 'a secrecy level and its term, such as 秘密★1年',
  },
  length: { 'zh-CN': '带单位的长度，如 35mm 或 10pt', en: 'a length with its unit, such as 35mm or 10pt' },
  'type-size': {
    'zh-CN': '字号，如 三号、小二 或 16pt',
    en: 'a type size such as 三号, 小二 or 16pt',
  },
  'line-pitch': {
    'zh-CN': '带单位的行距，如 25pt 或 9mm',
    en: 'a line pitch with its unit, such as 25pt or 9mm',
  },
  rows: { 'zh-CN': '整行数，如 2行', en: 'whole rows, such as 2行' },
  characters: { 'zh-CN': '整字数，如 28字', en: 'whole characters, such as 28字' },
  share: { 'zh-CN': '大于 0 的数', en: 'a number above 0' },
  'seal-diameter': {
    'zh-CN': '20 至 60 之间的印章直径（毫米），如 42',
    en: 'the diameter of a seal from 20 to 60 mm, such as 42',
  },
  caption: {
    'zh-CN': '末尾不带句号的图名（GB/T 15834-2011 附录A.1）',
    en: 'a caption without 。 at its end (GB/T 15834-2011 A.1)',
  },
  'picture-width': {
    'zh-CN': '图的宽度：毫米数或版心宽的百分比，如 100mm、60%',
    en: 'the width of a picture in mm or as a part of the type area, such as 100mm or 60%',
  },
  'blank-columns': {
    'zh-CN': '空格所占的栏数，如 3；表格只存空表，不存填写的内容',
    en: 'how many columns stay blank, such as 3; forms are kept blank, and nothing filled in is stored',
  },
  count: { 'zh-CN': '1 以上的整数', en: 'a whole number from 1 on' },
  indicators: {
    'zh-CN': '1 至 16 项指标，再多的另画一图',
    en: '1 to 16 indicators; draw more in another picture',
  },
  'above-from': { 'zh-CN': '比 from（起）大的数', en: 'a number above from' },
  levels: { 'zh-CN': '两个以上的档次', en: 'two levels or more' },
  dimensions: { 'zh-CN': '1 至 8 个维度', en: 'one to eight dimensions' },
  bands: { 'zh-CN': '1 至 12 个等次', en: 'one to twelve bands' },
  'non-empty': { 'zh-CN': '非空内容', en: 'something that is not empty' },
} as const satisfies Record<string, Bilingual>
export type Form = keyof typeof formNames

/** What a reference can name. */
export const thingNames = {
  unit: { 'zh-CN': '部门', en: 'unit' },
  recipient: { 'zh-CN': '主送、抄送机关', en: 'addressee' },
  indicator: { 'zh-CN': '指标', en: 'indicator' },
  document: { 'zh-CN': '文件', en: 'document' },
  cited: { 'zh-CN': '文件', en: 'document' },
  target: { 'zh-CN': '目标', en: 'target' },
  baseline: { 'zh-CN': '基数', en: 'baseline' },
  claim: { 'zh-CN': '成绩表述', en: 'claim' },
  issuer: { 'zh-CN': '发文机关', en: 'issuer' },
  scale: { 'zh-CN': '等级表', en: 'scale' },
  point: { 'zh-CN': '要点', en: 'point' },
  'point-or-document': { 'zh-CN': '要点或文件', en: 'point or document' },
  section: { 'zh-CN': '部分', en: 'section' },
  group: { 'zh-CN': '统称', en: 'group' },
  picture: { 'zh-CN': '图', en: 'picture' },
  label: { 'zh-CN': '栏目', en: 'label' },
  dimension: { 'zh-CN': '维度', en: 'dimension' },
  grade: { 'zh-CN': '等次', en: 'grade' },
} as const satisfies Record<string, Bilingual>
export type Thing = keyof typeof thingNames

/** A name of each, as it is written in a plan. */
export const thingExamples: Readonly<Record<Thing, string>> = {
  unit: '党委办公室',
  recipient: '各科室',
  indicator: '四级手术占比',
  document: 'work-points-2025',
  cited: 'hospital-party-building',
  target: '四级手术占比',
  baseline: '四级手术占比',
  claim: 'surgeries',
  issuer: 'hospital',
  scale: 'emr',
  point: 'day-surgery',
  'point-or-document': 'day-surgery',
  section: 'care-quality',
  group: '各科室',
  picture: 'ward-corridor',
  label: '申请日期',
  dimension: '完成度',
  grade: 'A',
}
