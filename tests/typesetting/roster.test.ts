import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPage, MeasuredPdf, TextLine } from '../helpers/measure-pdf.ts'
import { baseFiles } from '../helpers/memory-workspace.ts'
import {
  type BuiltNotices,
  buildNotices,
  character,
  leftEdge,
  linesInArea,
  numberedPages,
  pitch,
} from '../helpers/notice-measures.ts'
import { rosterPlan } from '../helpers/roster-plan.ts'

const names = ['王样', '李样本', '布仁示例尔', '赵示', '钱范例', '乌日示例木拉', '周样例']
const members = (count: number) =>
  Array.from({ length: count }, (_, index) => names[index % names.length]).join(', ')
const heads = `heads:
  - { role: 主任, names: [王样] }
  - { role: 副主任, names: [示例甲, 李样, 张示例, 赵示例, 钱样本, 孙范例] }
  - { role: 秘书长, names: [示例甲（兼）, 李样（护理部）, 张示例] }
  - { role: 成员, names: [${members(60)}], plus: ${'及各临床医技科室主任'.repeat(4)} }
`
/** A chain of heading, label and names that is moved row by row over the foot of a page. */
const rowsBefore = Array.from({ length: 18 }, (_, index) => index + 1)
const sweep = rowsBefore.map((rows) => {
  const roster = `heads: [{ role: 主任, names: [王样] }]
groups:
  - { title: 宣传组, heads: [{ role: 组长, names: [李样本] }, { role: 成员, names: [${members(8)}] }], duties: [负责宣传。, 负责研究。] }
`
  const text = `|\n${'      各部门抓好落实。\n\n'.repeat(rows)}`
  const id = `foot-${rows}`
  return [id, rosterPlan(roster, { id }).replace('组成人员如下：', text)] as const
})

let pdfs: ReadonlyMap<string, MeasuredPdf>
beforeAll(async () => {
  const plans = [['long', rosterPlan(heads, { id: 'long' })] as const, ...sweep]
  const files = Object.fromEntries(plans.map(([id, yaml]) => [`2025/${id}.yaml`, yaml]))
  pdfs = await buildWorkspace(
    { ...baseFiles, ...files },
    plans.map(([id]) => id),
  )
}, 300_000)

function pdf(id: string): MeasuredPdf {
  const found = pdfs.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

/** How far a place is from the nearest column that begins every fourth 字 from the first on, in mm. */
function offColumn(place: number, first: number): number {
  const columns = (place - first) / 4
  return Math.abs(columns - Math.round(columns)) * 4 * character
}

/** Where each stretch of a line begins, in 字 from the left edge of the 版心, blanks left out. */
function columnsOf({ runs }: TextLine, number: number): [string, number][] {
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, left }) => [text, (left - leftEdge(number)) / character])
}

/** The lines of a document with the number of their page. */
const linesOf = (id: string) =>
  numberedPages(pdf(id)).flatMap(({ page, number }) => linesInArea(page).map((line) => ({ line, number })))
const textOf = ({ text }: TextLine) => text.replaceAll(/\s/gu, '')

describe('a roster (practice)', () => {
  test('labels begin two 字 in and are spread to the widest; the colon stands behind it', () => {
    for (const [label, first, last] of [
      ['主任', '主', '任'],
      ['成员', '成', '员'],
    ] as const) {
      const found = linesOf('long').find(({ line }) => textOf(line).startsWith(`${label}：`))
      if (!found) throw new Error(`no ${label}`)
      const places = new Map(columnsOf(found.line, found.number))
      expect(places.get(first)).toBeCloseTo(2, 1)
      expect(places.get(last)).toBeCloseTo(4, 1)
      expect(places.get('：')).toBeCloseTo(5, 1)
    }
  })

  test('names stand in columns of three 字, one apart; two-character names are spread to three', () => {
    const roster = linesOf('long').filter(({ line }) => /[王李赵钱周示张布乌]/u.test(line.text))
    const places = roster.flatMap(({ line, number }) => columnsOf(line, number))
    const starts = places.filter(([text]) => /^(?:[王李赵]|钱|周|示例甲|张|布仁|乌日)/u.test(text))
    expect(starts.length).toBeGreaterThan(50)
    expect(starts.filter(([, place]) => offColumn(place, 6) > 0.2)).toEqual([])
    // 样 of 王样 stands where the third of three would.
    const seconds = places.filter(([text]) => text === '样')
    expect(seconds.length).toBeGreaterThan(8)
    expect(seconds.filter(([, place]) => offColumn(place, 8) > 0.2)).toEqual([])
  })

  test('a long name and a note take the columns that they need, and no name is divided', () => {
    const secretaries = linesOf('long').find(({ line }) => textOf(line).startsWith('秘书长：'))
    const columns = secretaries && columnsOf(secretaries.line, secretaries.number)
    expect(columns?.map(([text]) => text)).toEqual(['秘书长', '：', '示例甲（兼）', '李', '样', '（护理部）'])
    expect(columns?.[3]?.[1]).toBeCloseTo(14, 1)
    for (const name of ['布仁示例尔', '乌日示例木拉']) {
      const runs = linesOf('long').flatMap(({ line }) =>
        line.runs.filter(({ text }) => text.includes(name.slice(0, 2))),
      )
      expect(runs.length).toBeGreaterThan(5)
      for (const { text } of runs) expect(text).toBe(name)
    }
  })

  test('a row that goes on begins below the first name, five names a row, on the rows of the page', () => {
    const deputies = linesOf('long').findIndex(({ line }) => textOf(line).startsWith('副主任：'))
    const [first, second] = linesOf('long').slice(deputies, deputies + 2)
    if (!first || !second) throw new Error('no deputies')
    expect(textOf(first.line)).toBe('副主任：示例甲李样张示例赵示例钱样本')
    expect(columnsOf(second.line, second.number)).toEqual([['孙范例', expect.closeTo(6, 1)]])
    expect(second.line.baseline - first.line.baseline).toBeCloseTo(pitch, 1)
  })

  test('it runs over pages and fills them; the words below the names begin under them', () => {
    const [page, next] = numberedPages(pdf('long'))
    if (!page || !next) throw new Error('one page')
    const [last, first] = [linesInArea(page.page).at(-1), linesInArea(next.page)[0]]
    expect(last?.baseline).toBeGreaterThan(255)
    expect(first && columnsOf(first, next.number)[0]?.[1]).toBeCloseTo(6, 1)
    const rest = linesOf('long').filter(({ line }) => /及各|临床医技/u.test(line.text))
    expect(rest.length).toBeGreaterThan(1)
    for (const { line, number } of rest) expect(columnsOf(line, number)[0]?.[1]).toBeCloseTo(6, 1)
  })
})

