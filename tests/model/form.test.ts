import { describe, expect, test } from 'vitest'
import { documentContext } from '../../src/documents/index.ts'
import { type FormDocument, formLabels } from '../../src/model/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { baseFiles, diagnose, load, loadClean } from '../helpers/memory-workspace.ts'

const path = '2025/form.yaml'
const head = 'kind: form\nid: project-form\nperiod: 2025\ntitle: 项目立项表\n'
const files = (lines: string) => ({ ...baseFiles, [path]: head + lines })
const tables = (rows: string) => `tables:\n  - rows:\n${rows}`

async function complaintsOf(lines: string): Promise<string[]> {
  return (await diagnose(files(lines))).map((row) => row.slice(path.length + 1))
}

async function formOf(lines: string): Promise<FormDocument> {
  const { documents } = await loadClean(files(lines))
  const form = documents.find(({ id }) => id === 'project-form')
  if (form?.kind !== 'form') throw new Error('no form')
  return form
}

describe('what is filled in has no place', () => {
  // biome-ignore format: one case a line
  test.each([
    ['beside a label', "      - [{ label: 姓名, value: 张示例 }, '']\n", '7:23 form/filled value key ≠ label|blank|options|span|down|vertical'],
    ['in Chinese', "      - [{ 栏目: 姓名, 内容: 张示例 }, '']\n", '7:20 form/filled 内容 key ≠ 栏目|空格|选项|跨栏|跨行|竖排'],
    ['as a key', "      - [{ 姓名: 张示例 }, '']\n", '7:12 form/filled 姓名 key ≠ 栏目|空格|选项|跨栏|跨行|竖排'],
    ['in the place of the blank', '      - [姓名, 张示例]\n', '7:9 form/filled row'],
    ['in place of the number of columns', '      - [姓名, { blank: 张示例 }]\n', '7:23 value/form 张示例 ≠ blank-columns'],
    ['as the option that was ticked', '      - [性别, { options: [男, 女], checked: 女 }]\n', '7:33 form/filled checked key ≠ label|blank|options|span|down|vertical'],
    ['of a row', "      - { cells: [姓名, ''], filled: 张示例 }\n", '7:28 form/filled filled key ≠ cells|height'],
    ['a slip is a slip', "      - [{ lable: 姓名 }, '']\n", '7:12 key/unknown lable → label'],
  ])('%s', async (_what, rows, row) => {
    expect(await complaintsOf(tables(rows))).toEqual([row])
  })

  test('on the cover', async () => {
    const cover = 'cover:\n  fields:\n    - 项目名称: 日间手术推广\n    - { label: 负责人, value: 张示例 }\n'
    expect(await complaintsOf(cover + tables("      - [姓名, '']\n"))).toEqual([
      '7:7 form/filled 项目名称 key ≠ 栏目',
      '7:7 key/missing label',
      '8:21 form/filled value key ≠ label',
    ])
  })
})

