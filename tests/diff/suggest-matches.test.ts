import { describe, expect, test } from 'vitest'
import { changeRows, diffPoints } from '../helpers/plan-pair.ts'

const point = (id: string, text: string, lead = '医务部', more = '') =>
  `- id: ${id}\n  text: ${text}\n  lead: ${lead}\n  by: 2025-06\n${more}`
const older = (...points: string[]) => points.join('').replaceAll('by: 2025', 'by: 2024')
const newer = (...points: string[]) => points.join('')

const stroke = '组建卒中急救小组，缩短静脉溶栓用药等候时间，每月复盘超时病例并向急诊科反馈。'
const strokeAgain = '做强卒中急救小组，压缩静脉溶栓等候时间，每周复盘超时病例，及时向急诊科通报。'
const canteen = '改造职工食堂后厨，实行明厨亮灶，低盐低油窗口覆盖三个院区。'
const archive = '整理历年基建档案，完成图纸扫描入库，查阅实行线上申请。'

describe('one to one', () => {
  test('what was reworded under another id is suggested, what has nothing in common is not', async () => {
    const diff = await diffPoints(
      older(point('stroke', stroke), point('canteen', canteen, '财务部')),
      newer(point('archive', archive, '护理部'), point('stroke-centre', strokeAgain)),
    )
    expect(changeRows(diff)).toEqual([
      '- > archive added',
      'stroke > stroke-centre reworded (suggestion)',
      'canteen > - dropped',
    ])
    const [{ score = 0 } = {}] = diff.points.filter(({ by }) => by === 'suggestion')
    expect(score).toBeGreaterThan(0.5)
    expect(score).toBeLessThan(1)
  })

  test('a suggested pair has everything compared', async () => {
    const targets = (count: number) => `  targets: { 心脏移植: ${count}例 }\n`
    const diff = await diffPoints(
      older(point('stroke', stroke, '医务部', targets(12))),
      newer(point('stroke-centre', strokeAgain, '护理部', targets(10))),
    )
    expect(diff.points[0]?.codes).toEqual(['weakened', 'lead-changed', 'reworded'])
    expect(diff.points[0]?.targets[0]?.codes).toEqual(['target-lowered'])
  })

  test('the best of all pairs together is chosen, not the first that comes along', async () => {
    // The first new point is likest to `b`, but `b` has a point that is likelier still.
    const diff = await diffPoints(
      older(point('a', stroke), point('b', `${stroke}建立绿色通道。`)),
      newer(point('x', `${stroke}建立通道。`), point('y', `${stroke}建立绿色通道。`)),
    )
    expect(changeRows(diff)).toEqual(['a > x reworded (suggestion)', 'b > y unchanged (suggestion)'])
  })

  test('many points that all say the same are paired in the order of the page', async () => {
    const same = (name: string) =>
      Array.from({ length: 12 }, (_, at) => point(`${name}${at}`, stroke)).join('')
    const diff = await diffPoints(older(same('a')), newer(same('b')))
    expect(changeRows(diff)).toEqual(
      Array.from({ length: 12 }, (_, at) => `a${at} > b${at} unchanged (suggestion)`),
    )
  })

  test('where two points that would both stay alone fit equally well, neither is chosen and both are named', async () => {
    const diff = await diffPoints(
      older(point('stroke', stroke)),
      newer(point('first', stroke), point('canteen', canteen, '财务部'), point('second', stroke)),
    )
    expect(changeRows(diff)).toEqual([
      '- > first added ~ stroke',
      '- > canteen added',
      '- > second added ~ stroke',
      'stroke > - dropped ~ first ~ second',
    ])
  })

  test('what an author says has ended is not looked for', async () => {
    const ended = 'ended:\n  - { id: stroke, as: done, reason: 已建成 }\n'
    const plan = newer(point('stroke-centre', stroke))
    const { workPoints } = await import('../helpers/rule-workspace.ts')
    const diff = await diffPoints(older(point('stroke', stroke)), plan, {
      '2025/work-points.yaml': workPoints(2025, plan) + ended,
    })
    expect(changeRows(diff)).toEqual(['- > stroke-centre added', 'stroke > - done'])
  })

  test('a promise of the same indicator speaks for points whose words have little in common', async () => {
    const targets = '  targets: { 心脏移植: 12例, 患者投诉: 持续下降 }\n'
    const words = ['扩大供体协作范围，提高围手术期救治水平。', '做好术后随访，供体获取与分配公开透明。']
    const diff = await diffPoints(
      older(point('hearts', words[0] ?? '', '医务部', targets), point('canteen', canteen, '财务部')),
      newer(point('archive', archive, '护理部'), point('transplants', words[1] ?? '', '医务部', targets)),
    )
    expect(changeRows(diff)).toContain('hearts > transplants reworded (suggestion)')
  })
})

describe('parts', () => {
  const halves = [stroke, '建设胸痛中心，与县级医院共享心电图，实现院前院内无缝衔接。'] as const

  test('a point that was split into two new ones', async () => {
    const diff = await diffPoints(
      older(point('emergency', halves.join('')), point('canteen', canteen, '财务部')),
      newer(point('stroke', halves[0]), point('chest-pain', halves[1]), point('canteen', canteen, '财务部')),
    )
    expect(changeRows(diff)).toEqual([
      'emergency > stroke+chest-pain split (suggestion)',
      'canteen > canteen unchanged',
    ])
  })

  test('a point of which a part became one of its own, and which kept its id', async () => {
    const diff = await diffPoints(
      older(point('emergency', halves.join('')), point('canteen', canteen, '财务部')),
      newer(
        point('emergency', halves[0]),
        point('chest-pain', halves[1]),
        point('canteen', canteen, '财务部'),
      ),
    )
    expect(changeRows(diff)[0]).toBe('emergency > emergency+chest-pain split (suggestion)')
  })

  test('two points that were merged, whatever becomes of their ids', async () => {
    const before = older(point('stroke', halves[0]), point('chest-pain', halves[1]))
    const fresh = await diffPoints(before, newer(point('emergency', halves.join(''))))
    expect(changeRows(fresh)).toEqual(['stroke+chest-pain > emergency merged (suggestion)'])
    const kept = await diffPoints(before, newer(point('stroke', halves.join(''))))
    expect(changeRows(kept)).toEqual(['stroke+chest-pain > stroke merged (suggestion)'])
  })

  test('a point beside one that has kept all its words is no part of it', async () => {
    const diff = await diffPoints(
      older(point('stroke', stroke)),
      newer(point('stroke', stroke), point('copy', strokeAgain)),
    )
    expect(changeRows(diff)).toEqual(['stroke > stroke unchanged', '- > copy added'])
  })
})
