import { cp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inputsOf } from '../../../src/commands/printing/make-page.ts'
import type { Press } from '../../../src/commands/printing/press.ts'
import { gbt9704 } from '../../../src/documents/index.ts'
import { emitters } from '../../../src/emitters/index.ts'
import { pageCss } from '../../../src/render/index.ts'
import { all, type BuiltStand, makeBuiltStand, notice, points } from '../../helpers/built-stand.ts'

const pdfs = all.filter((name) => name.endsWith('.pdf'))

let stand: BuiltStand
beforeEach(async () => {
  stand = await makeBuiltStand()
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
  const changes: [string, readonly string[], (stand: BuiltStand) => unknown][] = [
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
