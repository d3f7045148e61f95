import { readPeriod } from '../dates.ts'
import { defineKind } from '../define-kind.ts'
import { checkEnded, endedField } from '../ended.ts'
import { field, list } from '../field.ts'
import { natureField, publishedAsField } from '../points.ts'
import { idsIn, pointSectionSchema, pointsIn, readPointSections } from '../sections.ts'
import { readText, type TextDocument, textSchema } from '../text-document.ts'

const schema = textSchema('measures', {
  nature: natureField.default('standing'),
  publishedAs: publishedAsField.default('none'),
  sections: field(list(pointSectionSchema), '部分', '各部分，按印出的顺序；序号由系统编排。'),
  ended: endedField.default([]),
}).meta({ title: '若干措施', description: '若干措施：各条贯穿全文连续编号，标题与正文同在一行。' })

/** 若干措施: what holds until it is changed, with a few things to be done by a day. */
export interface Measures extends TextDocument {
  readonly kind: 'measures'
}

export const measuresKind = defineKind({
  kind: 'measures',
  schema,
  commitments: ({ sections }) => idsIn([], sections).map(({ id }) => id),
  points: ({ sections }: Measures) => pointsIn(sections),
  resolve(source, scope): Measures {
    const { kind, publishedAs, nature, ended } = source
    const defaults = { period: readPeriod(source.period), publishedAs, nature, needsPoints: true }
    const sections = readPointSections(scope, ['sections'], source.sections, defaults)
    const targets = pointsIn(sections).flatMap((point) => point.targets)
    checkEnded(scope, ended)
    return { kind, ...readText(scope, source, targets, { numbering: 'continuous', sections, ended }) }
  },
})
