import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { check } from '../helpers/rule-tester.ts'
import { damages } from './damages/index.ts'
import { faultsOf, faultsOfPages, tryDamage } from './run-damages.ts'

test('the example is clean: nothing is found, and nothing is suppressed', async () => {
  expect(await check(exampleFiles, { rules, today: '2025-03-01' })).toEqual([])
  expect(await faultsOfPages(exampleFiles)).toEqual([])
  expect(Object.values(exampleFiles).join('\n')).not.toMatch(/plan-ignore|plan-baseline/u)
})

describe('damage to the example is found at its line, and nothing else is said', () => {
  // Each kind at one place; `npm run mutate` does it at more.
  test.each(damages.map((damage) => [damage.rule, damage.what, damage] as const))(
    '%s: %s',
    async (_rule, _what, damage) => {
      const outcomes = await tryDamage({ ...damage, times: 1 }, 1)
      expect(outcomes.map(faultsOf)).toEqual([[]])
    },
  )
})

test('docs/mutations.md tells of every kind of damage', () => {
  const page = readFileSync('docs/mutations.md', 'utf8')
  const told = Array.from(page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gmu), ([, rule, what = '']) => [
    rule,
    what.trim(),
  ])
  expect(told).toEqual(damages.map(({ rule, what }) => [rule, what]))
})
