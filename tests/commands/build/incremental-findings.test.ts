import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { all, type BuiltStand, makeBuiltStand, notice, points } from '../../helpers/built-stand.ts'

let stand: BuiltStand
beforeEach(async () => {
  stand = await makeBuiltStand()
})
afterEach(() => stand.remove())

test('what was complained of is complained of again, and its file made again', async () => {
  await stand.edit('2024/work-points.yaml', '建成示范病区', '某堃建成示范病区')
  const second = await stand.build()
  expect(second).toMatchObject({ exitCode: 0, written: points })
  expect(second.stderr).toContain('font/substituted')
  const third = await stand.build()
  expect(third).toMatchObject({ exitCode: 0, written: points })
  expect(third.stderr).toContain('font/substituted')
})

test('an error is said again; once it is mended, what was built before it is up to date', async () => {
  await stand.edit('indicators.yaml', 'name: 示范病区', 'name: 示范的病区')
  for (const _twice of [1, 2]) {
    const broken = await stand.build()
    expect(broken).toMatchObject({ exitCode: 1, written: [] })
    expect(broken.stderr).toContain('reference/unknown')
    expect(broken.stderr).not.toContain('nothing to do')
  }
  await stand.edit('indicators.yaml', 'name: 示范的病区', 'name: 示范病区')
  expect(await stand.build()).toMatchObject({ exitCode: 0, written: [] })
})

describe('what the rules find', () => {
  const pointOf2025 = ['2025/work-points.yaml', 'text: 接续'] as const

  test('an error keeps its document from being built, and is said with every build', async () => {
    await stand.edit(...pointOf2025, 'text: 每周3-5台接续')
    for (const _twice of [1, 2]) {
      const { exitCode, written, stderr } = await stand.build()
      expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] })
      expect(stderr).toContain('text/range')
      expect(stderr).toContain('not built because of errors, former files left as they were: notice-2025')
    }
    expect(await stand.build('--draft')).toMatchObject({ exitCode: 0, written: all })
  })

  test('what the baseline holds, or a comment ignores, keeps nothing from being built', async () => {
    await stand.edit(...pointOf2025, 'text: 每周3-5台接续')
    const finding = {
      code: 'text/range',
      subject: 'work-points-2025/day-surgery/text',
      args: { found: '3-5', expected: '3～5' },
    }
    await stand.addSource('plan-baseline.json', JSON.stringify({ version: 1, findings: [finding] }))
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: notice })
    expect(await stand.build()).toMatchObject({ written: [], hasPrinter: false })
    await stand.addSource('plan-baseline.json', '{"version": 1, "findings": []}')
    expect(await stand.build()).toMatchObject({ exitCode: 1, written: [] })
    await stand.edit(
      '2025/work-points.yaml',
      '        text: 每周',
      '        # plan-ignore text/range -- 原文\n        text: 每周',
    )
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: [] })
  })

  test('an error in a register keeps every document from being built', async () => {
    await stand.edit('plan.yaml', 'schema: 1', 'schema: 1\ncheck: { rules: { text/rang: off } }')
    const { exitCode, written, stderr } = await stand.build('--force')
    expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] })
    expect(stderr).toContain('work-points-2024, notice-2025')
    expect(await stand.build('--draft')).toMatchObject({ exitCode: 0, written: all })
  })

  test('a warning is counted with every build, and keeps nothing', async () => {
    await stand.edit('organization.yaml', '医务部 }', '医务处, aliases: [医务部] }')
    for (const written of [notice, []]) {
      const build = await stand.build()
      expect(build).toMatchObject({ exitCode: 0, written })
      expect(build.hasPrinter).toBe(written.length > 0)
      expect(build.stderr).toContain('1 finding that keeps nothing from being built: see plan check')
      expect(build.stderr).not.toContain('owner/outdated-name')
    }
  })

  test('an exception that expires is asked again on another day, and only then', async () => {
    await stand.edit(...pointOf2025, 'text: 每周3-5台接续')
    const comment = '        # plan-ignore text/range -- 原文 (until 2025-03-01)\n        text: 每周'
    await stand.edit('2025/work-points.yaml', '        text: 每周', comment)
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: notice })
    expect((await stand.build()).stderr).toContain('nothing to do')
    stand.world.today = '2025-03-02'
    const later = await stand.build()
    expect(later).toMatchObject({ exitCode: 1, written: [] })
    expect(later.stderr).toContain('text/range')
  })
})
