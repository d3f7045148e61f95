import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { formatters } from '../../src/formatters/index.ts'
import { jsonFormatter } from '../../src/formatters/json.ts'
import { cleanReport, onPaper, sampleReport } from '../helpers/sample-report.ts'

const schema = JSON.parse(readFileSync('docs/check-report.schema.json', 'utf8'))
const validate = new Ajv2020({ allErrors: true }).compile(schema)
const written = (report = sampleReport) => JSON.parse(jsonFormatter.format(report, onPaper))

test('the form is that of the schema', () => {
  for (const report of [written(), written(cleanReport)]) {
    validate(report)
    expect(validate.errors ?? []).toEqual([])
  }
})

test('the schema refuses what is no report', () => {
  const good = written()
  expect(validate({ ...good, findings: [{ ...good.findings[0], severity: 'fatal' }] })).toBe(false)
  expect(validate({ ...good, counts: { error: 1 } })).toBe(false)
  expect(validate({ ...good, more: 1 })).toBe(false)
})

describe('a finding', () => {
  test('has its place, both sentences, its arguments and the other place', () => {
    expect(written().findings[2]).toEqual({
      code: 'reference/unknown',
      severity: 'error',
      message: {
        'zh-CN': '没有名为“党委办公室医”的部门，是否指：党委办公室？',
        en: 'there is no unit “党委办公室医”; did you mean 党委办公室?',
      },
      args: { thing: 'unit', name: '党委办公室医', nearest: ['党委办公室'] },
      file: '计划/2025 要点,a.yaml',
      range: { start: { line: 5, column: 11, offset: 70 }, end: { line: 5, column: 17, offset: 76 } },
      fingerprint: 'f2',
      state: 'new',
      related: [
        {
          note: 'register-here',
          message: { 'zh-CN': '名录中在此', en: 'in the register' },
          file: '计划/2025 要点,a.yaml',
          range: { start: { line: 3, column: 5, offset: 26 }, end: { line: 3, column: 7, offset: 28 } },
        },
      ],
    })
  })

  test('that is known says so, with its fix', () => {
    const known = written().findings.at(-1)
    expect(known).toMatchObject({
      state: 'known',
      subject: 'work-points-2025/a/text',
      fix: { safety: 'safe' },
    })
    expect(known.fix.edits[0]).toMatchObject({ text: '3～5', range: { start: { line: 4 } } })
  })

  test('columns count characters, offsets UTF-16 units; no place, no range', () => {
    const [warning, , , , nowhere] = written().findings
    expect(warning.range).toEqual({
      start: { line: 1, column: 8, offset: 7 },
      end: { line: 1, column: 9, offset: 9 },
    })
    expect(nowhere).not.toHaveProperty('range')
  })
})

test('counts leave out what the baseline holds', () => {
  expect(written().counts).toEqual({ error: 2, warning: 2, info: 1, known: 1 })
  expect(written(cleanReport)).toMatchObject({ findings: [], counts: { error: 0, known: 0 } })
})

test('no two forms have the same name', () => {
  const names = formatters.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
