import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { fontFiles } from '../../src/host/index.ts'
import { fontStacks } from '../../src/render/font-stacks.ts'
import { createFontEmbedder, type FontEmbedder, withFonts } from '../../src/render/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { loadClean, row } from '../helpers/memory-workspace.ts'
import { elementsOf, pageTree } from '../helpers/page-tree.ts'
import { installation, renderDocument, textOf } from '../helpers/rendered-page.ts'

let embed: FontEmbedder
beforeAll(async () => {
  embed = await createFontEmbedder(fontFiles(installation))
})

const page = (inner: string) =>
  `<!doctype html><html><head><title>题</title><style>p { color: red }</style></head><body class="face-fang">${inner}</body></html>`

/** The code points of every embedded font, by its family. */
function embedded(fonts: string): ReadonlyMap<string, ReadonlySet<number>> {
  const rules = fonts.matchAll(/@font-face \{ font-family: "([^"]+)";[^}]*base64,([^)]+)\)/gu)
  return new Map(
    Array.from(rules, ([, family = '', base64 = '']) => {
      const face = new Face(new Blob(Buffer.from(base64, 'base64')), 0)
      return [family, new Set(face.collectUnicodes())]
    }),
  )
}

/** The families, first choice first, that hold a character in a page. */
function familiesWith(fonts: string, character: string): string[] {
  const codePoint = character.codePointAt(0) ?? 0
  return [...embedded(fonts)].flatMap(([family, has]) => (has.has(codePoint) ? [family] : []))
}

describe('subsets', () => {
  test('hold what the page shows, in the face it is shown in', async () => {
    const [fonts, diagnostics] = await embed(
      page('<h2 class="face-hei">甲</h2><p>乙A1</p><p class="face-kai">丙</p>'),
    )
    expect(diagnostics).toEqual([])
    expect(familiesWith(fonts, '甲')).toEqual(['Plan Hei'])
    expect(familiesWith(fonts, '乙')).toEqual(['Plan Fang'])
    expect(familiesWith(fonts, 'A')).toEqual(['Plan Fang Latin'])
    expect(familiesWith(fonts, '丙')).toEqual(['Plan Kai'])
  })

  test('hold nothing else: the title and style of the page are not shown', async () => {
    const [fonts] = await embed(page('<p>乙</p>'))
    expect(familiesWith(fonts, '题')).toEqual([])
    expect(familiesWith(fonts, '丁')).toEqual([])
  })

  test('hold the page numbers, which stand in no element', async () => {
    const [fonts] = await embed(page('<p>乙</p>'))
    const song = embedded(fonts).get('Plan Song')
    expect([...'0123456789—'].filter((character) => !song?.has(character.codePointAt(0) ?? 0))).toEqual([])
  })

  test('a face reaches down to what stands in it, until another takes over', async () => {
    const [fonts] = await embed(
      page('<article class="face-kai"><p>丙</p><div><p class="face-title">丁</p></div></article>'),
    )
    expect(familiesWith(fonts, '丙')).toEqual(['Plan Kai'])
    expect(familiesWith(fonts, '丁')).toEqual(['Plan Title'])
  })
})

describe('characters that no font has', () => {
  // biome-ignore format: one case a line
  test.each([
    ['an emoji', '<p>好😀</p>', ['- font/missing-glyph 😀 仿宋']],
    ['several, once each, in order', '<p>😀🎉😀</p>', ['- font/missing-glyph 🎉😀 仿宋']],
    ['by face', '<p>😀</p><p class="face-kai">🎉</p>', ['- font/missing-glyph 😀 仿宋', '- font/missing-glyph 🎉 楷体']],
    ['none', '<p>示例市人民医院“十四五”（试行）〔2025〕12号——％m²≥～·</p>', []],
  ])('%s', async (_what, inner, rows) => {
    const [, diagnostics] = await embed(page(inner))
    expect(diagnostics.map(row)).toEqual(rows)
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  test('a rare hanzi of the supplementary plane is shown by some font, or reported', async () => {
    const [fonts, diagnostics] = await embed(page('<p>𠮷野家</p>'))
    const isReported = diagnostics.some((diagnostic) => row(diagnostic).includes('𠮷 仿宋'))
    expect(isReported).toBe(familiesWith(fonts, '𠮷').length === 0)
    expect(familiesWith(fonts, '野')).toEqual(['Plan Fang'])
  })

  test('a later font of the stack closes the gap of the first, which is said', async () => {
    const codePoints = async (file: string) =>
      new Set(new Face(new Blob(readFileSync(join('templates/fonts', file))), 0).collectUnicodes())
    const [hei, kai] = await Promise.all(fontStacks.hei.map(({ file }) => codePoints(file)))
    const onlyKai = [...(kai ?? [])].find((codePoint) => codePoint > 0x2190 && !hei?.has(codePoint))
    if (onlyKai === undefined) throw new Error('楷体 has nothing that 黑体 lacks')
    const character = String.fromCodePoint(onlyKai)
    const [fonts, diagnostics] = await embed(page(`<h2 class="face-hei">${character}</h2>`))
    expect(diagnostics).toMatchObject([
      {
        code: 'font/substituted',
        severity: 'info',
        args: { characters: character, face: '黑体', by: 'Plan Kai' },
      },
    ])
    expect(familiesWith(fonts, character)).toEqual(['Plan Kai'])
  })
})

describe('the example', () => {
  test('is self-contained, shows every character it has, and comes out the same twice', async () => {
    const workspace = await loadClean(exampleFiles)
    const bare = renderDocument(workspace, 'notice-2025-12')
    const [fonts, diagnostics] = await embed(bare)
    expect(diagnostics).toEqual([])
    expect((await embed(bare))[0]).toBe(fonts)

    const html = Buffer.from(withFonts(bare, fonts)).toString()
    const tree = pageTree(html)
    expect(
      elementsOf(tree).filter(({ tagName }) =>
        ['link', 'script', 'img', 'iframe', 'object'].includes(tagName),
      ),
    ).toEqual([])
    const withoutFonts = html.replaceAll(/data:font\/ttf;base64,[A-Za-z0-9+/=]+/gu, '')
    expect(withoutFonts).not.toMatch(/(?:https?|file|ftp|blob):/iu)
    expect(withoutFonts.match(/url\([^)]*\)/gu)?.every((address) => address === 'url()')).toBe(true)

    const inside = embedded(html)
    const shown = new Set(
      textOf({ type: 'root', children: elementsOf(tree).filter(({ tagName }) => tagName === 'main') }),
    )
    const missing = [...shown].filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0
      return !/\s/u.test(character) && ![...inside.values()].some((has) => has.has(codePoint))
    })
    expect(missing).toEqual([])
  })

  test('many documents at once do not mix', async () => {
    const inners = ['<p>甲</p>', '<p>乙</p>', '<p class="face-kai">丙</p>']
    const together = await Promise.all(inners.map((inner) => embed(page(inner))))
    for (const [index, inner] of inners.entries()) {
      expect(together[index]?.[0]).toBe((await embed(page(inner)))[0])
    }
  })
})
