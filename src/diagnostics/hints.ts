import type { Bilingual } from './language.ts'
import { enList, enNearest, zhList, zhNearest } from './message.ts'
import { type Thing, thingNames } from './terms.ts'

const none: Bilingual = { 'zh-CN': '', en: '' }

/** In which register names of these are entered, and under which key. */
const registers: Readonly<Partial<Record<Thing, Bilingual>>> = {
  unit: {
    'zh-CN': '；新设的先登记在 organization.yaml 的 units（部门）中，统称登记在 groups（统称）中',
    en: '; enter a new one in organization.yaml first, under units (部门), or under groups (统称) what several are called together',
  },
  recipient: {
    'zh-CN':
      '；院外的机关先登记在 organization.yaml 的 organs（往来机关）中，院内的登记在 units（部门）或 groups（统称）中',
    en: '; enter an organ outside in organization.yaml first, under organs (往来机关), one of your own under units (部门) or groups (统称)',
  },
  issuer: {
    'zh-CN': '；新的先登记在 organization.yaml 的 issuers（发文机关名录）中',
    en: '; enter a new one in organization.yaml first, under issuers (发文机关名录)',
  },
  indicator: {
    'zh-CN': '；新的先登记在 indicators.yaml 的 indicators（指标）中',
    en: '; enter a new one in indicators.yaml first, under indicators (指标)',
  },
  cited: {
    'zh-CN': '；外单位的文件先登记在 cited.yaml 的 cited（引用文件）中，并在 plan.yaml 写 cited: cited.yaml',
    en: '; enter a document of others in cited.yaml first, under cited (引用文件), which plan.yaml names: cited: cited.yaml',
  },
  scale: {
    'zh-CN': '；新的先登记在 indicators.yaml 的 scales（等级表集）中',
    en: '; enter a new one in indicators.yaml first, under scales (等级表集)',
  },
}

/** Where what is missing is written in the document itself. */
const places: Readonly<Partial<Record<Thing, Bilingual>>> = {
  target: {
    'zh-CN': '；先在要点的 targets（指标目标）中写上它',
    en: '; give the point that target first, under targets (指标目标)',
  },
  baseline: {
    'zh-CN': '；先在它的目标里写上 baseline（基数）',
    en: '; give its target a baseline (基数) first',
  },
  picture: {
    'zh-CN': '；先在 pictures（图片）或图表中给它这个 id（标识）',
    en: '; give a picture under pictures (图片), or a chart, that id (标识) first',
  },
  claim: { 'zh-CN': '；先在 claims（成绩表述）中写上它', en: '; enter it under claims (成绩表述) first' },
}

/** A name that leads to nothing. */
export interface UnknownName {
  readonly thing: Thing
  readonly name: string
  readonly nearest: readonly string[]
  /** All that there are, where they are few and none is near. */
  readonly registered?: readonly string[]
}

/** What is not there, and what could be meant: a name that is near, one of few, several in one, or one yet to be entered. */
export function unknownSentence({ thing, name, nearest, registered = [] }: UnknownName): Bilingual {
  const hint = nameHint(thing, name, nearest)
  const shown = isSeveral(thing, name) ? [] : nearest
  const there = { 'zh-CN': `；已登记的有：${zhList(registered)}`, en: `; there are: ${enList(registered)}` }
  const choice = registered.length > 0 ? there : none
  return {
    'zh-CN': `没有名为“${name}”的${thingNames[thing]['zh-CN']}${zhNearest(shown)}${choice['zh-CN']}${hint['zh-CN']}`,
    en: `there is no ${thingNames[thing].en} “${name}”${enNearest(shown)}${choice.en}${hint.en}`,
  }
}

function nameHint(thing: Thing, name: string, nearest: readonly string[]): Bilingual {
  if (isSeveral(thing, name))
    return {
      'zh-CN': '；几个部门写成列表，之间用英文逗号：[甲, 乙]',
      en: '; several are a list, with commas between them: [A, B]',
    }
  return (nearest.length === 0 && (places[thing] ?? registers[thing])) || none
}

/** Whether a name is several in one, as 甲、乙 is: then none is near to it. */
function isSeveral(thing: Thing, name: string): boolean {
  return (thing === 'unit' || thing === 'recipient') && /[、，,；]/u.test(name)
}
