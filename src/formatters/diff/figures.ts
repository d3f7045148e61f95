import type { Language } from '../../diagnostics/index.ts'
import type { ShownDifference, ShownLine, ShownTarget } from '../../diff/index.ts'

const measures = {
  'zh-CN': { points: '个百分点', levels: '级', places: '位' },
  en: { points: ' percentage point', levels: ' level', places: ' place' },
} as const

/** `+2例，+20%`, `-3个百分点`: how far a target is from what it was. */
export function differenceText(difference: ShownDifference, language: Language): string {
  const { by, percent, isPerYear } = difference
  const text = signed(by) + unitText(difference, language)
  const share = percent === undefined ? [] : [`${signed(percent)}%`]
  if (language === 'en') return [isPerYear ? `${text} a year` : text, ...share].join(', ')
  return [isPerYear ? `每年${text}` : text, ...share].join('，')
}

function unitText({ measure, unit, by }: ShownDifference, language: Language): string {
  if (measure !== 'amount') {
    const isOne = bareSize(by) === '1'
    return `${measures[language][measure]}${language === 'en' && !isOne ? 's' : ''}`
  }
  if (unit === undefined) return ''
  return language === 'en' && unit !== '%' ? ` ${unit}` : unit
}

function signed(figure: string): string {
  return figure.startsWith('-') ? figure : `+${figure}`
}

/** What a target means beside the year before its plan, and what it leaves to be done for the longer plan. */
export function standingLines({ codes, actual, line }: ShownTarget, language: Language): string[] {
  const isShort = codes.includes('below-actual')
  return [
    ...(actual ? [standing[isShort ? 'below' : 'actual'][language](actual.phrase, actual.year)] : []),
    ...(line ? lineText(line, codes.includes('off-line'), language) : []),
  ]
}

const standing = {
  actual: {
    'zh-CN': (phrase: string, year: number) => `${year}年实际${phrase}`,
    en: (phrase: string, year: number) => `${phrase} in ${year}`,
  },
  below: {
    'zh-CN': (phrase: string, year: number) => `不及${year}年实际（${phrase}）`,
    en: (phrase: string, year: number) => `short of the result of ${year} (${phrase})`,
  },
  line: {
    'zh-CN': (year: number, phrase: string) => `规划到${year}年为${phrase}`,
    en: (year: number, phrase: string) => `the longer plan wants ${phrase} by ${year}`,
  },
  remaining: {
    'zh-CN': (what: string) => `达到本年目标后还差${what}`,
    en: (what: string) => `this year’s target leaves ${what} to go`,
  },
  due: {
    'zh-CN': (value: string) => `按序时本年应到${value}`,
    en: (value: string) => `in step with it this year would end at ${value}`,
  },
} as const

/** Who has come to the end of the longer plan needs no word, and who is in step with it none of the step. */
function lineText(
  { phrase, endsIn, remaining, due }: ShownLine,
  isBehind: boolean,
  language: Language,
): string[] {
  if (!isBehind && !remaining) return []
  const parts = [
    standing.line[language](endsIn, phrase),
    ...(due && isBehind ? [standing.due[language](due.printed)] : []),
    ...(remaining
      ? [standing.remaining[language](`${bareSize(remaining.by)}${unitText(remaining, language)}`)]
      : []),
  ]
  return [parts.join(language === 'en' ? '; ' : '，')]
}

function bareSize(figure: string): string {
  return figure.replace(/^-/u, '')
}
