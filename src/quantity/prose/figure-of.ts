import { sameDimension, splitScale, unitOf } from '../unit.ts'
import { type Figure, type Mention, REFERENCE_MARK } from './figure.ts'
import { isJoining } from './words-between.ts'

/** What parts one statement from the next; in a bracket stands another one. */
const PARTS = new RegExp(`[，。；、,;：:（(！？!?${REFERENCE_MARK}]`)

/**
 * The figure that says something of the indicator mentioned, if that is beyond doubt: in the same clause, the first
 * behind the name with nothing but joining words between them (四级手术占比力争达到25%), or directly before it
 * (22个质控中心); and in the indicator's dimension, or a change of it.
 *
 * @param figures of the same text, in reading order
 * @returns `undefined` where there is none, or any doubt
 */
export function figureOf(mention: Mention, figures: readonly Figure[], text: string): Figure | undefined {
  // 博士和硕士600人: of one, or of both together?
  if ('和与及'.includes(text.charAt(mention.start - 1) || ' ')) return undefined
  const before = figureBefore(mention, figures, text)
  const behind = figureBehind(mention, figures, text)
  return before && behind ? undefined : (before ?? behind)
}

function figureBehind(mention: Mention, figures: readonly Figure[], text: string): Figure | undefined {
  let words = ''
  let place = mention.end
  for (let index = firstFrom(figures, mention.end); index < figures.length; index++) {
    const figure = figures[index]
    if (!figure) break
    words += freeOfBase(text.slice(place, figure.start))
    if (PARTS.test(words)) return undefined
    place = figure.end
    if (figure.isStart) continue
    return isJoining(words.replace(/\s/g, '')) && measures(figure, mention.unit) ? figure : undefined
  }
  return undefined
}

/** What stands around a starting point in a bracket: 在原基础（17个）上增至36个. */
function freeOfBase(words: string): string {
  return words.replace(/^[）)]上?/, '').replace(/(?:在?原有?的?)?基础[（(]$/, '')
}

function figureBefore(mention: Mention, figures: readonly Figure[], text: string): Figure | undefined {
  const figure = figures[firstFrom(figures, mention.start) - 1]
  if (
    !figure ||
    figure.isStart ||
    figure.end > mention.start ||
    text.slice(figure.end, mention.start).trim() !== ''
  )
    return undefined
  // 25%的四级手术: a share before a name is one of something else.
  return figure.target?.kind !== 'growth' && isSameUnit(figure.unit, mention.unit) ? figure : undefined
}

/** The index of the first figure that begins at a place or behind it. */
function firstFrom(figures: readonly Figure[], place: number): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.start ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the figure can be one of an indicator with this unit: its value, or a change of it. */
function measures({ target, amount, unit }: Figure, wanted: string): boolean {
  if (!target && !amount) return false
  switch (target?.kind) {
    case 'rank':
      return wanted === '名' || wanted === '位'
    case 'growth':
    case 'multiple':
      return true
    case 'pp':
      return unitOf(wanted)?.dimension === 'proportion'
    default:
      return unit === undefined || isSameUnit(unit, wanted)
  }
}

function isSameUnit(unit: string | undefined, wanted: string): boolean {
  return unit !== undefined && sameDimension(unit, splitScale(wanted)[1])
}
