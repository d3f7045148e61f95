import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** 涉密公文应当标注份号 (条例 article 9, item 1): without it nobody can tell whose copy was lost. */
export const formatSecrecy = defineRule({
  code: 'format/secrecy',
  number: 'F03',
  preset: 'recommended',
  check({ officials }, report) {
    for (const official of officials) {
      const { secrecy, serialNumber } = official
      if (secrecy !== undefined && serialNumber === undefined)
        report({ args: { found: secrecy, problem: 'no-serial-number' }, at: placeIn(official, ['secrecy']) })
      // Not forbidden, but most often the level has been forgotten.
      else if (secrecy === undefined && serialNumber !== undefined)
        report({
          args: { found: serialNumber, problem: 'no-level' },
          at: placeIn(official, ['serialNumber']),
          severity: 'warning',
        })
    }
  },
})
