import { type Event, parseEvents, YAMLException } from 'js-yaml'
import type { SourceText } from '../diagnostics/index.ts'
import { buildSoundTree } from './build-sound-tree.ts'
import { createKeyTest, type ParseOptions } from './parse-options.ts'
import { createParsedSource, type ParsedSource } from './parsed-source.ts'
import { depthLimit } from './source-node.ts'
import { holdsMergeMark } from './traps/merge-marks.ts'

/**
 * Reads a file about which there is nothing to say; `undefined` for any other, and wherever it is not certain
 * that the thorough reader would see the same values in the same places, without a complaint.
 */
export function parseSoundYaml(source: SourceText, options: ParseOptions): ParsedSource | undefined {
  const { text } = source
  if (holdsRareCharacters(text) || holdsMergeMark(text)) return undefined
  const events = readEvents(text)
  if (!events) return undefined
  const tree = buildSoundTree(events, {
    source,
    keyAliases: options.keyAliases,
    isKey: createKeyTest(options),
  })
  return tree && createParsedSource(source, tree.root, tree.comments)
}

/**
 * Tabs, line breaks of old Macs, marks of byte order inside a text, and blanks at the very end, which may be one more
 * line of a block text or none: readers of YAML differ about them.
 */
function holdsRareCharacters(text: string): boolean {
  return /[\t\uFEFF]|\r(?!\n)| $/.test(text)
}

/** What the library reads, in reading order; `undefined` where it stumbles, at the first error. */
function readEvents(text: string): readonly Event[] | undefined {
  try {
    // The library counts a little otherwise than we do; here it only must not recurse without end.
    return parseEvents(text, { maxDepth: 2 * depthLimit })
  } catch (error) {
    if (error instanceof YAMLException) return undefined
    throw error
  }
}
