import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { diagnostic } from '../../src/diagnostics/index.ts'
import { githubFormatter } from '../../src/formatters/github.ts'
import { gitlabFormatter } from '../../src/formatters/gitlab.ts'
import { junitFormatter } from '../../src/formatters/junit.ts'
import { markdownFormatter } from '../../src/formatters/markdown.ts'
import { readXml, type XmlElement } from '../helpers/read-xml.ts'
import { cleanReport, onPaper, placeOf, sampleReport } from '../helpers/sample-report.ts'

describe('github', () => {
  const lines = githubFormatter.format(sampleReport, onPaper).trimEnd().split('\n')

  test('the gravest come first, for only ten of a kind are shown', () => {
    expect(lines.map((line) => /^::(\w+) /u.exec(line)?.[1])).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'notice',
    ])
  })

  test('a file name with a comma, the other place, columns only within a line', () => {
    expect(lines[0]).toMatch(/^::error file=计划\/2025 要点%2Ca\.yaml,line=3,endLine=4,title=value\/shape::/u)
    expect(lines[1]).toBe(
      '::error file=计划/2025 要点%2Ca.yaml,line=5,col=11,endColumn=17,title=reference/unknown::没有名为“党委办公室医”的部门，是否指：党委办公室？%0A名录中在此: 计划/2025 要点,a.yaml:3:5',
    )
  })

  test('what a file holds cannot be taken for a command', () => {
    expect(lines[3]).toMatch(
      /^::warning title=font\/missing-glyph::仿宋字体没有这些字：堃%25:,%0A::error::；/u,
    )
    expect(lines).toHaveLength(5)
  })

  test('nothing for nothing', () => {
    expect(githubFormatter.format(cleanReport, onPaper)).toBe('')
  })
})

/** What GitLab documents of a Code Quality report. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // GitLab does not find what begins with ./
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
}

describe('gitlab', () => {
  const validate = new Ajv().compile(codeQuality)
  const written = JSON.parse(gitlabFormatter.format(sampleReport, onPaper))

  test('passes the schema of Code Quality, which can refuse', () => {
    expect([validate(written), validate.errors]).toEqual([true, null])
    expect(validate(JSON.parse(gitlabFormatter.format(cleanReport, onPaper)))).toBe(true)
    expect(validate([{ ...written[0], severity: 'error' }])).toBe(false)
  })

  test('what belongs to no place stands at plan.yaml', () => {
    expect(written[4]).toMatchObject({
      location: { path: 'plan.yaml', lines: { begin: 1 } },
      fingerprint: 'f4',
    })
    expect(written[2]).toMatchObject({ check_name: 'reference/unknown', severity: 'major' })
  })
})

/** What JUnit XML may hold, as Jenkins and GitLab read it: attributes that must be, that may be, and children. */
const junitSchema: Readonly<Record<string, { must: string[]; may: string[]; children: string[] }>> = {
  testsuites: { must: ['tests', 'failures'], may: ['name', 'errors', 'time'], children: ['testsuite'] },
  testsuite: {
    must: ['name', 'tests', 'failures', 'errors'],
    may: ['skipped', 'time', 'timestamp', 'hostname', 'id', 'package', 'file'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    must: ['name', 'classname'],
    may: ['time', 'file', 'assertions'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { must: ['message', 'type'], may: [], children: [] },
  'system-out': { must: [], may: [], children: [] },
}

function violations({ name, attributes, children }: XmlElement): string[] {
  const schema = junitSchema[name]
  if (!schema) return [`<${name}>`]
  const inner = children.filter((child) => typeof child !== 'string')
  return [
    ...schema.must.filter((key) => attributes[key] === undefined).map((key) => `${name} lacks ${key}`),
    ...Object.keys(attributes).filter((key) => ![...schema.must, ...schema.may].includes(key)),
    ...inner.filter((child) => !schema.children.includes(child.name)).map((child) => `${name}/${child.name}`),
    ...inner.flatMap(violations),
  ]
}

describe('junit', () => {
  const all = (element: XmlElement, name: string): XmlElement[] =>
    element.children.flatMap((child) =>
      typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
    )
  const rootOf = (report = sampleReport) => readXml(junitFormatter.format(report, onPaper))

  test('is well-formed and holds what JUnit XML may hold', () => {
    expect(violations(rootOf())).toEqual([])
    expect(violations(rootOf(cleanReport))).toEqual([])
    expect(violations(readXml('<testsuites tests="1"><testcase/></testsuites>'))).toHaveLength(4)
  })

  test('counts are those of what is in it', () => {
    for (const report of [sampleReport, cleanReport, { ...sampleReport, failOn: 'info' as const }]) {
      const root = rootOf(report)
      for (const suite of [root, ...all(root, 'testsuite')]) {
        expect(Number(suite.attributes.tests)).toBe(all(suite, 'testcase').length)
        expect(Number(suite.attributes.failures)).toBe(all(suite, 'failure').length)
      }
    }
  })

  test('what is below the failing severity is printed and passes', () => {
    const failing = (failOn: 'error' | 'warning' | 'info') =>
      all(rootOf({ ...sampleReport, failOn }), 'failure').length
    expect([failing('error'), failing('warning'), failing('info')]).toEqual([2, 4, 5])
    expect(all(rootOf(), 'system-out')).toHaveLength(3)
  })

  test('a file without findings is seen to have been checked', () => {
    expect(all(rootOf(), 'testcase')[0]).toEqual({
      name: 'testcase',
      attributes: { classname: 'plan.yaml', name: 'plan check', file: 'plan.yaml' },
      children: [],
    })
  })

  test('control characters and broken surrogates do not spoil it', () => {
    const hostile = diagnostic(
      'id/duplicate',
      { thing: 'unit', id: '\u0000\u001b[31m\uD800]]>"<' },
      placeOf('id'),
    )
    const root = rootOf({ ...sampleReport, findings: [{ found: hostile, fingerprint: 'x' }] })
    expect(all(root, 'failure')[0]?.attributes.message).toContain('\uFFFD\uFFFD[31m\uFFFD]]>"<')
  })
})

describe('markdown', () => {
  test('a table for each file, and text that stays text', () => {
    const hostile = diagnostic('id/duplicate', { thing: 'unit', id: '<img>|`x`\n# y' }, placeOf('id'))
    const text = markdownFormatter.format(
      {
        ...sampleReport,
        findings: [{ found: hostile, fingerprint: 'x' }, ...sampleReport.findings.slice(2, 3)],
      },
      { ...onPaper, language: 'en' },
    )
    expect(text).toBe(`## Check of the plans

2 errors

The baseline holds 1 that is not shown.

### 计划/2025 要点,a.yaml

| Place | Severity | Code | Finding |
| --- | --- | --- | --- |
| 3:5 | error | \`id/duplicate\` | the unit “&#60;img&#62;&#124;&#96;x&#96; &#35; y” is defined twice |
| 5:11 | error | \`reference/unknown\` | there is no unit “党委办公室医”; did you mean 党委办公室?<br>in the register 计划/2025 要点,a.yaml:3:5 |
`)
  })

  test('nothing found is said', () => {
    expect(markdownFormatter.format(cleanReport, onPaper)).toBe('## 计划检查\n\n没有发现问题。\n')
  })
})
