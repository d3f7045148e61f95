import { describe, expect, test } from 'vitest'
import { layoutFaults } from '../../src/documents/index.ts'
import {
  baseFiles,
  type Files,
  loadClean,
  replaced,
  row,
  workspaceWith,
} from '../helpers/memory-workspace.ts'
import { reporting, resultsFiles } from '../helpers/results-workspace.ts'

const faults = async (files: Files) => layoutFaults(await loadClean(files)).map(row)

/** The notice of the base with lines of YAML behind it. */
const noticeWith = (lines: string) =>
  workspaceWith({ '2025/notice.yaml': `${baseFiles['2025/notice.yaml']}${lines}` })

describe('a column too narrow for a figure in it', () => {
  /** Columns of one width, with a figure in the last. */
  const table = (columns: number, figure: string, more = '') => {
    const headings = Array.from({ length: columns }, (_, at) => `{ heading: 栏${at + 1} }`).join(', ')
    const cells = [...Array.from({ length: columns - 1 }, () => '一'), `"${figure}"`].join(', ')
    return noticeWith(
      `attachments: [{ title: 甲表, table: { ${more}columns: [${headings}], rows: [[${cells}]] } }]\n`,
    )
  }

  test.each([
    [9, '123456', []],
    [9, '12345678', ['table/narrow 12345678 4 3.6 0 false']],
    [9, '约3,000.5元', []],
    [9, '一二三四五六七八九十', []],
    [20, '12', []],
    [20, '99.5%', ['table/narrow 99.5% 2.5 1.7 0 false']],
  ])('%d columns, %s', async (columns, figure, expected) => {
    const found = await faults(table(columns, figure))
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toEqual(expected)
  })

  test('lying, it has room', async () => {
    expect(await faults(table(9, '12345678', 'orientation: landscape, '))).toEqual([])
  })

  test('a table is told once, at its narrowest column', async () => {
    const columns =
      '{ heading: 甲 }, { heading: 乙, width: 0.1 }, { heading: 丙 }, { heading: 丁, width: 20 }'
    const rows = '[[1234567, 1234567, 12345678, 1]]'
    const found = await faults(
      noticeWith(`attachments: [{ title: 甲表, table: { columns: [${columns}], rows: ${rows} } }]\n`),
    )
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toEqual(['table/narrow 1234567 3.5 0 2 false'])
  })

  test('it is the column that is told, in the text of a document too', async () => {
    const narrow = 'columns: [{ heading: 甲, width: 9 }, { heading: 乙, width: 0.5 }], rows: [[一, 1234567]]'
    const files = noticeWith(`sections: [{ title: 分工, table: { ${narrow} } }]\n`)
    const text = String(files['2025/notice.yaml'])
    const column = (text.split('\n').at(-2) ?? '').indexOf('{ heading: 乙') + 1
    expect(await faults(files)).toEqual([
      `2025/notice.yaml:${text.split('\n').length - 1}:${column} table/narrow 1234567 3.5 1.5 0 false`,
    ])
  })
})

describe('a figure too wide for a column that the program made', () => {
  const shown = (figure: string): Files =>
    reporting(
      '- title: 指标\n  text: 如下。\n  indicatorResults: { title: 表, indicators: [每百名卫生技术人员科研成果转化金额] }\n',
      {
        '2025/actuals.yaml': replaced(resultsFiles['2025/actuals.yaml'], '31.5万元', `${figure}万元`),
      },
    )

  test.each([
    ['123456789', []],
    ['12345678.9', ['2025/results.yaml:9:23 table/narrow 12345678.9 5 4.8 0 true']],
  ])('of 主要指标完成情况: %s万元', async (figure, expected) => {
    expect(await faults(shown(figure))).toEqual(expected)
  })

  test.each([
    ['', ['2025/results.yaml:7:45 table/narrow 12345678.9 5 4.8 0 true']],
    [', orientation: landscape', []],
  ])('as an attachment%s', async (orientation, expected) => {
    const table = `{ title: 表, indicatorResults: { indicators: [每百名卫生技术人员科研成果转化金额]${orientation} } }`
    const files = shown('12345678.9')
    const report = String(files['2025/results.yaml']).replace(
      /sections:.*/s,
      `preamble: 如下。\nattachments: [${table}]\n`,
    )
    expect(await faults({ ...files, '2025/results.yaml': report })).toEqual(expected)
  })

  /** Upright; or across the sheet, with a column for each of six years. */
  const annex = (baseline: string, yearly = '') => {
    const years = yearly === '' ? [] : [2025, 2026, 2027, 2028, 2029, 2030]
    const annual = years.map((year) => `"${year}": ${yearly}例`).join(', ')
    return noticeWith(`attachments:
  - title: 主要指标表
    indicators:
      groups:
        - targets:
            日间手术占比: { target: 25%, baseline: 18.6% }
            心脏移植: { target: 12例, baseline: ${baseline}例${annual === '' ? '' : `, annual: { ${annual} }`} }
`)
  }

  test.each([
    ['12345678901234567890', '', []],
    [
      '1234567890123456789012',
      '',
      ['2025/notice.yaml:17:19 table/narrow 1234567890123456789012 11 10.3 0 true'],
    ],
    ['123', '1234567890', []],
    ['123', '12345678901', ['2025/notice.yaml:17:19 table/narrow 12345678901 5.5 5 5 true']],
  ])('of 主要指标表: %s例, yearly %s', async (baseline, yearly, expected) => {
    expect(await faults(annex(baseline, yearly))).toEqual(expected)
  })
})

