import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { formOfMessage } from '../../src/model/field.ts'
import { kinds } from '../../src/model/index.ts'
import { fileSchemas } from '../../src/model/key-aliases.ts'
import { baseFiles, diagnose, load, rewritten, workspaceWith } from '../helpers/memory-workspace.ts'

const points = '2025/work-points.yaml'
const notice = '2025/notice.yaml'
const plan = 'plan.yaml'
const units = 'organization.yaml'
const indicators = 'indicators.yaml'

/** The complaints of the rewritten file itself, without what follows from it in others. */
async function complaintsOf(path: keyof typeof baseFiles, before: string, after: string): Promise<string[]> {
  const rows = await diagnose(rewritten(path, before, after))
  return rows.filter((row) => row.startsWith(`${path}:`)).map((row) => row.slice(path.length + 1))
}

test('a key that is missing is named in Chinese too, also where its value may be one or a list', async () => {
  const { diagnostics } = await load(workspaceWith({ [notice]: 'kind: notice\nid: n\n' }))
  const lacking = diagnostics.flatMap(({ code, args }) => (code === 'key/missing' ? [args] : []))
  expect(lacking).toContainEqual({ key: 'issuer', alias: '发文机关' })
  expect(lacking).toContainEqual({ key: 'number', alias: '发文字号' })
  const roster = 'kind: notice\nid: n\nsections: [{ title: 甲, roster: {} }]\n'
  const [complaint] = (await load(workspaceWith({ [notice]: roster }))).diagnostics.filter(
    ({ args }) => 'key' in args && args.key === 'heads',
  )
  expect(complaint?.args).toEqual({ key: 'heads', alias: '组成人员' })
})

describe('keys', () => {
  const pointKeys =
    'id|title|shortTitle|text|lead|support|nature|leader|by|milestones|deliverables|targets|reason|serves|publishedAs|continues|renames|splitFrom|movedFrom|mergedFrom'
  // biome-ignore format: one case a line
  test.each([
    ['English, one letter off', points, 'lead: 医务部', 'leed: 医务部', '15:9 key/unknown leed → lead'],
    ['English, swapped', points, 'support:', 'supprot:', '16:9 key/unknown supprot → support'],
    ['Chinese, with a word too many', points, 'lead: 医务部', '牵头部门: 医务部', '15:9 key/unknown 牵头部门 → 牵头'],
    ['Chinese, one character off', points, 'by: 2025-06', '服务计划: []', '17:9 key/unknown 服务计划 → 服务规划'],
    ['like nothing', points, 'by: 2025-06', 'zzz: 1', `17:9 key/unknown zzz ≠ ${pointKeys}`],
    ['prototype', points, 'by: 2025-06', '__proto__: 1', `17:9 key/unknown __proto__ ≠ ${pointKeys}`],
    ['in the long form of a target', points, 'baseline: 五级', 'basline: 五级', '21:35 key/unknown basline → baseline'],
    ['in a unit', units, 'aliases: [医务处]', 'alias: [医务处]', '6:39 key/unknown alias → aliases'],
    ['in plan.yaml', plan, 'schema: 1', 'schema: 1\norganisation: a.yaml', '2:1 key/unknown organisation → organization'],
    ['a name for the key of another file', notice, 'issues:', 'lead: 医务部\nissues:', '3:1 key/unknown lead ≠ kind|id|layout|issues|subject|issuer|number|signers|serialNumber|secrecy|urgency|to|approval|text|sections|claims|closing|attachments|signedOn|sealed|note|cc|printedBy|printedOn|copies|fulfils|revisions'],
    ['in Chinese, in a part with a note of its own', notice, 'issues: work-points-2025', 'text: 如下。\nsections:\n  - { title: 甲, roster: { heads: [{ role: 主任, names: [张示例] }], 职工: 1 } }', '5:64 key/unknown 职工 ≠ 机构名称|组成人员|主要职责|下设名称|下设各组'],
  ] as const)('unknown: %s', async (_what, path, before, after, row) => {
    expect(await complaintsOf(path, before, after)).toEqual([row])
  })

  // biome-ignore format: one case a line
  test.each([
    ['at the top: from the first character', notice, 'signedOn: 2025-02-21\n', '', '1:1 key/missing signedOn'],
    ['in an item of a list: at the item', points, '      - id: surgery\n        text', '      - text', '10:9 key/missing id'],
    ['in a mapping: at its key', notice, 'body: 医院党委会, ', '', '7:1 key/missing body'],
    ['in a part with a note of its own', notice, 'issues: work-points-2025', 'text: 如下。\nsections:\n  - { title: 甲, roster: { body: 委员会 } }', '5:17 key/missing heads'],
    ['schema', plan, 'schema: 1', 'documents: "20*/**/*.yaml"', '1:1 key/missing schema'],
    ['a unit without any name', units, '{ id: party-office, name: 党委办公室 }', '{ id: party-office }', '5:5 key/missing name'],
    ['a unit without any dated name', units, 'name: 党委办公室 }', 'names: [] }', '5:5 key/missing name'],
    ['the kind', notice, 'kind: notice\n', '', '1:1 key/missing kind'],
  ] as const)('missing: %s', async (_what, path, before, after, row) => {
    expect(await complaintsOf(path, before, after)).toEqual([row])
  })
})

