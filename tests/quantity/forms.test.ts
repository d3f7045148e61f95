import { describe, expect, it } from 'vitest'
import { isAtEnd, openCursor } from '../../src/quantity/cursor.ts'
import { ALL_FORMS, FORMS, parseTarget, printTarget } from '../../src/quantity/index.ts'

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
