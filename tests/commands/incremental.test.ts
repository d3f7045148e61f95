import { cp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inputsOf } from '../../src/commands/make-page.ts'
import type { Press } from '../../src/commands/press.ts'
import { gbt9704 } from '../../src/documents/index.ts'
import { emitters } from '../../src/emitters/index.ts'
import { pageCss } from '../../src/render/index.ts'
import { makeBuildStand } from '../helpers/build-stand.ts'
import { testSeal } from '../helpers/test-seal.ts'

type Stand = Awaited<ReturnType<typeof makeBuildStand>>

const notice = ['notice-2025.html', 'notice-2025.pdf']
const points = ['work-points-2024.html', 'work-points-2024.pdf']
const all = [...notice, ...points]
const pdfs = all.filter((name) => name.endsWith('.pdf'))

let stand: Stand
beforeEach(async () => {
  stand = await makeBuildStand()
  const citing = '接续{{doc "work-points-2024"}}，占比达到'
  await stand.edit('2025/work-points.yaml', '推广日间手术，占比达到', citing)
  const first = await stand.build()
  expect(first).toMatchObject({ exitCode: 0, written: all, hasPrinter: true })
})
afterEach(() => stand.remove())

test('nothing changed: no browser, nothing written, and that is said', async () => {
  expect(await stand.build()).toEqual({
    exitCode: 0,
    hasPrinter: false,
    written: [],
    stderr: 'nothing to do: 4 files in out up to date (--force builds again)\n',
  })
})

describe('what changed, and what is rebuilt for it', () => {
  const changes: [string, readonly string[], (stand: Stand) => unknown][] = [
    ['its own source', points, ({ edit }) => edit('2024/work-points.yaml', '2～3个', '2～4个')],
    [
      'its own source, only in a comment',
      [],
      ({ edit }) => edit('2024/work-points.yaml', 'kind', '# new\nkind'),
    ],
    ['the document that it issues', notice, ({ edit }) => edit('2025/work-points.yaml', '3～5个', '4～5个')],
    ['a document that it cites', all, ({ edit }) => edit('2024/work-points.yaml', '年工作要点', '年要点')],
    ['the notice itself', notice, ({ edit }) => edit('2025/notice.yaml', '12号', '13号')],
    [
      'a unit that both name',
      all,
      ({ edit }) => edit('organization.yaml', '护理部 }', '护理处, aliases: [护理部] }'),
    ],
    [
      'a unit that one names',
      notice,
      ({ edit }) => edit('organization.yaml', '医务部 }', '医务处, aliases: [医务部] }'),
    ],
    [
      'an indicator, not as printed',
      [],
      ({ edit }) => edit('indicators.yaml', '示范病区,', '示范病房, aliases: [示范病区],'),
    ],
    ['plan.yaml, not as printed', [], ({ edit }) => edit('plan.yaml', '20*/**/*.yaml', '20*/*.yaml')],
    [
      'a length of the page',
      all,
      ({ edit }) => edit('plan.yaml', 'schema: 1', 'schema: 1\n版式: { markTop: 40mm }'),
    ],
    ['a style sheet', all, ({ editTemplate }) => editTemplate('shared/page.css', '{', '{ widows: 3;')],
    [
      'the template of one kind',
      notice,
      ({ editTemplate }) => editTemplate('official/page.hbs', '<article', '<!-- new --><article'),
    ],
    ['a font', all, ({ growFont }) => growFont('hei.ttf')],
    ['the version', all, ({ world }) => Object.assign(world, { version: '1.0.1' })],
    ['the browser', pdfs, ({ world }) => Object.assign(world, { browser: 'chromium/151.0' })],
    ['an output, edited', ['notice-2025.html'], ({ output }) => writeFile(output('notice-2025.html'), 'old')],
    ['an output, deleted', ['notice-2025.pdf'], ({ output }) => rm(output('notice-2025.pdf'))],
    ['the manifest, deleted', all, ({ manifest }) => rm(manifest)],
    [
      'the manifest, cut short',
      all,
      async ({ manifest }) => {
        await writeFile(manifest, (await readFile(manifest, 'utf8')).slice(0, 500))
      },
    ],
    [
      'the manifest, of another form',
      all,
      async ({ manifest }) => {
        await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"schema": 4', '"schema": 3'))
      },
    ],
    [
      'the manifest, no manifest',
      all,
      ({ manifest }) => writeFile(manifest, '{"schema":3,"outputs":{"a":1},"run":[]}'),
    ],
  ]

  test.each(changes)('%s', async (_what, rebuilt, change) => {
    await change(stand)
    const second = await stand.build()
    expect(second).toMatchObject({ exitCode: 0, written: rebuilt })
    if (rebuilt.length < all.length) expect(second.stderr).toContain(`${all.length - rebuilt.length} file`)
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: [], hasPrinter: false })
  })

  test('a document that is new', async () => {
    const text = await readFile('tests/cases/base/2024/work-points.yaml', 'utf8')
    await stand.addSource(
      '2024/more.yaml',
      text.replaceAll('work-points-2024', 'more').replace('wards', 'rooms'),
    )
    expect((await stand.build()).written).toEqual(['more.html', 'more.pdf'])
  })

  test('--draft, and back', async () => {
    expect((await stand.build('--draft')).written).toEqual(all)
    expect((await stand.build('--draft')).written).toEqual([])
    expect((await stand.build()).written).toEqual(all)
  })

  test('--force', async () => {
    expect(await stand.build('--force')).toMatchObject({ written: all, hasPrinter: true })
    expect((await stand.build()).written).toEqual([])
  })
})

