import { Blob, Face as FontFace } from 'harfbuzzjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { gbt9704 } from '../../src/documents/index.ts'
import { fontFiles } from '../../src/host/index.ts'
import { type Face, faceNames, faces, fontStacks, ownFamilies } from '../../src/render/font-stacks.ts'
import { createFontEmbedder, type FontEmbedder, inspectFont, pageCss } from '../../src/render/index.ts'
import { licensedFont } from '../helpers/licensed-font.ts'
import { row } from '../helpers/memory-workspace.ts'
import { installation, templates } from '../helpers/rendered-page.ts'

let embed: FontEmbedder
let bytes: Buffer
beforeAll(async () => {
  embed = await createFontEmbedder(fontFiles(installation))
  bytes = await licensedFont({ characters: '甲乙0123456789— ' })
})

const page = (face: Face, text: string) =>
  `<!doctype html><html><head><title>题</title><style></style></head><body class="face-fang"><p class="face-${face}">${text}</p></body></html>`

/** The characters of an embedded font; empty where it is not embedded. */
function charactersOf(fonts: string, family: string): string {
  const [, base64] = new RegExp(`font-family: "${family}";[^}]*base64,([^)]+)\\)`, 'u').exec(fonts) ?? []
  if (base64 === undefined) return ''
  const codePoints = new FontFace(new Blob(Buffer.from(base64, 'base64')), 0).collectUnicodes()
  return [...codePoints].map((codePoint) => String.fromCodePoint(codePoint)).join('')
}

describe.each(faces.filter((face) => face !== 'song'))('a licensed font as %s', (face) => {
  const own = () => new Map([[face, { name: '某某体', bytes }]])

  test('heads the stack of its face, and no other', async () => {
    const [fonts, diagnostics] = await embed(page(face, '甲乙'), own())
    expect(diagnostics).toEqual([])
    expect(charactersOf(fonts, ownFamilies[face])).toContain('乙甲')
    for (const { family } of fontStacks[face]) expect(charactersOf(fonts, family)).not.toMatch(/[甲乙]/u)
    const other = face === 'kai' ? 'hei' : 'kai'
    const [without] = await embed(page(other, '甲'), own())
    expect(charactersOf(without, ownFamilies[face])).not.toContain('甲')
  })

  test('what it lacks comes from the open one, and is said; what none has, too', async () => {
    const [fonts, diagnostics] = await embed(page(face, '甲丙😀'), own())
    const open = fontStacks[face].find(({ family }) => charactersOf(fonts, family).includes('丙'))
    expect(diagnostics.map(row)).toEqual([
      `- font/substituted 丙 某某体 ${open?.family}`,
      `- font/missing-glyph 😀 ${faceNames[face]}`,
    ])
  })

  test('stands first in the style sheet, before the open ones in their order', () => {
    const css = templates.get('shared/page.css') ?? ''
    const [, listed = ''] = new RegExp(`\\.face-${face} \\{\\s*font-family: ([^;]+);`, 'u').exec(css) ?? []
    const families = listed.split(', ').map((family) => family.replaceAll('"', ''))
    expect(families.slice(0, -1)).toEqual([
      ownFamilies[face],
      ...fontStacks[face].map(({ family }) => family),
    ])
  })
})

describe('a licensed font as song, which sets page numbers alone', () => {
  const own = (font: Buffer) => new Map([['song' as const, { name: '某某体', bytes: font }]])

  test('has them all, and the open one none', async () => {
    const [fonts, diagnostics] = await embed(page('fang', '丙'), own(bytes))
    expect(diagnostics).toEqual([])
    expect([...charactersOf(fonts, ownFamilies.song)].sort().join('')).toBe(' 0123456789—')
    expect(charactersOf(fonts, 'Plan Song')).toBe('')
  })

  test('what it lacks comes from the open one, and is said', async () => {
    const [fonts, diagnostics] = await embed(
      page('fang', '丙'),
      own(await licensedFont({ characters: '甲0123456789 ' })),
    )
    expect(charactersOf(fonts, 'Plan Song')).toContain('—')
    expect(diagnostics.map(row)).toEqual(['- font/substituted — 某某体 Plan Song'])
  })

  test('stands before the open one wherever a page has its number', () => {
    const numbers = Array.from(pageCss(gbt9704).matchAll(/counter\(page\) " —"; font: [^;"]*([^;]+);/gu))
    expect(numbers.length).toBeGreaterThan(2)
    for (const [, families] of numbers) expect(families).toBe('"Own Song", "Plan Song"')
  })
})

describe('whether a font may be embedded', () => {
  test.each([
    [0x0000, undefined],
    [0x0004, undefined],
    [0x0008, undefined],
    [0x0006, undefined],
    [0x0002, 'no-embedding'],
    [0x0200, 'no-embedding'],
    [0x0104, 'no-subsetting'],
    [0x0102, 'no-embedding'],
  ] as const)('fsType %i: %s', async (fsType, problem) => {
    expect(await inspectFont(await licensedFont({ characters: '甲', fsType }))).toBe(problem)
  })

  test.each([
    ['OTTO', 'no-outlines'],
    ['ttcf', 'collection'],
    ['wOFF', 'not-a-font'],
  ] as const)('a file that begins with %s: %s', async (signature, problem) => {
    const changed = Buffer.from(bytes)
    changed.write(signature, 'latin1')
    expect(await inspectFont(changed)).toBe(problem)
  })

  test('a file cut short, and none at all', async () => {
    expect(await inspectFont(bytes.subarray(0, 60))).toBe('not-a-font')
    expect(await inspectFont(new Uint8Array())).toBe('not-a-font')
  })
})
