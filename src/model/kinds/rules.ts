import * as z from 'zod'
import { reportAstray, reportTooDeep } from '../articles.ts'
import { defineKind } from '../define-kind.ts'
import { day, field, reference } from '../field.ts'
import type { Unit } from '../organization.ts'
import { findUnit } from '../scope.ts'
import { readTextSections, ruleSectionsField } from '../sections.ts'
import { readText, type TextDocument, textSchema } from '../text-document.ts'

const schema = textSchema('rules', {
  numbering: field(
    z.enum(['by-level', 'articles']),
    '编号方式',
    'by-level 各层依次编一、（一）1.（1）；articles 编第一章、第一节、第一条：节可不设，序号逐章重编；条的序号贯穿全文，条下为（一）1.。',
  ).default('by-level'),
  sections: ruleSectionsField,
  interpretedBy: field(reference('unit'), '解释部门', '由哪个部门负责解释，印在最后一条。').optional(),
  effectiveOn: field(day(), '施行日期', '自何日起施行，印在最后一条。').optional(),
}).meta({ title: '管理办法', description: '办法、细则、规定：由决定或通知印发，自有附件。' })

/** 办法, 细则, 规定: what holds until other rules take its place. */
export interface Rules extends TextDocument {
  readonly kind: 'rules'
  readonly interpretedBy: Unit | undefined
  /** 施行日期, yyyy-mm-dd. */
  readonly effectiveOn: string | undefined
}

export const rulesKind = defineKind({
  kind: 'rules',
  schema,
  commitments: () => [],
  points: () => [],
  resolve(source, scope): Rules {
    const { kind, numbering, interpretedBy, effectiveOn } = source
    // They promise nothing in figures, so that there is nothing to refer to.
    const sections = readTextSections(scope, ['sections'], source.sections, [])
    const inArticles = numbering === 'articles'
    if (inArticles) reportAstray(scope, sections)
    reportTooDeep(scope, sections, inArticles)
    const text = readText(scope, source, [], { numbering, sections })
    const unit = interpretedBy === undefined ? undefined : findUnit(scope, interpretedBy, ['interpretedBy'])
    return { kind, interpretedBy: unit, effectiveOn, ...text }
  },
})
