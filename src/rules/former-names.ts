import { type Unit, unitNameOn } from '../model/index.ts'
import { literally, matchesOf } from '../quantity/index.ts'
import type { Prose } from './prose.ts'
import type { Subject } from './subject.ts'

/** A former name of a unit, at its offset in a text. */
export interface FormerName {
  readonly written: string
  readonly index: number
  readonly unit: Unit
  readonly current: string
}

/** Said of a name that is known to be gone: 原医务科, 医务科（现医务部）, 医务科更名为医务部. */
const knownBefore = /(?:原|曾用名|前身[是为]?|旧称)[（(“]?$/u
const knownAfter = /^[”）)]?(?:（现|\(现|更名|改名|改称|改设|改组|撤销|合并|并入|现[为称])/u
/** Another institution's department (市卫生健康委人事处), and a word that only begins like one (教学部分, 财务处理). */
const othersBefore = /(?:[省市县区]|委员会|卫健委|健康委|局|厅|大学)$/u
const longerWord = /^(?:部[分门署位]|处[理置于罚]|科[学研技室]|办[公理法])/u

/** Finds former names in texts, by what the register says of a day (yyyy-mm-dd); the longest name wins. */
export function formerNameFinder({ workspace: { organization } }: Subject) {
  const { units, issuers, name } = organization
  const all = [name, ...issuers, ...units.flatMap(({ names, aliases }) => [...names, ...aliases])]
    .map((one) => (typeof one === 'string' ? one : one.name))
    .sort((a, b) => b.length - a.length)
  const pattern = new RegExp(all.map(literally).join('|'), 'gu')
  const renamed = units.filter(({ names }) => names.length > 1)

  return (prose: Prose, on: string): FormerName[] => {
    if (renamed.length === 0) return []
    return matchesOf(prose.flat, pattern).flatMap(({ 0: written, index }) => {
      if (prose.isQuoted(index)) return []
      const before = prose.flat.slice(Math.max(0, index - 6), index)
      const after = prose.flat.slice(index + written.length)
      if (knownBefore.test(before) || othersBefore.test(before) || knownAfter.test(after)) return []
      if (longerWord.test(prose.flat.slice(index + written.length - 1))) return []
      // What another unit is called today is that unit.
      if (units.some((unit) => unitNameOn(unit, on) === written || unit.aliases.includes(written))) return []
      const unit = renamed.find((one) => isFormer(one, written, on))
      return unit ? [{ written, index, unit, current: unitNameOn(unit, on) }] : []
    })
  }
}

/** Whether a unit had the name before the one that it has on the day. */
function isFormer(unit: Unit, written: string, on: string): boolean {
  const order = unit.names.map(({ name }) => name)
  const position = order.indexOf(written)
  return position >= 0 && position < order.lastIndexOf(unitNameOn(unit, on))
}
