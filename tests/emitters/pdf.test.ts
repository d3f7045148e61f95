import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfEmitter } from '../../src/emitters/pdf.ts'
import { openBrowserView } from '../helpers/browser-view.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { renderDocument } from '../helpers/rendered-page.ts'

let view: Awaited<ReturnType<typeof openBrowserView>>
beforeAll(async () => {
  view = await openBrowserView()
})
afterAll(() => view.close())

test('what is sent to the printer is laid out for paper, and not before for a screen that nobody looks at', async () => {
  const html = renderDocument(await loadClean(exampleFiles), 'notice-2025-12')
  let sent = ''
  await pdfEmitter.emit(
    { html, fonts: '', info: { title: '题', author: '某', date: '2025-02-21', isDraft: false } },
    {
      producer: 'plan',
      async print(paper) {
        sent = Buffer.from(paper).toString()
        return [undefined, []]
      },
    },
  )
  expect(await view.laysOut(sent, 'print')).toBe(true)
  expect(await view.laysOut(sent, 'screen')).toBe(false)
  expect(await view.laysOut(html, 'screen')).toBe(true)
})
