import type { Bilingual } from './language.ts'
import type { Thing } from './terms.ts'

const none: Bilingual = { 'zh-CN': '', en: '' }

/** Where names of these are entered. */
const registers: Readonly<Partial<Record<Thing, string>>> = {
  unit: 'organization.yaml',
  issuer: 'organization.yaml',
  group: 'organization.yaml',
  indicator: 'indicators.yaml',
  scale: 'indicators.yaml',
}

/** Where what is missing is written in the document itself. */
const places: Readonly<Partial<Record<Thing, Bilingual>>> = {
  target: {
    'zh-CN': '；先在要点的 targets（目标）中写上它',
    en: '; give the point that target first, under targets (目标)',
  },
  baseline: {
    'zh-CN': '；先在它的目标里写上 baseline（基数）',
    en: '; give its target a baseline (基数) first',
  },
  claim: { 'zh-CN': '；先在 claims（成绩）中写上它', en: '; enter it under claims (成绩) first' },
}

/** How a name that nothing has could be meant: as several in one, or as one that is yet to be entered. */
export function nameHint(thing: Thing, name: string, nearest: readonly string[]): Bilingual {
  if (isSeveral(thing, name))
    return {
      'zh-CN': '；几个部门写成列表，之间用英文逗号：[甲, 乙]',
      en: '; several are a list, with commas between them: [A, B]',
    }
  const below = nearest.length === 0 ? places[thing] : undefined
  if (below) return below
  const register = registers[thing]
  if (register === undefined || nearest.length > 0) return none
  return { 'zh-CN': `；新设的请先在 ${register} 中登记`, en: `; enter a new one in ${register} first` }
}

/** Whether a name is several in one, as 甲、乙 is: then none is near to it. */
export function isSeveral(thing: Thing, name: string): boolean {
  return thing === 'unit' && /[、，,；]/u.test(name)
}
