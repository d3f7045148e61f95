import type { Bilingual, Language } from './language.ts'
import {
  type Form,
  formNames,
  type Shape,
  shapeNames,
  type Thing,
  thingExamples,
  thingNames,
} from './terms.ts'

const none: Bilingual = { 'zh-CN': '', en: '' }

/** Where names of these are entered. */
const registers: Readonly<Partial<Record<Thing, string>>> = {
  unit: 'organization.yaml',
  issuer: 'organization.yaml',
  group: 'organization.yaml',
  indicator: 'indicators.yaml',
  scale: 'indicators.yaml',
}

/** How a name that nothing has could be meant: as several in one, or as one that is yet to be entered. */
export function nameHint(thing: Thing, name: string, nearest: readonly string[]): Bilingual {
  if (isSeveral(thing, name))
    return {
      'zh-CN': '；几个部门写成列表，之间用英文逗号：[甲, 乙]',
      en: '; several are a list, with commas between them: [A, B]',
    }
  const register = registers[thing]
  if (register === undefined || nearest.length > 0) return none
  return { 'zh-CN': `；新设的请先在 ${register} 中登记`, en: `; enter a new one in ${register} first` }
}

/** Whether a name is several in one, as 甲、乙 is: then none is near to it. */
export function isSeveral(thing: Thing, name: string): boolean {
  return thing === 'unit' && /[、，,；]/u.test(name)
}

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
}

/** What is wrong with the shape of a value. */
export function shapeSentence({ found, shown, expected, blank }: WrongShape): Bilingual {
  if (blank) return blankSentence(blank, expected)
  const hint = listHint(found, expected)
  const of = (language: Language) => expected.map((shape) => shapeNames[shape][language])
  return {
    'zh-CN': `此处应为${of('zh-CN').join('或')}，实际是${shapeNames[found]['zh-CN']}${shown && ` ${shown}`}${hint['zh-CN']}`,
    en: `expected ${of('en').join(' or ')}, found ${shapeNames[found].en}${shown && ` ${shown}`}${hint.en}`,
  }
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
