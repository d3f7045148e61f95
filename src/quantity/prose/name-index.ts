import { sameDimension, splitScale, unitOf } from '../unit.ts'

/** An indicator by what it is called. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[] | undefined
  readonly unit: string
}

/** One spelling by which indicators can be meant. */
export interface Spelling {
  readonly id: string
  readonly unit: string
  readonly certainty: 'exact' | 'likely'
}

/** Every spelling by its first two letters, the longest first. */
export interface NameIndex {
  readonly byHead: ReadonlyMap<number, readonly (readonly [string, Spelling])[]>
  /** 1 for each first unit: a look into this table is all that most letters of a text cost. */
  readonly isFirst: Uint8Array
}

const built = new WeakMap<readonly Named[], NameIndex>()

/** The index of a list of names, made once for each list. */
export function nameIndex(names: readonly Named[]): NameIndex {
  const known = built.get(names)
  if (known) return known
  const index = buildIndex(names)
  built.set(names, index)
  return index
}

function buildIndex(names: readonly Named[]): NameIndex {
  const bySpelling = new Map<string, Spelling>()
  const shared = new Set<string>()
  for (const { id, name, aliases = [], unit } of names) {
    for (const spelling of [name, ...aliases]) bySpelling.set(spelling, { id, unit, certainty: 'exact' })
  }
  for (const { id, name, aliases = [], unit } of names) {
    for (const short of [name, ...aliases].flatMap((full) => shortenings(full, unit))) {
      const other = bySpelling.get(short)
      // A short name that could mean two indicators means neither.
      if (other?.certainty === 'likely' && other.id !== id) shared.add(short)
      if (!other) bySpelling.set(short, { id, unit, certainty: 'likely' })
    }
  }
  for (const short of shared) bySpelling.delete(short)
  const longestFirst = [...bySpelling].sort(([a], [b]) => b.length - a.length)
  const byHead = Map.groupBy(longestFirst, ([word]) => headAt(word, 0))
  const isFirst = new Uint8Array(0x1_0000)
  for (const [word] of longestFirst) isFirst[word.charCodeAt(0)] = 1
  return { byHead, isFirst }
}

/** Two UTF-16 units as one number; a name of one letter says too little to be looked for. */
export function headAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1)
}

/** What the last words of a name say is said again by the unit of the figure behind it: 博士(人数) 160人. */
const SAID_BY_UNIT: readonly { readonly unit: string; readonly ending: RegExp }[] = [
  { unit: '人', ending: /(?:总?人数|总数|数)$/ },
  { unit: '人次', ending: /(?:人次数?|人数)$/ },
  { unit: '例', ending: /(?:手术)?例数$/ },
  { unit: '级', ending: /(?:应用水平|水平|等级|成熟度)$/ },
  { unit: '元', ending: /(?:金额|总额|余额)$/ },
]
const COUNTED = /(?:总数|数量|数)$/
/** Words for one thing: 四级手术占比, 四级手术比例. */
const SHARES = ['占比', '比例', '比重']

/** The clear shortenings of a name, which its unit makes whole again. */
function shortenings(name: string, unit: string): readonly string[] {
  const said = SAID_BY_UNIT.find((entry) => sameDimension(entry.unit, splitScale(unit)[1]))
  const short = said ? name.replace(said.ending, '') : name.replace(COUNTED, '')
  const share =
    unitOf(unit)?.dimension === 'proportion' ? SHARES.find((word) => name.endsWith(word)) : undefined
  const others = share ? SHARES.map((word) => `${name.slice(0, -share.length)}${word}`) : []
  return [short, ...others].filter((word) => word !== name && word.length >= 2)
}
