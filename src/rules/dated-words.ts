import { anyOf, matchesOf, parseNumeral } from '../quantity/index.ts'
import { fiveYearPlans } from './time-words.ts'

/** Words that are true in some years only. */
export interface DatedWords {
  readonly text: string
  /** Where they begin, in UTF-16 units. */
  readonly index: number
  /** The first and the last of the years. */
  readonly from: number
  readonly to: number
  /** Whether only a year before these, or only one after them, is certainly another one; undefined: both. */
  readonly only?: 'before' | 'after' | undefined
  /** A year before this one says it looking ahead. */
  readonly notBefore?: number | undefined
}

interface Expression {
  readonly pattern: RegExp
  readonly yearsOf: (groups: Readonly<Record<string, string | undefined>>) => Years | undefined
  readonly only?: DatedWords['only']
}

type Years = Pick<DatedWords, 'from' | 'to' | 'notBefore'>

/** Events by the year that their anniversaries count from. */
const anniversaries: readonly (readonly [names: string, origin: number])[] = [
  ['(?:新中国|中华人民共和国|建国|国庆)(?:迎来)?(?:成立)?', 1949],
  ['(?:中国共产党成立|建党)', 1921],
  ['(?:建军|中国人民解放军建军)', 1927],
  ['(?:抗日战争|抗战|反法西斯战争)胜利', 1945],
  ['改革开放', 1978],
]

const anyPlan = '十[三四五六]五'
const plan = `[“"]?(?<plan>${anyPlan})[”"]?`
/** “十四五”与“十五五”承上启下之年 is said of neither alone. */
const notBehindAnother = `(?<!${anyPlan}[”"]?(?:规划|时期)?(?:和|与|、|向|到|至|转入|迈向)[“"]?)`
/** 关键一年, but not 开局一年来. */
const aYear = '一年(?![来多半度级内间])'
const congress =
  '(?:党的(?<nth>十[七八九]|二十[一二]?)大|(?:党的|中国共产党)第(?<ordinal>十[七八九]|二十[一二]?)次全国代表大会)'

const expressions: readonly Expression[] = [
  ...anniversaries.map(([names, origin]) => ({
    pattern: new RegExp(String.raw`${names}\s*(?<count>\d{2,3})\s*周年`, 'gu'),
    yearsOf: ({ count }: Readonly<Record<string, string | undefined>>) => one(origin + Number(count)),
  })),
  // 为“十四五”圆满收官打好基础 may be said in any of its years, …收官之年 in one only.
  {
    pattern: new RegExp(
      `${plan}(?:(?!${anyPlan})[^，。；]){0,6}?(?<word>开局|起步|中期(?!评估)|收官)(?:[^，。；年]{0,4}之年|[^，。；年]{0,3}${aYear}|年(?![度级]))`,
      'gu',
    ),
    yearsOf: ({ plan, word = '' }) => planYear(plan, { 开局: 1, 起步: 1, 中期: 3 }[word] ?? 5),
  },
  // Figures are often compared with those of 十三五最后一年: only where the year itself is called so.
  {
    pattern: new RegExp(
      `(?<=(?:是|作为|进入|迎来)[^，。；年]{0,6})${plan}[^，。；年]{0,4}?最后${aYear}`,
      'gu',
    ),
    yearsOf: ({ plan }) => planYear(plan, 5),
  },
  {
    pattern: new RegExp(`${plan}(?:规划|时期|期间)?(?:实施)?的?第(?<year>[一二三四五])个?年(?![级度])`, 'gu'),
    yearsOf: ({ plan, year = '' }) => planYear(plan, '一二三四五'.indexOf(year) + 1),
  },
  // Strictly the third, but the second and the fourth are called so too; the last is where it leads over to another plan.
  {
    pattern: new RegExp(
      `${notBehindAnother}${plan}(?:(?!${anyPlan}|开局|收官)[^，。；年]){0,8}?(?:承上启下|承前启后)[^，。；年]{0,4}(?:之年|${aYear})`,
      'gu',
    ),
    yearsOf: ({ plan }) => middleYears(plan),
  },
  // Which of its years is 关键, nobody can say; after the last none is. Before the first it may be that of planning it.
  {
    pattern: new RegExp(`${plan}[^，。；年]{0,8}?(?:攻坚|关键|决胜|冲刺)[^，。；年]{0,3}之年`, 'gu'),
    yearsOf: ({ plan }) => planYears(plan),
    only: 'after',
  },
  {
    pattern: new RegExp(
      `(?:正处在?于?|正值|推进|推动|促进|抓好|加快)${plan}(?:时期|期间|(?:事业)?(?:发展)?规划(?:目标)?(?:任务)?(?:的)?(?:实施|落地|落实)(?!情况|效果|成效|评估|总结))`,
      'gu',
    ),
    yearsOf: ({ plan }) => planYears(plan),
    only: 'after',
  },
  {
    pattern: new RegExp(`(?:喜迎|迎接|献礼)${congress}`, 'gu'),
    yearsOf: (groups) => congressYear(groups, 0),
    only: 'after',
  },
  {
    pattern: new RegExp(`${congress}(?:胜利)?召开之年`, 'gu'),
    yearsOf: (groups) => congressYear(groups, 0),
  },
  {
    pattern: new RegExp(`${congress}精神的?(?:开局|起步)[^，。；年]{0,3}之年`, 'gu'),
    yearsOf: (groups) => congressYear(groups, 1),
  },
  // What a congress has said is carried out for years, but not before it has met.
  {
    pattern: new RegExp(`${congress}[^，。；、和]{0,4}精神(?!的?(?:开局|起步))`, 'gu'),
    yearsOf: (groups) => congressYear(groups, 0),
    only: 'before',
  },
]

/** Most texts have none of these, and are asked only once. */
const anyDated = anyOf([/周年/u, /之年/u, /十[三四五六]五/u, /党的(?:十|二十|第)/u, /中国共产党第/u])

/** What a text says that is true in some years only, with those years. */
export function* datedWords(text: string): Generator<DatedWords> {
  if (!anyDated.test(text)) return
  for (const { pattern, yearsOf, only } of expressions) {
    for (const { 0: found, groups = {}, index } of matchesOf(text, pattern)) {
      const years = yearsOf(groups)
      if (years) yield { text: found, index, ...years, only }
    }
  }
}

function one(year: number): Years {
  return { from: year, to: year }
}

function planYear(name: string | undefined, nth: number): Years | undefined {
  const begins = fiveYearPlans[name ?? '']
  return begins === undefined ? undefined : one(begins + nth - 1)
}

/** Before the plan begins, its year in the middle of two plans may be meant. */
function middleYears(name: string | undefined): Years | undefined {
  const begins = fiveYearPlans[name ?? '']
  return begins === undefined ? undefined : { from: begins + 1, to: begins + 3, notBefore: begins }
}

function planYears(name: string | undefined): Years | undefined {
  const begins = fiveYearPlans[name ?? '']
  return begins === undefined ? undefined : { from: begins, to: begins + 4 }
}

/** The congress of the Party meets every five years: the 20th in 2022. */
function congressYear(
  groups: Readonly<Record<string, string | undefined>>,
  later: number,
): Years | undefined {
  const nth = parseNumeral(groups.nth ?? groups.ordinal ?? '')?.toNumber()
  return nth === undefined ? undefined : one(2022 + 5 * (nth - 20) + later)
}
