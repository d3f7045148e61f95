import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import stringWidth from 'string-width'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeClasses, detailClasses } from '../../../src/diff/index.ts'
import { type DiffReport, diffFormatters } from '../../../src/formatters/diff/index.ts'
import { reportOf, sampleComparison } from './sample-comparison.ts'

const schema = JSON.parse(readFileSync('docs/diff-report.schema.json', 'utf8'))
const validate = new Ajv2020({ allErrors: true }).compile(schema)

let report: DiffReport
beforeAll(async () => {
  report = reportOf(await sampleComparison())
})

const manner = { language: 'zh-CN', color: false, columns: 80 } as const
const written = (
  form: string,
  how: Partial<Parameters<(typeof diffFormatters)[0]['format']>[1]> = {},
  of = report,
) => diffFormatters.find(({ name }) => name === form)?.format(of, { ...manner, ...how }) ?? ''

describe('json', () => {
  test('has the form of its schema', () => {
    validate(JSON.parse(written('json')))
    expect(validate.errors ?? []).toEqual([])
  })

  test('has a schema that refuses what is no report', () => {
    const good = JSON.parse(written('json'))
    expect(validate({ ...good, more: 1 })).toBe(false)
    expect(validate({ ...good, changes: [{ ...good.changes[0], severity: 'fatal' }] })).toBe(false)
    const { plans, ...without } = good
    expect(plans).toHaveLength(1)
    expect(validate(without)).toBe(false)
  })

  test('gives the figures, the class and both places of a target that was lowered', () => {
    const { changes, plans } = JSON.parse(written('json'))
    const lowered = changes.find(
      ({ code, subject }: { code: string; subject: string }) =>
        code === 'target-lowered' && subject.includes('day-surgery'),
    )
    expect(lowered).toMatchObject({
      severity: 'error',
      subject: 'surgery/day-surgery-share',
      figures: '22%以上>20%以上',
      before: { file: '2024/work-points.yaml', range: { start: { line: 17 } } },
      after: { file: '2025/work-points.yaml', range: { start: { line: 17 } } },
    })
    const surgery = plans[0].sections[0].points.find(
      ({ after }: { after: { id: string }[] }) => after[0]?.id === 'surgery',
    )
    expect(surgery.targets[0]).toMatchObject({
      difference: { from: '22', to: '20', by: '-2', measure: 'points', sense: 'worse' },
      actual: { year: 2024, phrase: '21%' },
    })
    expect(surgery.targets[0].codes).toContain('below-actual')
    expect(surgery.words).toEqual([expect.objectContaining({ sense: 'weaker' })])
    expect(surgery.deadline).toEqual({ before: '2024-06-30', after: '2025-09-30' })
    const text = '日间病房启用'
    expect(surgery.milestones).toEqual([{ before: { quarter: 1, text }, after: { quarter: 3, text } }])
    expect(surgery.deliverables).toEqual({ added: [], removed: ['随访规程'] })
  })

  test('counts by class and by severity what it lists', () => {
    const { changes, classes, counts } = JSON.parse(written('json'))
    const sum = (numbers: Record<string, number>) => Object.values(numbers).reduce((a, b) => a + b, 0)
    expect(sum(classes)).toBe(changes.length)
    expect(sum(counts)).toBe(changes.length)
    expect(classes).toMatchObject({ dropped: 1, added: 1, weakened: 1 })
  })

  test('keeps the path of a file apart from the revision that it is from', async () => {
    const comparison = await sampleComparison()
    const marked = JSON.parse(JSON.stringify(written('json', {}, reportOf(comparison, '2025'))))
    const { after } = JSON.parse(marked).plans[0]
    expect(after).toMatchObject({ file: '2025/work-points.yaml', revision: '2025' })
  })
})

