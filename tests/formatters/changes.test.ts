import { expect, test } from 'vitest'
import type { Edit } from '../../src/diagnostics/index.ts'
import { formatChanges } from '../../src/formatters/index.ts'

const source = { name: 'a.yaml', text: '甲1\n乙2\n丙3\n丁4\n戊5 \u001b[2J\n己6' }
const edit = (before: string, text: string): Edit => {
  const start = source.text.indexOf(before)
  return { location: { source, start, end: start + before.length }, text }
}
const shown = (...edits: Edit[]) => formatChanges([{ source, edits }], false)

test('a line as it is and as it will be; neighbours together; the second part counts what the first added', () => {
  expect(shown(edit('5', '五'), edit('1', '一\n壹'), edit('2', '二'))).toBe(`--- a.yaml
+++ a.yaml
@@ -1,2 +1,3 @@
-甲1
-乙2
+甲一
+壹
+乙二
@@ -5 +6 @@
-戊5 ·[2J
+戊五 ·[2J
`)
})

test('over several lines, twice on one, at the end without a line break', () => {
  expect(shown(edit('2\n丙3', '。'))).toContain('@@ -2,2 +2 @@\n-乙2\n-丙3\n+乙。\n')
  expect(shown(edit('丁', '4'), edit('4', '丁'))).toContain('-丁4\n+4丁\n')
  expect(shown(edit('6', '六'))).toContain('@@ -6 +6 @@\n-己6\n+己六\n')
})

test('line breaks of Windows are none of its lines', () => {
  const windows = { name: 'b.yaml', text: '甲1\r\n乙2\r\n' }
  const location = { source: windows, start: 1, end: 2 }
  expect(formatChanges([{ source: windows, edits: [{ location, text: '一' }] }], false)).toContain(
    '\n-甲1\n+甲一\n',
  )
})

test('nothing for nothing', () => {
  expect(formatChanges([], false)).toBe('')
})
