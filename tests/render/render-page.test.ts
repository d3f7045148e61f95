import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { gbt9704, type PageProfile } from '../../src/documents/index.ts'
import { charactersByFace } from '../../src/render/characters-by-face.ts'
import { pageCss } from '../../src/render/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { elementsOf, pageTree } from '../helpers/page-tree.ts'
import { renderDocument, rendererOf, select, templates, textOf } from '../helpers/rendered-page.ts'

const renderRoom = join(import.meta.dirname, '../../src/render')

const info = { title: '题', author: '作者', date: '2025-01-01', isDraft: false }

describe('the vocabulary', () => {
  const page = (inner: string) =>
    `<!doctype html><html><head></head><body class="face-fang">${inner}</body></html>`

  test.each([
    '<p class="body-text">甲</p>',
    '<ul></ul>',
    '<img src="x">',
    '<p class="issued">甲</p>',
    '<svg><image href="x"></image></svg>',
    '<svg><foreignObject></foreignObject></svg>',
    '<script></script>',
    '<span class="row nope">甲</span>',
  ])('%s is refused', (inner) => expect(() => charactersByFace(page(inner))).toThrow(/vocabulary/u))

  test.each([
    '<p class="addressees face-kai">甲</p>',
    '<span class="row">甲</span>',
    '<article class="issued"></article>',
    '<img class="seal" src="data:image/png;base64,AA==" alt="">',
  ])('%s is not', (inner) => {
    expect(elementsOf(pageTree(page(inner)))).toHaveLength(4)
  })

  test('deep inside as well', () => {
    expect(() =>
      pageTree(page('<main class="page-flow"><div class="body"><p><b>甲</b></p></div></main>')),
    ).toThrow()
  })
})

