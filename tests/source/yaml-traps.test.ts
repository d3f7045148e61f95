import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { dataOf, parse } from './parse-cases.ts'

/** A trap, the one complaint about it, what is read all the same, and a near miss that is read in silence. */
interface TrapCase {
  readonly trap: string
  readonly complaint: string
  readonly meant: unknown
  readonly nearMiss: string
}

const keyColons: TrapCase[] = [
  {
    trap: 'title: x\n牵头：医务部\ntext: y\n',
    complaint: '2:3 yaml/full-width ：',
    meant: { title: 'x', lead: '医务部', text: 'y' },
    nearMiss: 'title: x\n牵头: 医务部：王\ntext: y\n',
  },
  {
    trap: '牵头：医务部\n',
    complaint: '1:3 yaml/full-width ：',
    meant: { lead: '医务部' },
    nearMiss: 'x: 牵头：医务部\n',
  },
  {
    trap: '甲乙：\n  - id: a\n    text: b\n',
    complaint: '1:3 yaml/full-width ：',
    meant: { 甲乙: [{ id: 'a', text: 'b' }] },
    nearMiss: '"甲乙：":\n  - id: a\n',
  },
  {
    trap: 'points:\n  - id：a\n    text: b\n',
    complaint: '2:7 yaml/full-width ：',
    meant: { points: [{ id: 'a', text: 'b' }] },
    nearMiss: 'points:\n  - 甲：a\n  - 目标：b\n',
  },
  {
    trap: 'x:\n  标题：y\n',
    complaint: '2:5 yaml/full-width ：',
    meant: { x: { title: 'y' } },
    nearMiss: 'x:\n  目标：推进改革。\n',
  },
  {
    trap: '前言：|\n  第一：推进。\n  牵头：医务部\nlead: a\n',
    complaint: '1:3 yaml/full-width ：',
    meant: { preamble: '第一：推进。\n牵头：医务部\n', lead: 'a' },
    nearMiss: '前言: |\n  第一：推进。\n  牵头：医务部\nlead: a\n',
  },
  {
    trap: 'x: { id：a, title: b }\n',
    complaint: '1:8 yaml/full-width ：',
    meant: { x: { id: 'a', title: 'b' } },
    nearMiss: 'x: { id: a, title: 目标：b }\n',
  },
  {
    trap: 'lead:　医务部\nby: 2025\n',
    complaint: '1:6 yaml/full-width 　',
    meant: { lead: '医务部', by: 2025 },
    nearMiss: 'lead: 　医务部\nby: 2025\n',
  },
  {
    trap: 'lead:医务部\nby: 2025\n',
    complaint: '1:5 yaml/syntax space-after-colon',
    meant: { lead: '医务部', by: 2025 },
    nearMiss: 'text: http://example.invalid\nby: 12:30\n',
  },
]

const lists: TrapCase[] = [
  {
    trap: 'lead: [医务部，护理部]\n',
    complaint: '1:11 yaml/full-width ，',
    meant: { lead: ['医务部', '护理部'] },
    nearMiss: 'lead: ["医务部，护理部"]\n',
  },
  {
    trap: 'lead: [医务部, 护理部，门诊部；财务部]\n',
    complaint: '1:16 yaml/full-width ，',
    meant: { lead: ['医务部', '护理部', '门诊部', '财务部'] },
    nearMiss: 'lead: [医务部, 推进疑难病症诊治能力提升工程，力争开展心脏移植, 各部（处）、科室]\n',
  },
  {
    trap: 'to: [各党支部；各科室]\n',
    complaint: '1:10 yaml/full-width ；',
    meant: { to: ['各党支部', '各科室'] },
    nearMiss: 'to: [各部（处）、科室]\n',
  },
  {
    trap: 'lead: ["医务部"，"护理部，门诊部"]\n',
    complaint: '1:13 yaml/full-width ，',
    meant: { lead: ['医务部', '护理部，门诊部'] },
    nearMiss: 'lead: ["医务部", "护理部，门诊部"]\n',
  },
  {
    trap: 'x: { party: 示医党发，title: 示医发 }\n',
    complaint: '1:17 yaml/full-width ，',
    meant: { x: { party: '示医党发', title: '示医发' } },
    nearMiss: 'x: { title: 夯实基础，提升质量, party: a }\n',
  },
  {
    trap: 'lead: ［医务部, 护理部］\nby: a\n',
    complaint: '1:7 yaml/full-width ［',
    meant: { lead: ['医务部', '护理部'], by: 'a' },
    nearMiss: 'lead: ［2025］12号\nby: a\n',
  },
  {
    trap: 'lead: [医务部, 护理部］\nby: a\n',
    complaint: '1:16 yaml/full-width ］',
    meant: { lead: ['医务部', '护理部'], by: 'a' },
    nearMiss: 'lead: [医务部, "护理部］"]\nby: a\n',
  },
  {
    trap: 'x: ｛id: a, title: b｝\nby: a\n',
    complaint: '1:4 yaml/full-width ｛',
    meant: { x: { id: 'a', title: 'b' }, by: 'a' },
    nearMiss: 'x: ｛甲｝乙\nby: a\n',
  },
  {
    trap: 'x: { id: a，title: b}\n',
    complaint: '1:11 yaml/full-width ，',
    meant: { x: { id: 'a', title: 'b' } },
    nearMiss: 'x: { id: a，b：c }\n',
  },
  {
    trap: 'lead:\n  － 医务部\nby: a\n',
    complaint: '2:3 yaml/full-width －',
    meant: { lead: ['医务部'], by: 'a' },
    nearMiss: 'lead:\n  - －5\n  - a－b\nby: －\n',
  },
  {
    trap: 'lead:\n  -　医务部\nby: a\n',
    complaint: '2:4 yaml/full-width 　',
    meant: { lead: ['医务部'], by: 'a' },
    nearMiss: 'lead:\n  - "-　医务部"\nby: a-　b\n',
  },
]

