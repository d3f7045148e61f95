import type { Files } from './memory-workspace.ts'
import { withNotice } from './rule-workspace.ts'

/** The dimensions that hospitals grade the projects of their centres by. */
export const dimensions = `- { id: completion, name: 完成度, unit: "%" }
- { id: satisfaction, name: 员工满意度, unit: "%" }
`

/** The four grades of such a scheme as they are issued, holes and all. */
export const bands = `- { grade: A, when: { completion: 95%以上, satisfaction: 90%以上 }, reward: 10000元 }
- { grade: B, when: { completion: 80%以上, satisfaction: 85%以上 }, reward: 8000元 }
- { grade: C, when: { completion: 75%以上, satisfaction: 80%以上 }, reward: 5000元 }
- { grade: D, when: { completion: 70%以下, satisfaction: 70%以下 } }
`

interface SchemeText {
  readonly dimensions?: string
  readonly bands: string
  /** More lines of the scheme, before its bands. */
  readonly more?: string
}

/** A workspace whose notice of 2025 holds a grading scheme, whose dimensions begin on line 17. */
export function grading({ dimensions: own = dimensions, bands: graded, more = '' }: SchemeText): Files {
  const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gmu, ' '.repeat(by))
  return withNotice(
    {},
    `sections:
  - title: 考核和奖励
    grading:
      id: projects
      assessor: 医院质量管理委员会
      dimensions:
${indented(own, 8)}${indented(more, 6)}      bands:
${indented(graded, 8)}`,
  )
}
