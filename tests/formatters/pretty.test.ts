import { describe, expect, test } from 'vitest'
import { type Diagnostic, diagnostic, type Location, type SourceText } from '../../src/diagnostics/index.ts'
import { formatPretty } from '../../src/formatters/index.ts'

const longLine = `${'推进疑难病症诊治能力提升工程，'.repeat(6)}{{target "x"}}；${'力争开展心脏移植，'.repeat(6)}`
const source: SourceText = {
  name: 'plans/2025/work-points.yaml',
  text: `title: 要点\npoints:\n  - id: a\n    lead: 党委办公室医\n    text: |\n      ${longLine}\n      二\n\tby: 3\n`,
}

function at(text: string): Location {
  const start = source.text.indexOf(text)
  return { source, start, end: start + text.length }
}

const unknownUnit = diagnostic(
  'reference/unknown',
  { thing: 'unit', name: '党委办公室医', nearest: ['党委办公室'] },
  at('党委办公室医'),
)
const unknownTarget = diagnostic(
  'reference/unknown',
  { thing: 'target', name: 'x', nearest: [] },
  at('{{target "x"}}'),
)
const tab = diagnostic('yaml/tab', {}, at('\t'))
const duplicate = diagnostic('id/duplicate', { thing: 'point', id: 'a' }, at('二'), [
  { location: at('a\n'), note: 'first-defined-here' },
])
const glyph = diagnostic('font/missing-glyph', { characters: '堃', face: '仿宋' })

function plain(diagnostics: readonly Diagnostic[], language: 'zh-CN' | 'en' = 'zh-CN', columns = 72): string {
  return formatPretty(diagnostics, { language, color: false, columns })
}

test('the whole page, in Chinese', () => {
  expect(plain([glyph, tab, duplicate, unknownTarget, unknownUnit])).toBe(`\
plans/2025/work-points.yaml:4:11 错误 reference/unknown
    没有名为“党委办公室医”的部门，是否指：党委办公室？
  3 |   - id: a
  4 |     lead: 党委办公室医
    |           ^^^^^^^^^^^^

plans/2025/work-points.yaml:6:97 错误 reference/unknown
    没有名为“x”的目标；先在要点的 targets（指标目标）中写上它
  5 |     text: |
  6 | ...能力提升工程，{{target "x"}}；力争开展心脏移植，力争开展心脏...
    |                  ^^^^^^^^^^^^^^

plans/2025/work-points.yaml:7:7 错误 id/duplicate  要点“a”重复
  6 |       推进疑难病症诊治能力提升工程，推进疑难病症诊治能力提升...
  7 |       二
    |       ^^
   相关 plans/2025/work-points.yaml:3:9  首次出现在此
     3 |   - id: a
       |         ^

plans/2025/work-points.yaml:8:1 错误 yaml/tab
    行首用了制表符（Tab），YAML 的缩进只能用空格
  7 |       二
  8 |  by: 3
    | ^

警告 font/missing-glyph
    仿宋字体没有这些字：堃；印成本机其他字体的字形，本机也没有的印成方框

4 个错误，1 个警告
`)
})

test('the same in English', () => {
  expect(plain([duplicate, glyph], 'en')).toBe(`\
plans/2025/work-points.yaml:7:7 error id/duplicate
    the point “a” is defined twice
  6 |       推进疑难病症诊治能力提升工程，推进疑难病症诊治能力提升...
  7 |       二
    |       ^^
   related plans/2025/work-points.yaml:3:9  first defined here
     3 |   - id: a
       |         ^

warning font/missing-glyph
    the 仿宋 face has no glyph for 堃; a font of the machine stands in
    or, where that has none, a box

1 error, 1 warning
`)
})

test('in colour', () => {
  const text = formatPretty([tab, glyph], {
    language: 'en',
    color: true,
    columns: 96,
  })
  expect(text.replaceAll('\u001B', '␛')).toBe(`\
␛[36mplans/2025/work-points.yaml:8:1␛[39m ␛[31merror␛[39m ␛[2myaml/tab␛[22m
    the line is indented with a tab; YAML indents with spaces only
␛[2m  7 │␛[22m       二
␛[2m  8 │␛[22m  by: 3
␛[2m    │␛[22m ␛[31m^␛[39m

␛[33mwarning␛[39m ␛[2mfont/missing-glyph␛[22m
    the 仿宋 face has no glyph for 堃; a font of the machine stands in or, where that has none,
    a box

␛[31m✖ ␛[39m␛[31m1 error␛[39m, ␛[33m1 warning␛[39m
`)
})

describe('places that are hard to draw', () => {
  test('several lines show the first, and that there are more', () => {
    const whole = at(source.text.slice(source.text.indexOf('- id'), source.text.indexOf('\tby')))
    expect(
      plain([diagnostic('value/shape', { found: 'mapping', shown: '', expected: ['list'] }, whole)]),
    ).toBe(`\
plans/2025/work-points.yaml:3:3 错误 value/shape
    此处应为列表，实际是键值表
  2 | points:
  3 |   - id: a
    |   ^^^^^^^
    | ...

1 个错误
`)
  })

  test('the end of the text, an empty text and an empty stretch', () => {
    const end = source.text.length
    const shown = plain([
      diagnostic('yaml/syntax', { detail: 'unexpected' }, { source, start: end, end }),
      diagnostic(
        'file/empty',
        { path: 'a.yaml' },
        { source: { name: 'a.yaml', text: '' }, start: 0, end: 0 },
      ),
    ])
    expect(shown).toContain('a.yaml:1:1 错误 file/empty  a.yaml 是空文件\n\n')
    expect(shown).toContain('work-points.yaml:9:1 ')
    expect(shown).toContain('\n  8 |  by: 3\n  9 |\n    | ^\n')
  })

  test('a file can neither colour nor steer the terminal', () => {
    const hostile = { name: 'a\u001B[2J.yaml', text: 'lead: \u001B[31m红\u202E\u0007\r\n' }
    const shown = plain([
      diagnostic(
        'id/duplicate',
        { thing: 'unit', id: 'x\u001B]0;y\u0007\nz' },
        { source: hostile, start: 6, end: 14 },
      ),
    ])
    expect(shown).toBe(`\
a·[2J.yaml:1:7 错误 id/duplicate  部门“x·]0;y· z”重复
  1 | lead: ·[31m红··
    |       ^^^^^^^^^

1 个错误
`)
  })

  test('nothing for nothing', () => {
    expect(plain([])).toBe('')
  })

  test.each([0, -1, 5, Number.NaN, Number.POSITIVE_INFINITY])('%d columns', (columns) => {
    expect(plain([unknownTarget], 'en', columns)).toContain('^^^^')
  })
})
