import { describe, expect, test } from 'vitest'
import { isOfficial } from '../../src/model/index.ts'
import { changesSince, latestEntry, statementsOf, writeIssued } from '../../src/workspace/index.ts'
import { breakdownFiles } from '../helpers/breakdown-workspace.ts'
import { entriesOf } from '../helpers/issued-record.ts'
import {
  baseFiles,
  diagnose,
  type Files,
  loadClean,
  replaced,
  rewritten,
} from '../helpers/memory-workspace.ts'
import { greyPng } from '../helpers/test-pictures.ts'

const notice = 'notice-2025-12'
const plan = '2025/work-points.yaml'
const cited = `kind: work-points
id: work-points-2024
period: 2024
title: 以奋斗启新程
sections: [{ title: 主要工作, points: [{ id: former, text: 推进日间手术。, lead: 医务部, by: 2024-06 }] }]
`
/** The base workspace, whose plan cites another. */
const files: Files = {
  ...rewritten(plan, '{{doc "work-points-2025"}}', '{{doc "work-points-2024"}}'),
  '2024/work-points.yaml': cited,
}
const entries = await entriesOf(files, [notice])

/** What was said of the document and is not now, after a place of a file was rewritten. */
async function changesAfter(path: string, before: string, after: string): Promise<string[]> {
  const edited = { ...files, [path]: replaced(String(files[path]), before, after) }
  const workspace = await loadClean({ ...edited, 'issued.json': writeIssued(entries) })
  const document = workspace.documents.find(({ id }) => id === notice)
  const entry = latestEntry(workspace.issued, notice)
  if (!document || !isOfficial(document) || !entry) throw new Error('the notice is gone')
  return changesSince(entry, document, statementsOf(document, workspace)).map(({ name }) => name)
}

describe('how a file is written, and what is noted in it, is no part of what it says', () => {
  test.each([
    ['a comment', plan, 'period: 2025', 'period: 2025 # 收官之年'],
    [
      'the order of keys',
      plan,
      'kind: work-points\nid: work-points-2025\n',
      'id: work-points-2025\nkind: work-points\n',
    ],
    ['Chinese keys', plan, 'lead: 医务部', '牵头: 医务部'],
    ['another name of the same department', plan, 'lead: 医务部', 'lead: 医务处'],
    ['its id', plan, 'support: [党委办公室]', 'support: [party-office]'],
    ['line breaks', plan, '推进日间手术，\n          占比由', '推进日间手术，占比由'],
    ['lines that YAML joins', plan, 'text: |\n          推进', 'text: >\n          推进'],
    ['the long form of a target', plan, '心脏移植: 12～15例', '心脏移植: { target: 12~15例 }'],
    ['an alias of an indicator', plan, '心脏移植: 12', '心移植: 12'],
    [
      'where a point comes from',
      plan,
      '        by: 2025-06\n',
      '        by: 2025-06\n        continues: former\n',
    ],
    ['why it is less', plan, 'baseline: 五级 }', 'baseline: 五级, reason: 标准调整 }'],
    [
      'what became of former points',
      plan,
      'sections:\n',
      'ended: [{ id: former, as: done, reason: 已建成 }]\nsections:\n',
    ],
    ['an assertion', plan, 'sections:\n', 'assert: [{ id: one, that: points() == 1 }]\nsections:\n'],
    ['brackets of the number', '2025/notice.yaml', '〔2025〕', '[2025]'],
    [
      'a later name of a department',
      'organization.yaml',
      'name: 党委办公室 }',
      'names: [{ name: 党委办公室 }, { name: 党委综合办公室, from: 2025-06-01 }] }',
    ],
    [
      'a name in the register of indicators',
      'indicators.yaml',
      'name: 电子病历应用水平,',
      'name: 电子病历分级评价, aliases: [电子病历应用水平],',
    ],
    [
      'another indicator',
      'indicators.yaml',
      'indicators:\n',
      'indicators:\n  - { id: new, name: 新指标, measure: event }\n',
    ],
    ['what another document says', '2024/work-points.yaml', '推进日间手术。', '推进日间手术工作。'],
  ])('%s', async (_what, path, before, after) => {
    expect(await changesAfter(path, before, after)).toEqual([])
  })
})

