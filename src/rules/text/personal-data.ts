import { matchesOf } from '../../quantity/index.ts'
import { filesIn } from '../../workspace/index.ts'
import { defineRule } from '../rule.ts'

const digits = /\d(?<![\d.A-Za-z/=_].)\d{10,18}[\dXx]?(?![\d.A-Za-z])/gu
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Numbers of persons, anywhere in the files of a workspace. What they are is shown by check sums, so a figure is none. */
export const textPersonalData = defineRule({
  code: 'text/personal-data',
  number: 'S06',
  preset: 'recommended',
  check({ workspace }, report) {
    for (const parsed of filesIn(workspace)) {
      const { text } = parsed.source
      for (const { 0: found, index } of matchesOf(text, digits)) {
        const kind = kindOf(found)
        // A mobile number has no check sum, but it counts nothing.
        const isAmount = /^\s*[元万亿人个次]/u.test(
          text.slice(index + found.length, index + found.length + 4),
        )
        if (!kind || (kind === 'mobile' && isAmount)) continue
        // The number itself goes into no report.
        const masked = `${found.slice(0, 3)}${'*'.repeat(found.length - 5)}${found.slice(-2)}`
        report({
          args: { kind, masked },
          at: { parsed, path: [], range: { start: index, end: index + found.length } },
        })
      }
    }
  },
})

function kindOf(found: string): 'identity-card' | 'mobile' | 'bank-card' | undefined {
  if (found.length === 18 && isIdentityCard(found)) return 'identity-card'
  if (/^1[3-9]\d{9}$/u.test(found)) return 'mobile'
  return /^62\d{14,17}$/u.test(found) && isLuhn(found) ? 'bank-card' : undefined
}

/** GB 11643: the last character is the check sum, the 7th to 14th a birthday. */
function isIdentityCard(found: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(found[index]), 0)
  const isBirthday = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u.test(found)
  return isBirthday && '10X98765432'[sum % 11] === found.at(-1)?.toUpperCase()
}

function isLuhn(found: string): boolean {
  const sum = [...found].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
