const none: readonly RegExpExecArray[] = []

/**
 * Every match of a global expression in a text, in reading order. Most texts have none of what a rule looks for, and
 * `matchAll` copies the expression before it looks: that takes longer than looking.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    // What has no length would be found again for ever.
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** One expression that is there where any of several is: most texts have none of them, and are asked only once. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'u')
}
