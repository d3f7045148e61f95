import { printAmount, takeAmount } from '../amount.ts'
import { attempt, blame, type Cursor, takeWord, wordList } from '../cursor.ts'
import { printFraction, takeFraction } from '../fraction.ts'
import { isProportion } from '../level.ts'
import { takeName } from '../name.ts'
import { QUALIFIERS_BEFORE } from '../qualifier.ts'
import type { Share } from '../target.ts'
import { defineForm, phrases } from './form.ts'

export const RATIO_VERBS = wordList(['占', '占到', '达到', '达', '降至', '控制在'])
const WHOLE = /[\p{Script=Han}A-Za-z]{1,20}(?=的[\d一二三四五六七八九十百千半])/uy

/** A qualifier stands before the whole (不低于职工总数的0.5%) or beside the share (占职工总数的85%以上). */
export const ratioTo = defineForm({
  kind: 'ratioTo',
  examples: phrases(
    '不低于职工总数的0.5%',
    '占职工总数的85%以上',
    '不超过业务收入的30%',
    '占职工总数的三分之二以上',
  ),
  parse: (cursor) => {
    const start = cursor.at
    const verb = takeWord(cursor, RATIO_VERBS)
    const before = takeWord(cursor, QUALIFIERS_BEFORE)
    if (verb === undefined && before === undefined) return undefined
    const of = takeName(cursor, WHOLE)
    const share = of !== undefined && takeWord(cursor, ['的']) ? takeShare(cursor) : undefined
    if (of === undefined || !share) return undefined
    if (before !== undefined && share.qualifier) {
      return blame(cursor, 'stacked-approximators', start, cursor.at)
    }
    const qualifier = before === undefined ? share.qualifier : { word: before, place: 'before' as const }
    return {
      kind: 'ratioTo',
      ...(verb !== undefined && { verb }),
      of,
      share: qualifier ? { ...share, qualifier } : share,
    }
  },
  print: ({ verb = '', of, share }) => {
    const { qualifier } = share
    if (qualifier?.place !== 'before') return `${verb}${of}的${printShare(share)}`
    return `${verb}${qualifier.word}${of}的${printShare({ ...share, qualifier: undefined })}`
  },
})

function takeShare(cursor: Cursor): Share | undefined {
  const fraction = attempt(cursor, takeFraction)
  if (fraction) return fraction
  const amount = takeAmount(cursor)
  return amount && isProportion(amount.unit) ? amount : undefined
}

function printShare(share: Share): string {
  return 'numerator' in share ? printFraction(share) : printAmount(share)
}