describe('what is printed or promised is', () => {
  const surgery = 'work-points-2025/surgery'
  test.each([
    ['a title', plan, '以实干开新局', '以实干谋新篇', ['work-points-2025/title']],
    ['a text', plan, '推进日间手术，', '推广日间手术，', [`${surgery}/text`]],
    ['a deadline', plan, 'by: 2025-06', 'by: 2025-09', [`${surgery}/by`]],
    ['a target', plan, '12～15例', '10～15例', [`${surgery}/targets/heart-transplants`]],
    ['a baseline', plan, '18.3%', '19%', [`${surgery}/targets/day-surgery-share/baseline`]],
    [
      'how firm it is',
      plan,
      '12～15例',
      '{ target: 12～15例, commitment: 力争 }',
      [`${surgery}/targets/heart-transplants/commitment`],
    ],
    ['who leads', plan, 'lead: 医务部', 'lead: 党委办公室', [`${surgery}/lead`]],
    ['whom it is sent to', '2025/notice.yaml', 'to: [各科室]', 'to: [各科室, 医务部]', [`${notice}/to`]],
    ['a key more', '2025/notice.yaml', 'printedBy:', 'copies: 15\nprintedBy:', [`${notice}/copies`]],
    [
      'a key less',
      '2025/notice.yaml',
      'approval: { body: 医院党委会, on: 2025-02-18 }\n',
      '',
      [`${notice}/approval/body`, `${notice}/approval/on`],
    ],
    [
      'a point more',
      plan,
      '    points:\n',
      '    points:\n      - { id: new, text: 新增一项。, lead: 医务部, by: 2025 }\n',
      ['work-points-2025/care/points', ...['text', 'lead', 'by'].map((key) => `work-points-2025/new/${key}`)],
    ],
    [
      'the name of an issuer',
      'organization.yaml',
      '中共示例市人民医院委员会',
      '示例市人民医院党委',
      [`${notice}/issuer`],
    ],
    [
      'a name that was rewritten instead of given a day',
      'organization.yaml',
      'name: 医务部, aliases: [医务处]',
      'name: 医疗部, aliases: [医务部, 医务处]',
      [`${surgery}/lead`],
    ],
    [
      'a name of then, in a text',
      'organization.yaml',
      '文化研究与宣传教育中心, from: 2024-05-24',
      '文化研究与宣传教育中心, from: 2025-05-24',
      [`${surgery}/text`],
    ],
    [
      'the title of what it cites',
      '2024/work-points.yaml',
      '以奋斗启新程',
      '以奋斗启新局',
      [`${notice}/cites/work-points-2024`],
    ],
  ])('%s', async (_what, path, before, after, names) => {
    expect(await changesAfter(path, before, after)).toEqual(names)
  })

  test('the order of points', async () => {
    const two = (order: readonly string[]) =>
      `    points:\n${order.map((id) => `      - { id: ${id}, text: 一项工作。, lead: 医务部, by: 2025 }\n`).join('')}`
    const before = { ...files, [plan]: replaced(String(files[plan]), '    points:\n', two(['one', 'two'])) }
    const after = { ...files, [plan]: replaced(String(files[plan]), '    points:\n', two(['two', 'one'])) }
    const [entry] = await entriesOf(before, [notice])
    const workspace = await loadClean(after)
    const document = workspace.documents.find(({ id }) => id === notice)
    if (!document || !isOfficial(document) || !entry) throw new Error('the notice is gone')
    const changes = changesSince(entry, document, statementsOf(document, workspace))
    expect(changes.map(({ name }) => name)).toEqual(['work-points-2025/care/points'])
  })
})

test('steps of a point count where a breakdown prints them, and not where only its plan is printed', async () => {
  const ids = [notice, 'tasks-notice']
  const before = await entriesOf(breakdownFiles, ids)
  const path = '2025/plan.yaml'
  const point = '- id: task-24\n'
  const steps = `${point}        milestones: { Q1: 完成 }\n`
  const later = { ...breakdownFiles, [path]: replaced(String(breakdownFiles[path]), point, steps) }
  const after = await entriesOf(later, ids)
  expect(after.map(({ hash }, index) => hash === before[index]?.hash)).toEqual([true, false])
})

describe('the record', () => {
  const text = writeIssued(entries)

  test('says in clear what is short, and of long texts their digest', () => {
    expect(text).toContain('"work-points-2025/surgery/targets/heart-transplants": "12～15例",\n')
    expect(text).toMatch(/"work-points-2025\/surgery\/text": "sha256:[0-9a-f]{16}"/u)
  })

  test('an entry is the same whenever and wherever it is made', async () => {
    expect(await entriesOf(files, [notice])).toEqual(entries)
    // Records outlive programs: what is entered now must be found unchanged by every later one.
    expect(entries[0]?.hash).toBe('acdb59fc0ac33eb244c74dff6bc861df188d550d8e23590177a06486ab4eb7a3')
  })

  test.each([
    ['no JSON', '{ "version": 1, "issued": [', 'issued.json:1'],
    ['another version', text.replace('"version": 1', '"version": 2'), 'issued.json:2'],
    ['an entry without what it says', '{ "version": 1, "issued": [{ "document": "a" }] }', 'issued.json:1'],
    ['another thing', '{ "version": 1, "findings": [] }', 'issued.json:1'],
  ])('%s is complained of once, at its place', async (_what, record, place) => {
    const rows = await diagnose({ ...baseFiles, 'issued.json': record })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(new RegExp(`^${place}:\\d+ (?:issued/record form|yaml/)`, 'u'))
  })
})

test('a picture is what is in its file: another one is a change, another name is none', async () => {
  const shown = (file: string) =>
    `    pictures: [{ file: ${file}, caption: 走廊, alternative: 一条走廊。 }]\n    points:\n`
  const showing = (file: string, bytes: Uint8Array): Files => ({
    ...files,
    [plan]: replaced(String(files[plan]), '    points:\n', shown(file)),
    [file]: bytes,
  })
  const issued = await entriesOf(showing('a.png', greyPng(30, 20)), [notice])
  const changes = async (edited: Files) => {
    const workspace = await loadClean({ ...edited, 'issued.json': writeIssued(issued) })
    const document = workspace.documents.find(({ id }) => id === notice)
    const entry = latestEntry(workspace.issued, notice)
    if (!document || !isOfficial(document) || !entry) throw new Error('the notice is gone')
    return changesSince(entry, document, statementsOf(document, workspace)).map(({ name }) => name)
  }
  expect(await changes(showing('b.png', greyPng(30, 20)))).toEqual([])
  expect(await changes(showing('a.png', greyPng(40, 20)))).toEqual(['work-points-2025/care/pictures/1/file'])
})
