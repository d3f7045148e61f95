/**
 * The entries of a PDF dictionary (ISO 32000-1, 7.3.7), each value as it is written: `<</Type /Page\n/Tabs /S>>`.
 * What stands behind the dictionary is not looked at.
 *
 * @throws Error where the text begins with none
 */
export function readDictionary(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>()
  const first = /^\s*<</.exec(text)
  if (!first) throw new Error(`no dictionary: ${text.slice(0, 40)}`)
  let at = first[0].length
  for (;;) {
    const [lead = '', name] = match(/\s*(?:\/([^\s/<>[\]()]+)|>>)\s*/y, text, at)
    at += lead.length
    if (name === undefined) return entries
    const end = endOfValue(text, at)
    entries.set(name, text.slice(at, end).trim())
    at = end
  }
}

export function writeDictionary(entries: ReadonlyMap<string, string>): string {
  return `<<${Array.from(entries, ([name, value]) => `/${name} ${value}`).join('\n')}>>`
}

/** Strings, in which every mark means nothing; what opens; what closes; names; numbers, words and blanks. */
const token = /(<[\da-fA-F\s]*>)|(<<|\[)|(>>|\])|(\/[^\s/<>[\]()]*)|([^\s/<>[\]()]+|\s+)/y

/** A value ends where, outside of everything that was opened in it, the next name or the end of the whole follows. */
function endOfValue(text: string, start: number): number {
  let at = start
  let depth = 0
  while (at < text.length) {
    if (text[at] === '(') {
      at = endOfString(text, at)
      continue
    }
    const [written = '', , opening, closing, name] = match(token, text, at)
    if (depth === 0 && (closing || (name && text.slice(start, at).trim() !== ''))) return at
    if (opening) depth++
    if (closing) depth--
    at += written.length
  }
  throw new Error('a dictionary has no end')
}

/** Round brackets may stand in each other; `\` takes the next character out of the game (7.3.4.2). */
function endOfString(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  throw new Error('a string has no end')
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found) throw new Error(`no PDF: ${text.slice(at, at + 40)}`)
  return found
}