// biome-ignore format: one case a line
test.each([
  ['rows of unlike length', "tables:\n  - rows:\n      - [姓名, '', 性别, '']\n      - [民族, { blank: 2 }]\n", ['8:9 table/cells 3 ≠ 4']],
  ['more cells than columns', "tables:\n  - columns: [甲, 乙]\n    rows: [[姓名, '', '']]\n", ['7:12 table/cells 3 ≠ 2']],
  ['neither rows nor how many', 'tables:\n  - side: 申请人\n', ['6:5 key/missing rows']],
  ['both', "tables:\n  - columns: [姓名]\n    rows: [['']]\n    emptyRows: 3\n", ['8:5 key/exclusive rows,emptyRows']],
  ['empty rows without a head', 'tables:\n  - emptyRows: 3\n', ['6:5 key/missing columns']],
  ['a cell that is two things', "tables:\n  - rows: [[姓名, { blank: 2, options: [男] }, '']]\n", ['6:17 key/exclusive blank,options']],
  ['a blank whose columns are said twice', 'tables:\n  - rows: [[姓名, { blank: 2, span: 2 }]]\n', ['6:17 key/exclusive blank,span']],
  ['a row that counts a cell from above', "tables:\n  - rows:\n      - [{ label: 申请人, down: 2 }, 姓名, '']\n      - [申请人, 民族, '']\n", ['8:9 table/cells 3 1 ≠ 2']],
  ['a cell that would go around one from above', "tables:\n  - rows:\n      - [姓名, { blank: 1, down: 2 }, '']\n      - [{ label: 民族, span: 2 }]\n", ['8:10 form/merged 2 columns ≠ 1']],
  ['what was filled in beside a blank from above', "tables:\n  - rows:\n      - [姓名, '', { blank: 1, down: 2 }]\n      - [民族, 汉族]\n", ['8:9 form/filled row']],
  ['one label beside a blank from above', "tables:\n  - rows:\n      - [医务部, { blank: 1, down: 2 }]\n      - [科教部]\n", []],
  ['one label beside a label from above', "tables:\n  - rows:\n      - [{ label: 意见, down: 2 }, '']\n      - [科教部]\n", ['8:9 form/filled row']],
  ['a cell of more rows than there are', "tables:\n  - rows:\n      - [姓名, '', { label: 照片, down: 4 }]\n      - [民族, '']\n", ['7:18 form/merged 4 rows ≠ 2']],
  ['a blank that is set vertically', 'tables: [{ rows: [[姓名, { blank: 1, vertical: true }]] }]\n', ['5:24 key/exclusive blank,vertical']],
  ['a box that is drawn', 'tables: [{ rows: [[性别, { options: [男□, 女] }]] }]\n', ['5:37 form/drawn □']],
  ['a line that is drawn', 'tables: [{ rows: [[学位, { options: [博士, 其他：____] }]] }]\n', ['5:43 form/drawn ____']],
  ['a line without its length', 'tables: [{ rows: [[学位, { options: [{ name: 其他 }] }]] }]\n', ['5:36 key/missing line']],
  ['what was filled in behind an option', 'tables: [{ rows: [[学位, { options: [{ name: 其他, line: 4, value: 学士 }] }]] }]\n', ['5:57 form/filled value key ≠ name|line']],
  ['a cell that is nothing', "tables:\n  - rows: [[姓名, { span: 2 }, '']]\n", ['6:17 key/missing label']],
  ['no block', 'tables: []\n', ['5:9 value/form [] ≠ non-empty']],
  ['no tables at all', 'cover: { fields: [项目名称] }\n', ['1:1 key/missing tables']],
  ['an issuer that nobody knows', "cover: { fields: [项目名称], issuer: 示例人民医院委员会 }\ntables: [{ rows: [[姓名, '']] }]\n", ['5:34 reference/unknown issuer 示例人民医院委员会 → 中共示例市人民医院委员会']],
  ['a day that is none', "cover: { fields: [项目名称], on: 2025-2-3 }\ntables: [{ rows: [[姓名, '']] }]\n", ['5:30 value/form 2025-2-3 ≠ date']],
  ['a label of the instructions that is not there', "instructions: { items: ['{{label \"申报日期\"}}：写全。'] }\ntables: [{ rows: [[申请日期, '']] }]\n", ['5:26 reference/unknown label 申报日期 → 申请日期']],
  ['a number that an author wrote', "instructions: { items: [1．写全。] }\ntables: [{ rows: [[姓名, '']] }]\n", ['5:25 heading/written-number 1．']],
  ['a reference in a label', "tables: [{ rows: [['{{unit \"医务部\"}}', '']] }]\n", ['5:21 reference/not-here {{unit "医务部"}}']],
])('%s', async (_what, lines, rows) => {
  expect(await complaintsOf(lines)).toEqual(rows)
})

test('a label can be named in a form only', async () => {
  const text = baseFiles['2025/work-points.yaml'].replace(
    'preamble: 本年',
    'preamble: \'{{label "姓名"}}本年',
  )
  const plan = text.replace('要点如下。', "要点如下。'")
  expect(await diagnose({ ...baseFiles, '2025/work-points.yaml': plan })).toEqual([
    '2025/work-points.yaml:5:12 reference/unknown label 姓名',
  ])
})

const whole = `cover: { fields: [项目名称, { label: 申请日期 }], issuer: party-committee, on: 2025-02-21 }
instructions:
  items:
    - 一律打印。
    - { text: 封面：, items: ['{{label "申请日期"}}：交表的日期。'] }
tables:
  - side: 申请人
    height: 2
    rows:
      - [姓名, '', { label: 性别, span: 1 }, { options: [男, 女] }]
      - { cells: [理由, { blank: 3 }], height: 6 }
  - columns: [姓名, { heading: 科室, width: 2 }]
    emptyRows: 3
`

test('a form with its cover, instructions and blocks', async () => {
  const { cover, instructions, tables } = await formOf(whole)
  expect(cover).toMatchObject({ issuer: { id: 'party-committee' }, madeOn: '2025-02-21' })
  expect(instructions?.title).toBe('填写说明')
  expect(instructions?.items.map(({ items }) => items.length)).toEqual([0, 1])
  const [applicant, members] = tables
  expect(applicant?.columns.map(({ heading }) => heading)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(
    applicant?.rows.map(({ height, cells }) => [height, ...cells.map(({ type, span }) => `${type} ${span}`)]),
  ).toEqual([
    [2, 'label 1', 'blank 1', 'label 1', 'options 1'],
    [6, 'label 1', 'blank 3'],
  ])
  expect(members?.columns.map(({ heading, width }) => [heading?.text, width])).toEqual([
    ['姓名', 1],
    ['科室', 2],
  ])
  expect(members?.rows.map(({ cells }) => cells.map(({ type }) => type).join())).toEqual(
    Array(3).fill('blank,blank'),
  )
})

/** Where the cells of each row stand: `label 0+1↓3` begins in the first column, takes one, and three rows. */
const placesOf = ({ tables }: FormDocument) =>
  tables.map(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map(({ type, column, span, down }) => `${type} ${column}+${span}${down > 1 ? `↓${down}` : ''}`),
    ),
  )

