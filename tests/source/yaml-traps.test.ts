import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { positionAt } from '../../src/diagnostics/index.ts'
import { dataOf, parse } from './parse-cases.ts'
import { trapCases } from './trap-cases.ts'

test('JSON with tabs is YAML', () => {
  const text = '{\n\t"lead": "a",\n\t"points": [\n\t\t{ "id": "b" }\n\t]\n}\n'
  expect(parse(text).shown).toEqual([])
  expect(dataOf(parse(text))).toEqual(JSON.parse(text))
})

describe.each(Object.entries(trapCases))('%s', (_, cases) => {
  test.each(cases)('$complaint: $trap', ({ trap, complaint, meant, nearMiss }) => {
    const result = parse(trap)
    expect(result.shown).toEqual([complaint])
    expect(dataOf(result)).toEqual(meant)
    expect(parse(nearMiss).shown).toEqual([])
  })
})

describe('numbers that YAML changes', () => {
  test.each([
    ['1.10', '1.1'],
    ['0131', '131'],
    ['1e3', '1000'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['.5', '0.5'],
    ['+3', '3'],
    ['-0', '0'],
    ['1.0', '1'],
    ['.inf', 'Infinity'],
    ['.NaN', 'NaN'],
    ['12345678901234567890', '12345678901234567000'],
  ])('%s', (written, read) => {
    for (const text of [`a: ${written}\n`, `a: [x, ${written}]\n`]) {
      expect(parse(text).diagnostics).toMatchObject([
        { code: 'yaml/number-changes', args: { written, read } },
      ])
    }
  })

  test('an underscore makes a text of a number; it is read as the number that was meant', () => {
    const { diagnostics, parsed } = parse('a: 1_000\n')
    expect(diagnostics).toMatchObject([
      { code: 'yaml/number-underscore', args: { written: '1_000', meant: '1000' } },
    ])
    expect(parsed?.value).toEqual({ a: 1000 })
  })

  test.each([
    '1.1',
    '131',
    '-3',
    '0',
    '0.5',
    '2025',
    '1,000',
    '3～5',
    '2025-02',
    '12:30',
    '1_a',
    '"1.10"',
    "'0131'",
  ])('silent: %s', (written) => {
    expect(parse(`a: ${written}\n`).shown).toEqual([])
  })

  test('as a key it is text', () => {
    expect(parse('1.10: a\n0131: b\n')).toMatchObject({
      shown: [],
      parsed: { value: { '1.10': 'a', '0131': 'b' } },
    })
  })
})

describe('the marks of a merge', () => {
  const ours = '<<<<<<< HEAD'
  const theirs = '>>>>>>> 修改牵头部门'

  test.each([
    ['two versions', ['a:', '  b: 1', ours, '  c: 2', '=======', '  c: [3', theirs, '  d: &x 4'], [3, 5, 7]],
    ['and their ancestor', [ours, 'a: 1', '||||||| 1a2b3c4', '=======', 'a: "2', theirs], [1, 3, 4, 6]],
    ['within a text', ['a: |', '  b', ours, '  c', '=======', '  d', theirs], [3, 5, 7]],
    ['within a quotation', ['a: "b', ours, '  c', '=======', '  d"', theirs], [2, 4, 6]],
    ['one that was left over', ['a: 1', '=======', 'b: 2'], [2]],
    ['without a name', ['<<<<<<<', 'a: 1', '>>>>>>>'], [1, 3]],
  ])('%s: one complaint at the first, with the others beside it', (_, written, lines) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const { diagnostics, parsed } = parse(written.join(lineBreak))
      expect(parsed).toBeUndefined()
      expect(diagnostics).toMatchObject([{ code: 'yaml/merge-mark', severity: 'error' }])
      const [{ location, related = [] } = {}] = diagnostics
      const places = [location, ...related.map((other) => other.location)]
      expect(places.map((at) => at && positionAt(at.source, at.start))).toMatchObject(
        lines.map((line) => ({ line, column: 1 })),
      )
    }
  })

  test.each([
    'a: <<<<<<< HEAD\n',
    'a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> b\n',
    '"======= a": 1\n',
    '# =======\na: 1\n',
    '========: 1\n',
    '=======a: 1\n',
    '<<<<<<<<: 1\n',
  ])('silent: %j', (text) => {
    expect(parse(text).shown).toEqual([])
  })
})

