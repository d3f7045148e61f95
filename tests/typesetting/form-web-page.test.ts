import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowserView } from '../helpers/browser-view.ts'
import { mergedForm, wholeForm } from '../helpers/form-text.ts'
import { baseFiles } from '../helpers/memory-workspace.ts'
import { makeStand, type Stand } from '../helpers/run-plan.ts'

let stand: Stand
let view: Awaited<ReturnType<typeof openBrowserView>>
let html: string
let merged: string

beforeAll(async () => {
  stand = await makeStand([])
  view = await openBrowserView()
  for (const [path, text] of Object.entries({
    ...baseFiles,
    '2025/whole-form.yaml': wholeForm,
    '2025/merged-form.yaml': mergedForm,
  })) {
    await mkdir(dirname(join(stand.workspace, path)), { recursive: true })
    await writeFile(join(stand.workspace, path), text)
  }
  await stand.plan(['build', 'whole-form', 'merged-form', '--format', 'html'])
  html = await readFile(join(stand.workspace, 'out', 'whole-form.html'), 'utf8')
  merged = await readFile(join(stand.workspace, 'out', 'merged-form.html'), 'utf8')
}, 120_000)
afterAll(async () => {
  await view.close()
  await stand.remove()
})

test.each([
  ['with everything', () => html],
  ['with merged cells', () => merged],
])('the page of a form %s is valid HTML', async (_name, pageOf) => {
  const rules = { 'no-inline-style': 'off', 'long-title': 'off', 'doctype-style': 'off' } as const
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules,
  }).validateString(pageOf())
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual(
    [],
  )
})

describe.each([360, 800, 1400])('on a screen of %d pixels', (width) => {
  test.each([
    ['light', false],
    ['dark', true],
  ])('%s: accessible, read without scrolling sideways, in 16 px or more', async (_name, isDark) => {
    const { overflow, smallestText, violations } = await view.look(html, { width, isDark })
    expect(violations).toEqual([])
    expect(overflow).toBeLessThanOrEqual(0)
    expect(smallestText).toBeGreaterThanOrEqual(16)
    const withMerged = await view.look(merged, { width, isDark })
    expect(withMerged.violations).toEqual([])
    expect(withMerged.overflow).toBeLessThanOrEqual(0)
  })
})