test('a cell that takes several rows leaves its columns to none of those below', async () => {
  const form = await formOf(`tables:
  - rows:
      - [{ label: 申请人, down: 3, vertical: true }, 姓名, '', 性别, { options: [男, 女] }, { label: 照片, down: 2 }]
      - [民族, '', 手机, '']
      - [科室, { blank: 2 }, { options: [正高, { name: 其他：, line: 4 }], span: 2 }]
      - [{ label: 意见, span: 2 }, { blank: 4 }]
`)
  expect(placesOf(form)).toEqual([
    [
      ['label 0+1↓3', 'label 1+1', 'blank 2+1', 'label 3+1', 'options 4+1', 'label 5+1↓2'],
      ['label 1+1', 'blank 2+1', 'label 3+1', 'blank 4+1'],
      ['label 1+1', 'blank 2+2', 'options 4+2'],
      ['label 0+2', 'blank 2+4'],
    ],
  ])
  const [side, options] = [form.tables[0]?.rows[0]?.cells[0], form.tables[0]?.rows[2]?.cells[2]]
  expect(side).toMatchObject({ label: { text: '申请人' }, isVertical: true })
  expect(options).toMatchObject({
    options: [
      { name: '正高', line: 0 },
      { name: '其他', line: 4 },
    ],
  })
})

test('its labels, in order of the page', async () => {
  expect(formLabels(await formOf(whole)).map(({ text }) => text)).toEqual([
    '项目名称',
    '申请日期',
    '申请人',
    '姓名',
    '性别',
    '理由',
    '姓名',
    '科室',
  ])
})

test('Chinese keys', async () => {
  const form = await formOf(
    '封面: { 填写项: [{ 栏目: 项目名称 }] }\n填写说明: { 条目: [一律打印。] }\n表格: [{ 竖栏: 申请人, 各行: [{ 各格: [{ 栏目: 姓名, 跨行: 2, 竖排: true }, { 空格: 2 }], 行高: 2 }, [{ 选项: [男, { 名称: 其他, 横线: 3 }], 跨栏: 2 }]] }, { 各栏: [{ 栏名: 姓名, 栏宽: 2 }], 空行: 1 }]\n',
  )
  expect(form.tables.map(({ rows }) => rows.length)).toEqual([2, 1])
})

test('in a draft a row that is too short is filled with blanks, one too long is cut', async () => {
  const { workspace } = await load(
    files("tables:\n  - columns: [甲, 乙, 丙]\n    rows: [[姓名, ''], [性别, { blank: 5 }]]\n"),
  )
  if (!workspace) throw new Error('no workspace')
  const form = documentContext(workspace, true).find('project-form')
  if (form?.kind !== 'form') throw new Error('no form')
  expect(form.tables[0]?.rows.map(({ cells }) => cells.map(({ type, span }) => `${type} ${span}`))).toEqual([
    ['label 1', 'blank 1', 'blank 1'],
    ['label 1', 'blank 2'],
  ])
})

/** What a hospital's 立项表 asks for, in order of the page; `│` marks what is set down the left side of its rows. */
const applicationForm = [
  ...['项目名称', '项目负责人', '联系电话', '申请日期'],
  ...[
    '│项目基本信息',
    '项目名称',
    '立项依据与研究意义',
    '拟采取的实施方案及可行性分析',
    '项目人员具体分工',
    '预期实施成效',
  ],
  ...['│项目申请人', '姓名', '性别', '□男', '□女', '民族', '身份证号码', '电子信箱', '手机'],
  ...['学位', '□博士', '□硕士', '□其他', '职称', '□正高', '□副高', '□其他', '所在部（处）、科室'],
  ...['│主要参加人员', '姓名', '出生年月', '学位', '所在部（处）、科室', '职称', '签名'],
]

test('the form of the example asks for all that such a form does, label by label', async () => {
  const { documents } = await loadClean(exampleFiles)
  const form = documents.find(({ id }) => id === 'project-form')
  if (form?.kind !== 'form') throw new Error('no form')
  const asked = [
    ...(form.cover?.fields ?? []).map(({ text }) => text),
    ...form.tables.flatMap(({ side, columns, rows }) => [
      ...(side ? [`│${side.text}`] : []),
      ...columns.flatMap(({ heading }) => (heading ? [heading.text] : [])),
      ...rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => {
          if (cell.type === 'label') return [cell.label.text]
          return cell.type === 'options' ? cell.options.map(({ name }) => `□${name}`) : []
        }),
      ),
    ]),
  ]
  expect(asked).toEqual(applicationForm)
  expect(form.cover?.issuer?.name).toBe('示例市人民医院')
  expect(form.instructions?.items.map(({ items }) => items.length)).toEqual([0, 4, 0])
})
