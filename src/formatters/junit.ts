import {
  type Diagnostic,
  describe,
  escapeXml,
  isAtLeast,
  type Language,
  lineAndColumn,
  type Severity,
} from '../diagnostics/index.ts'
import { defineFormatter, type Report, type ReportManner, repositoryPath } from './define-formatter.ts'

/**
 * JUnit XML as CI servers read it: a file is a suite, a finding a test case that fails from the failing severity on and
 * is only printed below it. A file without findings is one case that passes, so that it is seen to have been checked.
 */
export const junitFormatter = defineFormatter({
  name: 'junit',
  about: { 'zh-CN': 'JUnit XML，供 CI 显示为测试结果', en: 'JUnit XML, for CI servers that show tests' },
  format(report, manner) {
    const suites = suitesOf(report)
    const all = suites.flatMap(({ found }) => found)
    const failures = all.filter((one) => isAtLeast(one, report.failOn)).length
    const cases = suites.reduce((sum, { found }) => sum + Math.max(found.length, 1), 0)
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="plan check" tests="${cases}" failures="${failures}" errors="0">`,
      ...suites.flatMap(({ name, found }) => suiteLines(name, found, report.failOn, manner)),
      '</testsuites>',
      '',
    ].join('\n')
  },
})

interface Suite {
  readonly name: string
  readonly found: readonly Diagnostic[]
}

/** Every file that was looked at or complained of; what belongs to no file comes last. */
function suitesOf({ files, findings }: Report): Suite[] {
  const byFile = Map.groupBy(
    findings.map(({ found }) => found),
    ({ location }) => location?.source.name ?? 'plan',
  )
  const names = new Set([...files, ...byFile.keys()])
  return Array.from(names, (name) => ({ name, found: byFile.get(name) ?? [] }))
}

function suiteLines(
  name: string,
  found: readonly Diagnostic[],
  failOn: Severity,
  manner: ReportManner,
): string[] {
  const failures = found.filter((one) => isAtLeast(one, failOn)).length
  const tests = Math.max(found.length, 1)
  const file = onOneLine(repositoryPath(name, manner))
  return [
    `  <testsuite name="${file}" tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
    ...(found.length === 0
      ? [`    <testcase classname="${file}" name="plan check" file="${file}"/>`]
      : found.flatMap((one) => caseLines(file, one, failOn, manner.language))),
    '  </testsuite>',
  ]
}

function caseLines(file: string, found: Diagnostic, failOn: Severity, language: Language): string[] {
  const { code, severity, location } = found
  const place = location ? lineAndColumn(location) : '1:1'
  const message = onOneLine(describe(found, language))
  const inner = isAtLeast(found, failOn)
    ? `<failure type="${severity}" message="${message}">${file}:${place} ${message}</failure>`
    : `<system-out>${severity}: ${message}</system-out>`
  return [
    `    <testcase classname="${file}" name="${code} (${place})" file="${file}">`,
    `      ${inner}`,
    '    </testcase>',
  ]
}

/** On one line, for an attribute keeps no line breaks. */
function onOneLine(text: string): string {
  return escapeXml(text).replaceAll(/\s+/gu, ' ')
}