describe('values', () => {
  // biome-ignore format: one case a line
  test.each([
    ['a list for a text', points, 'title: 以实干开新局', 'title: [以实干开新局]', '4:8 value/shape list ≠ text'],
    ['a text for a list', points, '[党委办公室]', '党委办公室', '16:18 value/shape text 党委办公室 ≠ list'],
    ['a text for a mapping', notice, '{ body: 医院党委会, on: 2025-02-18 }', '党委会', '7:11 value/shape text 党委会 ≠ mapping'],
    ['nothing, at its key', points, 'lead: 医务部', 'lead:', '15:9 value/shape nothing ≠ text|list'],
    ['a number for a text', points, 'title: 以实干开新局', 'title: 2025', '4:8 value/shape number 2025 ≠ text'],
    ['a word for true or false', notice, 'signedOn', 'sealed: yes\nsignedOn', '8:9 value/shape text yes ≠ boolean'],
    ['份号 of seven digits', notice, 'signedOn', 'serialNumber: 1000000\nsignedOn', '8:15 value/form 1000000 ≠ serial-number'],
    ['份号 of nothing but zeros', notice, 'signedOn', 'serialNumber: "000000"\nsignedOn', '8:15 value/form 000000 ≠ serial-number'],
    ['密级 without its star', notice, 'signedOn', '密级: 秘密1年\nsignedOn', '8:5 value/form 秘密1年 ≠ secrecy'],
    ['紧急程度 of another kind', notice, 'signedOn', 'urgency: 急\nsignedOn', '8:10 value/choice 急 ≠ 特急|加急'],
    ['half a copy', notice, 'signedOn', 'copies: 1.5\nsignedOn', '8:9 value/shape number 1.5 ≠ integer'],
    ['a list for a mapping of targets', points, '          心脏移植: 12～15例', '          心脏移植: [12～15例]', '20:17 value/shape list ≠ text|number|mapping'],
    ['true for a deadline', points, 'by: 2025-06', 'by: true', '17:13 value/shape boolean true ≠ number|text'],
    ['a mapping for a pattern', plan, 'schema: 1', 'schema: 1\ndocuments: { a: b }', '2:12 value/shape mapping ≠ text|list'],
    ['a number in a list of levels', indicators, '五级', '5', '6:13 value/shape number 5 ≠ text'],
  ] as const)('shape: %s', async (_what, path, before, after, row) => {
    expect(await complaintsOf(path, before, after)).toEqual([row])
  })

  // biome-ignore format: one case a line
  test.each([
    ['a unit', points, 'lead: 医务部', 'lead:', { key: 'lead', alias: '牵头', form: undefined, thing: 'unit', isOptional: true }],
    ['by its Chinese key', points, 'lead: 医务部', '牵头:', { key: '牵头', alias: undefined, form: undefined, thing: 'unit', isOptional: true }],
    ['several units', notice, 'to: [各科室]', 'to:', { key: 'to', alias: '主送', form: undefined, thing: 'unit', isOptional: false }],
    ['a day', notice, 'signedOn: 2025-02-21', 'signedOn:', { key: 'signedOn', alias: '成文日期', form: 'date', thing: undefined, isOptional: false }],
    ['a deadline', points, 'by: 2025-06', 'by:', { key: 'by', alias: '时限', form: 'deadline', thing: undefined, isOptional: true }],
    ['a text', points, 'title: 以实干开新局', 'title:', { key: 'title', alias: '标题', form: undefined, thing: undefined, isOptional: false }],
  ] as const)('left blank, it is told what belongs there: %s', async (_what, path, before, after, blank) => {
    const { diagnostics } = await load(rewritten(path, before, after))
    expect(diagnostics.flatMap(({ code, args }) => (code === 'value/shape' ? [args] : []))).toMatchObject([{ blank }])
  })

  test('an item of a list that was left blank has no key to speak of', async () => {
    expect(await complaintsOf(notice, 'to: [各科室]', 'to:\n  -')).toEqual(['7:4 value/shape nothing ≠ text'])
  })

  // biome-ignore format: one case a line
  test.each([
    ['the kind', notice, 'kind: notice', 'kind: notise', '1:7 value/choice notise → notice'],
    ['a kind that is no text', notice, 'kind: notice', 'kind: 3', `1:7 value/choice 3 ≠ ${kinds.map(({ kind }) => kind).join('|')}`],
    ['the version', plan, 'schema: 1', 'schema: 2', '1:9 value/choice 2 ≠ 1'],
    ['a measure', indicators, 'measure: ratio', 'measure: ration', '2:64 value/choice ration → ratio'],
    ['the published form', points, 'preamble:', 'publishedAs: lead_list\npreamble:', '5:14 value/choice lead_list → lead-list'],
    ['a commitment', points, 'baseline: 五级', 'commitment: 争取到', '21:47 value/choice 争取到 → 争取'],
  ] as const)('choice: %s', async (_what, path, before, after, row) => {
    expect(await complaintsOf(path, before, after)).toEqual([row])
  })

  // biome-ignore format: one case a line
  test.each([
    ['an id with capitals', points, 'id: work-points-2025', 'id: Work-Points', '2:5 value/form Work-Points ≠ id'],
    ['an id in Chinese', points, 'id: surgery', 'id: 手术', '10:13 value/form 手术 ≠ id'],
    ['an id with two hyphens', points, 'id: surgery', 'id: day--surgery', '10:13 value/form day--surgery ≠ id'],
    ['the id of a scale', indicators, 'emr: [', 'EMR: [', '6:3 value/form EMR ≠ id'],
    ['a date without its zero', notice, 'signedOn: 2025-02-21', 'signedOn: 2025-2-21', '8:11 value/form 2025-2-21 ≠ date'],
    ['a day that does not exist', notice, 'on: 2025-02-18', 'on: 2025-02-29', '7:30 value/form 2025-02-29 ≠ date'],
    ['a date in Chinese', notice, 'printedOn: 2025-02-21', 'printedOn: 2025年2月21日', '10:12 value/form 2025年2月21日 ≠ date'],
    ['the day of a name', units, 'from: 2024-02-23', 'from: 2024-02-31', '9:34 value/form 2024-02-31 ≠ date'],
    ['a deadline in a thirteenth month', points, 'by: 2025-06', 'by: 2025-13', '17:13 value/form 2025-13 ≠ deadline'],
    ['a deadline on 31 June', points, 'by: 2025-06', 'by: 2025-06-31', '17:13 value/form 2025-06-31 ≠ deadline'],
    ['a deadline in a fifth quarter', points, 'by: 2025-06', 'by: 2025Q5', '17:13 value/form 2025Q5 ≠ deadline'],
    ['a deadline in words', points, 'by: 2025-06', 'by: 年底', '17:13 value/form 年底 ≠ deadline'],
    ['a deadline of five digits', points, 'by: 2025-06', 'by: 20256', '17:13 value/form 20256 ≠ deadline'],
    ['a period of two digits', points, 'period: 2025', 'period: 25', '3:9 value/form 25 ≠ period'],
    ['a period with a hyphen', points, 'period: 2025', 'period: 2021-2025', '3:9 value/form 2021-2025 ≠ period'],
    ['a period backwards', points, 'period: 2025', 'period: 2025..2021', '3:9 value/form 2025..2021 ≠ period'],
    ['a number without brackets', notice, '〔2025〕12号', '2025年12号', '5:9 value/form 示医党发2025年12号 ≠ document-number'],
    ['a number with a leading zero', notice, '〕12号', '〕012号', '5:9 value/form 示医党发〔2025〕012号 ≠ document-number'],
    ['no copy', notice, 'signedOn', 'copies: 0\nsignedOn', '8:9 value/form 0 ≠ count'],
    ['nobody addressed', notice, '[各科室]', '[]', '6:5 value/form [] ≠ non-empty'],
    ['a blank text', points, 'title: 以实干开新局', 'title: "　 "', '4:8 value/form ≠ non-empty'],
    ['a checklist of nothing', points, '12～15例', '{ checklist: [] }', '20:30 value/form [] ≠ non-empty'],
  ] as const)('form: %s', async (_what, path, before, after, row) => {
    expect(await complaintsOf(path, before, after)).toEqual([row])
  })

  // biome-ignore format: one case a line
  test.each([
    [points, 'by: 2025-06', 'by: 2025'],
    [points, 'by: 2025-06', 'by: 2025Q2'],
    [points, 'by: 2025-06', 'by: 2025-06-30'],
    [points, 'period: 2025', 'period: "2025"'],
    [points, 'period: 2025', 'period: 2021..2025'],
    [points, 'period: 2025', 'period: 2025..2025'],
    [points, 'id: surgery', 'id: surgery-2'],
    [notice, 'signedOn: 2025-02-21', 'signedOn: 2024-02-29'],
    [notice, '〔2025〕12号', '[2025] 12 号'],
    [notice, 'signedOn', 'copies: 1\nsealed: false\nsignedOn'],
    [plan, 'schema: 1', 'schema: 1\ndocuments: ["20*/*.yaml", "19*/*.yaml"]'],
    [units, 'name: 党委办公室', 'names: [{ name: 党委办公室 }]'],
  ] as const)('silent on the near miss: %s, %s → %s', async (path, before, after) => {
    expect(await diagnose(rewritten(path, before, after))).toEqual([])
  })
})

