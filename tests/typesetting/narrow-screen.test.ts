import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Workspace } from '../../src/workspace/index.ts'
import { openBrowserView } from '../helpers/browser-view.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { renderDocument } from '../helpers/rendered-page.ts'

let view: Awaited<ReturnType<typeof openBrowserView>>
let workspace: Workspace

beforeAll(async () => {
  view = await openBrowserView()
  workspace = await loadClean(exampleFiles)
}, 60_000)
afterAll(() => view.close())

describe.each([360, 1400])('on a screen of %d pixels', (width) => {
  test('the columns of a lying table hold the words that they hold on paper', async () => {
    const cells = await view.rowsOf(
      renderDocument(workspace, 'notice-2021-26'),
      { width },
      'td, th[scope=row]',
    )
    for (const text of ['预期性', '约束性', 'm²', '暂无数据', '互联互通成熟度']) {
      expect(cells.get(text), text).toBe(1)
    }
  })

  test('the rows of a title stay as they are broken by meaning', async () => {
    const html = renderDocument(workspace, 'request-2025-7')
    const rows = await view.rowsOf(html, { width }, '.title .row')
    expect([...rows]).toEqual(
      expect.arrayContaining([
        ['示例市人民医院', 1],
        ['关于变更儿科床位设置的请示', 1],
      ]),
    )
    expect((await view.rowsOf(html, { width }, '.title')).values().next().value).toBe(2)
  })

  test('neither who prints it nor when is parted in 版记', async () => {
    const html = renderDocument(workspace, 'notice-2021-26')
    const spans = await view.rowsOf(html, { width }, '.printed span')
    expect([...spans.values()].every((rows) => rows === 1)).toBe(true)
  })
})
