import type { Bilingual } from './language.ts'
import type { Shape, Thing } from './terms.ts'

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

/** How a list is written where one item stands by itself (`to: 各党支部`). */
export function listHint(found: Shape, expected: readonly Shape[]): Bilingual {
  if (found !== 'text' || expected.length !== 1 || expected[0] !== 'list') return none
  return {
    'zh-CN': '；写成 [甲, 乙]，只有一项也加方括号',
    en: '; write [A, B], with brackets around a single one too',
  }
}
