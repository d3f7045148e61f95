import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatters } from '../../../src/formatters/index.ts'
import { createMemory } from '../../../src/host/memory.ts'
import { type AnswerStand, makeAnswerStand } from '../../helpers/answer-stand.ts'

let stand: AnswerStand
beforeEach(async () => {
  stand = await makeAnswerStand()
  // Something to find: an error that can be mended, and a figure in the prose.
  await stand.edit('2025/work-points.yaml', '推广日间手术', '推广日间手术,新增3个示范病房')
})
afterEach(() => stand.remove())

describe('what is asked again where nothing changed', () => {
  test.each(formatters.map(({ name }) => name))('a report in the form %s is the same', async (form) => {
    const first = await stand.plan('check', '--strict', '--format', form)
    expect(first).toMatchObject({ isFresh: true, exitCode: 1 })
    expect(first.stdout).not.toBe('')
    expect(await stand.plan('check', '--strict', '--format', form)).toEqual({ ...first, isFresh: false })
  })

  test.each([[['list']], [['list', '--json']], [['check', '2024']], [['check', '--max-warnings', '0']]])(
    'plan %j',
    async (args) => {
      const first = await stand.plan(...args)
      expect(first.isFresh).toBe(true)
      expect(await stand.plan(...args)).toEqual({ ...first, isFresh: false })
    },
  )

  test('what is clean', async () => {
    await stand.edit('2025/work-points.yaml', ',新增3个示范病房', '')
    const first = await stand.plan('check')
    expect(first).toMatchObject({ exitCode: 0, isFresh: true })
    expect(await stand.plan('check')).toEqual({ ...first, isFresh: false })
  })

  test('a report that was deleted is there again', async () => {
    const args = ['check', '--format', 'json=report.json', '--format', 'pretty']
    const first = await stand.plan(...args)
    const report = await readFile(stand.file('report.json'), 'utf8')
    await rm(stand.file('report.json'))
    expect(await stand.plan(...args)).toEqual({ ...first, isFresh: false })
    expect(await readFile(stand.file('report.json'), 'utf8')).toBe(report)
  })

  test('a report that cannot be written is complained of as before', async () => {
    const args = ['check', '--format', 'json=report.json']
    await stand.plan(...args)
    await rm(stand.file('report.json'))
    await cp(stand.file('2025'), stand.file('report.json'), { recursive: true })
    const { exitCode, stderr } = await stand.plan(...args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('file/unwritable')
  })

  test('what is no document may come and go', async () => {
    await stand.plan('check')
    await writeFile(stand.file('2025/notes.txt'), '')
    await mkdir(stand.file('2025/drafts'))
    expect(await stand.plan('check')).toMatchObject({ isFresh: false })
  })

  test('another day brings the same where nothing expires', async () => {
    await stand.plan('check')
    stand.world.today = '2025-03-02'
    expect(await stand.plan('check')).toMatchObject({ isFresh: false })
  })
})

describe('what makes it look again', () => {
  const changes: [string, (stand: AnswerStand) => unknown, string[]?][] = [
    ['a document', ({ edit }) => edit('2025/work-points.yaml', '推广日间手术', '推行日间手术')],
    ['plan.yaml', ({ edit }) => edit('plan.yaml', 'schema: 1', 'schema: 1\n# new')],
    ['a register', ({ edit }) => edit('organization.yaml', '医务部 }', '医务处 }')],
    ['a document more', ({ file }) => cp(file('2024/work-points.yaml'), file('2024/other.yaml'))],
    ['a document in a new folder', ({ file }) => cp(file('2024'), file('2026'), { recursive: true })],
    ['a document less', ({ file }) => rm(file('2025/notice.yaml'))],
    ['a baseline', ({ file }) => writeFile(file('plan-baseline.json'), '{}')],
    ['another form', () => {}, ['check', '--format', 'json']],
    ['another preset', () => {}, ['check', '--strict']],
    ['other documents', () => {}, ['check', '2024']],
    ['another language', () => {}, ['check', '--lang', 'zh-CN']],
    ['colour', () => {}, ['check', '--color']],
    ['a narrower terminal', ({ world }) => Object.assign(world, { columns: 60 })],
    ['another program', ({ world }) => Object.assign(world, { version: '1.0.1' })],
  ]
  test.each(changes)('%s', async (_what, change, args = ['check']) => {
    await stand.plan('check')
    await change(stand)
    expect(await stand.plan(...args)).toMatchObject({ isFresh: true })
    expect(await stand.plan(...args)).toMatchObject({ isFresh: false })
  })

  test('a folder called as a document is', async () => {
    await stand.plan('check')
    await mkdir(stand.file('2025/more.yaml'))
    const { exitCode, stdout, stderr } = await stand.plan('check')
    expect(exitCode).toBe(2)
    expect(stdout + stderr).toContain('2025/more.yaml')
  })

  test('another day, where an exception expires', async () => {
    await stand.edit(
      '2025/work-points.yaml',
      'kind',
      '# plan-ignore prose/unbound -- 待改 (until 2025-03-31)\nkind',
    )
    const before = await stand.plan('check', '--strict')
    expect(await stand.plan('check', '--strict')).toEqual({ ...before, isFresh: false })
    stand.world.today = '2025-04-01'
    const after = await stand.plan('check', '--strict')
    expect(after).toMatchObject({ isFresh: true })
    expect(after.stdout).toContain('check/ignore-expired')
  })
})

describe('what is never taken for an answer', () => {
  const damages: [string, (text: string) => string][] = [
    ['nothing', () => ''],
    ['half of it', (text) => text.slice(0, text.length / 2)],
    ['another figure in it', (text) => text.replace('"exitCode":1', '"exitCode":0')],
    ['no seal', (text) => text.slice(text.indexOf('\n') + 1)],
    ['something else', () => 'null\n{}'],
  ]
  test.each(damages)('a record of which is left: %s', async (_what, damage) => {
    const first = await stand.plan('check')
    for (const path of stand.answers()) {
      const text = await readFile(path, 'utf8')
      expect(damage(text)).not.toBe(text)
      await writeFile(path, damage(text))
    }
    expect(await stand.plan('check')).toEqual(first)
  })

  test('what could not be run', async () => {
    expect(await stand.plan('check', 'nonsense')).toMatchObject({ exitCode: 2, isFresh: false })
    await rm(stand.file('plan.yaml'))
    expect(await stand.plan('check')).toMatchObject({ exitCode: 2, isFresh: false })
  })

  test('what mends, or enters into the baseline', async () => {
    const { stderr } = await stand.plan('check', '--fix')
    expect(stderr).toContain('mended')
    await stand.plan('check', '--update-baseline')
    expect(stand.answers()).toEqual([])
  })

  test('what adds to the summary of a job', async () => {
    const summary = stand.file('summary.md')
    await stand.plan('check', '--format', 'github')
    Object.assign(stand.world.environment, { GITHUB_STEP_SUMMARY: summary })
    await stand.plan('check', '--format', 'github')
    const once = await readFile(summary, 'utf8')
    expect(once).not.toBe('')
    await stand.plan('check', '--format', 'github')
    expect(await readFile(summary, 'utf8')).toBe(once + once)
  })
})

test('of many workspaces the newest answers are kept', async () => {
  const folder = stand.file('memory')
  const { keep, recall } = createMemory(async () => folder)
  for (let count = 0; count < 110; count++) await keep(`${count}.json`, String(count))
  expect(await recall('109.json')).toBe('109')
  const left = await Promise.all(Array.from({ length: 110 }, (_, count) => recall(`${count}.json`)))
  expect(left.filter((text) => text !== undefined)).toHaveLength(100)
})
