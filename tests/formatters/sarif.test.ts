import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { messages } from '../../src/diagnostics/index.ts'
import { sarifFormatter } from '../../src/formatters/sarif.ts'
import { cleanReport, onPaper, sampleReport } from '../helpers/sample-report.ts'

/** The schema that OASIS published with SARIF 2.1.0. It calls itself by the older `id` of JSON Schema. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'))
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const logOf = (report = sampleReport) => JSON.parse(sarifFormatter.format(report, onPaper))
const [run] = logOf().runs

test('a log passes the official schema', () => {
  for (const log of [logOf(), logOf(cleanReport)]) {
    validate(log)
    expect(validate.errors ?? []).toEqual([])
  }
})

test('the official schema refuses what is none', () => {
  const log = logOf()
  log.runs[0].results[0].level = 'info'
  expect(validate(log)).toBe(false)
})

test('every code is a rule with its help, and every result points to its own', () => {
  const { rules } = run.tool.driver
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(messages).sort())
  for (const { help } of rules) expect(help.markdown && help.text).toBeTruthy()
  for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId)
})

test('places count columns in UTF-16 units, files are addresses', () => {
  expect(run.columnKind).toBe('utf16CodeUnits')
  const [{ physicalLocation }] = run.results[0].locations
  expect(physicalLocation).toEqual({
    artifactLocation: {
      uri: '%E8%AE%A1%E5%88%92/2025%20%E8%A6%81%E7%82%B9%2Ca.yaml',
      uriBaseId: '%SRCROOT%',
    },
    region: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 10 },
  })
  expect(run.results[1].locations[0].physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 3,
    endLine: 4,
    endColumn: 9,
  })
})

test('the other place, the fix, the fingerprint', () => {
  const [, , unknown, , nowhere, known] = run.results
  expect(unknown.relatedLocations).toMatchObject([{ id: 1, message: { text: '名录中在此' } }])
  expect(unknown.partialFingerprints).toEqual({ 'planFinding/v1': 'f2' })
  expect(nowhere).not.toHaveProperty('locations')
  expect(known.fixes[0].artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: { startLine: 4, startColumn: 15, endLine: 4, endColumn: 18 },
      insertedContent: { text: '3～5' },
    },
  ])
})

test('against a baseline results are new or unchanged; without one they say nothing of it', () => {
  const states = (results: readonly { baselineState?: string }[]) =>
    results.map(({ baselineState }) => baselineState)
  expect(states(run.results)).toEqual(['new', 'new', 'new', 'new', 'new', 'unchanged'])
  expect(new Set(states(logOf({ ...sampleReport, known: undefined }).runs[0].results))).toEqual(
    new Set([undefined]),
  )
})
