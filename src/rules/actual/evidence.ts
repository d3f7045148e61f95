import { endedIn, finishedTargets } from '../finished-points.ts'
import { unprovedProgress } from '../point-ledger.ts'
import { placeOfRecord } from '../recorded.ts'
import { defineRule } from '../rule.ts'

/** Kinds of targets whose result is a figure or an event that a register can hold. */
const uncounted: readonly string[] = ['qualitative', 'comparative', 'direction', 'rule']

/** A result without a source, a point that is done without a result, a delay that nobody decided. */
export const actualEvidence = defineRule({
  code: 'actual/evidence',
  number: 'A07',
  preset: 'recommended',
  check(subject, report) {
    const { actuals } = subject.workspace
    for (const record of actuals.records) {
      if (record.source !== undefined || record.status === 'provisional') continue
      const args = { what: record.indicator.name, problem: 'no-source' as const, period: record.period }
      report({ args, at: placeOfRecord(record) })
    }
    const years = new Set(actuals.records.map(({ year }) => year))
    for (const { target, year, record, at } of finishedTargets(subject)) {
      // Where no register of the year is kept, nothing can be missing in it.
      if (record && record.status !== 'provisional') continue
      if (!actuals.isComplete || !years.has(year) || uncounted.includes(target.target.kind)) continue
      report({ args: { what: target.indicator.name, problem: 'no-figure', period: String(year) }, at })
    }
    for (const finding of unprovedProgress(subject)) report(finding)
    for (const { ended, at } of endedIn(subject)) {
      if (ended.as !== 'deferred' || ended.decision !== undefined) continue
      report({ args: { what: ended.id, problem: 'no-approval', period: '' }, at })
    }
  },
})