describe('what has a form says so, whatever file it is of', () => {
  /** Numbers just outside of what is allowed, and a text that no form allows. */
  const strangers = (schema: z.ZodType): unknown[] => {
    if (schema instanceof z.ZodString) return ['\u0000']
    if (!(schema instanceof z.ZodNumber)) return []
    return [(schema.minValue ?? 0) - 1, (schema.maxValue ?? 0) + 1].filter(Number.isSafeInteger)
  }
  const nameless = (schema: z.ZodType, path: string): string[] => {
    const own = strangers(schema).flatMap((value) => {
      const { error } = schema.safeParse(value)
      return error?.issues.some(({ message }) => formOfMessage(message) === undefined) ? [path] : []
    })
    return [...own, ...partsOf(schema).flatMap(([key, part]) => nameless(part, `${path}/${key}`))]
  }

  test('every number that has bounds, and every text that has a pattern', () => {
    expect([...fileSchemas()].flatMap(([file, schema]) => nameless(schema, file))).toEqual([])
    expect(nameless(z.object({ year: z.int().min(1000), id: z.string().regex(/^a/) }), 'x')).toEqual([
      'x/year',
      'x/id',
    ])
  })
})

function partsOf(schema: z.ZodType): [key: string, part: z.ZodType][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return [['', asSchema(schema.unwrap())]]
  if (schema instanceof z.ZodArray) return [['[]', asSchema(schema.element)]]
  if (schema instanceof z.ZodRecord) return [['{}', asSchema(schema.valueType)]]
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ['|', asSchema(option)])
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).map(([key, part]) => [key, asSchema(part)])
}

