import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Workspace } from '../../src/workspace/index.ts'
import { openBrowserView } from '../helpers/browser-view.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { renderDocument } from '../helpers/rendered-page.ts'

/** Of every kind that goes out, and with every kind of text that one issues. */
const ids = [
  'notice-2021-26',
  'notice-2024-15',
  'notice-2024-51',
  'notice-2025-12',
  'notice-2025-16',
  'notice-2025-5',
  'notice-2026-3',
  'centre-decision',
  'circular-2025-4',
  'letter-2025-5',
  'opinion-2025-21',
  'party-minutes-2025-3',
  'reply-2025-22',
  'report-2025-6',
  'request-2025-7',
]

let view: Awaited<ReturnType<typeof openBrowserView>>
let workspace: Workspace

beforeAll(async () => {
  view = await openBrowserView()
  workspace = await loadClean(exampleFiles)
}, 60_000)
afterAll(() => view.close())

test('the list holds every document of the example that goes out', () => {
  const outgoing = workspace.documents.flatMap((document) => ('signedOn' in document ? [document.id] : []))
  expect(ids.toSorted()).toEqual(outgoing.toSorted())
})

describe.each(ids)('%s as a web page', (id) => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Styles are inline on purpose: the page is one file. The title is the document's.
        'no-inline-style': 'off',
        'long-title': 'off',
        'doctype-style': 'off',
        // A heading on the row of its text stands within a paragraph, where HTML has no element for it.
        'prefer-native-element': ['error', { exclude: ['heading'] }],
      },
    })
    const { results } = await validator.validateString(renderDocument(workspace, id))
    const complaints = results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => [ruleId, line]))
    expect(complaints).toEqual([])
  })

  test.each([360, 768, 1280])(
    'is accessible on a screen of %d pixels, and moves only what is too wide for it',
    async (width) => {
      const seen = await view.look(renderDocument(workspace, id), { width })
      expect(seen.violations).toEqual([])
      expect(seen.overflow).toBeLessThanOrEqual(0)
      expect(seen.longestLine).toBeLessThanOrEqual(45)
      const { upright, lying } = seen.sidewards
      // A phone is narrower than any table, a tablet than one that lies across its sheet; a desk holds both.
      if (width > 360) expect(upright).toBe(0)
      if (width > 768) expect(lying).toBe(0)
    },
  )
})