describe('templates', () => {
  const pageOf = (text: string) => rendererOf(new Map([['a/page.hbs', text]]))
  const view = (data: object) => ({ info, ...data })

  test('a name that the view lacks is a mistake of ours', async () => {
    const [misspelt, lacking, right] = await Promise.all(
      ['{{info.titel}}', '{{nothing}}', '{{info.title}}'].map(pageOf),
    )
    expect(() => misspelt?.('a', view({}), gbt9704)).toThrow()
    expect(() => lacking?.('a', view({}), gbt9704)).toThrow()
    expect(right?.('a', view({}), gbt9704)).toBe('题')
  })

  test('a template that is not there', async () => {
    const print = await pageOf('x')
    expect(() => print('b', view({}), gbt9704)).toThrow(/b\/page\.hbs/u)
  })

  test.each(['{{lookup info "constructor"}}', '{{constructor.name}}', '{{info.__proto__}}'])(
    '%s reaches nothing of the machine',
    async (text) => {
      const page = await pageOf(text)
      const print = () => page('a', view({}), gbt9704)
      let printed = ''
      try {
        printed = print()
      } catch (error) {
        printed = ''
        expect(error).toBeInstanceOf(Error)
      }
      expect(printed).toBe('')
    },
  )

  test('the style sheets: the profile, what is shared, what is of one kind, what a screen changes', async () => {
    const sheets = new Map([
      ['b/own.css', '/*3*/'],
      ['a/page.hbs', '{{{css}}}'],
      ['shared/y.css', '/*2*/'],
      ['a/own.css', '/*own*/'],
      ['shared/x.css', '/*1*/'],
      ['shared/screen.css', '/*4*/'],
    ])
    const narrow = { ...gbt9704, paper: { ...gbt9704.paper, widthMm: 200 } }
    expect(pageCss(narrow)).not.toBe(pageCss(gbt9704))
    for (const profile of [gbt9704, narrow]) {
      const looks = `${pageCss(profile)}\n/*1*/\n/*2*/\n/*own*/\n/*3*/\n/*4*/`
      expect((await rendererOf(sheets))('a', { info }, profile)).toBe(looks)
    }
  })

  test('every template of the installation is used', () => {
    const all = [...templates].filter(([path]) => path.endsWith('.hbs'))
    const documents = join(renderRoom, '../documents')
    const views = globSync('**/*.ts', { cwd: documents }).map((file) =>
      readFileSync(join(documents, file), 'utf8'),
    )
    // A figure says by itself what prints it.
    const names = [
      ...all.flatMap(([, text]) => Array.from(text.matchAll(/\{\{#?>\s*([\w/-]+)/gu), ([, name]) => name)),
      ...views.flatMap((text) => Array.from(text.matchAll(/\bpartial: '([\w/-]+)'/gu), ([, name]) => name)),
    ]
    const used = new Set(names.map((name) => `${name}.hbs`))
    expect(
      all.map(([path]) => path).filter((path) => !path.endsWith('/page.hbs') && !used.has(path)),
    ).toEqual([])
    for (const name of used) expect([...templates.keys()]).toContain(name)
  })

  test('a style sheet measures by the profile: it names every property that is made, and no other', () => {
    const made = new Set(
      Array.from(pageCss(gbt9704).matchAll(/^\s*--([a-z-]+):/gmu), ([, name]) => name ?? ''),
    )
    const sheets = [...templates]
      .filter(([path]) => path.endsWith('.css'))
      .map(([, text]) => text)
      .join()
    const inTemplates = [...templates]
      .flatMap(([, text]) => Array.from(text.matchAll(/style="([^"]*)"/gu), ([, style]) => style))
      .join()
    const wanted = Array.from(sheets.matchAll(/var\(--([a-z-]+)\)/gu), ([, name]) => name ?? '')
    const given = (name: string) => [inTemplates, sheets].some((text) => text.includes(`--${name}:`))
    expect(wanted.filter((name) => !made.has(name) && !given(name))).toEqual([])
    expect([...made].filter((name) => !wanted.includes(name))).toEqual([])
  })
})

describe('the pages of the example', () => {
  let workspace: Workspace
  beforeAll(async () => {
    workspace = await loadClean(exampleFiles)
  })

  test.each(['notice-2024-15', 'notice-2025-12', 'work-points-2024', 'work-points-2025'])('%s', (id) => {
    const html = renderDocument(workspace, id)
    const tree = pageTree(html)
    expect(renderDocument(workspace, id)).toBe(html)
    expect(textOf(tree)).not.toMatch(/undefined|\[object|NaN|\{\{/u)
    expect(html).not.toMatch(/https?:|file:|@import|url\(/u)
    const ids = elementsOf(tree).flatMap(({ properties }) => properties.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(select(tree, '.draft-mark')).toEqual([])
  })

  test('a notice: letterhead, title, text, signature, what it issues, imprint, in this order', () => {
    const tree = pageTree(renderDocument(workspace, 'notice-2025-12'))
    const classes = ['letterhead', 'title', 'addressees', 'body', 'signature', 'issued', 'imprint']
    const order = elementsOf(tree).map(({ properties }) => [properties.className].flat()[0])
    expect(classes.map((name) => order.indexOf(name))).toEqual(
      [...classes.map((name) => order.indexOf(name))].sort((a, b) => a - b),
    )
    expect(classes.every((name) => order.includes(name))).toBe(true)
    expect(select(tree, '.point')).toHaveLength(34)
    expect(select(tree, '.red-rule')).toHaveLength(1)
  })

  test('a draft is marked once', () => {
    const tree = pageTree(renderDocument(workspace, 'notice-2025-12', true))
    expect(select(tree, '.draft-mark').map(textOf)).toEqual(['草案'])
  })
})

describe('the figures of the page come from the profile', () => {
  const propertiesOf = (profile: PageProfile) =>
    new Map(
      Array.from(pageCss(profile).matchAll(/^\s*--([a-z-]+): (.+);$/gmu), ([, name, value]) => [
        name ?? '',
        value ?? '',
      ]),
    )
  const before = propertiesOf(gbt9704)
  const moved = (profile: PageProfile) => {
    const after = propertiesOf(profile)
    return [...before.keys()].filter((name) => after.get(name) !== before.get(name)).sort()
  }
  const { letterhead, letter, minutes, imprint, typeArea } = gbt9704

  // biome-ignore format: one case a line
  test.each([
    ['nothing', {}, []],
    ['the red', { red: '#ff0000' }, ['red']],
    ['the title', { titlePt: 24 }, ['title-size']],
    ['rows above the title', { rowsAboveTitle: 3 }, ['rows-above-title']],
    ['rows below it', { rowsBelowTitle: 2 }, ['rows-below-title']],
    ['between the names of a joint mark', { letterhead: { ...letterhead, jointMarkGap: 0.5 } }, ['joint-mark-gap']],
    ['the place of the mark', { letterhead: { ...letterhead, markBelowTopMm: 43 } }, ['mark-top']],
    ['the red rule', { letterhead: { ...letterhead, ruleMm: 1, ruleGapMm: 5 } }, ['rule-gap', 'rule-thickness']],
    ['the rules of the imprint', { imprint: { ...imprint, innerRuleMm: 0.3 } }, ['imprint-inner-rule']],
    ['characters per line', { charactersPerLine: 30 }, ['character']],
    ['the width of the type area', { typeArea: { ...typeArea, widthMm: 150 } }, ['area-width', 'character', 'letter-overhang']],
    ['the double rules of a letter', { letter: { ...letter, thinRuleMm: 0.5 } }, ['letter-tail', 'letter-thin-rule']],
    ['the mark of minutes', { minutes: { ...minutes, markBelowTopMm: 30 } }, ['minutes-mark-top']],
  ] as const)('%s', (_what, change, names) => {
    expect(moved({ ...gbt9704, ...change })).toEqual(names)
  })

  test('fewer lines stand farther apart, and the page holds them whole', () => {
    expect(moved({ ...gbt9704, linesPerPage: 20 })).toEqual(expect.arrayContaining(['pitch', 'half-leading']))
    for (const linesPerPage of [18, 20, 22, 24]) {
      const after = propertiesOf({ ...gbt9704, linesPerPage })
      const pixels = (name: string) => Number.parseFloat(after.get(name) ?? '')
      expect(pixels('page-height') / pixels('pitch')).toBeCloseTo(linesPerPage, 6)
    }
  })

  test('22 lines in 225 mm: the gap is 7/8 of a character, within a tenth of a millimetre', () => {
    const pitchMm = Number.parseFloat(before.get('pitch') ?? '') * (25.4 / 96)
    const characterMm = (15.75 / 72) * 25.4
    expect(Math.abs(pitchMm - characterMm * 1.875)).toBeLessThan(0.1)
    expect(Number.parseFloat(before.get('character') ?? '')).toBeCloseTo(156 / 28, 9)
  })

  test('the sheet and its margins', () => {
    const css = pageCss({
      ...gbt9704,
      paper: { widthMm: 148, heightMm: 210 },
      typeArea: { topMm: 20, bindingMm: 20, widthMm: 100, heightMm: 170 },
    })
    expect(css).toContain('size: 148mm 210mm')
    const margins = (css.match(/margin: .*/gu) ?? []).map((line) =>
      Array.from(line.matchAll(/[\d.]+(?=px)/gu), Number),
    )
    const [right = [], left = []] = margins
    const pixels = (mm: number) => (mm * 96) / 25.4
    expect(Math.abs((right[3] ?? 0) - pixels(20))).toBeLessThanOrEqual(0.5)
    expect(Math.abs((right[1] ?? 0) - pixels(28))).toBeLessThanOrEqual(0.5)
    // The binding margin lies left on odd pages, right on even ones.
    expect([left[1], left[3]]).toEqual([right[3], right[1]])
    expect(pageCss(gbt9704)).not.toMatch(/NaN|undefined|Infinity/u)
  })
})
