import { describe, expect, test } from 'vitest'
import { classOf, type DetailCode } from '../../src/diff/index.ts'
import type { PointTarget } from '../../src/model/index.ts'
import { compared } from '../helpers/compared-targets.ts'

/** A field that is compared: written so in either year, it is told in this class. */
interface Compared {
  readonly before: string
  readonly after: string
  readonly code: DetailCode
}

/** A field that is not compared, and why; written so in either year, it changes nothing. */
interface NotCompared {
  readonly because: string
  readonly before?: string
  readonly after?: string
}

const fields: Readonly<Record<keyof PointTarget, Compared | NotCompared>> = {
  indicator: { because: 'a target is known by it: another one is another target' },
  target: { before: '心脏移植: 12例', after: '心脏移植: 10例', code: 'target-lowered' },
  isUnderstood: { because: 'says whether the phrase was read, which is told when it is' },
  commitment: {
    before: '心脏移植: { target: 12例, commitment: 确保 }',
    after: '心脏移植: { target: 12例, commitment: 力争 }',
    code: 'commitment-weakened',
  },
  baseline: { because: 'of a year is the year before, which changes every year; of several it is compared' },
  binding: {
    before: '心脏移植: { target: 12例, binding: 约束性 }',
    after: '心脏移植: { target: 12例, binding: 预期性 }',
    code: 'binding-removed',
  },
  reason: {
    because: 'explains what changed, and is told with it',
    before: '心脏移植: { target: 12例, reason: 供体减少 }',
    after: '心脏移植: { target: 12例, reason: 供体稳定 }',
  },
  benchmark: {
    because: 'says where the figure of others comes from; it is not printed, and is another one every year',
    before:
      '执业医师资格考试通过率: { target: 高于全国平均水平, benchmark: 国家医学考试中心2023年公布的通过率 }',
    after:
      '执业医师资格考试通过率: { target: 高于全国平均水平, benchmark: 国家医学考试中心2024年公布的通过率 }',
  },
  annual: { because: 'belongs to plans of several years: tests/diff/annual-targets.test.ts' },
  fedBy: {
    because: 'is how a figure is worked out, and no promise',
    before: '博士人数: { target: 160人, baseline: 150人 }',
    after: '博士人数: { target: 160人, baseline: 150人, fedBy: [新增博士] }',
  },
  path: { because: 'is where it stands in its file' },
}

describe('the fields of a target', () => {
  test.each(Object.entries(fields).flatMap(([name, field]) => ('code' in field ? [{ name, ...field }] : [])))(
    '$name: another one is told',
    async ({ before, after, code }) => {
      expect((await compared(before, after)).codes).toEqual([code])
      expect((await compared(after, before)).codes).toEqual([classOf(code).reverse])
    },
  )

  test.each(
    Object.entries(fields).flatMap(([name, field]) =>
      'because' in field && field.before !== undefined && field.after !== undefined
        ? [{ name, before: field.before, after: field.after }]
        : [],
    ),
  )('$name: another one is nothing that changed', async ({ before, after }) => {
    expect((await compared(before, after)).codes).toEqual(['target-unchanged'])
  })
})
