import { matchesOf } from '../matches.ts'
import type { Span } from './figure.ts'
import { readSaidAmount, SAID_AMOUNT, type SaidAmount } from './said-amount.ts'

/** A change that is told with both its ends: 从2100余人次增至3700余人次，增幅达76.19%. */
export interface SaidChange extends Span {
  readonly from: SaidAmount
  readonly to: SaidAmount
  /** Which way its verb says that it went. */
  readonly way: 'up' | 'down'
  /** What it is said to come to, where that is said. */
  readonly by: SaidAmount | undefined
}

const UP = '增加|增长|增|提高|提升|扩大|扩充|扩|上升|升|拓展|发展'
const DOWN = '降低|下降|降|减少|减|缩短|压缩|压减|压'
const CHANGE = new RegExp(
  `(?:由|从|自)(?=[^，。；、\\n]{0,3}[0-9０-９])\\s*(?<from>${SAID_AMOUNT})(?:，)?(?:稳步|逐步|大幅|快速|显著|持续|再)?(?:(?<up>${UP})|(?<down>${DOWN}))(?:到|至|为|成)了?\\s*(?<to>${SAID_AMOUNT})`,
  'gu',
)
/** 年均 speaks of another rate than the whole way from one end to the other, 较上年 and 同比 of another start. */
const BY = new RegExp(
  `[，,、（(]?[^，。；、（(\\n\uFFFC年较比]{0,4}?(?:增幅|增长率|增速|升幅|降幅|降低率|下降率|净增|${UP}|${DOWN})(?:幅度|率)?(?:达到|高达|达|为|了)?\\s*(?<by>${SAID_AMOUNT})`,
  'yu',
)

/**
 * Finds the changes that a text tells with both their ends. Where an end is no plain figure (一倍, 六级, a reference),
 * there is none.
 *
 * @param text as in {@link findFigures}
 */
export function findChanges(text: string): readonly SaidChange[] {
  // Most texts hold none: the word between the two ends is looked for before anything else.
  if (!/(?:到|至|为|成)/u.test(text)) return []
  return matchesOf(text, CHANGE).flatMap((match): SaidChange[] => {
    const { from: start = '', to: end = '', up } = match.groups ?? {}
    const close = match.index + match[0].length
    const to = readSaidAmount(end, close - end.length)
    // 由14个增至23: the unit is said once.
    const from = readSaidAmount(start, match.index + match[0].indexOf(start), to?.amount.unit)
    if (!from || !to) return []
    const by = changeBehind(text, close)
    return [
      { start: match.index, end: by?.end ?? close, from, to, way: up === undefined ? 'down' : 'up', by },
    ]
  })
}

function changeBehind(text: string, at: number): SaidAmount | undefined {
  BY.lastIndex = at
  const match = BY.exec(text)
  const written = match?.groups?.by
  return match && written !== undefined ? readSaidAmount(written, BY.lastIndex - written.length) : undefined
}
