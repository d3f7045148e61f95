import { expect, test } from 'vitest'
import {
  type Diagnostic,
  inReadingOrder,
  languages,
  messages,
  describe as sentence,
} from '../../src/diagnostics/index.ts'
import { grading } from '../helpers/graded.ts'
import {
  baseFiles,
  type Files,
  load,
  replaced,
  rewritten,
  row,
  workspaceWith,
} from '../helpers/memory-workspace.ts'

const points = '2025/work-points.yaml'

/** For every code that a workspace's files can give, files that give it. */
const causes: Readonly<Record<string, Files>> = {
  'file/not-found': workspaceWith({ 'organization.yaml': undefined }),
  'file/is-directory': workspaceWith({ 'organization.yaml': { failure: 'is-directory' } }),
  'file/unreadable': workspaceWith({ [points]: { failure: 'unreadable', reason: 'EACCES' } }),
  'file/empty': workspaceWith({ [points]: '' }),
  'file/other-ending': workspaceWith({ '2025/report.yml': 'kind: notice\n' }),
  'file/too-large': workspaceWith({ [points]: `# ${'x'.repeat(6 * 2 ** 20)}` }),
  'file/encoding': workspaceWith({ [points]: new Uint8Array([0xd2, 0xbd, 0xce, 0xf1, 0x3a, 0x20, 0x31]) }),
  'file/outside-workspace': workspaceWith({ 'indicators.yaml': { failure: 'outside' } }),
  'key/unknown': rewritten(points, 'lead: ', 'leed: '),
  'key/missing': rewritten(points, 'title: 以实干开新局\n', ''),
  'value/shape': rewritten(points, 'title: 以实干开新局', 'title: 1'),
  'value/choice': rewritten(points, 'kind: work-points', 'kind: work-plan'),
  'value/form': rewritten(points, 'id: surgery', 'id: Surgery'),
  'reference/unknown': rewritten(points, 'lead: 医务部', 'lead: 医务科'),
  'reference/syntax': rewritten(points, '{{unit ', '{{units '),
  'reference/not-here': rewritten(points, 'title: 以实干开新局', `title: '{{unit "医务部"}}开新局'`),
  'key/exclusive': workspaceWith({
    '2025/notice.yaml': `${baseFiles['2025/notice.yaml']}attachments: [{ title: 表, text: 好。, table: { columns: [{ heading: 甲 }], rows: [[1]] } }]\n`,
  }),
  'table/cells': workspaceWith({
    '2025/notice.yaml': `${baseFiles['2025/notice.yaml']}attachments: [{ title: 表, table: { columns: [{ heading: 甲 }], rows: [[1, 2]] } }]\n`,
  }),
  'form/filled': formOf('[[姓名, 张示例], [{ label: 性别, value: 女 }]]'),
  'form/merged': formOf('[[{ label: 姓名, down: 3 }, ""]]'),
  'form/drawn': formOf('[[学位, { options: [博士, □其他] }]]'),
  'heading/astray': workspaceWith({
    '2025/rules.yaml':
      'kind: rules\nid: rules\nperiod: 2025\ntitle: 管理办法\nnumbering: articles\nsections: [{ title: 总则, sections: [{ text: 为规范中心的运行，制定本办法。 }] }, { text: 本办法自印发之日起施行。 }]\n',
  }),
  'heading/written-number': rewritten(points, 'title: 提升', 'title: 一、提升'),
  'heading/end-mark': rewritten(points, '提升服务能力', '提升服务能力；'),
  'id/duplicate': rewritten('organization.yaml', 'id: party-office', 'id: medical-affairs'),
  'target/not-understood': rewritten(points, '12～15例', '十来例'),
  'workspace/no-documents': rewritten('plan.yaml', 'schema: 1', 'schema: 1\ndocuments: 19*/*.yaml'),
  'typography/out-of-range': rewritten('plan.yaml', 'schema: 1', 'schema: 1\ntypography: { ruleGap: 99mm }'),
  'typography/impossible': rewritten('plan.yaml', 'schema: 1', 'schema: 1\ntypography: { bodySize: 16pt }'),
  'picture/unusable': rewritten(
    '2025/work-points.yaml',
    '    points:\n',
    '    pictures: [{ file: a.png, caption: 走廊, alternative: 一条走廊。 }]\n    points:\n',
  ),
  'seal/unusable': rewritten('organization.yaml', '示医党发 }', '示医党发, seal: { file: seal.png } }'),
  'actual/missing': rewritten(points, '推进日间手术，', '推进日间手术，达到{{actual "日间手术占比 2023"}}，'),
  'claim/says': workspaceWith({
    [points]: `${baseFiles[points]}claims: { visits: { from: 1件, to: 3件, change: 2件, says: 从1件增至3件 } }\n`,
  }),
  'actual/other-year': workspaceWith({
    '2024/actuals.yaml': 'year: 2024\nactuals: [{ indicator: 心脏移植, period: 2023, value: 9例 }]\n',
  }),
  'target/one-form': rewritten(points, '12～15例', '{ binding: 预期性 }'),
  'issued/record': workspaceWith({ 'issued.json': '{ "version": 2, "issued": [] }' }),
  'grading/not-understood': grading({ bands: '- { grade: A, when: { completion: 九成 } }\n' }),
}

