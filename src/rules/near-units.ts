import { distance } from 'fastest-levenshtein'
import { nearestNames } from '../diagnostics/index.ts'
import { type Unit, unitCallNames } from '../model/index.ts'

/**
 * The unit whose name a free name is most likely a slip for. Committees and working groups are free names too, and many are
 * like a unit's on purpose: what differs in its first character (纪委办公室, 党委办公室) or in a numeral is another body, and so is one
 * that has a word more (医务部质控小组).
 */
export function nearUnit(written: string, units: readonly Unit[]): NearUnit | undefined {
  const named = units.flatMap((unit) => unitCallNames(unit).map((name) => ({ unit, name })))
  const [id] = /^[!-~]+$/u.test(written)
    ? nearestNames(
        written,
        named.map(({ name }) => name),
      )
    : []
  return named.find(({ name }) => name === id || isSlipFor(written, name))
}

interface NearUnit {
  readonly unit: Unit
  /** The one of its names that is meant. */
  readonly name: string
}

const numeral = /[一二三四五六七八九十\d]/u

function isSlipFor(written: string, name: string): boolean {
  const [short, long] = written.length < name.length ? [written, name] : [name, written]
  if (short.length < 3 || long.length - short.length > 1) return false
  if (long.length > short.length) return distance(short, long) === 1 && !numeral.test(extraIn(long, short))
  const differing = Array.from(written, (_, at) => at).filter((at) => written[at] !== name[at])
  const [at = 0, next] = differing
  if (differing.length === 2) {
    return next === at + 1 && written[at] === name[next] && written[next] === name[at]
  }
  // Of three characters the middle one tells 科研部 from 科教部; the last is what kind of unit it is.
  const isTelling = at === 0 || (name.length === 3 && at === 1)
  return differing.length === 1 && !isTelling && !numeral.test(`${written[at]}${name[at]}`)
}

/** The character that one name has more than another. */
function extraIn(long: string, short: string): string {
  const at = Array.from(long).findIndex((character, index) => character !== short[index])
  return long[at] ?? ''
}
