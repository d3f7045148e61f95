import {
  type Diagnostic,
  describe,
  isAtLeast,
  type Language,
  lineAndColumn,
  type Severity,
} from '../diagnostics/index.ts'
import { defineFormatter, type Report } from './define-formatter.ts'

/**
 * JUnit XML as CI servers read it: a file is a suite, a finding a test case that fails from the failing severity on and
 * is only printed below it. A file without findings is one case that passes, so that it is seen to have been checked.
 */
export const junitFormatter = defineFormatter({
  name: 'junit',
  about: { 'zh-CN': 'JUnit XML，供 CI 显示为测试结果', en: 'JUnit XML, for CI servers that show tests' },
  format(report, { language }) {
    const suites = suitesOf(report)
    const all = suites.flatMap(({ found }) => found)
    const failures = all.filter((one) => isAtLeast(one, report.failOn)).length
    const cases = suites.reduce((sum, { found }) => sum + Math.max(found.length, 1), 0)
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="plan check" tests="${cases}" failures="${failures}" errors="0">`,
      ...suites.flatMap(({ name, found }) => suiteLines(name, found, report.failOn, language)),
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
  language: Language,
): string[] {
  const failures = found.filter((one) => isAtLeast(one, failOn)).length
  const tests = Math.max(found.length, 1)
  const file = escapeXml(name)
  return [
    `  <testsuite name="${file}" tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
    ...(found.length === 0
      ? [`    <testcase classname="${file}" name="plan check" file="${file}"/>`]
      : found.flatMap((one) => caseLines(file, one, failOn, language))),
    '  </testsuite>',
  ]
}

function caseLines(file: string, found: Diagnostic, failOn: Severity, language: Language): string[] {
  const { code, severity, location } = found
  const place = location ? lineAndColumn(location) : '1:1'
  const message = escapeXml(describe(found, language))
  const inner = isAtLeast(found, failOn)
    ? `<failure type="${severity}" message="${message}">${file}:${place} ${message}</failure>`
    : `<system-out>${severity}: ${message}</system-out>`
  return [
    `    <testcase classname="${file}" name="${code} (${place})" file="${file}">`,
    `      ${inner}`,
    '    </testcase>',
  ]
}

/** Text for an attribute or an element; what XML 1.0 cannot hold at all becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\s+/gu, ' ')
}
