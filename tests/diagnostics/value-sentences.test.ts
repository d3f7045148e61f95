import { describe, expect, test } from 'vitest'
import { choiceSentence, formSentence, shapeSentence } from '../../src/diagnostics/value-sentences.ts'

describe('a day that is written wrongly', () => {
  test.each([
    ['2025年6月3日', '2025-06-03'],
    ['2025/6/30', '2025-06-30'],
    ['2025.06.30', '2025-06-30'],
    ['2025-6-3', '2025-06-03'],
    ['2025年6月', '2025-06'],
  ])('%s: %s is meant', (found, meant) => {
    expect(formSentence(found, 'deadline').en).toContain(`write ${meant}`)
  })

  test.each(['2025-02-29', '2025-11-31', '2025-13', '2025年0月1日'])('%s is not in the calendar', (found) => {
    expect(formSentence(found, 'deadline').en).toMatch(/^the calendar has no (?:day|month)/u)
  })

  test.each([
    ['年底', 'deadline'],
    ['2025年6月', 'date'],
    ['2025Q5', 'deadline'],
    ['20256', 'deadline'],
    ['2025年6月3日', 'period'],
  ] as const)('%s as %s: nothing certain is meant', (found, form) => {
    expect(formSentence(found, form).en).toContain('is not well formed; expected')
  })
})

test('choices are told with what they mean, the nearest alone or all of them', () => {
  const glosses = { stock: '时点数', flow: '时期数' }
  const wrong = { found: '存量', expected: ['stock', 'flow', 'event'], nearest: [], glosses }
  expect(choiceSentence(wrong).en).toContain('choices: stock (时点数), flow (时期数), event')
  expect(choiceSentence({ ...wrong, nearest: ['flow'] }).en).toContain('did you mean flow (时期数)?')
})

test('a mapping that is wanted is shown by its keys', () => {
  const wrong = { found: 'text', shown: '党委会', expected: ['mapping'] } as const
  expect(shapeSentence({ ...wrong, holds: ['body', 'on'] }).en).toContain('write { body: …, on: … }')
})
