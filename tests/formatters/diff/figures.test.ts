import { expect, test } from 'vitest'
import type { ShownLine, ShownTarget } from '../../../src/diff/index.ts'
import { standingLines } from '../../../src/formatters/diff/figures.ts'

const target: ShownTarget = {
  codes: ['target-raised'],
  indicator: { id: 'day-surgery-share', name: '日间手术占比' },
  before: undefined,
  after: undefined,
  difference: undefined,
  baselines: undefined,
  redefinitions: [],
  register: [],
  annual: [],
  actual: { year: 2024, phrase: '20.8%' },
  line: undefined,
  reason: undefined,
}
const line: ShownLine = {
  phrase: '25%以上',
  endsIn: 2025,
  remaining: {
    ...{ from: '22', to: '25', by: '3', percent: undefined },
    ...{ measure: 'points', unit: '%', isPerYear: false, sense: 'better' },
  },
  due: { value: '24', by: 'straight-line', printed: '24%' },
  isOnLine: true,
}

test.each([
  [
    'on the line',
    { ...target, line },
    ['2024年实际20.8%', '规划到2025年为25%以上，达到本年目标后还差3个百分点'],
  ],
  [
    'behind it',
    { ...target, codes: ['target-raised', 'off-line'], line: { ...line, isOnLine: false } },
    ['2024年实际20.8%', '规划到2025年为25%以上，按序时本年应到24%，达到本年目标后还差3个百分点'],
  ],
  ['at its end', { ...target, line: { ...line, remaining: undefined } }, ['2024年实际20.8%']],
  ['without a longer plan', target, ['2024年实际20.8%']],
] as const satisfies readonly (readonly [string, ShownTarget, readonly string[]])[])(
  'a target %s',
  (_, shown, lines) => {
    expect(standingLines(shown, 'zh-CN')).toEqual(lines)
  },
)
