import { type Diagnostic, diagnostic, type SourceText } from '../../diagnostics/index.ts'
import type { ReadingContext } from '../parse-options.ts'
import type { MappingEntry, ScalarNode } from '../source-node.ts'
import { isSentence } from './key-colon.ts'

type Entries = ReadonlyMap<string, MappingEntry>

/**
 * Keys below a block text that are indented as deep as it is, and so have become its last lines:
 *
 *     text: |
 *       推进支部建设。
 *       lead: 党委办公室
 *
 * To YAML this is honest text, and it is read as such. It is only complained of where all the last lines are keys
 * that the mapping around the text lacks, in either language, with what might be their values; the colon of Chinese
 * prose is full-width.
 */
export function swallowedKey(entries: Entries, context: ReadingContext): Diagnostic | undefined {
  for (const { key, value } of entries.values()) {
    if (value.kind !== 'scalar' || !(value.style === 'literal' || value.style === 'folded')) continue
    if (!context.isKey(key.written)) continue
    const found = firstSwallowed(value, entries, context)
    if (!found) continue
    const { source } = context
    const args = { key: found.word, text: key.written }
    return diagnostic('yaml/swallowed-key', args, { source, start: found.start, end: found.end })
  }
  return undefined
}

const keyLine = /^( *)([^\s：:，。；！？、“”"'[\]{}]{1,24}):(?: +(\S.*))?$/
const nestedLine = /^ *(?:- +(\S.*)|[^\s：:]+:(?: +(\S.*))?)$/

function firstSwallowed(text: ScalarNode, entries: Entries, context: ReadingContext) {
  const lines = linesOf(text, context.source)
  const isMissingKey = (word: string) =>
    context.isKey(word) && !entries.has(context.keyAliases.get(word) ?? word)
  // Behind the header, and behind the first line of the text.
  let tail: { word: string; start: number; end: number } | undefined
  let isOpen = false
  let needsNested = false
  let indentation = 0
  for (const { written, start } of lines.slice(1)) {
    const [, blanks = '', word, value] = keyLine.exec(written) ?? []
    const isBelow = tail && (blanksBefore(written) > indentation || written.trimStart().startsWith('- '))
    if (isBelow && isOpen && isNested(written)) {
      needsNested = false
    } else if (
      !needsNested &&
      word !== undefined &&
      isMissingKey(word) &&
      !isSentence(value ?? '') &&
      (!tail || blanks.length === indentation)
    ) {
      tail ??= { word, start: start + blanks.length, end: start + blanks.length + word.length }
      indentation = blanks.length
      isOpen = value === undefined
      needsNested = isOpen
    } else {
      tail = undefined
      needsNested = false
    }
  }
  return needsNested ? undefined : tail
}

/** The lines of a block text that are not blank, without its header; none where the last cannot belong to a key. */
function linesOf({ start, end }: ScalarNode, { text }: SourceText): { written: string; start: number }[] {
  const written = text.slice(start, end)
  if (!/[^\s：:]:(?: |$)|^ *- /.test(written.slice(written.lastIndexOf('\n') + 1))) return []
  let next = start
  const lines = written.split('\n').map((line) => {
    const lineStart = next
    next += line.length + 1
    return { written: line.trimEnd(), start: lineStart }
  })
  return lines.slice(1).filter((line) => line.written !== '')
}

function isNested(written: string): boolean {
  const [, item, value] = nestedLine.exec(written) ?? []
  return nestedLine.test(written) && !isSentence(item ?? value ?? '')
}

function blanksBefore(line: string): number {
  return line.length - line.trimStart().length
}