/** Zod tells the parts of a schema by its core type, of which its own is the one kind that there is here. */
function asSchema(part: z.core.$ZodType): z.ZodType {
  if (!(part instanceof z.ZodType)) throw new Error('no schema of zod')
  return part
}

test('all that is wrong, in all files, in one run', async () => {
  const files = workspaceWith({
    [units]: baseFiles[units].replace('id: party-office', 'id: Party').replace('aliases:', 'alias:'),
    [indicators]: baseFiles[indicators].replace('measure: ratio', 'measure: share'),
    [notice]: baseFiles[notice]
      .replace('2025-02-21\nprintedBy', '2025-2-21\nprintedBy')
      .replace('to:', 'too:'),
    [points]: baseFiles[points]
      .replace('lead:', 'leed:')
      .replace('by: 2025-06', 'by: soon')
      .replace('period: 2025', 'period: 5'),
    '2025/broken.yaml': 'a: @b\n',
  })
  expect(await diagnose(files)).toEqual([
    '2025/broken.yaml:1:4 yaml/syntax reserved-start',
    `${notice}:1:1 key/missing to`,
    `${notice}:6:1 key/unknown too → to`,
    `${notice}:8:11 value/form 2025-2-21 ≠ date`,
    `${points}:3:9 value/form 5 ≠ period`,
    `${points}:15:9 key/unknown leed → lead`,
    `${points}:17:13 value/form soon ≠ deadline`,
    'indicators.yaml:2:64 value/choice share ≠ stock|flow|average|ratio|level|event',
    'organization.yaml:5:11 value/form Party ≠ id',
    'organization.yaml:6:39 key/unknown alias → aliases',
  ])
})
