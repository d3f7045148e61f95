import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { collectPages } from '../../scripts/pages.ts'
import { messages } from '../../src/diagnostics/index.ts'
import type { Rule } from '../../src/rules/index.ts'
import { type RuleExample, readPage, rules } from '../../src/rules/index.ts'
import { textRange } from '../../src/rules/text/range.ts'
import type { Files } from '../helpers/memory-workspace.ts'
import { check } from '../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../helpers/rule-workspace.ts'

const pages = new Map(Array.from(collectPages(), ([code, text]) => [code, readPage(text)]))

/** The workspace of the examples of one verdict. */
function filesOf(examples: readonly RuleExample[]): Files {
  const points = examples.find(({ file }) => file === undefined)
  const whole = examples.flatMap(({ file, yaml }) => (file === undefined ? [] : [[file, yaml] as const]))
  return { ...(points ? withPoints(points.yaml) : ruleFiles), ...Object.fromEntries(whole) }
}

/** What is found in the examples of a page. */
async function codesIn(examples: readonly RuleExample[], isRight: boolean, only: readonly Rule[]) {
  const files = filesOf(examples.filter((example) => example.isRight === isRight))
  return (await check(files, { rules: only, preset: 'strict' })).map((found) => found.code)
}

test('an example may be indented as a block, so that no line of the page begins as one of the file does', () => {
  const page =
    '# 甲\n文\n# A\ntext\n# Examples\n\n  ```yaml wrong plan.yaml\n  a:\n    - b\n\n  c: 1\n  ```\n'
  expect(readPage(page).examples).toEqual([
    { isRight: false, file: 'plan.yaml', yaml: 'a:\n  - b\n\nc: 1\n' },
  ])
  const [merged] = pages.get('yaml/merge-mark')?.examples ?? []
  expect(merged?.yaml.match(/^([<=>])\1{6}/gmu)).toEqual(['<<<<<<<', '=======', '>>>>>>>'])
})

test('every code has a page, and every page a code', () => {
  expect([...pages.keys()]).toEqual(Object.keys(messages).sort())
})

describe.each([...pages])('the page of %s', (_code, page) => {
  test('says in both languages what, why, how and on what basis', () => {
    for (const heading of ['## 为什么要紧', '## 怎么改', '## 依据'])
      expect(page.text['zh-CN']).toContain(heading)
    for (const heading of ['## Why it matters', '## How to mend it', '## Basis'])
      expect(page.text.en).toContain(heading)
    expect(page.title['zh-CN'] && page.title.en).toBeTruthy()
  })
})

describe.each(rules.map((rule) => [rule.code, rule] as const))('the examples of %s', (code, rule) => {
  const examples = pages.get(code)?.examples ?? []

  test('the wrong one is found, and nothing else', async () => {
    expect([...new Set(await codesIn(examples, false, [rule]))]).toEqual([code])
  })

  test('the right one is not', async () => {
    expect(await codesIn(examples, true, [rule])).toEqual([])
  })
})

/** What no rule finds: loading the workspace does, or reading how it is to be checked. */
const others = [...pages].filter(
  ([code, { examples }]) => examples.length > 0 && !rules.some((rule) => rule.code === code),
)

describe.each(others)('the examples of %s', (code, { examples }) => {
  test('the wrong one is found, perhaps with what follows from it', async () => {
    expect(await codesIn(examples, false, [textRange])).toContain(code)
  })

  test('the right one is not, nor anything else', async () => {
    expect(await codesIn(examples, true, [textRange])).toEqual([])
  })
})

test('what the files of a workspace can show has examples', () => {
  const shown = /^(?:yaml|key|value|reference|id|target)\//u
  const silent = [...pages].filter(([code, { examples }]) => shown.test(code) && examples.length === 0)
  // Nested a hundred levels deep.
  expect(silent.map(([code]) => code)).toEqual(['yaml/too-deep'])
})

test('the rules are listed in order of their codes', () => {
  const codes = rules.map((rule): string => rule.code)
  expect(codes).toEqual(codes.toSorted())
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
