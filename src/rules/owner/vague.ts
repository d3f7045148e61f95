import type { Unit } from '../../model/index.ts'
import { answeringUnits } from '../answering-units.ts'
import { defineRule } from '../rule.ts'

/** A lead of a point, or an owner of a row, in which nobody answers: a collective, an “and others”, a body that will be gone. */
export const ownerVague = defineRule({
  code: 'owner/vague',
  number: 'D05',
  preset: 'recommended',
  check(subject, report) {
    for (const { unit, name, isRow, at } of answeringUnits(subject)) {
      const problem = problemOf(unit, name)
      if (problem) report({ args: { unit: name, problem, isRow }, at })
    }
  },
})

function problemOf({ isGroup }: Unit, name: string): 'collective' | 'and-others' | 'temporary' | undefined {
  if (/等(?:部门|科室|单位)?$/u.test(name)) return 'and-others'
  if (isGroup) return 'collective'
  return /(?:筹建|筹备|临时)[^，]*(?:组|处|办公室|专班)$|专班$/u.test(name) ? 'temporary' : undefined
}