describe('版记 higher than a page', () => {
  const names = Array.from({ length: 80 }, (_, at) => `示例市第${at + 1}社区卫生院`)
  const units = names.map((name, at) => `  - { id: unit-${at + 1}, name: ${name} }\n`).join('')
  const copiedTo = (count: number): Files => ({
    ...noticeWith(`cc: [${names.slice(0, count).join(', ')}]\n`),
    'organization.yaml': replaced(baseFiles['organization.yaml'], 'units:\n', `units:\n${units}`),
  })

  test('as many rows as a page has are right, one more is told', async () => {
    const counts = Array.from({ length: 30 }, (_, at) => at + 45)
    const found = await Promise.all(counts.map(async (count) => faults(copiedTo(count))))
    const first = found.findIndex((lines) => lines.length > 0)
    expect(first).toBeGreaterThan(0)
    expect(found[first]).toEqual(['2025/notice.yaml:11:5 imprint/no-room 26 25'])
    for (const lines of found.slice(first)) expect(lines).toHaveLength(1)
  })

  test('so is what stands there because the first page must show text', async () => {
    const files = copiedTo(1)
    const notice = replaced(
      String(files['2025/notice.yaml']),
      '[各科室]',
      `[${names.slice(0, 70).join(', ')}]`,
    )
    const found = await faults({ ...files, '2025/notice.yaml': notice })
    expect(found).toEqual([expect.stringMatching(/^2025\/notice\.yaml:6:5 imprint\/no-room \d+ 25$/)])
  })
})

describe('a first page that shows no text', () => {
  const issuers = ['医疗质量与患者安全管理', '人力资源和社会保障', '发展和改革', '卫生健康', '医疗保障']
    .map((what, at) => `  - { id: joint-${at}, name: 示例市${what}委员会, prefix: 示发 }\n`)
    .join('')
  const issuedBy = (count: number, subject: string, more = '') => {
    const ids = Array.from({ length: count }, (_, at) => `joint-${at}`).join(', ')
    const notice = replaced(baseFiles['2025/notice.yaml'], 'issuer: party-committee', `issuer: [${ids}]`)
    return workspaceWith({
      'organization.yaml': replaced(baseFiles['organization.yaml'], 'issuers:\n', `issuers:\n${issuers}`),
      '2025/notice.yaml': `${replaced(notice, '示医党发〔', '示发〔').replace(/^issues: .*$/mu, `subject: ${subject}`)}text: ${'请抓好落实。'.repeat(20)}\n${more}`,
      '2025/work-points.yaml': undefined,
    })
  }
  const signers = 'signers: [张示例, 李示例, 王样本, 赵样本, 陈某甲]\n'

  test('five organs and five 签发人 leave none below a title that names them all', async () => {
    const found = await faults(issuedBy(5, '申请增设互联网医院执业登记和变更诊疗科目', signers))
    expect(found).toEqual([expect.stringMatching(/^2025\/notice\.yaml:4:9 first-page\/no-text 5 \d$/)])
  })

  test('two organs with the same title do', async () => {
    expect(await faults(issuedBy(2, '申请增设互联网医院执业登记和变更诊疗科目', signers))).toEqual([])
  })
})
