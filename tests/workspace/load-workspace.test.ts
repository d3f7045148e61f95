import { describe, expect, test } from 'vitest'
import { unitNameOn } from '../../src/model/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import {
  baseFiles,
  diagnose,
  load,
  loadClean,
  replaced,
  rewritten,
  workspaceWith,
} from '../helpers/memory-workspace.ts'

const points = '2025/work-points.yaml'
const notice = '2025/notice.yaml'

test('the example loads whole, and nothing is wrong with it', async () => {
  const { organization, indicators, documents } = await loadClean(exampleFiles)
  expect(organization.name).toBe('示例市人民医院')
  expect(indicators.indicators.length).toBeGreaterThan(30)
  // Whatever says its kind is a document.
  const written = Object.values(exampleFiles).filter((text) => /^kind:/mu.test(text))
  expect(documents.map(({ id }) => id)).toEqual(written.map((text) => /^id: (.*)$/mu.exec(text)?.[1]))
  expect(documents.length).toBeGreaterThan(3)
})

describe('files that cannot be read', () => {
  // biome-ignore format: one case a line
  test.each([
    ['plan.yaml', undefined, 'plan.yaml:1:1 file/not-found plan.yaml'],
    ['organization.yaml', undefined, 'organization.yaml:1:1 file/not-found organization.yaml'],
    ['indicators.yaml', undefined, 'indicators.yaml:1:1 file/not-found indicators.yaml'],
    ['organization.yaml', { failure: 'is-directory' }, 'organization.yaml:1:1 file/is-directory organization.yaml'],
    ['indicators.yaml', { failure: 'outside' }, 'indicators.yaml:1:1 file/outside-workspace indicators.yaml plans'],
    [points, { failure: 'unreadable', reason: 'EACCES' }, `${points}:1:1 file/unreadable ${points} EACCES`],
    [points, `# ${'x'.repeat(6 * 2 ** 20)}`, `${points}:1:1 file/too-large ${points} 6 5`],
    [points, '', `${points}:1:1 file/empty ${points}`],
    ['indicators.yaml', '# nothing\n', 'indicators.yaml:1:1 file/empty indicators.yaml'],
    ['organization.yaml', '- a\n', 'organization.yaml:1:1 yaml/not-a-mapping organization.yaml'],
  ] as const)('%s', async (path, content, row) => {
    const rows = await diagnose(workspaceWith({ [path]: content }))
    expect(rows.map((found) => found.split(' → ')[0])).toEqual([row])
  })

  test('the nearest name is offered for one that is missing', async () => {
    const files = workspaceWith({ 'plan.yaml': 'schema: 1\norganization: organisation.yaml\n' })
    expect(await diagnose(files)).toEqual([
      'organisation.yaml:1:1 file/not-found organisation.yaml → organization.yaml',
    ])
  })

  test('without plan.yaml nothing is a document; without a register there is no workspace', async () => {
    expect(await load(workspaceWith({ 'plan.yaml': undefined }))).toMatchObject({
      workspace: undefined,
      files: [],
    })
    const { workspace, files } = await load(workspaceWith({ 'indicators.yaml': undefined }))
    expect(workspace).toBeUndefined()
    expect(files.map(({ name, id }) => [name, id])).toEqual([
      [notice, 'notice-2025-12'],
      [points, 'work-points-2025'],
    ])
  })

  test('loading does not throw, whatever the bytes', async () => {
    for (const bytes of [[0], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0x7b, 0x7b], [0x2d], [0xed, 0xa0, 0x80]]) {
      for (const path of Object.keys(baseFiles)) {
        const { diagnostics } = await load(workspaceWith({ [path]: new Uint8Array(bytes) }))
        expect(diagnostics.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('one broken file', () => {
  test('does not stop the others, nor make references to it unknown', async () => {
    const files = rewritten(points, 'period: 2025\n', '')
    expect(await diagnose(files)).toEqual([`${points}:1:1 key/missing period`])
    const { workspace } = await load(files)
    expect(workspace?.documents.map(({ id }) => id)).toEqual(['notice-2025-12'])
    expect(workspace?.documents[0]).toMatchObject({ issues: 'work-points-2025' })
  })

  test('does not make references to its points unknown', async () => {
    const other = `kind: work-points
id: work-points-2026
period: 2026
title: 再开新局
sections:
  - title: 提升
    points: [{ id: surgery-2026, text: 甲。, continues: surgery, serves: [surgery] }]
`
    const broken = rewritten(points, 'period: 2025\n', '')
    expect(await diagnose({ ...broken, '2026/work-points.yaml': other })).toEqual([
      `${points}:1:1 key/missing period`,
    ])
    expect(await diagnose(workspaceWith({ '2026/work-points.yaml': other }))).toEqual([])
    const misspelt = replaced(other, 'continues: surgery', 'continues: surgeri')
    expect(await diagnose(workspaceWith({ '2026/work-points.yaml': misspelt }))).toEqual([
      '2026/work-points.yaml:7:55 reference/unknown point surgeri → surgery',
    ])
  })

  test('is known to those that print something of it', async () => {
    const { workspace } = await load(baseFiles)
    expect([...(workspace?.referred.get('notice-2025-12') ?? [])]).toEqual(['work-points-2025'])
    expect([...(workspace?.referred.get('work-points-2025') ?? [])]).toEqual(['work-points-2025'])
  })

  test('that does not even say its id may be the one that is referred to', async () => {
    const unreadable = workspaceWith({ [points]: 'a: [b\n' })
    expect(await diagnose(unreadable)).toEqual([`${points}:1:4 yaml/syntax unclosed-bracket`])
    const { workspace } = await load(unreadable)
    expect(workspace?.documents[0]).toMatchObject({ issues: undefined })
    const said = rewritten(notice, 'issues: work-points-2025', 'issues: work-points-2026')
    expect(await diagnose(said)).toHaveLength(1)
  })

  test('a register gives only its own complaints', async () => {
    const text = replaced(baseFiles['organization.yaml'], 'name: 医务部', 'nmae: 医务部')
    expect(await diagnose(workspaceWith({ 'organization.yaml': text }))).toEqual([
      'organization.yaml:6:28 key/unknown nmae → name',
    ])
  })

  test('documents are still held against their shape when a register is broken', async () => {
    const files = {
      ...rewritten('indicators.yaml', 'id: emr-level', 'id: EMR'),
      [points]: replaced(baseFiles[points], 'lead:', 'leed:'),
    }
    expect(await diagnose(files)).toEqual([
      `${points}:15:9 key/unknown leed → lead`,
      'indicators.yaml:4:11 value/form EMR ≠ id',
    ])
  })
})

describe('which files are documents', () => {
  test('those that the patterns of plan.yaml match, in order of their names', async () => {
    const plan = 'schema: 1\ndocuments: ["2025/w*.yaml", "2025/n*.yaml"]\n'
    const { files } = await load(workspaceWith({ 'plan.yaml': plan, '2024/x.yaml': 'a: 1\n' }))
    expect(files.map(({ name }) => name)).toEqual([notice, points])
  })

  test('plan.yaml and the registers are none, however wide the pattern', async () => {
    expect(await diagnose(workspaceWith({ 'plan.yaml': 'schema: 1\ndocuments: "**/*.yaml"\n' }))).toEqual([])
  })

  test('registers may lie elsewhere', async () => {
    const files = workspaceWith({
      'plan.yaml': 'schema: 1\norganization: registers/o.yaml\nindicators: registers/i.yaml\n',
      'organization.yaml': undefined,
      'indicators.yaml': undefined,
      'registers/o.yaml': baseFiles['organization.yaml'],
      'registers/i.yaml': baseFiles['indicators.yaml'],
    })
    expect(await diagnose(files)).toEqual([])
  })

  test('a document says what it is as far as it can be read', async () => {
    const { files } = await load(
      workspaceWith({ [notice]: 'kind: notise\nid: 3\nperiod: 2025\n', [points]: 'a: [b\n' }),
    )
    expect(files).toEqual([
      { path: notice, name: notice, id: undefined, kind: 'notise', period: '2025', prints: [] },
      { path: points, name: points, id: undefined, kind: undefined, period: undefined, prints: [] },
    ])
  })
})

describe('names have a time', () => {
  const nameOn = ({ organization }: Workspace, day?: string) => {
    const unit = organization.units.find(({ id }) => id === 'culture-centre')
    return unit && unitNameOn(unit, day)
  }

  test.each([
    ['2024-01-01', '文化宣传与教育中心'],
    ['2024-02-23', '文化宣传与教育中心'],
    ['2024-05-23', '文化宣传与教育中心'],
    ['2024-05-24', '文化研究与宣传教育中心'],
    ['2025-02-21', '文化研究与宣传教育中心'],
    [undefined, '文化研究与宣传教育中心'],
  ])('on %s', async (day, name) => {
    expect(nameOn(await loadClean(baseFiles), day)).toBe(name)
  })

  test('their order in the file says nothing', async () => {
    const [older, newer] = [
      '文化宣传与教育中心, from: 2024-02-23',
      '文化研究与宣传教育中心, from: 2024-05-24',
    ]
    const text = baseFiles['organization.yaml']
      .replace(older ?? '', '@')
      .replace(newer ?? '', older ?? '')
      .replace('@', newer ?? '')
    expect(text).not.toBe(baseFiles['organization.yaml'])
    const workspace = await loadClean(workspaceWith({ 'organization.yaml': text }))
    expect(nameOn(workspace, '2024-03-01')).toBe('文化宣传与教育中心')
    expect(nameOn(workspace)).toBe('文化研究与宣传教育中心')
  })

  test('a group stands beside the units', async () => {
    const { organization } = await loadClean(baseFiles)
    expect(organization.units.filter(({ isGroup }) => isGroup).map(({ id }) => id)).toEqual([
      'all-departments',
    ])
  })
})

test('loading twice gives the same', async () => {
  const [first, second] = [await loadClean(exampleFiles), await loadClean(exampleFiles)]
  expect(JSON.stringify(second)).toBe(JSON.stringify(first))
})
