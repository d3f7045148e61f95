import { parseNumeral } from '../numeral.ts'
import type { Unit } from '../unit.ts'
import type { Span } from './figure.ts'
import { isFixedExpression } from './fixed-expressions.ts'
import type { Surroundings } from './words-around.ts'

/** A number in prose as it is written, before it is judged whether it is a quantity. */
export interface Written extends Span {
  readonly number: Span
  readonly digits: string
  readonly scale: string
  readonly unit: Unit | undefined
  /** 以上, 左右. */
  readonly after: string | undefined
  readonly isHanzi: boolean
}

/** Measure words that count kinds and parts (四个方面, 三项制度): in Chinese digits they state a count, not a result. */
export const COUNTING_WORDS = '大个项类种条支'
/** Their decimals are whole (2.5万人, but not 2.22个, which is a heading 2. and 22个). */
const DIVISIBLE = /^(?:money|proportion|percentagePoint|multiple|area|duration|score)$/
const YEAR = /^(?:19|20)\d{2}$/
/** The number is part of a name, a date or an ordinal: 第20条, N95, 2025-06, 〔2024〕15, 12月25日, 9时30分, 前三年. */
const NAMED_BEFORE = /[第〔［A-Za-z0-9０-９.．/／_+＋*×:-]$/
/** 目前36家 says when, 前3个月 says which. */
const WHICH_BEFORE = /(?<![目此当之以日年])前$/
const VAGUE_BEFORE = /[几数上好成]$/
const CLOCK = /[时点:：]$/
const CLAUSE_ENDS = /\s*(?:[，。；、,;：:！？）)”\n]|$)/y
/** 六级评审 speaks of the level, 六级手术 of a kind. */
const LEVEL_ENDS = /\s*(?:[，。；、,;）)”]|水平|标准|评审|评价|测评|$)/y
/** 15分钟急救圈, 24小时值守: names of a service. */
const SERVICE = /\s*(?:[\u4e00-\u9fff]{0,4}圈|值[守班]|不间断|在[岗线]|热线|服务|响应|便民|制)/y
const PER = /\s*[/／]/y
const OF_BASE =
  /\s*(?:[\u4e00-\u9fff]{0,4}的?基础[上之]|[）)][\u4e00-\u9fff]{0,4}(?:增至|提高|提升|扩大|增加))/y

/** Whether the number belongs to a name, an ordinal or a set phrase. */
export function isNamed(
  text: string,
  { start, digits, isHanzi }: Pick<Written, 'start' | 'digits' | 'isHanzi'>,
): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  if (NAMED_BEFORE.test(before) || NAMED_ORDINAL.test(before) || WHICH_BEFORE.test(before)) return true
  if (isHanzi && VAGUE_BEFORE.test(before) && /^[十百千万亿]/.test(digits)) return true
  return isInsideTitle(text, start) || isFixedExpression(text, start)
}

/** 第 15 条: paper and OCR put a blank there. */
const NAMED_ORDINAL = /第\s+$/

/** Whether a number that is no part of a name is a quantity of its unit. */
export function isQuantity(text: string, written: Written, around: Surroundings): boolean {
  const { unit } = written
  if (!unit) return isBareQuantity(text, written, around)
  if (isDate(text, written)) return false
  if (unit.dimension === 'calendarDuration') return isLengthOfTime(written, around)
  if (unit.dimension === 'grade') return isLevel(text, written, around)
  if (unit.dimension === 'duration' && follows(text, written.end, SERVICE)) return false
  if (written.isHanzi) return isHanziQuantity(text, written, around)
  return written.scale !== '' || !/[.．]/.test(written.digits) || DIVISIBLE.test(unit.dimension)
}

/** Without a unit only a verb of reaching or a bound makes a number a quantity: CMI值达到1.2. */
function isBareQuantity(text: string, written: Written, { signal }: Surroundings): boolean {
  if (signal !== 'strong' || YEAR.test(written.digits)) return false
  return written.after !== undefined || follows(text, written.end, CLAUSE_ENDS)
}

function isDate(text: string, { start, digits, unit, end }: Written): boolean {
  const before = text.slice(Math.max(0, start - 2), start).trimEnd()
  if (unit?.name === '日') return before.endsWith('月') || text.startsWith('前', end)
  if (unit?.name === '分') return CLOCK.test(before)
  return (unit?.name === '届' || unit?.name === '级') && YEAR.test(digits)
}

/** 3年, 6个月: mostly when, not how much; a norm (任期3年) or a reached length (缩短至6个月) says how much. */
function isLengthOfTime({ digits, unit }: Written, { shape }: Surroundings): boolean {
  if (/(?:19|20)\d{2}$/.test(digits)) return false
  return shape === 'rule' || (shape === 'reach' && unit?.name !== '年')
}

/** 达到六级; 四级手术 and 三级医院 are names. */
function isLevel(text: string, { end, after }: Written, { signal, shape }: Surroundings): boolean {
  if (signal !== 'strong' || shape === 'change') return false
  return after !== undefined || follows(text, end, LEVEL_ENDS)
}

/** Chinese digits stand in many phrases; only the words around make a quantity of them. */
function isHanziQuantity(text: string, written: Written, { signal }: Surroundings): boolean {
  const { digits, unit, after, scale, end } = written
  if (/^[百千]分之|[~～〜∼\-–—－−至到]/.test(digits)) return true
  if (signal === 'strong' || /[余多]/.test(scale)) return isNumber(digits)
  const endsClause = follows(text, end, CLAUSE_ENDS)
  // 资助两个以上学科共同承担 is a condition, 博士百人以上 a result.
  if (after !== undefined) return (endsClause || signal === 'weak') && isNumber(digits)
  if (/^[一百千万亿]$/.test(digits)) return false
  return (endsClause || (signal === 'weak' && !COUNTING_WORDS.includes(unit?.name ?? ''))) && isNumber(digits)
}

/** Whether digits are one well-formed number; that is dear to tell, and of most digits nobody need know. */
function isNumber(digits: string): boolean {
  return parseNumeral(digits) !== undefined
}

/** 22.1%的基础上, 基础（17个）上增至: a change starts from it. */
export function isStartByWhatFollows(text: string, end: number): boolean {
  return follows(text, end, OF_BASE)
}

/** 2次/年, 300元/人: the number is one of each, and of what is not known here. */
export function isOpenByWhatFollows(text: string, end: number): boolean {
  return follows(text, end, PER)
}

function follows(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** A title is at most so long; what is farther ahead does not hold this number. */
const LONGEST_TITLE = 80

function isInsideTitle(text: string, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - LONGEST_TITLE); place--) {
    const letter = text.charAt(place)
    if (letter === '》' || letter === '。') return false
    if (letter === '《') return true
  }
  return false
}
