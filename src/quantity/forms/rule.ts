import { attempt, type Cursor, takeWord, wordList } from '../cursor.ts'
import { printFraction, takeFraction } from '../fraction.ts'
import { printLevel, takeQuantityLevel } from '../level.ts'
import { defineForm, phrases } from './form.ts'

export const SUBJECTS = wordList(['任期', '每届任期', '聘期', '有效期', '试用期', '周期', '公示期'])
export const SOFTNESS = wordList(['一般', '原则上', '通常'])

/** A norm shows itself by what it governs (任期), by being soft (一般), or by being a quorum (三分之二以上). */
export const rule = defineForm({
  kind: 'rule',
  examples: phrases('一般控制在50人以内', '原则上不超过100人', '任期3年', '三分之二以上', '半数以上'),
  parse: (cursor) => {
    const subject = takeWord(cursor, SUBJECTS)
    const softness = takeWord(cursor, SOFTNESS)
    const fraction = attempt(cursor, takeFraction)
    const named = subject !== undefined || softness !== undefined
    const inner = fraction ?? (named ? takeQuantityLevel(cursor) : undefined)
    if (!inner) return undefined
    return {
      kind: 'rule',
      ...(subject !== undefined && { subject }),
      ...(softness !== undefined && { softness }),
      inner,
    }
  },
  print: ({ subject = '', softness = '', inner }) =>
    `${subject}${softness}${'numerator' in inner ? printFraction(inner) : printLevel(inner)}`,
})

/** Never read: an author says `qualitative: true` beside the words, and then they are printed as they are. */
export const qualitative = defineForm({
  kind: 'qualitative',
  examples: [],
  parse: (_: Cursor) => undefined,
  print: ({ text }) => text,
})
