import { describe, expect, test } from 'vitest'
import type { ActualRecord } from '../../src/model/index.ts'
import {
  baseFiles,
  diagnose,
  type Files,
  load,
  loadClean,
  workspaceWith,
} from '../helpers/memory-workspace.ts'

const path = '2024/actuals.yaml'
const event = '  - { id: charter, name: 章程修订, unit: 项, measure: event }\nscales:'

/** The workspace with a register of 2024 that holds these records, one a line. */
function recording(lines: readonly string[], changes: Files = {}): Files {
  const records = lines.map((line) => `  - { ${line} }\n`).join('')
  return workspaceWith({
    'indicators.yaml': baseFiles['indicators.yaml'].replace('scales:', event),
    [path]: `year: 2024\nactuals:\n${records}`,
    ...changes,
  })
}

const shown = (record: ActualRecord | undefined) => {
  const value = record?.value
  if (!value) return undefined
  return 'done' in value ? value.done : 'name' in value ? value.name : value.value.toNumber()
}

test('amounts, levels and events are read by their indicators', async () => {
  const { actuals } = await loadClean(
    recording([
      'indicator: 日间手术占比, period: 2024, value: 18.3%, source: 病案首页, on: 2025-01-08',
      'indicator: 心移植, period: 2024Q2, value: 5',
      'indicator: emr-level, period: 2024-12, value: 五级',
      'indicator: 章程修订, period: 2024-11, value: 完成',
    ]),
  )
  expect(shown(actuals.actualOf('day-surgery-share', 2024))).toBe(18.3)
  expect(shown(actuals.actualOf('heart-transplants', '2024Q2'))).toBe(5)
  expect(shown(actuals.actualOf('emr-level', '2024-12'))).toBe('五级')
  expect(shown(actuals.actualOf('charter', '2024-11'))).toBe(true)
  expect(actuals.actualOf('day-surgery-share', 2024)).toMatchObject({
    status: 'final',
    source: '病案首页',
    on: '2025-01-08',
    year: 2024,
  })
  expect(actuals.actualOf('heart-transplants', 2024)).toBeUndefined()
  expect(actuals.actualOf('day-surgery-share', 2023)).toBeUndefined()
})

describe('the record that stands', () => {
  // biome-ignore format: one case a line
  test.each([
    ['the last of several', ['final 16%', 'revised 17%'], 17],
    ['a final one, whatever is provisional behind it', ['provisional 15%', 'final 16%', 'provisional 17%'], 16],
    ['the last provisional one before any is final', ['provisional 15%', 'provisional 16%'], 16],
    ['one that was put right, whatever is provisional behind it', ['revised 14%', 'provisional 15%'], 14],
  ] as const)('is %s', async (_, records, value) => {
    const lines = records.map((record) => {
      const [status, share] = record.split(' ')
      return `indicator: 日间手术占比, period: 2024, value: ${share}, status: ${status}`
    })
    const { actuals } = await loadClean(recording(lines))
    expect(shown(actuals.actualOf('day-surgery-share', 2024))).toBe(value)
    expect(actuals.records).toHaveLength(records.length)
  })
})

describe('what is wrong in a register', () => {
  // biome-ignore format: one case a line
  test.each([
    ['indicator: 日间手术占笔, period: 2024, value: 1%', '3:18 reference/unknown indicator 日间手术占笔 → 日间手术占比'],
    ['indicator: 日间手术占比, period: 2023Q4, value: 1%', '3:34 actual/other-year 2023Q4 2024'],
    ['indicator: 日间手术占比, period: 2024-01-05, value: 1%', '3:34 value/form 2024-01-05 ≠ actual-period'],
    ['indicator: 日间手术占比, period: 2024-13, value: 1%', '3:34 value/form 2024-13 ≠ actual-period'],
    ['indicator: 日间手术占比, period: 2024Q5, value: 1%', '3:34 value/form 2024Q5 ≠ actual-period'],
    ['indicator: 日间手术占比, period: 2024, value: 很高', '3:47 target/not-understood'],
    ['indicator: 电子病历应用水平, period: 2024, value: 五及', '3:49 target/not-understood'],
    ['indicator: 心脏移植, period: 2024, value: 完成', '3:45 target/not-understood'],
    ['indicator: 心脏移植, period: 2024, value: 1例, status: 定案', '3:57 value/choice'],
  ])('%s', async (line, row) => {
    const [found = '', ...others] = await diagnose(recording([line]))
    expect(others).toEqual([])
    expect(found.startsWith(`${path}:${row}`), found).toBe(true)
  })

  test('does not keep the other records from being read', async () => {
    const { workspace } = await load(
      recording([
        'indicator: 没有的, period: 2024, value: 1%',
        'indicator: 心脏移植, period: 2024, value: 11例',
      ]),
    )
    expect(workspace?.actuals.records.map(({ indicator }) => indicator.name)).toEqual(['心脏移植'])
  })

  test('a register that cannot be read leaves the workspace incomplete', async () => {
    const { workspace, files } = await load(recording([], { [path]: 'year: 2024\nactuals: 无\n' }))
    expect(workspace?.isComplete).toBe(false)
    expect(workspace?.actuals.records).toEqual([])
    expect(files.map((file) => file.path)).not.toContain(path)
  })
})

test('plan.yaml says where the registers lie; a register is never taken for a document', async () => {
  const lines = ['indicator: 心脏移植, period: 2024, value: 11例']
  const text = String(recording(lines)[path])
  const files = workspaceWith({
    'plan.yaml': 'schema: 1\ndocuments: "**/*.yaml"\nactuals: [ledger/*.yaml]\n',
    'ledger/of-2024.yaml': text,
    'ledger/of-2025.yaml': text.replaceAll('2024', '2025').replace('11例', '12例'),
  })
  const { actuals, sources } = await loadClean(files)
  expect(actuals.records.map((record) => [record.year, shown(record)])).toEqual([
    [2024, 11],
    [2025, 12],
  ])
  expect(sources.actuals.map(({ parsed }) => parsed.source.name)).toEqual([
    'ledger/of-2024.yaml',
    'ledger/of-2025.yaml',
  ])
})
