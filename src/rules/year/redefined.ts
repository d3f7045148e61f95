import { promisedPhrase } from '../../succession/index.ts'
import { redefinitionFinder } from '../redefinitions.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { successionsOf } from '../succession.ts'

/** The target of last year in the same words, of an indicator that counts something else since: another promise. */
export const yearRedefined = defineRule({
  code: 'year/redefined',
  number: 'Y03',
  preset: 'recommended',
  check(subject, report) {
    const redefinition = redefinitionFinder(subject)
    for (const { before, after, carriedOn } of successionsOf(subject)) {
      const [first, last] = [before, after].map(({ period }) => `${period.from}-01-01`)
      const former = new Map(
        subject.targetsOf(before).map((one) => [`${one.point?.id} ${one.indicator.id}`, one]),
      )
      for (const [id, points] of carriedOn) {
        for (const { targets, reason } of points) {
          for (const target of targets) {
            const was = former.get(`${id} ${target.indicator.id}`)
            const changed = was && redefinition(target.indicator, first ?? '', last ?? '')
            if (!changed || (target.reason ?? reason) !== undefined) continue
            const said = promisedPhrase(target)
            if (promisedPhrase(was) !== said) continue
            const { from, definition, at } = changed
            report({
              args: { indicator: target.indicator.name, target: said, from, definition },
              at: placeIn(after, target.path),
              related: [
                { at: placeIn(before, was.path), note: 'last-year-here' },
                { at, note: 'register-here' },
              ],
            })
          }
        }
      }
    }
  },
})
