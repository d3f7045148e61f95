import { FORMS } from './forms/index.ts'
import type { Target } from './target.ts'

const printed = new WeakMap<Target, string>()

/**
 * Prints a target as its phrase, with the author's own comparators and verbs, in Arabic digits and with range
 * marks, % and 万 after GB/T 15835-2011. The inverse of `parseTarget`; evidence, sources and other structured
 * parts are not printed. Pages and several rules ask for the same phrases: each is made once.
 */
export function printTarget(target: Target): string {
  const known = printed.get(target)
  if (known !== undefined) return known
  const phrase = phraseOf(target)
  printed.set(target, phrase)
  return phrase
}

function phraseOf(target: Target): string {
  const { commitment, due } = target
  const word = commitment?.word ?? ''
  const date = due?.words ?? ''
  const body = FORMS[target.kind].print(target)
  return commitment?.afterDue ? `${date}${word}${body}` : `${word}${date}${body}`
}