const quotes: TrapCase[] = [
  {
    trap: 'lead: “医务部”\n',
    complaint: '1:7 yaml/full-width “',
    meant: { lead: '医务部' },
    nearMiss: 'title: “十四五”规划\ntext: “一站式”与“一门式”\nx: “内蒙古医科大学附属医院医疗技术协作体”\n',
  },
  {
    trap: 'lead: [a, “医务部”]\n',
    complaint: '1:11 yaml/full-width “',
    meant: { lead: ['a', '医务部'] },
    nearMiss: 'lead: [a, “十四五”规划]\n',
  },
  {
    trap: 'lead: "医务部”\nby: "a"\n',
    complaint: '1:11 yaml/full-width ”',
    meant: { lead: '医务部', by: 'a' },
    nearMiss: 'lead: "推进“一站式”\n  服务"\nby: "a"\n',
  },
]

const indentation: TrapCase[] = [
  {
    trap: 'x:\n\tlead: a\ny: b\n',
    complaint: '2:1 yaml/tab',
    meant: { x: { lead: 'a' }, y: 'b' },
    nearMiss: 'y: "a\n  \tb"\nz: |\n  a\n  \tb\n\t\n\t# c\n',
  },
  {
    trap: 'x:\n  lead: a\n\tby: b\n',
    complaint: '3:1 yaml/tab',
    meant: { x: { lead: 'a', by: 'b' } },
    nearMiss: 'x:\n  lead: a\t\n  by: b\n',
  },
  {
    trap: 'x:\n　lead: a\n',
    complaint: '2:1 yaml/full-width-space',
    meant: { x: { lead: 'a' } },
    nearMiss: 'x:\n  lead: 　a\n',
  },
  {
    trap: 'text: |\n　　推进：改革。\nlead: a\n',
    complaint: '2:1 yaml/full-width-space',
    meant: { text: '推进：改革。\n', lead: 'a' },
    nearMiss: 'text: |\n  　　推进：改革。\nlead: a\n',
  },
]

test('JSON with tabs is YAML', () => {
  const text = '{\n\t"lead": "a",\n\t"points": [\n\t\t{ "id": "b" }\n\t]\n}\n'
  expect(parse(text).shown).toEqual([])
  expect(dataOf(parse(text))).toEqual(JSON.parse(text))
})

const comments: TrapCase[] = [
  {
    trap: '＃ 说明\nlead: a\n',
    complaint: '1:1 yaml/full-width ＃',
    meant: { lead: 'a' },
    nearMiss: '# ＃ 说明\nlead: a\ntext: |\n  ＃ 说明\n',
  },
  {
    trap: 'lead: a  ＃ 说明\n',
    complaint: '1:10 yaml/full-width ＃',
    meant: { lead: 'a' },
    nearMiss: 'lead: 更新 ＃1 机组\n',
  },
]

const groups = { keyColons, lists, quotes, indentation, comments }

describe.each(Object.entries(groups))('%s', (_, cases) => {
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

  test('an underscore makes a text of a number', () => {
    expect(parse('a: 1_000\n').diagnostics).toMatchObject([
      { code: 'yaml/number-underscore', args: { written: '1_000', meant: '1000' } },
    ])
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
