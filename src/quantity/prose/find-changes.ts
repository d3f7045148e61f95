import type { Span } from './figure.ts'
import { readSaidAmount, SAID_AMOUNT_BEGINS, type SaidAmount, saidAmountAt } from './said-amount.ts'

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
const FROM = /[由从自](?=[^，。；、\n]{0,3}[0-9０-９])\s*/g
const TO = new RegExp(
  `，?(?:稳步|逐步|大幅|快速|显著|持续|再)?(?:(?<up>${UP})|(?:${DOWN}))(?:到|至|为|成)了?\\s*`,
  'y',
)
/** 年均 speaks of another rate than the whole way from one end to the other, 较上年 and 同比 of another start. */
const BY = new RegExp(
  `[，,、（(]?[^，。；、（(\\n\uFFFC年较比]{0,4}?(?:增幅|增长率|增速|升幅|降幅|降低率|下降率|净增|${UP}|${DOWN})(?:幅度|率)?(?:达到|高达|达|为|了)?\\s*(?=${SAID_AMOUNT_BEGINS})`,
  'y',
)

/**
 * Finds the changes that a text tells with both their ends. Where an end is no plain figure (一倍, 六级, a reference),
 * there is none.
 *
 * @param text as in {@link findFigures}
 */
export function findChanges(text: string): readonly SaidChange[] {
  // Most texts hold none: the word between the two ends is looked for before anything else.
  if (!/[到至为成]/.test(text)) return []
  const changes: SaidChange[] = []
  FROM.lastIndex = 0
  for (let match = FROM.exec(text); match; match = FROM.exec(text)) {
    const start = saidAmountAt(text, FROM.lastIndex)
    const way = start && wayAt(text, start.end)
    const end = way && saidAmountAt(text, way.end)
    if (!end) continue
    FROM.lastIndex = end.end
    const to = readSaidAmount(text, end)
    // 由14个增至23: the unit is said once.
    const from = readSaidAmount(text, start, to?.amount.unit)
    if (!from || !to) continue
    const by = changeBehind(text, end.end)
    changes.push({ start: match.index, end: by?.end ?? end.end, from, to, way: way.way, by })
  }
  return changes
}

/** Which way the verb between two ends leads, and where the second of them begins. */
function wayAt(
  text: string,
  at: number,
): { readonly way: SaidChange['way']; readonly end: number } | undefined {
  TO.lastIndex = at
  const match = TO.exec(text)
  return match ? { way: match.groups?.up === undefined ? 'down' : 'up', end: TO.lastIndex } : undefined
}

function changeBehind(text: string, at: number): SaidAmount | undefined {
  BY.lastIndex = at
  const by = BY.test(text) ? saidAmountAt(text, BY.lastIndex) : undefined
  return by && readSaidAmount(text, by)
}
