import type { Bilingual } from './language.ts'

/** From the gravest down. `error`: the document cannot be right. `info`: worth knowing, never failing. */
export const severities = ['error', 'warning', 'info'] as const
/** How much a complaint weighs. */
export type Severity = (typeof severities)[number]

/** A complaint that can be made: how much it weighs and how it is worded. */
export interface Message<Args> extends Bilingual<(args: Args) => string> {
  readonly severity: Severity
}

/** Declares a message: its weight, and its sentence in each language. */
export function message<Args>(severity: Severity, wording: Bilingual<(args: Args) => string>): Message<Args> {
  return { severity, ...wording }
}

export const zhList = (names: readonly string[]) => names.join('、')
export const enList = (names: readonly string[]) => names.join(', ')
export const zhNearest = (nearest: readonly string[]) =>
  nearest.length ? `，是否指：${zhList(nearest)}？` : ''
export const enNearest = (nearest: readonly string[]) =>
  nearest.length ? `; did you mean ${enList(nearest)}?` : ''