describe('pretty', () => {
  test.each([40, 80, 133])('fits into %i columns', (columns) => {
    for (const language of ['zh-CN', 'en'] as const)
      for (const color of [false, true])
        for (const line of written('pretty', { columns, language, color }).split('\n'))
          expect([line, stringWidth(line) <= columns]).toEqual([line, true])
  })

  test('without colour marks what was struck out and written in', () => {
    const text = written('pretty')
    expect(text).toContain('[-22%以上，确保-]{+20%以上，力争+}')
    expect(stripVTControlCharacters(text)).toBe(text)
  })

  test('with colour strikes it out, and says the same', () => {
    const text = written('pretty', { color: true, columns: 400 })
    expect(text).toContain('\u001b[31m\u001b[9m22%以上')
    const plain = written('pretty', { columns: 400 }).replaceAll(/\[-|-\]|\{\+|\+\}/gu, '')
    expect(stripVTControlCharacters(text)).toBe(plain)
  })

  test('marks where a paragraph was made two, or two were made one', async () => {
    const point = (text: string) =>
      `      - { id: surgery, text: "${text}", lead: 医务部, nature: standing }\n`
    const texts = ['推进日间手术。\\n\\n评估疗效。', '推进日间手术。评估疗效。'].map(point)
    const [before = '', after = ''] = texts
    const redlineOf = async (sides: { before: string; after: string }) =>
      written('pretty', {}, reportOf(await sampleComparison(sides)))
    expect(await redlineOf({ before, after })).toContain('推进日间手术。[-¶-]评估疗效。')
    expect(await redlineOf({ before: after, after: before })).toContain('推进日间手术。{+¶+}评估疗效。')
  })

  test('a plan can neither colour nor steer the terminal', async () => {
    const hostile = (word: string) => `      - id: surgery
        text: "${word}\\e[31m"
        lead: 医务部
        by: 2025-06-30
  - id: talk
    title: "说明\\e[2J"
    text: "${word}\\e]0;x\\a"
    points: []
`
    const report = reportOf(await sampleComparison({ before: hostile('推进'), after: hostile('完善') }))
    const text = written('pretty', {}, report)
    expect(text).toContain('·]0;x·')
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  test('begins with what it comes to, and names those that lose on top', () => {
    const [head = ''] = written('pretty').split('\n\n提升服务能力')
    expect(head).toContain('2025年共3项任务')
    expect(head).toMatch(/疑似遗漏 {2}gone/)
    expect(head).toMatch(/弱化 {2}surgery/)
    // What is gone stands before what is less.
    expect(head.indexOf('疑似遗漏  gone')).toBeLessThan(head.indexOf('弱化  surgery'))
  })

  test('says both places, departments, deadlines and that a reason is missing', () => {
    const text = written('pretty', { columns: 120 })
    expect(text).toContain('2024/work-points.yaml:9 → 2025/work-points.yaml:9')
    expect(text).toContain('日间手术占比：22%以上 → 20%以上（-2个百分点），目标降低，不及2024年实际（21%）')
    expect(text).toContain('牵头：-医务部 +党委办公室')
    expect(text).toContain('时限：2024-06-30 → 2025-09-30')
    expect(text).toContain('季度节点：一季度日间病房启用 → 三季度日间病房启用')
    expect(text).toContain('成果形式：-随访规程')
    const english = written('pretty', { language: 'en' })
    expect(english).toContain('20%以上 (-2 percentage points)')
    expect(english).toContain('六级 → 五级 (-1 level), target lowered')
    expect(english).toContain('milestones: Q1 日间病房启用 → Q3 日间病房启用')
    expect(text).toContain('须说明理由')
    expect(text).toContain('另有 1 项延续不变')
  })
})

describe('what the newer plan says of points that it has no more', () => {
  const after = `      - { id: new, text: 新建病区尽快投入使用。, lead: 医务部, by: 2025-12-31 }
      - { id: same, text: 坚持值班制度。, lead: 医务部, nature: standing }
ended:
  - { id: gone, as: cancelled, reason: 社区已有服务, decision: 院务会纪要〔2025〕3号 }
  - { id: surgery, as: absorbed, into: new, reason: 合并管理 }
`
  let report: DiffReport
  beforeAll(async () => {
    report = reportOf(await sampleComparison({ after }))
  })

  test('is told in every form: where it went, why, and who decided it', () => {
    for (const form of ['pretty', 'markdown', 'github']) {
      const text = written(form, {}, report)
      for (const said of ['说明：社区已有服务', '依据：院务会纪要〔2025〕3号', '并入：新建病区'])
        expect([form, said, text.includes(said)]).toEqual([form, said, true])
    }
    const json = JSON.parse(written('json', {}, report))
    validate(json)
    expect(validate.errors ?? []).toEqual([])
    const points: { before: { id: string }[] }[] = json.plans[0].sections.flatMap(
      (section: { points: unknown[] }) => section.points,
    )
    const of = (id: string) => points.find(({ before }) => before[0]?.id === id)
    expect(of('gone')).toMatchObject({ reason: '社区已有服务', decision: '院务会纪要〔2025〕3号' })
    expect(of('surgery')).toMatchObject({ into: 'new', reason: '合并管理' })
  })

  test('stands on top where it was not done, with the reason', () => {
    const [head = ''] = written('pretty', {}, report).split('\n\n提升服务能力')
    expect(head).toContain('\n  取消  gone  开展义诊活动：社区已有服务')
    expect(head).not.toContain('surgery')
  })
})

describe('markdown', () => {
  test('shows first, in a table, what is lost; the rest is folded away', () => {
    const text = written('markdown')
    const [open = '', folded = ''] = text.split('<details>')
    expect(open).toContain('`surgery`')
    expect(open).toContain('`gone`')
    expect(open).not.toContain('`new`')
    expect(folded).toContain('`new`')
    expect(text.match(/<details>/gu)).toHaveLength(text.match(/<\/details>/gu)?.length ?? 0)
  })

  test('says each thing once', () => {
    const lines = written('markdown')
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.length).toBeGreaterThan(3)
  })

  test('prints the text of a plan as text', () => {
    const text = written('markdown')
    expect(text).not.toContain('<b>')
    expect(text).not.toContain('|病区')
    expect(text).toContain('&#60;b&#62;新建&#124;病区')
  })

  test('fits into a comment, however much has changed, and says how much it leaves out', async () => {
    const body = (word: string) =>
      Array.from(
        { length: 600 },
        (_, index) =>
          `      - { id: p-${index}, text: ${word.repeat(40)}第${index}项, lead: 医务部, by: 2025-06-30 }\n`,
      ).join('')
    const large = reportOf(await sampleComparison({ before: body('推进'), after: body('完善') }))
    const text = written('markdown', {}, large)
    expect(text.length).toBeLessThan(65_000)
    expect(text.length).toBeGreaterThan(30_000)
    expect(text).toMatch(/还有 \d+ 项未列出/u)
    expect(text.match(/<details>/gu)).toHaveLength(text.match(/<\/details>/gu)?.length ?? 0)
  })
})

describe('github', () => {
  test('marks each point once, in the newer file, the gravest first', () => {
    const lines = written('github').trim().split('\n')
    const kinds = lines.map((line) => /^::(\w+) /u.exec(line)?.[1] ?? '')
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(lines.filter((line) => line.includes('::surgery'))).toHaveLength(1)
    // At the target that was lowered, not at the top of its point.
    expect(lines.find((line) => line.includes('::surgery'))).toMatch(
      /^::error file=2025\/work-points.yaml,line=17,title=/,
    )
    // What is gone is missing in the newer plan as a whole.
    expect(lines.find((line) => line.includes('::gone'))).toMatch(
      /^::error file=2025\/work-points.yaml,line=2,title=疑似遗漏/,
    )
    for (const line of lines) expect(line.includes('file=2024')).toBe(false)
  })
})

const order = ['error', 'warning', 'notice']

test('every form ends with a line break, and says in English nothing in Chinese but what the plans say', () => {
  for (const { name } of diffFormatters) expect(written(name).endsWith('\n')).toBe(true)
  expect(written('pretty', { language: 'en' })).toContain('a reason must be given')
})

test('docs/diff-report.md lists every class as it is', () => {
  const page = readFileSync('docs/diff-report.md', 'utf8')
  for (const { code, severity, name, reverse } of [...changeClasses, ...detailClasses])
    expect(page).toContain(`| \`${code}\` | ${severity} | ${name['zh-CN']} | ${name.en} | \`${reverse}\` |`)
})