/** A form whose only block has these rows. */
function formOf(rows: string): Files {
  return workspaceWith({
    '2025/form.yaml': `kind: form\nid: form\nperiod: 2025\ntitle: 立项表\ntables: [{ rows: ${rows} }]\n`,
  })
}

test('the codes that model and workspace can give are all here', async () => {
  const { globSync, readFileSync } = await import('node:fs')
  const { join } = await import('node:path')
  const source = join(import.meta.dirname, '../../src')
  const texts = globSync('{model,workspace}/**/*.ts', { cwd: source }).map((file) =>
    readFileSync(join(source, file), 'utf8'),
  )
  const given = texts.flatMap((text) =>
    Array.from(text.matchAll(/\bdiagnostic\(\s*'([^']+)'/gu), ([, code]) => code),
  )
  expect(Object.keys(causes)).toEqual(expect.arrayContaining([...new Set(given)]))
})

test.each(Object.entries(causes))('%s is given, and worded in both languages', async (code, files) => {
  const { diagnostics } = await load(files)
  const found = diagnostics.find((diagnostic) => diagnostic.code === code)
  expect(found, diagnostics.map(row).join('\n')).toBeDefined()
  expect(found?.location).toBeDefined()
  for (const diagnostic of diagnostics) expectWording(diagnostic)
})

function expectWording(diagnostic: Diagnostic): void {
  const [chinese = '', english = ''] = languages.map((language) => sentence(diagnostic, language))
  expect(chinese).toMatch(/\p{Script=Han}/u)
  expect(english).toMatch(/[a-z]/u)
  expect(chinese).not.toBe(english)
  for (const text of [chinese, english]) expect(text).not.toMatch(/undefined|\[object|NaN|\n/u)
}

test('each complaint has the weight of its code, and a place inside its file', async () => {
  for (const files of Object.values(causes)) {
    const { diagnostics } = await load(files)
    for (const { code, severity, location } of diagnostics) {
      expect(severity).toBe(messages[code].severity)
      expect(location?.start).toBeGreaterThanOrEqual(0)
      expect(location?.end).toBeLessThanOrEqual(location?.source.text.length ?? -1)
      expect(location?.end).toBeGreaterThanOrEqual(location?.start ?? 0)
    }
  }
})

test('reading order: by file, then by place', async () => {
  const text = replaced(replaced(baseFiles[points], 'lead: 医务部', 'lead: 甲'), '[党委办公室]', '[乙]')
  const files = { ...rewritten('2025/notice.yaml', 'printedBy: 党委办公室', 'printedBy: 丙'), [points]: text }
  const { diagnostics } = await load(files)
  const rows = [
    '2025/notice.yaml:9:12 reference/unknown unit 丙',
    `${points}:15:15 reference/unknown unit 甲`,
    `${points}:16:19 reference/unknown unit 乙`,
  ]
  expect(inReadingOrder(diagnostics).map(row)).toEqual(rows)
  expect(inReadingOrder([...diagnostics].reverse()).map(row)).toEqual(rows)
})
