import { expect, test } from 'vitest'
import { printAmount, printTarget } from '../../src/quantity/index.ts'
import {
  baseFiles,
  diagnose,
  loadClean,
  replaced,
  rewritten,
  workspaceWith,
} from '../helpers/memory-workspace.ts'

const points = '2025/work-points.yaml'

/** The base with the target of 心脏移植 (line 20, its value in column 17) written so. */
const withTarget = (written: string) => rewritten(points, '12～15例', written)

// biome-ignore format: one case a line
test.each([
  ['from the first character', '一些例', '20:18 target/not-understood 一些例 些例 unknown-unit'],
  ['behind what is understood', '12～15例就好', '20:23 target/not-understood 12～15例就好 就好 not-understood'],
  ['in quotes', '"12～15例就好"', '20:24 target/not-understood 12～15例就好 就好 not-understood'],
  ['behind a space', '" 12～15例就好"', '20:25 target/not-understood  12～15例就好 就好 not-understood'],
  ['in the long form', '{ target: 12～15例就好 }', '20:33 target/not-understood 12～15例就好 就好 not-understood'],
  ['a unit', '12箱', '20:19 target/not-understood 12箱 箱 unknown-unit'],
  ['a range backwards', '15～12例', '20:17 target/not-understood 15～12例 15～12例 inverted-range → 12～15例'],
  ['a baseline', '{ target: 12例, baseline: 十来例 }', '20:43 target/not-understood 十来例 来例 unknown-unit'],
])('not understood: %s', async (_what, written, row) => {
  const [complaint] = await diagnose(withTarget(written))
  expect(complaint?.replace(/ → .*/u, '')).toBe(`${points}:${row}`.replace(/ → .*/u, ''))
})

test('a time before the target is left to the years that the document speaks for', async () => {
  const yearly = withTarget('全年12～15例')
  expect(await diagnose(yearly)).toEqual([
    `${points}:20:17 target/not-understood 全年12～15例 全年 period-ahead → 12～15例`,
  ])
  const several = {
    ...yearly,
    [points]: replaced(String(yearly[points]), 'period: 2025', 'period: 2021..2025'),
  }
  expect(await diagnose(several)).toContain(
    `${points}:20:17 target/not-understood 全年12～15例 全年 period-ahead → 每年12～15例`,
  )
})

// biome-ignore format: one case a line
test.each([
  ['a level that is not on the scale', 'target: 六级', 'target: 七级', '21:31 target/not-understood 七级 七级 not-on-scale'],
  ['a baseline that is not', 'baseline: 五级', 'baseline: 五', '21:45 target/not-understood 五 五 not-on-scale'],
])('%s', async (_what, before, after, row) => {
  const rows = await diagnose(rewritten(points, before, after))
  expect(rows.map((found) => found.split(/ [→≠]/u)[0])).toEqual([`${points}:${row}`])
})

test('a level without a scale', async () => {
  const files = rewritten('indicators.yaml', ', scale: emr }', ' }')
  expect((await diagnose(files)).map((row) => row.split(' ').slice(0, 2).join(' '))).toContain(
    `${points}:21:31 target/not-understood`,
  )
})

test.each([
  ['none', '{ baseline: 10例 }', '20:17 target/one-form 0'],
  ['two', '{ target: 12例, qualitative: 争取领先 }', '20:17 target/one-form 2'],
  ['three', '{ target: 12例, qualitative: 领先, checklist: [甲] }', '20:17 target/one-form 3'],
])('one form of a target, not %s', async (_what, written, row) => {
  expect(await diagnose(withTarget(written))).toEqual([`${points}:${row}`])
})

test.each([
  ['12～15例', '12～15例'],
  ['12-15例', '12～15例'],
  ['{ target: 12～15例, commitment: 力争, baseline: 10例, binding: 预期性 }', '12～15例'],
  ['12', '12例'],
  ['"12"', '12例'],
  ['{ qualitative: 争取走在前列 }', '争取走在前列'],
  ['{ checklist: [甲, 乙] }', undefined],
])('understood: %s', async (written, printed) => {
  const { documents } = await loadClean(withTarget(written))
  const [document] = documents.filter(({ kind }) => kind === 'work-points')
  const target = document?.kind === 'work-points' ? document.sections[0]?.points[0]?.targets[1] : undefined
  expect(target?.indicator.id).toBe('heart-transplants')
  if (printed === undefined) expect(target?.target.kind).toBe('checklist')
  else expect(target && printTarget(target.target)).toBe(printed)
})

test('the long form is kept whole', async () => {
  const files = withTarget('{ target: 12～15例, commitment: 力争, baseline: 10, binding: 预期性 }')
  const { documents } = await loadClean(files)
  const document = documents.find(({ kind }) => kind === 'work-points')
  if (document?.kind !== 'work-points') throw new Error('no work points')
  const [share, transplants, level] = document.sections[0]?.points[0]?.targets ?? []
  expect(transplants).toMatchObject({
    commitment: { word: '力争' },
    binding: '预期性',
    path: ['sections', 0, 'points', 0, 'targets', '心脏移植'],
  })
  const baseline = transplants?.baseline
  expect(typeof baseline === 'object' && 'value' in baseline && printAmount(baseline)).toBe('10例')
  expect(level?.baseline).toEqual({ name: '五级', index: 1 })
  expect(share?.commitment).toBeUndefined()
})

test('a target that is not understood does not make its reference unknown twice', async () => {
  const text = replaced(baseFiles[points], '22%以上', '二二以上')
  const rows = await diagnose(workspaceWith({ [points]: text }))
  expect(rows.filter((row) => row.includes('target/not-understood'))).toHaveLength(1)
  expect(rows.filter((row) => row.includes('reference/unknown'))).toEqual([])
})
