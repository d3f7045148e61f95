import { type Amount, compareParts, findParts, printAmount } from '../../quantity/index.ts'
import type { Place } from '../place.ts'
import { defineRule, type Report } from '../rule.ts'
import { placeIn, type Subject } from '../subject.ts'

interface StatedSum {
  readonly whole: Amount
  readonly parts: readonly Amount[]
  /** Whether the parts are all: `likely` by how they are named. If not, they may still be too many. */
  readonly areAll: 'certain' | 'likely' | false
  readonly at: Place
}

/** Parts that do not add up to their whole, with all that 余, 近 and 约 allow. */
export const claimParts = defineRule({
  code: 'claim/parts',
  number: 'A02',
  preset: 'recommended',
  check(subject, report) {
    for (const sum of [...claimedIn(subject), ...toldIn(subject)]) judge(sum, report)
  },
})

function judge({ whole, parts, areAll, at }: StatedSum, report: Report<'claim/parts'>): void {
  const order = compareParts(whole, parts)
  if (order === undefined || order === 'equal' || (order === 'less' && !areAll)) return
  const [first, ...others] = parts
  if (!first) return
  const sum = others.reduce((total, { value }) => total.plus(value), first.value)
  const args = { whole: printAmount(whole), parts: parts.map(printAmount), sum: sum.toFixed(), order }
  const isGuess = order === 'less' && areAll === 'likely'
  report({ args, at, ...(isGuess && { severity: 'warning' as const }) })
}

function claimedIn({ documents, claimsOf }: Subject): StatedSum[] {
  return documents.flatMap((document) =>
    claimsOf(document).flatMap(({ sum }): StatedSum[] => {
      if (!sum) return []
      const parts = sum.parts.map(({ amount }) => amount)
      return [{ whole: sum.whole.amount, parts, areAll: 'certain', at: placeIn(document, sum.whole.path) }]
    }),
  )
}

/** Those of prose; the words of a claim have been looked at with its figures. */
function toldIn({ texts }: Subject): StatedSum[] {
  return texts
    .filter(({ path }) => path[0] !== 'claims')
    .flatMap((prose) =>
      findParts(prose.flat).flatMap(({ whole, parts, areAll }): StatedSum[] => {
        if (prose.isQuoted(whole.start)) return []
        const amounts = parts.map(({ amount }) => amount)
        return [{ whole: whole.amount, parts: amounts, areAll, at: prose.place(whole.start, whole.end) }]
      }),
    )
}
