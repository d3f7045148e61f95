import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type MeasuredPage, type MeasuredPdf, measurePdf } from '../helpers/measure-pdf.ts'
import { area } from '../helpers/notice-measures.ts'
import { makeBaseStand } from '../helpers/run-plan.ts'

const flaws = 24

let pdf: MeasuredPdf
/** What two runs in a row have written. */
const files: Buffer[] = []
beforeAll(async () => {
  const stand = await makeBaseStand()
  try {
    const path = join(stand.workspace, '2025/work-points.yaml')
    const text = await readFile(path, 'utf8')
    const flawed = Array.from({ length: flaws }, (_, index) => `第${index + 1}批病区3-5个，`).join('')
    await writeFile(path, text.replace('推广日间手术', `${flawed}推广日间手术`))
    const output = join(stand.workspace, '核稿意见.pdf')
    for (const _ of ['first', 'second']) {
      const { stderr } = await stand.plan(['check', '--lang', 'en', '--format', 'review=核稿意见.pdf'])
      expect(stderr).toContain('核稿意见.pdf')
      files.push(await readFile(output))
      await rm(output)
    }
    pdf = await measurePdf(files[0] ?? Buffer.of())
  } finally {
    await stand.remove()
  }
}, 120_000)

const runsThat = (page: MeasuredPage, pattern: RegExp) => page.runs.filter(({ text }) => pattern.test(text))

test('every sheet is upright A4, and what stands on it lies turned to the left, within the 版心', () => {
  expect(pdf.pages.length).toBeGreaterThan(2)
  for (const { width, height, runs, rules } of pdf.pages) {
    expect([width, height].map(Math.round)).toEqual([210, 297])
    const lying = runs.filter(({ text }) => !/^[—\s\d]+$/u.test(text))
    expect(lying.length).toBeGreaterThan(10)
    for (const { angle } of lying) expect(angle).toBe(-90)
    const long = rules.filter(({ direction }) => direction === 'vertical')
    expect(Math.max(...long.map(({ y1 }) => y1))).toBeCloseTo(area.bottom, 0)
    expect(Math.min(...long.map(({ y0 }) => y0))).toBeCloseTo(area.top, 0)
  }
})

test('the title stands on the first sheet only; the head on all, and 续表 on those behind it', () => {
  const has = (pattern: RegExp) => pdf.pages.map((page) => runsThat(page, pattern).length > 0)
  const behind = pdf.pages.slice(1).map(() => true)
  expect(has(/核稿意见表/u)).toEqual([true, ...behind.map(() => false)])
  expect(has(/怎么改/u)).toEqual([true, ...behind])
  expect(has(/续表/u)).toEqual([false, ...behind])
})

test('asked for again, it is made again, byte for byte the same', () => {
  expect(files[1]?.equals(files[0] ?? Buffer.of())).toBe(true)
})

test('it is dated by its documents, and says whose it is', () => {
  expect(pdf.creationDate).toMatch(/^D:20250221/u)
  expect([pdf.title, pdf.author]).toEqual(['核稿意见表', '示例市人民医院'])
})
