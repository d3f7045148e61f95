import { defineKind } from '../define-kind.ts'
import { field, reference } from '../field.ts'
import type { Unit } from '../organization.ts'
import { findUnit } from '../scope.ts'
import { readTextSections, type Section, textSectionsField } from '../sections.ts'
import { readText, type TextDocument, textSchema } from '../text-document.ts'

const schema = textSchema('construction-plan', {
  centre: field(reference('unit'), '所建机构', '本方案要建的机构；其中没有写明机构的名单都是它的。'),
  sections: textSectionsField.unwrap(),
}).meta({ title: '建设方案', description: '建设方案：一个机构的定位、目标、组成人员、运行机制和工作要求。' })

/** 建设方案: what a body is for, who belongs to it and how it works. */
export interface ConstructionPlan extends TextDocument {
  readonly kind: 'construction-plan'
  /** The body that it sets up; undefined where there is none of that name. */
  readonly centre: Unit | undefined
}

export const constructionPlanKind = defineKind({
  kind: 'construction-plan',
  schema,
  commitments: () => [],
  points: () => [],
  resolve(source, scope): ConstructionPlan {
    const { kind } = source
    const centre = findUnit(scope, source.centre, ['centre'])
    // It promises nothing in figures, so that there is nothing to refer to.
    const written = readTextSections(scope, ['sections'], source.sections, [])
    const sections = written.map((section) => withRostersOf(centre, section))
    return { kind, centre, ...readText(scope, source, [], { numbering: 'by-level', sections }) }
  },
})

/** A roster that does not say whose it is, is that of the body which the plan sets up. */
function withRostersOf(centre: Unit | undefined, section: Section): Section {
  return {
    ...section,
    insets: section.insets.map((inset) =>
      inset.type === 'roster' ? { ...inset, body: inset.body ?? centre } : inset,
    ),
    sections: section.sections.map((inner) => withRostersOf(centre, inner)),
  }
}