test('what deviates from the standard is said with every build, also when nothing is to be done', async () => {
  await stand.edit('plan.yaml', 'schema: 1', 'schema: 1\ntypography: { markTop: 40mm, ruleThickness: 0.7mm }')
  const said = [
    'the page deviates in 2 places (typography in plan.yaml):',
    '  markTop: 40mm; GB/T 9704-2012 7.2.4 has 35mm',
    '  ruleThickness: 0.7mm; practice has 0.5mm\n',
  ].join('\n')
  expect((await stand.build()).stderr).toContain(said)
  const second = await stand.build()
  expect(second).toMatchObject({ hasPrinter: false, written: [] })
  expect(second.stderr.startsWith(said)).toBe(true)
  await stand.edit('plan.yaml', 'markTop: 40mm', 'markTop: 41mm')
  expect((await stand.build()).written).toEqual(all)
})

test('an output with another time and the same bytes is read, and left as it is', async () => {
  await utimes(stand.output('notice-2025.pdf'), 1, 1)
  expect(await stand.build()).toMatchObject({ written: [], hasPrinter: false })
})

test('the same documents asked for in another way are not built again', async () => {
  expect((await stand.build('2024', '--format', 'html')).written).toEqual([])
  expect((await stand.build('--format', 'pdf')).written).toEqual([])
  expect((await stand.build('--out', 'other')).written).toHaveLength(4)
})

test('an output folder that was moved is still known', async () => {
  await cp(stand.output('.'), stand.output('../moved'), { recursive: true })
  expect((await stand.build('--out', 'moved')).written).toEqual([])
})

test('without a browser the PDF of before is not called up to date', async () => {
  stand.world.browser = undefined
  expect(await stand.build()).toMatchObject({ hasPrinter: true })
})

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

describe('the picture of a seal', () => {
  const prefix = 'prefix: 示医党发'
  const html = () => readFile(stand.output('notice-2025.html'), 'utf8')
  const picture = async () =>
    Buffer.from(/src="data:image\/svg\+xml;base64,([^&"]+)/u.exec(await html())?.[1] ?? '', 'base64')
  beforeEach(async () => {
    await stand.addSource('seal.svg', testSeal)
    await stand.edit('organization.yaml', prefix, `${prefix}, seal: { file: seal.svg }`)
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: notice })
    expect(await stand.build()).toMatchObject({ written: [], hasPrinter: false })
  })

  test('stands in the page; another one rebuilds what carries it', async () => {
    expect(await picture()).toEqual(Buffer.from(testSeal))
    const other = testSeal.replaceAll('#d7000f', '#c00000')
    await stand.addSource('seal.svg', other)
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: notice })
    expect(await picture()).toEqual(Buffer.from(other))
  })

  test('is in no draft, nor in a notice that is not sealed', async () => {
    expect((await stand.build('--draft')).written).toEqual(all)
    expect(await html()).not.toContain('<img')
    await stand.edit('2025/notice.yaml', 'kind: notice', 'kind: notice\nsealed: false')
    expect((await stand.build()).written).toEqual(all)
    expect(await html()).not.toContain('<img')
  })

  test('where it cannot be used, only a draft is built', async () => {
    await stand.addSource('seal.svg', '<svg/>')
    const broken = await stand.build('--force')
    expect(broken).toMatchObject({ exitCode: 1, written: [] })
    expect(broken.stderr).toContain('seal/unusable')
    expect(await stand.build('--draft')).toMatchObject({ exitCode: 0, written: all })
    await stand.addSource('seal.svg', testSeal)
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: all })
  })
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

test('a file that is written anew has the bytes of a first build', async () => {
  const before = await readFile(stand.output('notice-2025.html'))
  await rm(stand.output('notice-2025.html'))
  await stand.build()
  expect(before.equals(await readFile(stand.output('notice-2025.html')))).toBe(true)
})

test('the page profile is an input of every form', async () => {
  const press = { program: Promise.resolve('p'), browser: async () => 'b' } as Partial<Press> as Press
  const info = { title: '标题', author: '机关', date: '2025-01-01', isDraft: false }
  const inputs = (profile: typeof gbt9704) =>
    Promise.all(emitters.map((emitter) => inputsOf(press, { html: pageCss(profile), info }, emitter)))
  const ofStandard = await inputs(gbt9704)
  const ofAnother = await inputs({ ...gbt9704, bodyPt: 15 })
  expect(new Set([...ofStandard, ...ofAnother]).size).toBe(2 * emitters.length)
  expect(await inputs({ ...gbt9704 })).toEqual(ofStandard)
})
