import type { Bilingual, Language } from './language.ts'
import { enList, enNearest, zhList, zhNearest } from './message.ts'
import {
  type Form,
  formNames,
  type Shape,
  shapeNames,
  type Thing,
  thingExamples,
  thingNames,
} from './terms.ts'

/** A value that was left blank, and what belongs there. */
export interface Blank {
  /** As it is written. */
  readonly key: string
  /** Its Chinese, where it is written in English. */
  readonly alias: string | undefined
  readonly form: Form | undefined
  readonly thing: Thing | undefined
  /** Whether the key can be left out with it. */
  readonly isOptional: boolean
}

/** What was asked for, and what is there instead. */
export interface WrongShape {
  readonly found: Shape
  /** The value, where it is short enough to be shown. */
  readonly shown: string
  readonly expected: readonly Shape[]
  /** Given where nothing stands behind a key. */
  readonly blank?: Blank | undefined
  /** The keys that a mapping has to have, where another shape stands in its place. */
  readonly holds?: readonly string[] | undefined
}

const none: Bilingual = { 'zh-CN': '', en: '' }

/** What is wrong with the shape of a value. */
export function shapeSentence({ found, shown, expected, blank, holds }: WrongShape): Bilingual {
  if (blank) return blankSentence(blank, expected)
  const hint = holds ? mappingHint(holds) : listHint(found, expected)
  const of = (language: Language) => expected.map((shape) => shapeNames[shape][language])
  return {
    'zh-CN': `此处应为${spaced(of('zh-CN').join('或'))}，实际是${shapeNames[found]['zh-CN']}${shown && ` ${shown}`}${hint['zh-CN']}`,
    en: `expected ${of('en').join(' or ')}, found ${shapeNames[found].en}${shown && ` ${shown}`}${hint.en}`,
  }
}

/** Chinese stands apart from Latin words. */
function spaced(words: string): string {
  return /^[a-z]/u.test(words) ? ` ${words}` : words
}

function mappingHint(keys: readonly string[]): Bilingual {
  const written = `{ ${keys.map((key) => `${key}: …`).join(', ')} }`
  return { 'zh-CN': `；写成 ${written}`, en: `; write ${written}` }
}

/** How a list is written where one item stands by itself (`to: 各党支部`). */
function listHint(found: Shape, expected: readonly Shape[]): Bilingual {
  if (found !== 'text' || expected.length !== 1 || expected[0] !== 'list') return none
  return {
    'zh-CN': '；写成 [甲, 乙]，只有一项也加方括号',
    en: '; write [A, B], with brackets around a single one too',
  }
}

/** What is asked of a value that was left blank, with an example of it. */
function blankSentence(
  { key, alias, form, thing, isOptional }: Blank,
  expected: readonly Shape[],
): Bilingual {
  const example =
    thing && `${key}: ${expected.includes('text') ? thingExamples[thing] : `[${thingExamples[thing]}]`}`
  const list = expected.length === 1 && expected[0] === 'list' ? '[甲, 乙]' : undefined
  const shapes = (language: Language) => expected.map((shape) => shapeNames[shape][language])
  const zh = form
    ? formNames[form]['zh-CN']
    : thing
      ? `${thingNames[thing]['zh-CN']}，如 ${example}`
      : `${shapes('zh-CN').join('或')}${list ? `，如 ${list}` : ''}`
  const en = form
    ? formNames[form].en
    : thing
      ? `the name or id of ${/^[aio]/.test(thingNames[thing].en) ? 'an' : 'a'} ${thingNames[thing].en}, such as ${example}`
      : `${shapes('en').join(' or ')}${list ? `, such as ${list}` : ''}`
  return {
    'zh-CN': `${key}${alias ? `（${alias}）` : ''}后面是空的；应写${zh}${isOptional ? '，用不着就删去这一行' : ''}`,
    en: `nothing follows ${key}${alias ? ` (${alias})` : ''}; write ${en}${isOptional ? ', or delete the line if it is not needed' : ''}`,
  }
}

/** A value that is none of those that can be chosen. */
export interface WrongChoice {
  readonly found: string
  readonly expected: readonly string[]
  readonly nearest: readonly string[]
  /** What choices mean, in Chinese, as far as the field says it. */
  readonly glosses?: Readonly<Record<string, string>> | undefined
}

/** What can be chosen instead; all of it, with its meaning, where nothing is near. */
export function choiceSentence({ found, expected, nearest, glosses = {} }: WrongChoice): Bilingual {
  const zh = (choice: string) => (glosses[choice] === undefined ? choice : `${choice}（${glosses[choice]}）`)
  const en = (choice: string) => (glosses[choice] === undefined ? choice : `${choice} (${glosses[choice]})`)
  const hasNearest = nearest.length > 0
  return {
    'zh-CN': `“${found}”不在可选值之中${hasNearest ? zhNearest(nearest.map(zh)) : `；可选：${zhList(expected.map(zh))}`}`,
    en: `“${found}” is not one of the choices${hasNearest ? enNearest(nearest.map(en)) : `; choices: ${enList(expected.map(en))}`}`,
  }
}

/** How something has to be written; of a day or a month also which one must be meant, or that there is none. */
export function formSentence(found: string, expected: Form): Bilingual {
  const wanted = { 'zh-CN': `应为${formNames[expected]['zh-CN']}`, en: `expected ${formNames[expected].en}` }
  const dated = expected === 'date' || expected === 'deadline' ? readDay(found) : undefined
  if (!dated || (dated.day === undefined && expected === 'date'))
    return {
      'zh-CN': `“${found}”写法不对，${wanted['zh-CN']}`,
      en: `“${found}” is not well formed; ${wanted.en}`,
    }
  const { day } = dated
  if (!isInCalendar(dated))
    return {
      'zh-CN': `日历上没有“${found}”${day === undefined ? '这个月' : '这一天'}；${wanted['zh-CN']}`,
      en: `the calendar has no ${day === undefined ? 'month' : 'day'} “${found}”; ${wanted.en}`,
    }
  const written = [dated.year, dated.month, day]
    .flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))
    .join('-')
  return {
    'zh-CN': `“${found}”写法不对，请写 ${written}`,
    en: `“${found}” is not well formed; write ${written}`,
  }
}

interface WrittenDay {
  readonly year: string
  readonly month: string
  /** Undefined: of a month only. */
  readonly day: string | undefined
}

/** 2025年6月30日, 2025/6/30, 2025.6. */
function readDay(written: string): WrittenDay | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*[-年/.—]\s*(\d{1,2})(?:\s*[-月/.—]\s*(\d{1,2}))?\s*[月日号]?$/u.exec(written) ?? []
  return year === undefined || month === undefined ? undefined : { year, month, day }
}

function isInCalendar({ year, month, day = '1' }: WrittenDay): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
