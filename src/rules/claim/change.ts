import { type Interval, judgeChange, printAmount } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { changesIn } from '../stated-changes.ts'

/**
 * A change whose size does not come out of its own ends, with all that 余, 近 and 约 allow; or is told to two decimals
 * where its ends are round; or goes the other way than its verb.
 */
export const claimChange = defineRule({
  code: 'claim/change',
  number: 'A01',
  preset: 'recommended',
  check(subject, report) {
    for (const { from, to, by, way, at } of changesIn(subject)) {
      const ends = { from: printAmount(from), to: printAmount(to) }
      const judged = judgeChange({ from, to, by: by?.amount ?? to })
      if (judged && way !== undefined && judged.way !== way) {
        report({ args: { ...ends, problem: 'direction', found: ends.to, computed: '', way: judged.way }, at })
        continue
      }
      if (!judged || !by || judged.verdict === 'holds' || judged.verdict === 'points') continue
      const { verdict, computed } = judged
      const unit = by.amount.unit ?? to.unit ?? ''
      report({
        args: {
          ...ends,
          problem: verdict,
          found: by.written,
          computed: printComputed(computed, by.amount.places, unit),
          way: judged.way,
        },
        at,
        ...(verdict === 'too-precise' && { severity: 'warning' as const }),
      })
    }
  },
})

/** `76.2%`; `68.2%～81.0%`; a whole has no decimals. */
function printComputed({ low, high }: Interval, places: number, unit: string): string {
  const [from, to] = [low, high].map((end) => end && `${end.round(Math.max(places, 1)).toFixed()}${unit}`)
  if (!from || !to) return from ? `${from}以上` : to ? `${to}以下` : ''
  // What has no end was widened at its twentieth decimal.
  if (from === to) return from
  return [low, high].map((end) => `${end?.toFixed(1)}${unit}`).join('～')
}
