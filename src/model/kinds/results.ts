import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import { field } from '../field.ts'
import type { Answer } from '../insets/answers.ts'
import { reportsField } from '../reported.ts'
import { checkDocument } from '../scope.ts'
import { allSections, readTextSections, textSectionsField } from '../sections.ts'
import { readText, type TextDocument, textSchema } from '../text-document.ts'

const schema = textSchema('results', {
  reports: reportsField,
  numbering: field(
    z.enum(['by-level', 'unnumbered']),
    '编号方式',
    'by-level 各层依次编一、（一）1.（1）；unnumbered 标题不编号，如发展纪实。',
  ).default('by-level'),
  sections: textSectionsField,
}).meta({
  title: '工作总结',
  description: '年度工作总结、规划发展纪实：逐项答复一份计划，目标取自计划，实际数取自台账。',
})

/** 工作总结, 发展纪实: what came of a plan. */
export interface Results extends TextDocument {
  readonly kind: 'results'
  /** The id of the plan; undefined where there is none of that name. */
  readonly reports: string | undefined
}

export const resultsKind = defineKind({
  kind: 'results',
  schema,
  commitments: () => [],
  points: () => [],
  resolve(source, given): Results {
    const at = () => given.parsed.locate(['reports'])
    const reports = checkDocument(given, source.reports, at) ? source.reports : undefined
    const scope = { ...given, reported: reports }
    // It promises nothing of its own: what it speaks of are the targets of its plan.
    const targets = reports === undefined ? undefined : scope.targetsOf(reports)
    const sections = readTextSections(scope, ['sections'], source.sections, targets)
    return {
      kind: source.kind,
      reports,
      ...readText(scope, source, targets, { numbering: source.numbering, sections }),
    }
  },
})

/** What a report says of the points of its plan, in order of the page. */
export function answersIn({ sections }: Pick<Results, 'sections'>): Answer[] {
  return allSections(sections).flatMap(({ insets }) =>
    insets.flatMap((inset) => (inset.type === 'answers' ? inset.answers : [])),
  )
}