describe('keys that have become text', () => {
  test.each([
    ['text: |\n  推进改革。\n  lead: 医务部\n', '3:3', 'lead', 'text'],
    [
      'a: 1\npoints:\n  - id: x\n    text: >-\n      推进改革。\n\n      by: 2025-06\n  - y\n',
      '7:7',
      'by',
      'text',
    ],
    ['text: |\n  a\n  lead: [医务部, 护理部]\n  by: 2025\nid: c\n', '3:3', 'lead', 'text'],
    ['text: |\n  a\n    lead: 医务部\nby: 2025\n', '3:5', 'lead', 'text'],
    [
      'text: |\n  a\n  targets:\n    心脏移植: 12～15例\n    日间手术占比: { target: 22% }\n',
      '3:3',
      'targets',
      'text',
    ],
    ['text: |\n  a\n  lead:\n  - 医务部\n  - 护理部\n  by: 2025\n', '3:3', 'lead', 'text'],
    ['正文: |\n  推进改革：\n  牵头: 医务部\n标识: a\n', '3:3', '牵头', '正文'],
    ['text: |\n  a\n  牵头: 医务部\n  时限: 2025-06\nid: c\n', '3:3', '牵头', 'text'],
    ['text: |\n  a\n  目标:\n    心脏移植: 12～15例\n', '3:3', '目标', 'text'],
    ['text: |\n  a\n  牵头: b\n  by: 2025\nid: c\n', '3:3', '牵头', 'text'],
    ['正文: |\n  a\n  lead: 医务部\n标识: a\n', '3:3', 'lead', '正文'],
    ['text: |\r\n  a\r\n  lead: b\r\nid: c\r\n', '3:3', 'lead', 'text'],
    ['text：|\n  a\n  lead: b\n', '3:3', 'lead', 'text'],
  ])('%j', (text, place, key, holder) => {
    const { diagnostics, shown, parsed } = parse(text)
    expect(shown.filter((line) => !line.includes('full-width'))).toEqual([`${place} yaml/swallowed-key`])
    expect(diagnostics.at(-1)).toMatchObject({ severity: 'warning', args: { key, text: holder } })
    // It is read as it is written.
    expect(parsed).toBeDefined()
  })

  test.each([
    ['the key is there', 'text: |\n  a\n  lead: b\nlead: c\n'],
    ['the key is there by its other name', 'text: |\n  a\n  lead: b\n牵头: c\n'],
    ['one of them is there', 'text: |\n  a\n  lead: b\n  by: d\nby: c\nlead: e\n'],
    ['text follows', 'text: |\n  a\n  lead: b\n  推进改革。\n'],
    ['text follows further in', 'text: |\n  a\n  targets:\n    一是推进改革。\n'],
    ['items that are sentences', 'text: |\n  a\n  targets:\n  - 推进改革。\n'],
    ['nothing follows', 'text: |\n  a\n  targets:\n'],
    ['a full-width colon', '正文: |\n  a\n  牵头：医务部\n'],
    ['a sentence', '正文: |\n  a\n  目标: 推进改革；提升质量。\n'],
    ['the same key in the other language is there', 'text: |\n  a\n  牵头: b\nlead: c\n'],
    ['running text with a colon', 'text: |\n  a\n  安排如下: b\n  时间: 六月\n  地点: 会议室\n'],
    ['a sentence in the other language', 'text: |\n  a\n  目标: 推进改革；提升质量。\n'],
    ['a full-width colon in the other language', 'text: |\n  安排如下：\n  牵头：医务部\n'],
    ['within a line', 'text: |\n  a\n  见 lead: b\n'],
    ['no key', 'text: |\n  a\n  owner: b\n'],
    ['an address', 'text: |\n  a\n  id:b\n'],
    ['the whole text', 'text: |\n  lead: b\n'],
    ['a text in a list', 'x:\n  - |\n    a\n    lead: b\n'],
    ['below what is no key', '甲: |\n  a\n  lead: b\n'],
    ['quoted text', 'text: "a\n\n  lead: b"\n'],
  ])('silent: %s', (_, text) => {
    expect(parse(text).shown).toEqual([])
  })
})

