import { describe, expect, test } from 'vitest'
import { documentContext, unitsWithTasks, unitTasksView } from '../../src/documents/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { classNames, pageTree } from '../helpers/page-tree.ts'
import { render, select, textOf } from '../helpers/rendered-page.ts'
import { documentOf, taskFiles, taskPlan } from '../helpers/task-workspace.ts'

/** The page of what a department has to do. */
async function listOf(workspace: Workspace, id: string) {
  const unit = workspace.organization.units.find((candidate) => candidate.id === id)
  if (!unit) throw new Error(`no unit ${id}`)
  const context = documentContext(workspace, false)
  return pageTree(
    render('text', unitTasksView(documentOf(workspace, 'plan'), unit, context), context.profile),
  )
}

describe('the tasks of each department', () => {
  test('departments with a part in the plan, in the order of the register; a collective name only where nobody knows its members', async () => {
    const workspace = await loadClean(taskFiles)
    const units = unitsWithTasks(documentOf(workspace, 'plan'), workspace)
    expect(units.map(({ id }) => id)).toEqual(['finance', 'medical-affairs', 'culture-centre', 'branches'])
  })

  test('what it leads and what it supports are two tables, with the numbers of the plan', async () => {
    const workspace = await loadClean(taskFiles)
    const context = documentContext(workspace, false)
    const sheets = (id: string) => {
      const unit = workspace.organization.units.find((candidate) => candidate.id === id)
      if (!unit) throw new Error(`no unit ${id}`)
      const view = unitTasksView(documentOf(workspace, 'plan'), unit, context)
      const page = pageTree(render('text', view, context.profile))
      const ofArticle = select(page, 'article').map(classNames)
      return {
        title: view.info.title,
        date: view.info.date,
        sheets: select(page, '.table-box').map((box, index) => [
          select(page, 'h2')[index]?.children.map(textOf).join(''),
          select(page, 'article')
            .flatMap((article) => select(article, '.lying-2'))
            .some((inner) => select(inner, '.table-box').includes(box))
            ? 'lying-2'
            : ofArticle[0]?.at(-1),
          select(box, 'tbody').flatMap((body) =>
            select(body, 'td')
              .filter((cell) => /^\d+$/u.test(textOf(cell)))
              .map(textOf),
          ),
          select(box, 'th').some((head) => textOf(head) === '牵头部门'),
        ]),
      }
    }
    expect(sheets('medical-affairs')).toEqual({
      title: '医务部2025年任务清单——以实干开新局',
      date: '2025-01-01',
      sheets: [
        ['一、牵头任务', 'lying-1', ['1'], false],
        ['二、配合任务', 'lying-2', ['2', '3'], true],
      ],
    })
    expect(sheets('culture-centre').sheets).toEqual([
      ['一、牵头任务', 'lying-1', ['2'], false],
      ['二、配合任务', 'lying-2', ['1'], true],
    ])
    expect(sheets('finance').sheets).toEqual([['配合任务', 'lying-1', ['1'], true]])
  })

  test('what it leads is told whole, what it supports by name', async () => {
    const workspace = await loadClean(taskFiles)
    const medical = textOf(await listOf(workspace, 'medical-affairs'))
    expect(medical).toContain('做好随访。')
    expect(textOf(await listOf(workspace, 'finance'))).not.toContain('做好随访。')
  })

  test('rows of annexed tables that it answers for are its own too, with their numbers and who else answers', async () => {
    const annex = `attachments:
  - title: 主要指标
    indicators:
      groups:
        - title: 医疗
          owner: 医务部
          targets:
            日间手术占比: { target: 22%以上, baseline: 18.3% }
            心脏移植: { target: 12例以上, baseline: 9例, owner: [财务部, 保健所] }
`
    const given = {
      ...taskFiles,
      '2025/plan.yaml':
        taskPlan.replace(/ {14}(?:日间|心脏).*\n/gu, '').replace(/ {12}targets:\n/u, '') + annex,
    }
    const workspace = await loadClean(given)
    const units = unitsWithTasks(documentOf(workspace, 'plan'), workspace)
    // Which has no part in any point.
    expect(units.map(({ id }) => id)).toContain('idle')
    const idle = await listOf(workspace, 'idle')
    expect(select(idle, 'h2').map(textOf)).toEqual(['负责指标'])
    const [box] = select(idle, '.table-box')
    const cells = box
      ? select(box, 'tr').map((line) => line.children.map(textOf).filter((text) => text.trim() !== ''))
      : []
    expect(cells.filter((line) => line.length > 0)).toEqual([
      ['序号', '指标', '单位', '2024年实际', '2025年目标', '共同责任部门'],
      ['医疗'],
      ['2', '心脏移植', '例', '9', '12例以上', '财务部'],
    ])
    expect(select(await listOf(workspace, 'finance'), 'h2').map(textOf)).toEqual([
      '一、配合任务',
      '二、负责指标',
    ])
  })
})
