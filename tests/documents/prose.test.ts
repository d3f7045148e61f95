import { describe, expect, test } from 'vitest'
import { documentContext } from '../../src/documents/index.ts'
import { paragraphText } from '../../src/documents/prose-text.ts'
import { responsibility } from '../../src/documents/responsibility.ts'
import type { Point, WorkPoints } from '../../src/model/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import {
  baseFiles,
  type Files,
  load,
  loadClean,
  replaced,
  rewritten,
  workspaceWith,
} from '../helpers/memory-workspace.ts'

const points = '2025/work-points.yaml'

/** The base, with another text for its point. */
function withText(text: string): Files {
  const [before = '', after = ''] = baseFiles[points].split(/ {8}text: \|\n(?: {10}.*\n)+/u)
  return workspaceWith({ [points]: `${before}        text: ${text}\n${after}` })
}

function workPointsOf({ documents }: Workspace, id = 'work-points-2025'): WorkPoints {
  const document = documents.find((candidate) => candidate.id === id)
  if (document?.kind !== 'work-points') throw new Error(`no work points ${id}`)
  return document
}

function pointOf(workspace: Workspace): Point {
  const point = workPointsOf(workspace).sections[0]?.points[0]
  if (!point) throw new Error('no point')
  return point
}

/** The paragraphs of the point as they are read on a day. */
async function printed(files: Files, on?: string): Promise<string[]> {
  const workspace = await loadClean(files)
  const context = documentContext(workspace, false, on)
  return pointOf(workspace).paragraphs.map((paragraph) => paragraphText(paragraph, context))
}

describe('references', () => {
  // biome-ignore format: one case a line
  test.each([
    ['a target', '{{target "日间手术占比"}}', '22%以上'],
    ['a range', '{{target "心脏移植"}}', '12～15例'],
    ['a level', '{{target "电子病历应用水平"}}', '六级'],
    ['a baseline', '{{baseline "日间手术占比"}}', '18.3%'],
    ['the level before', '{{baseline "电子病历应用水平"}}', '五级'],
    ['by id', '{{target "heart-transplants"}}', '12～15例'],
    ['by alias', '{{target "心移植"}}', '12～15例'],
    ['a unit', '{{unit "医务处"}}', '医务部'],
    ['a group', '{{unit "all-departments"}}', '各科室'],
    ['a document, with the number of the notice that issues it', '{{doc "work-points-2025"}}', '《以实干开新局》（示医党发〔2025〕12号）'],
    ['a notice', '{{doc "notice-2025-12"}}', '《中共示例市人民医院委员会关于印发《以实干开新局》的通知》（示医党发〔2025〕12号）'],
  ])('%s', async (_what, written, shown) => {
    expect(await printed(withText(`前${written}后`))).toEqual([`前${shown}后`])
  })

  test.each([
    ['2024-03-01', '文化宣传与教育中心'],
    ['2024-05-24', '文化研究与宣传教育中心'],
    [undefined, '文化研究与宣传教育中心'],
  ])('a unit by its name on %s, however it is called', async (on, name) => {
    for (const written of ['culture-centre', '文化宣传与教育中心', '文化研究与宣传教育中心']) {
      expect(await printed(withText(`由{{unit "${written}"}}负责`), on)).toEqual([`由${name}负责`])
    }
  })

  test('a document that nobody issues is cited without a number', async () => {
    const other = replaced(
      replaced(baseFiles[points], 'id: work-points-2025\n', 'id: plan-x\nsubtitle: 要点\n'),
      '{{doc "work-points-2025"}}',
      '',
    )
    const files = { ...withText('见{{doc "plan-x"}}'), '2026/x.yaml': other }
    expect(await printed(files)).toEqual(['见《以实干开新局——要点》'])
  })

  test('a document that is there but broken leaves a gap that is seen', async () => {
    const other = replaced(baseFiles[points], 'id: work-points-2025\nperiod: 2025\n', 'id: plan-x\n')
    const { workspace } = await load({ ...withText('见{{doc "plan-x"}}'), '2026/x.yaml': other })
    if (!workspace) throw new Error('no workspace')
    const [paragraph = []] = pointOf(workspace).paragraphs
    expect(paragraphText(paragraph, documentContext(workspace, true))).toBe('见【plan-x】')
  })

  test('a reference that does not hold leaves one too', async () => {
    const { workspace } = await load(withText('前{{target "无"}}中{{x}}后'))
    if (!workspace) throw new Error('no workspace')
    const [paragraph = []] = pointOf(workspace).paragraphs
    const text = paragraphText(paragraph, documentContext(workspace, true))
    expect(text).toBe('前【{{target "无"}}】中【{{x}}】后')
  })
})

