import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accuracyPage, goals, measureAccuracy, pointEdits } from './accuracy-page.ts'
import { insetEdits } from './inset-edits.ts'

describe.each(['ids', 'no ids'] as const)('what is made of known edits, with %s', (names) => {
  test(`points and classes are found and right to ${goals[names]}`, async () => {
    const { matching, classes, fields, outcomes, insets } = await measureAccuracy(names)
    for (const { precision, recall } of [matching, classes, fields]) {
      expect(precision).toBeGreaterThanOrEqual(goals[names])
      expect(recall).toBeGreaterThanOrEqual(goals[names])
    }
    // Whoever finds no pair makes no mistake in it.
    expect(matching.meant).toBeGreaterThanOrEqual(30 * outcomes.length)
    // Two parts changed places: one of them moved.
    for (const { sectionCodes } of outcomes) expect(sectionCodes).toEqual(['section-moved'])
    expect(new Set(outcomes.flatMap(({ told }) => [...told.keys()])).size).toBe(pointEdits.length)
    expect(fields.meant).toBeGreaterThanOrEqual(insetEdits.length * insets.length)
  }, 60_000)
})

test('docs/diff-accuracy.md is what is measured now; else run npm run accuracy', async () => {
  expect(readFileSync('docs/diff-accuracy.md', 'utf8')).toBe(await accuracyPage())
}, 60_000)
