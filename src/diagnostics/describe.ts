import type { Diagnostic } from './diagnostic.ts'
import type { Language } from './language.ts'
import { messages } from './messages.ts'
import { type RelatedNote, relatedNotes } from './related-notes.ts'

/** The sentence of a diagnostic in `language`, without place or code. */
export function describe(diagnostic: Diagnostic, language: Language): string {
  // The code selects the wording that takes just these arguments; the union hides that from the compiler.
  const wording = messages[diagnostic.code][language] as (args: Diagnostic['args']) => string
  return wording(diagnostic.args)
}

/** The caption of a related place in `language`. */
export function describeRelated(note: RelatedNote, language: Language): string {
  return relatedNotes[note][language]
}
