import { type Unit, unitNamed } from '../model/index.ts'
import { matchesOf } from '../quantity/index.ts'
import type { Prose } from './prose.ts'

const verbs = '成立|组建|设立|筹建|创建|新建|实施|启动'

/** What is founded: its name up to the next mark. A number of them, or 一批, names none. */
const founding = new RegExp(
  String.raw`(?:${verbs})(?<what>“[^”]{2,16}”[^，。；、]{0,4}|(?!一批|若干|多个|各|[\d一二两三四五六七八九十]+[个家项])[^，。；、“”\uFFFC]{3,14}?(?:中心|工程|工作室|联盟|平台|委员会|基地|学院|病房))(?:建设|工作)?(?=[，。；、]|$)`,
  'gu',
)

/** A unit founded by its reference alone. */
const foundingUnit = new RegExp(String.raw`(?:${verbs})(?=\uFFFC[，。；、]|\uFFFC$)`, 'gu')

/** 成立四个中心：甲、乙、丙 founds each of them: what follows up to the next comma or stop. */
const foundingList = new RegExp(String.raw`(?:${verbs})(?<list>[^，。；\n]+)`, 'gu')

/** A name that ends here, and does not go on as that of something within it (甲中心领导小组). */
const nameEnds = /^(?:$|[、”（）：]|和|及|与|等|的决定|的通知)/u

/** A thing that a text founds, by the name that it has there, and where in the flat text that is said. */
export interface Founded {
  readonly what: string
  readonly start: number
  readonly end: number
}

/** What a text founds and calls by a name of its own. */
export function foundedIn({ flat }: Prose): Founded[] {
  return matchesOf(flat, founding).map(({ 0: found, groups, index }) => ({
    what: (groups?.what ?? '').replace(/(?<=”.*)(?:建设|工作)$/u, ''),
    start: index,
    end: index + found.length,
  }))
}

/** The same, with the units that it founds by reference, under the name that the reference has. */
export function promisedIn(prose: Prose): string[] {
  const referred = matchesOf(prose.flat, foundingUnit).flatMap(({ 0: verb, index }) =>
    prose.references.filter(({ kind, offset }) => kind === 'unit' && offset === index + verb.length),
  )
  return [...foundedIn(prose).map(({ what }) => what), ...referred.map(({ name }) => name)]
}

/** Where a text founds the thing of that name, alone or in a list, under any name that it has among the units. */
export function findFounding(prose: Prose, what: string, units: readonly Unit[]): Founded | undefined {
  const unit = unitNamed(units, what)
  const names = unit ? [...unit.names.map(({ name }) => name), ...unit.aliases] : [what]
  for (const { 0: found, groups, index } of matchesOf(prose.flat, foundingList)) {
    const list = groups?.list ?? ''
    const start = index + found.length - list.length
    for (const name of names) {
      const at = list.indexOf(name)
      if (at >= 0 && nameEnds.test(list.slice(at + name.length)))
        return { what: name, start: start + at, end: start + at + name.length }
    }
    const referred = prose.references.find(
      ({ kind, name, offset }) =>
        kind === 'unit' &&
        offset >= start &&
        offset < index + found.length &&
        unitNamed(units, name) === unit,
    )
    if (unit && referred) return { what: referred.name, start: referred.offset, end: referred.offset + 1 }
  }
  return undefined
}
