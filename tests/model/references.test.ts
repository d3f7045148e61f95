import { expect, test } from 'vitest'
import { baseFiles, diagnose, replaced, rewritten, workspaceWith } from '../helpers/memory-workspace.ts'

const points = '2025/work-points.yaml'
const notice = '2025/notice.yaml'

test('nothing is wrong with the base', async () => {
  expect(await diagnose(baseFiles)).toEqual([])
})

test.each([
  [
    'a unit that leads',
    points,
    'lead: 医务部',
    'lead: 医务科',
    `${points}:15:15 reference/unknown unit 医务科`,
    '医务处|医务部',
  ],
  [
    'one in a list',
    points,
    '[党委办公室]',
    '[党委办, 医务部]',
    `${points}:16:19 reference/unknown unit 党委办`,
    '党委办公室',
  ],
  [
    'an id',
    notice,
    'printedBy: 党委办公室',
    'printedBy: party-ofice',
    `${notice}:9:12 reference/unknown unit party-ofice`,
    'party-office',
  ],
  [
    'an addressee',
    notice,
    '[各科室]',
    '[医务部, 各处室]',
    `${notice}:6:11 reference/unknown recipient 各处室`,
    '各科室',
  ],
  [
    'an issuer',
    notice,
    'issuer: party-committee',
    'issuer: party-commitee',
    `${notice}:4:9 reference/unknown issuer party-commitee`,
    'party-committee',
  ],
  [
    'one of several issuers',
    notice,
    'issuer: party-committee',
    'issuer: [party-committee, party-commitee]',
    `${notice}:4:27 reference/unknown issuer party-commitee`,
    'party-committee',
  ],
  [
    'what a notice issues',
    notice,
    'issues: work-points-2025',
    'issues: work-points-2026',
    `${notice}:3:9 reference/unknown document work-points-2026`,
    'work-points-2025',
  ],
  [
    'an indicator, at its key',
    points,
    '心脏移植: 12',
    '心脏移值: 12',
    `${points}:20:11 reference/unknown indicator 心脏移值`,
    '心脏移植',
  ],
  [
    'a task served',
    points,
    'by: 2025-06',
    'serves: [surgery, surgary]',
    `${points}:17:27 reference/unknown point surgary`,
    'surgery',
  ],
  [
    'where a point comes from',
    points,
    'by: 2025-06',
    'continues: sugery',
    `${points}:17:20 reference/unknown point sugery`,
    'surgery',
  ],
  [
    'points merged',
    points,
    'by: 2025-06',
    'mergedFrom: [surgery, surgeri]',
    `${points}:17:31 reference/unknown point surgeri`,
    'surgery',
  ],
  [
    'a target in prose',
    points,
    '{{target "日间手术占比"}}',
    '{{target "日间手术"}}',
    `${points}:13:38 reference/unknown target 日间手术`,
    '日间手术占比',
  ],
  [
    'a baseline in prose',
    points,
    '{{baseline "日间手术占比"}}',
    '{{baseline "心脏移植"}}',
    `${points}:13:14 reference/unknown baseline 心脏移植`,
    '',
  ],
  [
    'a unit in prose',
    points,
    '{{unit "文化研究与',
    '{{unit "文化与',
    `${points}:14:11 reference/unknown unit 文化与宣传教育中心`,
    '文化研究与宣传教育中心|文化宣传与教育中心',
  ],
  [
    'a document in prose',
    points,
    '{{doc "work-points-2025"}}',
    '{{doc "work-points-25"}}',
    `${points}:14:37 reference/unknown cited work-points-25`,
    'work-points-2025',
  ],
] as const)('%s', async (_what, path, before, after, complaint, nearest) => {
  const row = nearest === '' ? complaint : `${complaint} → ${nearest}`
  expect(await diagnose(rewritten(path, before, after))).toEqual([row])
})

test.each([
  [
    'an owner',
    'owner: 医务部',
    'owner: 医务室',
    'indicators.yaml:2:78 reference/unknown unit 医务室 → 医务处|医务部',
  ],
  ['a scale', 'scale: emr }', 'scale: emrs }', 'indicators.yaml:4:61 reference/unknown scale emrs → emr'],
])('%s in a register', async (_what, before, after, row) => {
  const complaints = await diagnose(rewritten('indicators.yaml', before, after))
  expect(complaints.filter((complaint) => complaint.startsWith('indicators.yaml'))).toEqual([row])
})

test('a member of a group', async () => {
  const files = rewritten('organization.yaml', 'members: [医务部]', 'members: [医务部, 护理部]')
  expect(await diagnose(files)).toEqual(['organization.yaml:12:54 reference/unknown unit 护理部'])
})

test.each(['medical-affairs', '医务部', '医务处'])('a unit may be called %s', async (name) => {
  expect(await diagnose(rewritten(points, 'lead: 医务部', `lead: ${name}`))).toEqual([])
})

test.each(['heart-transplants', '心移植'])('an indicator may be called %s', async (name) => {
  expect(await diagnose(rewritten(points, '心脏移植: 12', `${name}: 12`))).toEqual([])
})

test('a unit may be called by a name that it once had', async () => {
  expect(
    await diagnose(rewritten(points, '{{unit "文化研究与宣传教育中心"}}', '{{unit "文化宣传与教育中心"}}')),
  ).toEqual([])
})

test('an indicator may be called like a Chinese key', async () => {
  const files = workspaceWith({
    'indicators.yaml': replaced(baseFiles['indicators.yaml'], 'name: 心脏移植', 'name: 会议'),
    [points]: replaced(baseFiles[points], '心脏移植: 12', '会议: 12'),
  })
  expect(await diagnose(files)).toEqual([])
})

