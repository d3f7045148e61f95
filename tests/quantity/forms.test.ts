import { describe, expect, it } from 'vitest'
import { isAtEnd, openCursor } from '../../src/quantity/cursor.ts'
import {
  ALL_FORMS,
  FORMS,
  mayLeaveOutYear,
  type PhraseContext,
  parseTarget,
  printTarget,
} from '../../src/quantity/index.ts'

const examples = ALL_FORMS.flatMap((form) =>
  form.examples.map((example) => ({ kind: form.kind, context: {}, ...example })),
)

describe('the examples of every form', () => {
  it.each(examples)('$kind: $phrase', ({ kind, phrase, context }) => {
    const reading = parseTarget(phrase, context)
    expect(reading.ok && { kind: reading.target.kind, prints: printTarget(reading.target) }).toEqual({
      kind,
      prints: phrase,
    })
  })

  it.each(examples)('$phrase fits no other form than $kind', ({ kind, phrase, context }) => {
    const fitting = ALL_FORMS.filter((form) => {
      const cursor = openCursor(phrase.replaceAll('～', '~'), context)
      return form.parse(cursor, {}) && isAtEnd(cursor)
    })
    expect(fitting.map((form) => form.kind).filter((other) => other !== kind)).toEqual([])
  })

  it('every kind that can be read has examples, under its own name', () => {
    for (const [kind, form] of Object.entries(FORMS)) {
      expect(form.kind).toBe(kind)
      if (kind !== 'qualitative') expect(form.examples.length).toBeGreaterThan(2)
    }
  })
})

describe('the year of a phrase', () => {
  const readIn = (phrase: string, context: PhraseContext, year: number) =>
    JSON.stringify(parseTarget(phrase, { ...context, year }))
  // Each example also with a date before it, and cut short, as authors leave it under way.
  const phrases = examples.flatMap(({ phrase, context }) =>
    ['', '6月底前', '二季度', '年底前', '上半年'].flatMap((date) =>
      [phrase.length, 3].map((length) => ({ phrase: `${date}${phrase.slice(0, length)}`, context })),
    ),
  )

  it('changes nothing where the phrase cannot leave one out', () => {
    const changed = phrases.filter(
      ({ phrase, context }) => readIn(phrase, context, 2024) !== readIn(phrase, context, 2025),
    )
    expect(changed.length).toBeGreaterThan(examples.length)
    expect(changed.filter(({ phrase }) => !mayLeaveOutYear(phrase))).toEqual([])
  })
})
