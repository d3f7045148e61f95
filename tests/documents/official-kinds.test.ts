import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { definitionOf, documentContext, gbt9704, viewOf } from '../../src/documents/index.ts'
import { letterHead } from '../../src/documents/letter-head.ts'
import { letterhead } from '../../src/documents/letterhead.ts'
import { isOfficialKind, kinds } from '../../src/model/index.ts'
import { rules } from '../../src/rules/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { diagnose, loadClean } from '../helpers/memory-workspace.ts'
import { type officialTexts, withOfficial } from '../helpers/official-files.ts'
import { pageTree } from '../helpers/page-tree.ts'
import { printedText, renderDocument, select, textOf } from '../helpers/rendered-page.ts'
import { findingsOf } from '../helpers/rule-tester.ts'

type Kind = keyof typeof officialTexts

async function pageOf(kind: Kind, changes: Readonly<Record<string, string>> = {}, more = '') {
  const workspace = await loadClean(withOfficial(kind, changes, more))
  return { workspace, tree: pageTree(renderDocument(workspace, 'official')) }
}

describe('the title says what kind it is', () => {
  test.each([
    ['report', '示例市人民医院关于床位使用情况的报告'],
    ['request', '示例市人民医院关于变更床位设置的请示'],
    ['opinion', '示例市人民医院关于改进门诊服务的意见'],
    ['circular', '示例市人民医院关于表扬示范党支部的通报'],
    ['reply', '示例市人民医院关于同意设立门诊的批复'],
    ['letter', '示例市人民医院关于商请支持试点的函'],
    ['minutes', '党委会会议纪要'],
  ] as const)('%s: %s', async (kind, title) => {
    const { workspace, tree } = await pageOf(kind)
    const context = documentContext(workspace, false)
    const document = context.find('official')
    expect(document && context.titleOf(document)).toBe(title)
    expect(textOf(select(tree, 'h1')[0] ?? tree)).toBe(title)
    expect(printedText(tree)).not.toMatch(/undefined|\[object|NaN/u)
  })
})

test('a report carries a text up as a notice carries one down', async () => {
  const changes = { 'subject: 床位使用情况\n': '', 'text: 我院拟调整床位设置。\n': '' }
  const { workspace, tree } = await pageOf('report', changes, 'issues: work-points-2025\n')
  const context = documentContext(workspace, false)
  const document = context.find('official')
  expect(document && definitionOf(document).title(document, context)).toBe(
    '示例市人民医院关于报送《以实干开新局》的报告',
  )
  expect(textOf(select(tree, '.body')[0] ?? tree).trim()).toBe('《以实干开新局》现予报送，请审阅。')
  expect(select(tree, '.issued')).toHaveLength(1)
})

describe('信函格式', () => {
  test('has its own head, no rules in 版记 and nobody who prints it', async () => {
    const { tree } = await pageOf('letter', {}, 'cc: [示例市财政局]\nurgency: 特急\n')
    expect(select(tree, '.double-rule')).toHaveLength(2)
    expect(select(tree, '.red-rule')).toEqual([])
    expect(textOf(select(tree, '.mark')[0] ?? tree)).toBe('示例市人民医院')
    expect(textOf(select(tree, '.top-marks')[0] ?? tree).trim()).toBe('特急')
    const imprint = select(tree, 'footer')
    expect(imprint.map((one) => textOf(one).replaceAll(/\s/gu, ''))).toEqual(['抄送：示例市财政局。'])
    expect(imprint[0]?.properties.className).toEqual(['imprint', 'unruled'])
  })

  test('without copies has no 版记 at all', async () => {
    const { tree } = await pageOf('letter')
    expect(select(tree, '.imprint')).toEqual([])
    expect(select(tree, '.closing')).toEqual([])
  })

  test('a notice that asks for it is printed as a letter is; other kinds may not ask', async () => {
    const { tree } = await pageOf('notice', {}, 'layout: letter\ncc: [医务部]\n')
    expect(select(tree, '.double-rule')).toHaveLength(2)
    expect(textOf(select(tree, '.mark')[0] ?? tree)).toBe('示例市人民医院')
    expect(select(tree, 'footer').map((one) => textOf(one).replaceAll(/\s/gu, ''))).toEqual([
      '抄送：医务部。',
    ])
    expect(await diagnose(withOfficial('request', {}, 'layout: letter\n'))).toEqual([
      expect.stringContaining('key/unknown layout'),
    ])
  })

  test('its mark drops 文件, fits its row and is of the first organ', () => {
    const head = letterHead('示'.repeat(16), '示医函〔2025〕1号', [], gbt9704)
    expect(head.markPt * 16).toBeCloseTo((156 / 25.4) * 72, 6)
    expect(head.markHeightPt).toBe(42)
  })

  test('a longer one takes two rows, and lines of the text give way to the second', () => {
    const head = letterHead('示例省示例医科大学附属第一人民医院', '示医函〔2025〕1号', [], gbt9704)
    expect(head.markRows).toEqual(['示例省示例医科大学', '附属第一人民医院'])
    expect(head.markHeightPt).toBe(42 * 2.25)
    // Another name of 42 pt and a quarter of it above: 18.5 mm.
    expect(head.linesFromTitle).toBe(16)
  })

  test('every mark takes a row of the first page', () => {
    const marks = ['000012', '秘密★1年', '特急'].map((text) => ({ text, isHei: true }))
    const lines = marks.map(
      (_, count) => letterHead('示例', '', marks.slice(0, count + 1), gbt9704).linesFromTitle,
    )
    expect(lines).toEqual([18, 17, 16])
    expect(letterHead('示例', '', [], gbt9704).linesFromTitle).toBe(18)
  })
})

describe('纪要格式', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => `示例${'甲乙丙丁'[at]}`).join(', ')

  test('is of a meeting: its mark, its day, who was there; not signed', async () => {
    const more = `absent: [示例辛]\nobservers: [${people(2)}]\n`
    const { tree } = await pageOf('minutes', { 'present: [张示例]': `present: [${people(4)}]` }, more)
    expect(textOf(select(tree, '.mark')[0] ?? tree)).toBe('示例医院党委会纪要')
    expect(textOf(select(tree, '.subtitle')[0] ?? tree)).toBe('（2025年2月24日）')
    expect(
      textOf(select(tree, '.attendance')[0] ?? tree)
        .trim()
        .split(/\s*\n\s*/u),
    ).toEqual(['出席：示例甲、示例乙、示例丙、示例丁', '请假：示例辛', '列席：示例甲、示例乙'])
    expect(select(tree, '.signature')).toEqual([])
    expect(select(tree, '.number')).toEqual([])
  })

  test('a name stays whole, but for one that is longer than a row', async () => {
    const { tree } = await pageOf('minutes', { '[张示例]': `[张示例, ${'示例'.repeat(15)}]` })
    const whole = select(select(tree, '.attendance')[0] ?? tree, '.together')
    expect(whole.map(textOf)).toEqual(['张示例、'])
  })

  test('a meeting that is called 纪要 already has it once', async () => {
    const { tree } = await pageOf('minutes', { 'body: 示例医院党委会': 'body: 示例医院院长办公会纪要' })
    expect(textOf(select(tree, '.mark')[0] ?? tree)).toBe('示例医院院长办公会纪要')
  })

  test('without a number its title begins higher', () => {
    const head = (number: string) =>
      letterhead({ marks: ['示例'], number, signers: [], markBelowTopMm: 35 }, gbt9704).linesFromTitle
    expect(head('') - head('示〔2025〕1号')).toBe(3)
  })
})

test('the office that prints it is called once by the name that it shares with the institution', async () => {
  const { workspace } = await pageOf('notice')
  const context = documentContext(workspace, false)
  const document = context.find('official')
  expect(document && viewOf(document, context)).toMatchObject({
    imprint: { printedBy: '示例市人民医院办公室' },
  })
})

describe('the example of the page of each kind', () => {
  test.each(kinds.map(({ kind }) => kind).filter(isOfficialKind))(
    '%s: nothing is wrong with it',
    async (kind) => {
      const page = readFileSync(join(import.meta.dirname, `../../docs/kinds/${kind}.md`), 'utf8')
      const example = /```yaml\n(?<yaml>.*?)```/su.exec(page)?.groups?.yaml ?? ''
      expect(example).toContain(`kind: ${kind}`)
      const files = { ...exampleFiles, '2025/example-of-the-page.yaml': example }
      expect(await findingsOf(files, { rules, preset: 'recommended', today: '2025-03-01' })).toEqual([])
    },
  )
})