test('only the targets of the point itself can be named in its text', async () => {
  const other = '      - id: other\n        text: 占比{{target "日间手术占比"}}。\n'
  expect(await diagnose(workspaceWith({ [points]: baseFiles[points] + other }))).toEqual([
    `${points}:23:17 reference/unknown target 日间手术占比`,
  ])
})

test('a target of no known indicator is told where it is promised, and not again where prose names it', async () => {
  const named = baseFiles[points].replaceAll('日间手术占比', '手术室占比')
  expect(await diagnose(workspaceWith({ [points]: named }))).toEqual([
    `${points}:19:11 reference/unknown indicator 手术室占比`,
  ])
})

test('so is one that is misspelt where it is promised, whatever prose calls it', async () => {
  const slip = replaced(baseFiles[points], '          日间手术占比:', '          日间手术占毕:')
  expect(await diagnose(workspaceWith({ [points]: slip }))).toEqual([
    `${points}:19:11 reference/unknown indicator 日间手术占毕 → 日间手术占比`,
  ])
  // What is promised under another name is no reason to name this one.
  const other = replaced(baseFiles[points], '          日间手术占比:', '          心脏移植例次:')
  expect(await diagnose(workspaceWith({ [points]: other }))).toContain(
    `${points}:13:14 reference/unknown target 日间手术占比`,
  )
})

test('an issuer that is near to none is answered with all that there are', async () => {
  expect(await diagnose(rewritten(notice, 'issuer: party-committee', 'issuer: court'))).toEqual([
    `${notice}:4:9 reference/unknown issuer court party-committee（中共示例市人民医院委员会）`,
  ])
})

test('an unknown baseline is said to be unknown, and cannot be printed', async () => {
  const unknown = rewritten(points, 'baseline: 五级', 'baseline: unknown')
  expect(await diagnose(unknown)).toEqual([])
  expect(await diagnose(rewritten(points, 'baseline: 18.3%', 'baseline: unknown'))).toEqual([
    `${points}:13:14 reference/unknown baseline 日间手术占比`,
  ])
})

test('a notice cannot issue itself or another notice', async () => {
  const row = `${notice}:3:9 value/choice notice-2025-12 ≠ work-points-2025`
  const itself = rewritten(notice, 'issues: work-points-2025', 'issues: notice-2025-12')
  expect(await diagnose(itself)).toEqual([row])
  const other = replaced(baseFiles[notice], 'id: notice-2025-12', 'id: notice-2025-13')
  expect(await diagnose({ ...itself, '2025/other.yaml': other })).toEqual([row])
})

test.each([
  ['no quotes', '{{target 日间手术占比}}', ''],
  ['no name', '{{target ""}}', ''],
  ['an unknown word', '{{figure "日间手术占比"}}', ''],
  ['a triple brace', '{{{target "日间手术占比"}}}', '{{{target "日间手术占比"}}'],
  ['a block of a template language', '{{#each this}}', ''],
  ['a partial', '{{> shared/page}}', ''],
  ['never closed', '{{target "日间手术占比"；', ''],
  ['one brace only', '{target "日间手术占比"}', ''],
  ['full-width braces', '｛｛target “日间手术占比”｝｝', ''],
  ['one brace too few at its end', '{{target "日间手术占比"}，', '{{target "日间手术占比"}'],
  ['a path', '{{lookup this "constructor"}}', ''],
  ['single braces inside', '{{target "日{间"}}', ''],
])('in block text, %s', async (_what, written, found) => {
  const text = `        text: |\n          第一行。\n\n          推进日间手术，${written}\n          第三行。\n`
  const [before = '', after = ''] = baseFiles[points].split(/ {8}text: \|\n(?: {10}.*\n)+/u)
  expect(await diagnose(workspaceWith({ [points]: before + text + after }))).toEqual([
    `${points}:14:18 reference/syntax ${found || written}`,
  ])
})

test('titles take no references', async () => {
  const files = replaced(
    replaced(baseFiles[points], 'title: 以实干开新局', `title: '以{{unit "医务部"}}开新局'`),
    'title: 提升服务能力',
    "title: '提升{{能力'",
  )
  expect(await diagnose(workspaceWith({ [points]: files }))).toEqual([
    `${points}:4:10 reference/not-here {{unit "医务部"}}`,
    `${points}:8:15 reference/not-here {{能力`,
  ])
})

test.each([
  ['curly quotes', '{{target “日间手术占比”}}'],
  ['spaces', '{{  target   "日间手术占比"  }}'],
  ['an alias', '{{target "day-surgery-share"}}'],
  ['single braces', '{日间手术占比}'],
  ['a word in braces', '{target}'],
])('in prose, %s are fine', async (_what, written) => {
  expect(await diagnose(rewritten(points, '{{target "日间手术占比"}}', written))).toEqual([])
})

test('references of preamble and notice are read as those of points are', async () => {
  const files = workspaceWith({
    [points]: replaced(baseFiles[points], '本年要点如下。', '占比{{target "日间手术占比"}}，{{x}}。'),
    [notice]: `${baseFiles[notice]}text: 见{{doc "work-points-2025"}}和{{target "日间手术占比"}}、{{target "肺移植"}}。\n`,
  })
  expect(await diagnose(files)).toEqual([
    `${notice}:11:55 reference/unknown target 肺移植`,
    `${points}:5:33 reference/syntax {{x}}`,
  ])
})
