import { isAlike, wordingOf } from '../../succession/index.ts'
import { textsOfBothYears } from '../last-years-texts.ts'
import { type Prose, reference } from '../prose.ts'
import { defineRule } from '../rule.ts'

/** From here on two texts are one, with a word changed here and there. */
const alike = 0.9

/** Shorter texts are formulas that every year may use. */
const shortest = 30

/** The text of last year again: a report that nobody wrote, or a point that nobody thought over. */
export const yearRepeatedText = defineRule({
  code: 'year/repeated-text',
  number: 'Y04',
  preset: 'recommended',
  check(subject, report) {
    for (const { now, before } of textsOfBothYears(subject)) {
      const same = before.find((one) => isSame(now, one))
      if (!same || figuresIn(now) !== figuresIn(same)) continue
      report({
        args: { what: now.point ? 'point' : 'report', begins: now.flat.slice(0, 12) },
        at: now.place(0, now.flat.length),
        related: [{ at: same.place(0, same.flat.length), note: 'last-year-here' }],
      })
    }
  },
})

function isSame(now: Prose, before: Prose): boolean {
  const [one, other] = [now, before].map(({ flat }) => flat.replaceAll(/[\d\s\p{P}%]+/gu, ''))
  if (one === undefined || other === undefined || Math.min(one.length, other.length) < shortest) return false
  return isAlike(wordingOf(one), wordingOf(other), alike)
}

/** All figures of a text but for the years, which are what such a text does change. */
function figuresIn({ flat }: Prose): string {
  return (flat.match(new RegExp(`\\d+(?:\\.\\d+)?(?!\\d*年)|${reference}`, 'gu')) ?? [])
    .filter((figure) => !/^(?:19|20)\d\d$/u.test(figure))
    .join(' ')
}
