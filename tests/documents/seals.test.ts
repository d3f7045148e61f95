import { describe, expect, test } from 'vitest'
import { documentContext, layoutFaults, viewOf } from '../../src/documents/index.ts'
import type { Signatory } from '../../src/documents/seal-places.ts'
import {
  baseFiles,
  type Files,
  loadClean,
  replaced,
  row,
  workspaceWith,
} from '../helpers/memory-workspace.ts'
import { testSeal } from '../helpers/test-seal.ts'

/** The base workspace with so many issuers, who all issue its notice. */
function issuedBy(count: number, { seal = '{ file: seal.svg }', lines = '', length = 4 } = {}): Files {
  const issuers = Array.from({ length: count }, (_, at) => {
    const name = `${String.fromCodePoint(0x7532 + at)}${'院'.repeat(length - 1)}`
    return `  - { id: issuer-${at}, name: ${name}, prefix: 示发, seal: ${seal} }\n`
  })
  const ids = issuers.map((_, at) => `issuer-${at}`).join(', ')
  return workspaceWith({
    'seal.svg': testSeal,
    'organization.yaml': replaced(
      baseFiles['organization.yaml'],
      'issuers:\n',
      `issuers:\n${issuers.join('')}`,
    ),
    '2025/notice.yaml': `${replaced(baseFiles['2025/notice.yaml'], 'issuer: party-committee', `issuer: [${ids}]`)}${lines}`,
  })
}

interface SignedView {
  readonly signature: { readonly signatories: readonly Signatory[] }
}

async function sealsOf(files: Files, isDraft = false) {
  const workspace = await loadClean(files)
  const [notice] = workspace.documents
  if (notice?.kind !== 'notice') throw new Error('the notice comes first')
  const view = viewOf(notice, documentContext(workspace, isDraft)) as unknown as SignedView
  return view.signature.signatories.map(({ picture, diameterMm }) => [picture.slice(0, 18), diameterMm])
}

describe('the picture of a seal', () => {
  test('each organ has its own, as large as its office says', async () => {
    expect(await sealsOf(issuedBy(2))).toEqual(Array(2).fill(['data:image/svg+xml', 42]))
    expect(await sealsOf(issuedBy(1, { seal: '{ file: seal.svg, diameter: 30 }' }))).toEqual([
      ['data:image/svg+xml', 30],
    ])
  })

  test('where the office gives none, its room is left', async () => {
    expect(await sealsOf(issuedBy(1, { seal: '{ diameter: 45 }' }))).toEqual([['', 45]])
  })

  test('a draft never carries one, nor what is not sealed', async () => {
    expect(await sealsOf(issuedBy(2), true)).toEqual(Array(2).fill(['', 42]))
    expect(await sealsOf(issuedBy(2, { lines: 'sealed: false\n' }))).toEqual([])
  })
})

describe('a signature taller than a page', () => {
  // The first page of so many organs may have no room for text, which is another matter.
  const faults = async (files: Files) =>
    layoutFaults(await loadClean(files))
      .filter(({ code }) => code === 'signature/no-room')
      .map(row)
  const fault = (organs: number, wanted: number) => [
    `2025/notice.yaml:4:9 signature/no-room ${organs} ${wanted} 22`,
  ]

  test('organs of short names stand three in a row: of four rows there is one too many', async () => {
    expect(await faults(issuedBy(12))).toEqual([])
    expect(await faults(issuedBy(13))).toEqual(fault(13, 23))
  })

  test('one below the other there is room for four; with smaller seals for more', async () => {
    const length = 27
    expect(await faults(issuedBy(4, { length }))).toEqual([])
    expect(await faults(issuedBy(5, { length }))).toEqual(fault(5, 23))
    expect(await faults(issuedBy(5, { length, seal: '{ diameter: 40 }' }))).toEqual([])
  })

  test('names that would not leave room one below the other run on in two columns', async () => {
    expect(await faults(issuedBy(8, { length: 20 }))).toEqual([])
    expect(await faults(issuedBy(9, { length: 20 }))).toEqual(fault(9, 40))
  })

  test('without seals a row is enough for each', async () => {
    const lines = 'sealed: false\n'
    expect(await faults(issuedBy(19, { lines }))).toEqual([])
    expect(await faults(issuedBy(20, { lines }))).toEqual(fault(20, 23))
    expect(await faults(issuedBy(19, { lines: `${lines}note: 此件公开发布\n` }))).toEqual(fault(19, 23))
  })

  test('a note that leaves no room for the names is what is too long', async () => {
    const note = (length: number) => `note: ${'办'.repeat(length)}\n`
    const noted = async (length: number) => faults(issuedBy(1, { lines: note(length) }))
    const rows = (await noted(900)).join(' ')
    expect(rows).toMatch(/^2025\/notice\.yaml:\d+:7 signature\/no-room 1 \d+ 22 33$/)
    expect(await noted(28)).toEqual([])
  })
})