describe('paragraphs', () => {
  test.each([
    [
      'folded',
      '>\n          推进日间手术，\n          扩大 DRG 病种，{{target "心脏移植"}}\n          左右。',
    ],
    ['plain', '推进日间手术，\n          扩大 DRG 病种，{{target "心脏移植"}}\n          左右。'],
  ])('YAML leaves a blank where it joins the lines of a %s text; Chinese has none', async (_style, text) => {
    const quoted = text.startsWith('>') ? text : `'${text}'`
    expect(await printed(withText(quoted))).toEqual(['推进日间手术，扩大 DRG 病种，12～15例左右。'])
  })

  test('a blank that the author meant stays', async () => {
    expect(await printed(withText('"精诚医道 惠泽百姓"'))).toEqual(['精诚医道 惠泽百姓'])
  })

  const block = (...lines: string[]) =>
    withText(`|\n${lines.map((line) => (line === '' ? '' : `          ${line}`)).join('\n')}`)

  // biome-ignore format: one case a line
  test.each([
    ['lines are joined without a space', ['推进日间手术，', '扩大病种。'], ['推进日间手术，扩大病种。']],
    ['a reference may begin or end a line', ['占比达到', '{{target "日间手术占比"}}，', '由{{unit "医务部"}}', '负责。'], ['占比达到22%以上，由医务部负责。']],
    ['Latin words keep their space', ['使用 deep', 'learning 方法'], ['使用 deep learning 方法']],
    ['a blank line begins a paragraph', ['第一段。', '', '第二段。', '', '', '第三段。'], ['第一段。', '第二段。', '第三段。']],
    ['typed indents are dropped', ['　　第一段。', '', '　　第二段。', '　　续。'], ['第一段。', '第二段。续。']],
    ['a paragraph may begin with a reference', ['一。', '', '{{unit "医务部"}}牵头。'], ['一。', '医务部牵头。']],
  ])('%s', async (_what, lines, paragraphs) => {
    expect(await printed(block(...lines))).toEqual(paragraphs)
  })
})

describe('who answers for a point', () => {
  const of = async (changes: string, on?: string) => {
    const text = replaced(
      baseFiles[points],
      '        lead: 医务部\n        support: [党委办公室]\n        by: 2025-06\n',
      changes,
    )
    return responsibility(pointOf(await loadClean(workspaceWith({ [points]: text }))), on)
  }
  const lead = '        lead: 医务部\n'
  const support = '        support: [党委办公室, 各科室]\n'
  const by = '        by: 2025-06\n'
  const form = (name: string) => `        publishedAs: ${name}\n`

  // biome-ignore format: one case a line
  test.each([
    ['lead-and-support is the default', lead + support + by, '（牵头部门：医务部；配合部门：党委办公室、各科室；完成时限：2025年6月底前）'],
    ['without support', lead + by, '（牵头部门：医务部；完成时限：2025年6月底前）'],
    ['only a lead', lead, '（牵头部门：医务部）'],
    ['only a deadline', by, '（完成时限：2025年6月底前）'],
    ['nothing', '', ''],
    ['lead-list names all behind one label, and no deadline', lead + support + by + form('lead-list'), '（牵头部门：医务部、党委办公室、各科室）'],
    ['lead-list of one', lead + form('lead-list'), '（牵头部门：医务部）'],
    ['lead-list of nobody', by + form('lead-list'), ''],
    ['none', lead + support + by + form('none'), ''],
  ])('%s', async (_what, written, shown) => {
    expect(await of(written)).toBe(shown)
  })

  test.each([
    ['2024-03-01', '（牵头部门：文化宣传与教育中心）'],
    ['2025-02-21', '（牵头部门：文化研究与宣传教育中心）'],
    [undefined, '（牵头部门：文化研究与宣传教育中心）'],
  ])('by the names of %s', async (on, shown) => {
    expect(await of('        lead: culture-centre\n', on)).toBe(shown)
  })

  test('the document says how, a point may say otherwise', async () => {
    const files = rewritten(points, 'preamble:', 'publishedAs: lead-list\npreamble:')
    expect(responsibility(pointOf(await loadClean(files)), undefined)).toBe(
      '（牵头部门：医务部、党委办公室）',
    )
  })
})
