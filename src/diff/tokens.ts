import { type Inline, type Paragraph, unitCallNames } from '../model/index.ts'
import { UNIT_NAMES } from '../quantity/index.ts'
import type { Workspace } from '../workspace/index.ts'

/** A piece of wording that is changed as a whole or not at all. */
export interface Token {
  readonly text: string
  /**
   * What it stands for, where that can change without the author having written other words: a target, a department
   * under its new name. Undefined: its text is all there is to it.
   */
  readonly means: string | undefined
}

/** The end of a paragraph, as a token. */
export const paragraphEnd: Token = { text: '\n', means: undefined }

/**
 * Cuts paragraphs into tokens: references, figures with their units, names of departments, quoted terms, 《titles》 and
 * Latin words are whole; everything else is cut character by character. Blanks are left out.
 *
 * @param print how a piece that is no text is printed
 */
export function tokensOf(
  paragraphs: readonly Paragraph[],
  workspace: Workspace,
  print: (piece: Inline) => string,
): Token[] {
  const pattern = wordPattern(workspace)
  return paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [paragraphEnd]),
    ...paragraph.flatMap((piece): Token[] => {
      if (piece.type !== 'text') return [{ text: print(piece), means: meaningOf(piece) }]
      return Array.from(piece.text.matchAll(pattern), ([text]) => ({ text, means: undefined }))
    }),
  ])
}

/** Whether two tokens say the same, whatever they are printed as. */
export function isSameMeaning(a: Token, b: Token): boolean {
  return a.means === undefined ? a.text === b.text && b.means === undefined : a.means === b.means
}

function meaningOf(piece: Exclude<Inline, { type: 'text' }>): string | undefined {
  switch (piece.type) {
    case 'target':
      return `target ${piece.target.indicator.id}`
    case 'unit':
      return `unit ${piece.unit.id}`
    case 'doc':
      return `doc ${piece.document}`
    case 'baseline':
    case 'unresolved':
      return undefined
  }
}

const patterns = new WeakMap<Workspace, RegExp>()

function wordPattern(workspace: Workspace): RegExp {
  const known = patterns.get(workspace)
  if (known) return known
  const names = workspace.organization.units.flatMap((unit) => unitCallNames(unit).slice(1))
  const pattern = new RegExp(
    [
      '《[^《》]*》',
      '“[^“”]{1,20}”',
      ...[...new Set(names)].toSorted(longestFirst).map(literally),
      `\\d+(?:\\.\\d+)?(?:[～~]\\d+(?:\\.\\d+)?)?[余多]?[万亿]?(?:${unitNames})?(?:以上|以下|以内)?`,
      '[A-Za-z]+',
      '\\S',
    ].join('|'),
    'gu',
  )
  patterns.set(workspace, pattern)
  return pattern
}

const unitNames = [...UNIT_NAMES].toSorted(longestFirst).map(literally).join('|')

function longestFirst(a: string, b: string): number {
  return b.length - a.length
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}
