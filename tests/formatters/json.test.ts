import { expect, test } from 'vitest'
import { diagnostic } from '../../src/diagnostics/index.ts'
import { formatJson } from '../../src/formatters/index.ts'

const source = { name: 'plans/a.yaml', text: 'lead: 医务部\n牵头: 😀x\n' }

test('a diagnostic as data: codes, arguments, both languages, places', () => {
  const duplicate = diagnostic('yaml/duplicate-key', { key: '牵头' }, { source, start: 10, end: 12 }, [
    { location: { source, start: 0, end: 4 }, note: 'first-defined-here' },
  ])
  expect(JSON.parse(formatJson([duplicate]))).toEqual([
    {
      code: 'yaml/duplicate-key',
      severity: 'error',
      message: { 'zh-CN': '键“牵头”重复出现', en: 'the key “牵头” occurs twice' },
      args: { key: '牵头' },
      file: 'plans/a.yaml',
      range: { start: { line: 2, column: 1, offset: 10 }, end: { line: 2, column: 3, offset: 12 } },
      related: [
        {
          note: 'first-defined-here',
          message: { 'zh-CN': '首次出现在此', en: 'first defined here' },
          file: 'plans/a.yaml',
          range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } },
        },
      ],
    },
  ])
})

test('columns count characters, offsets UTF-16 units', () => {
  const tab = diagnostic('yaml/tab', {}, { source, start: 16, end: 17 })
  expect(JSON.parse(formatJson([tab]))[0].range.start).toEqual({ line: 2, column: 6, offset: 16 })
})

test('reading order, no place, and nothing at all are valid JSON', () => {
  const nowhere = diagnostic('font/missing-glyph', { characters: '堃', face: '仿宋' })
  const tab = diagnostic('yaml/tab', {}, { source, start: 0, end: 1 })
  const parsed: { code: string; file?: string }[] = JSON.parse(formatJson([nowhere, tab]))
  expect(parsed.map(({ code, file }) => [code, file])).toEqual([
    ['yaml/tab', 'plans/a.yaml'],
    ['font/missing-glyph', undefined],
  ])
  expect(formatJson([])).toBe('[]\n')
})
