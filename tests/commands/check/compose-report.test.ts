import { expect, test } from 'vitest'
import { composeReport } from '../../../src/commands/check/compose-report.ts'
import { type Diagnostic, diagnostic } from '../../../src/diagnostics/index.ts'

const about = { version: '1.2.3', codes: [], failOn: 'error' } as const

function rangeAt(start: number, subject = 'work-points-2025/a/text'): Diagnostic {
  const location = { source: { name: 'a.yaml', text: '\n'.repeat(99) }, start, end: start + 3 }
  return diagnostic('text/range', { found: '3-5', expected: '3～5' }, location, undefined, { subject })
}

function unknownAt(start: number): Diagnostic {
  const location = { source: { name: 'a.yaml', text: '\n'.repeat(99) }, start, end: start + 3 }
  return diagnostic('reference/unknown', { thing: 'unit', name: '医务科', nearest: [] }, location)
}

function fingerprints(diagnostics: readonly Diagnostic[], known?: readonly Diagnostic[]): string[] {
  const report = composeReport({ diagnostics, known }, undefined, about)
  return [...(report.known ?? []), ...report.findings].map(({ fingerprint }) => fingerprint)
}

test('a finding keeps its fingerprint when lines move, also one that no rule has made', () => {
  expect(fingerprints([rangeAt(4), unknownAt(8)])).toEqual(fingerprints([rangeAt(40), unknownAt(80)]))
})

test('findings that are alike in one place have fingerprints of their own', () => {
  const three = fingerprints([
    rangeAt(4),
    rangeAt(8),
    rangeAt(8, 'work-points-2025/b/text'),
    unknownAt(1),
    unknownAt(2),
  ])
  expect(new Set(three).size).toBe(5)
})

test('a new finding beside a known one like it leaves that one its fingerprint', () => {
  const [known] = fingerprints([rangeAt(4)])
  expect(fingerprints([rangeAt(2)], [rangeAt(4)])[0]).toBe(known)
})
