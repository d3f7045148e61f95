import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type RuleExample, readPage, rules } from '../../src/rules/index.ts'
import type { Files } from '../helpers/memory-workspace.ts'
import { check } from '../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../helpers/rule-workspace.ts'

const pageOf = (code: string) => readPage(readFileSync(`src/rules/${code}.md`, 'utf8'))

/** The workspace of the examples of one verdict. */
function filesOf(examples: readonly RuleExample[]): Files {
  const points = examples.find(({ file }) => file === undefined)
  const whole = examples.flatMap(({ file, yaml }) => (file === undefined ? [] : [[file, yaml] as const]))
  return { ...(points ? withPoints(points.yaml) : ruleFiles), ...Object.fromEntries(whole) }
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('the page of %s', (code, rule) => {
  const page = pageOf(code)
  const codesIn = async (isRight: boolean) => {
    const files = filesOf(page.examples.filter((example) => example.isRight === isRight))
    return (await check(files, { rules: [rule], preset: 'strict' })).map((found) => found.code)
  }

  test('says in both languages what, why, how and on what basis', () => {
    for (const heading of ['## 为什么要紧', '## 怎么改', '## 依据'])
      expect(page.text['zh-CN']).toContain(heading)
    for (const heading of ['## Why it matters', '## How to mend it', '## Basis'])
      expect(page.text.en).toContain(heading)
    expect(page.title['zh-CN'] && page.title.en).toBeTruthy()
  })

  test('its wrong example is found, and nothing else', async () => {
    expect([...new Set(await codesIn(false))]).toEqual([code])
  })

  test('its right example is not', async () => {
    expect(await codesIn(true)).toEqual([])
  })
})

test('every page belongs to a rule, every rule to a file of its name with a test', () => {
  const named = (pattern: string, cwd: string) =>
    globSync(pattern, { cwd })
      .map((file) => file.replaceAll('\\', '/').replace(/\..*$/u, ''))
      .sort()
  const codes = rules.map((rule): string => rule.code).sort()
  expect(named('*/*.md', 'src/rules')).toEqual(codes)
  expect(named('*/*.ts', 'src/rules')).toEqual(codes)
  expect(named('*/*.test.ts', 'tests/rules')).toEqual(codes)
})