const isDate = (line: TextLine) => /^2025年2月21日$/u.test(textOf(line))
const footOf = (page: MeasuredPage) => linesInArea(page).slice(-1).map(textOf).join('')

describe('at the foot of a page', () => {
  test.each(sweep.map(([id]) => id))('%s: nothing that leads in stands alone', (id) => {
    const pages = numberedPages(pdf(id))
    expect(pages.length).toBeGreaterThan(0)
    const feet = pages.slice(0, -1).map(({ page }) => footOf(page))
    for (const foot of feet) {
      expect(foot).not.toMatch(/：$/u)
      expect(foot).not.toMatch(/^(?:（一）宣传组|一、领导体制)$/u)
    }
  })

  test('the sweep has every row at the foot once', () => {
    const feet = sweep.flatMap(([id]) => pdf(id).pages.slice(0, 1).map(footOf))
    expect(new Set(feet).size).toBeGreaterThan(5)
  })
})

describe('at the end of a notice (7.3.5.5)', () => {
  const sizes = [20, 25, 30]
  const endings = ['', ', plus: 及各临床医技科室主任']
  const notices = sizes.flatMap((size) =>
    endings.map((ending, index) => ({
      id: `signed-${size}-${index}`,
      lines: `text: 现将领导小组名单通知如下。
sections:
  - title: 组成人员
    roster:
      heads: [{ role: 组长, names: [张示例] }, { role: 成员, names: [${members(size)}]${ending} }]
`,
    })),
  )
  const attached = [60, 65, 70, 75].flatMap((size) =>
    endings.map((ending, index) => ({
      id: `attached-${size}-${index}`,
      lines: `text: 现将领导小组名单印发给你们。
attachments:
  - title: 领导小组名单
    sections:
      - title: 组成人员
        roster:
          heads: [{ role: 组长, names: [张示例] }, { role: 成员, names: [${members(size)}]${ending} }]
`,
    })),
  )
  let built: BuiltNotices
  beforeAll(async () => {
    built = await buildNotices([...notices, ...attached])
  }, 300_000)

  test.each(attached.map(({ id }) => id))('%s: 版记 stands on a page with a row of it', (id) => {
    const lines = linesInArea(built.page(id, -1)).map(textOf)
    expect(lines.at(-1)).toBe('示例市人民医院党委办公室2025年2月21日印发')
    expect(lines.at(-2)).toMatch(/^(?:成员：|[王李布赵钱乌周]|及各)/u)
  })

  test('some of them would stand there alone', () => {
    const short = attached.filter(({ id }) => linesInArea(built.page(id, -1)).length === 2)
    expect(short.length).toBeGreaterThan(1)
  })

  test.each(notices.map(({ id }) => id))('%s: the signature stands two rows below a row of it', (id) => {
    const page = built.pdf(id).pages.find((one) => one.lines.some(isDate))
    const lines = page ? linesInArea(page) : []
    const date = lines.findIndex(isDate)
    const [row, signature] = [lines[date - 2], lines[date - 1]]
    if (!row || !signature) throw new Error('the signature stands alone')
    expect(textOf(row)).toMatch(/^(?:成员：|[王李布赵钱乌周]|及各)/u)
    expect((signature.baseline - row.baseline) / pitch).toBeGreaterThan(2.9)
    expect((signature.baseline - row.baseline) / pitch).toBeLessThan(4.1)
  })

  test('some of them go over to the second page', () => {
    const second = notices.filter(({ id }) => built.page(id, 2).lines.some(isDate))
    expect(second.length).toBeGreaterThan(1)
  })
})