test('many traps at once, each at its character, and the plan is read as it was meant', () => {
  const text = `＃ 要点
标题：工作要点
前言：|
　　第一，推进：改革。
牵头：［“医务部”，护理部］
要点：
－ 标识：a
  正文：推进“一站式”服务
－ ｛标识：b，正文：“c”｝
`
  const result = parse(text)
  expect(result.shown).toEqual([
    '1:1 yaml/full-width ＃',
    '2:3 yaml/full-width ：',
    '3:3 yaml/full-width ：',
    '4:1 yaml/full-width-space',
    '5:3 yaml/full-width ：',
    '5:4 yaml/full-width ［',
    '5:5 yaml/full-width “',
    '5:10 yaml/full-width ，',
    '6:3 yaml/full-width ：',
    '7:1 yaml/full-width －',
    '7:5 yaml/full-width ：',
    '8:5 yaml/full-width ：',
    '9:1 yaml/full-width －',
    '9:3 yaml/full-width ｛',
    '9:6 yaml/full-width ：',
    '9:8 yaml/full-width ，',
    '9:11 yaml/full-width ：',
    '9:12 yaml/full-width “',
  ])
  expect(dataOf(result)).toEqual({
    title: '工作要点',
    preamble: '第一，推进：改革。\n',
    lead: ['医务部', '护理部'],
    points: [
      { id: 'a', text: '推进“一站式”服务' },
      { id: 'b', text: 'c' },
    ],
  })
})

test('a trap hides the library’s error about itself, not others', () => {
  expect(parse('x:\n\tlead: a\n      by: b\nz: @c\n').shown).toEqual([
    '2:1 yaml/tab',
    '4:4 yaml/syntax reserved-start',
  ])
})

test('keys that a tab has put into another mapping are not called repeated', () => {
  const text =
    'id: w\nsections:\n  - id: a\n    points:\n      - id: b\n        text: |\n          c\n\tlead: d\n        by: e\n  - id: f\n    title: g\n'
  expect(parse(text).shown).toEqual(['8:1 yaml/tab'])
})

describe('no false alarms', () => {
  const prose = [
    '各党支部，各部门：现将《示例市人民医院2025年工作要点》印发给你们，请结合实际，认真贯彻落实。',
    '目标：到2025年底，四级手术占比提升3～5个百分点；平均住院日控制在7.5天以内。牵头：医务部。',
    '“十四五”期间，坚持“以病人为中心”',
    '［备注］本表由质量管理部负责解释；如有疑问，请与其联系。',
    '（一）推进“互联网＋医疗健康”，落实“三医”联动：医保、医疗、医药。',
    '——在2025年工作会议上的讲话',
    '　　第一段：以实干开新局。',
    '－－－',
    '＃1 楼、＃2 楼',
    '时间：12:30；地点：门诊楼［三楼］。',
  ]
  const longText = prose.join('\n').repeat(3)

  test.each([
    ['block text', { text: `${longText}\n` }],
    ['folded and quoted text', { text: longText, title: prose.join(' ') }],
    ['list items', { texts: prose }],
    ['values', Object.fromEntries(prose.map((text, index) => [`k${index}`, text]))],
    ['a list of points', { points: prose.map((text, index) => ({ id: `p${index}`, text })) }],
  ])('%s', (_, data) => {
    for (const options of [
      { lineWidth: 0 },
      { lineWidth: 40 },
      { defaultStringType: 'QUOTE_DOUBLE' },
      { defaultStringType: 'BLOCK_FOLDED' },
    ] as const) {
      const result = parse(stringify(data, options))
      expect(result.shown).toEqual([])
      expect(dataOf(result)).toEqual(data)
    }
  })

  test('the example workspace', () => {
    for (const path of globSync('plans/**/*.yaml')) {
      expect({ path, shown: parse(readFileSync(path, 'utf8')).shown }).toEqual({ path, shown: [] })
    }
  })
})
