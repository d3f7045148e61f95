import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowserView } from '../helpers/browser-view.ts'
import { loadClean, workspaceWith } from '../helpers/memory-workspace.ts'
import { renderDocument } from '../helpers/rendered-page.ts'
import { rosterPlan } from '../helpers/roster-plan.ts'

const roster = `heads:
  - { role: 主任, names: [王样] }
  - { role: 常务副主任, names: [布仁示例尔（护理部）, 乌日示例木拉克, 李样本, 张示例, 赵示, 钱范例, 孙样本] }
groups:
  - { title: 宣传组, heads: [{ role: 组长, names: [李样本], plus: 及各临床医技科室主任 }], duties: [负责宣传。] }
`
let view: Awaited<ReturnType<typeof openBrowserView>>
let html: string

beforeAll(async () => {
  view = await openBrowserView()
  html = renderDocument(
    await loadClean(workspaceWith({ '2025/plan.yaml': rosterPlan(roster) })),
    'plan-culture',
  )
}, 120_000)
afterAll(() => view.close())

test.each([
  [320, false],
  [800, true],
  [1400, false],
])('a roster on a screen of %d pixels is read without scrolling, and accessible', async (width, isDark) => {
  const seen = await view.look(html, { width, isDark })
  expect(seen.overflow).toBeLessThanOrEqual(0)
  expect(seen.violations).toEqual([])
  expect(seen.smallestText).toBeGreaterThanOrEqual(16)
})

test('it is valid HTML', async () => {
  const rules = { 'no-inline-style': 'off', 'long-title': 'off', 'doctype-style': 'off' } as const
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules,
  }).validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual(
    [],
  )
})
