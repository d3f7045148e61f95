import { takeWord, wordList } from '../cursor.ts'
import type { Direction } from '../target.ts'
import { defineForm, phrases } from './form.ts'

type Trend = Direction['trend']

const YEARLY = ['逐年', '每年']
const MANNERS = wordList([
  ...YEARLY,
  ...'持续 逐步 稳步 不断 进一步 明显 显著 有效 大幅 稳中 总体 基本'.split(' '),
])
const VERBS: Readonly<Record<string, Trend>> = {
  提高: 'up',
  提升: 'up',
  上升: 'up',
  增长: 'up',
  增加: 'up',
  扩大: 'up',
  有升: 'up',
  降低: 'down',
  下降: 'down',
  减少: 'down',
  缩短: 'down',
  有降: 'down',
  改善: 'improve',
  向好: 'improve',
  优化: 'improve',
  完善: 'improve',
  稳定: 'hold',
  持平: 'hold',
}
const VERB_WORDS = wordList(Object.keys(VERBS))
/** Complete by themselves. 控制在合理范围内 is a trend without a band: a rule calls it unmeasurable (T12). */
const ALONE: Readonly<Record<string, Trend>> = {
  只增不减: 'up',
  只升不降: 'up',
  不降低: 'up',
  不下降: 'up',
  只减不增: 'down',
  只降不升: 'down',
  不增长: 'down',
  不上升: 'down',
  保持稳定: 'hold',
  保持不变: 'hold',
  控制在合理范围: 'hold',
  控制在合理范围内: 'hold',
}
const ALONE_WORDS = wordList(Object.keys(ALONE))

export const direction = defineForm({
  kind: 'direction',
  examples: phrases('持续下降', '逐年提高', '稳步提升', '保持稳定', '只降不升', '控制在合理范围内'),
  parse: (cursor) => {
    const manner = takeWord(cursor, MANNERS)
    const alone = takeWord(cursor, ALONE_WORDS)
    const verb = alone ?? (manner === undefined ? undefined : takeWord(cursor, VERB_WORDS))
    const trend = verb === undefined ? undefined : (ALONE[verb] ?? VERBS[verb])
    if (verb === undefined || !trend) return undefined
    const yearly = manner !== undefined && YEARLY.includes(manner)
    return { kind: 'direction', trend, yearly, verb, ...(manner !== undefined && { manner }) }
  },
  print: ({ manner = '', verb }) => `${manner}${verb}`,
})
