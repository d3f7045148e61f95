import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/command-line.ts'
import { exitCodeOf } from '../../src/commands/exit-code.ts'
import { diagnostic } from '../../src/diagnostics/index.ts'
import { fakeHost } from '../helpers/fake-host.ts'
import { makeBaseStand, makeStand, type Stand } from '../helpers/run-plan.ts'

describe('exit codes', () => {
  let stand: Stand
  beforeEach(async () => {
    stand = await makeBaseStand()
  })
  afterEach(() => stand.remove())

  test.each([
    [0, 'plan build --format html'],
    [0, 'plan list'],
    [0, 'plan build --help'],
    [0, 'plan check --strict'],
    [0, 'plan explain text/range'],
    [1, 'echo "titel: x" >> 2025/notice.yaml; plan build --format html'],
    [1, 'echo "titel: x" >> 2025/notice.yaml; plan list'],
    [1, 'echo "titel: x" >> 2025/notice.yaml; plan check'],
    [2, 'rm organization.yaml; plan check'],
    [2, 'plan check --format docx'],
    [2, 'plan explain nothing/such'],
    [2, 'plan build --format docx'],
    [2, 'plan build nothing-such'],
    [2, 'rm organization.yaml; plan list'],
    [2, 'PLAN_BROWSER=none plan build'],
    [2, 'plan'],
  ])('%i: %s', async (exitCode, line) => {
    expect((await stand.shell(line)).exitCode).toBe(exitCode)
  })

  test('the gravest complaint decides; warnings never do', () => {
    const finding = diagnostic('yaml/tab', {})
    const unread = diagnostic('file/empty', { path: 'a.yaml' })
    const warning = diagnostic('font/missing-glyph', { characters: '龘', face: '仿宋' })
    expect([[], [warning], [finding, warning], [finding, unread]].map((found) => exitCodeOf(found))).toEqual([
      0, 0, 1, 2,
    ])
  })
})

describe('a bug of ours', () => {
  const broken = () =>
    fakeHost({
      createPrinter() {
        throw new TypeError('the printer fell over')
      },
    })

  test.each(['en', 'zh-CN'])('ends with 3, its stack, and the words to report it (%s)', async (language) => {
    const host = broken()
    expect(await runCommandLine(host, ['build', '--lang', language])).toBe(3)
    const { stdout, stderr } = host.written
    expect(stdout).toBe('')
    expect(stderr).toContain('TypeError: the printer fell over\n    at ')
    expect(stderr).toContain('plan 1.2.3 linux-x64')
    expect(stderr).toContain(language === 'en' ? 'Please give the maintainers' : '交给维护者')
  })

  test('also where something is thrown that is no error', async () => {
    const host = fakeHost({
      createPrinter() {
        throw 'words'
      },
    })
    expect(await runCommandLine(host, ['build'])).toBe(3)
    expect(host.written.stderr).toContain('\nwords\n')
  })

  test('also where nobody awaits it', async () => {
    const stand = await makeBaseStand()
    try {
      const preload = "data:text/javascript,setTimeout(()=>Promise.reject(new RangeError('left alone')),1)"
      const { exitCode, stdout, stderr } = await stand.plan(['build', '--format', 'html'], {
        NODE_OPTIONS: `--import="${preload}"`,
      })
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
      expect(stderr).toContain('RangeError: left alone')
      expect(stderr).toContain('Please give the maintainers')
    } finally {
      await stand.remove()
    }
  })
})

describe('language', () => {
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, [], '没有命令'],
    [{ LANG: 'en_GB.UTF-8' }, [], 'there is no command'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_TW.UTF-8' }, [], '没有命令'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, [], '没有命令'],
    [{ LANG: 'C' }, ['--lang=zh-CN'], '没有命令'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'zh-CN', '--lang', 'en'], 'there is no command'],
    [{ LANG: 'C' }, ['--', '--lang', 'zh-CN'], 'there is no command'],
  ])('%j %j', async (environment, options, words) => {
    const host = fakeHost({ environment })
    expect(await runCommandLine(host, ['nonsense', ...options])).toBe(2)
    expect(host.written.stderr).toContain(words)
  })
})

describe('colour', () => {
  const colored = '\u001b['
  test.each([
    [true, ['nonsense'], true],
    [false, ['nonsense'], false],
    [true, ['nonsense', '--no-color'], false],
    [false, ['nonsense', '--color'], true],
    [false, ['nonsense', '--no-color', '--color'], true],
    [true, ['build', '--format', 'docx', '--no-color'], false],
  ])('terminal %s, %j: %s', async (hasColor, args, isColored) => {
    const host = fakeHost({ hasColor })
    expect(await runCommandLine(host, args)).toBe(2)
    expect(host.written.stderr.includes(colored)).toBe(isColored)
  })
})

describe('no workspace at all', () => {
  test.each(['build', 'list', 'schema'])('plan %s says where it looked and what to do', async (command) => {
    const stand = await makeStand([])
    try {
      const { exitCode, stdout, stderr } = await stand.plan([command])
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toContain('workspace/not-found')
      expect(stderr.replaceAll(/\s+/g, '')).toContain(stand.workspace)
      expect(stderr).toContain('plan init')
    } finally {
      await stand.remove()
    }
  })
})
