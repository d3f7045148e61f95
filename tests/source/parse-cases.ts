import { type Diagnostic, positionAt } from '../../src/diagnostics/index.ts'
import type { ParsedSource } from '../../src/source/index.ts'
import { parseAnyYaml } from '../../src/source/parse-any-yaml.ts'
import { parseSoundYaml } from '../../src/source/parse-sound-yaml.ts'
import { expectSameReading } from './same-reading.ts'

/** A few keys of the plan language: enough to tell keys from prose. */
export const keyAliases: ReadonlyMap<string, string> = new Map([
  ['牵头', 'lead'],
  ['时限', 'by'],
  ['标题', 'title'],
  ['正文', 'text'],
  ['前言', 'preamble'],
  ['目标', 'targets'],
  ['要点', 'points'],
  ['标识', 'id'],
])

export interface Parsed {
  readonly parsed: ParsedSource | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Each diagnostic as `line:column code`, with the arguments that tell one from another. */
  readonly shown: readonly string[]
}

/** Reads `text` with the thorough reader. Whatever the text, the fast one must agree with it or decline. */
export function parse(text: string): Parsed {
  const source = { name: 'test.yaml', text }
  const [parsed, diagnostics] = parseAnyYaml(source, { keyAliases })
  expectSameReading(parseSoundYaml(source, { keyAliases }), [parsed, diagnostics])
  return { parsed, diagnostics, shown: diagnostics.map(show) }
}

export function show(diagnostic: Diagnostic): string {
  const { code, location } = diagnostic
  if (!location) return code
  const { line, column } = positionAt(location.source, location.start)
  return [`${line}:${column}`, code, ...identifyingArgument(diagnostic)].join(' ')
}

function identifyingArgument({ code, args }: Diagnostic): string[] {
  if (code === 'yaml/syntax' && 'detail' in args) return [String(args.detail)]
  if (code === 'yaml/full-width' && 'found' in args) return [String(args.found)]
  return []
}

/** The value as JSON sees it: mappings have no prototype, which comparisons would otherwise mind. */
export function dataOf({ parsed }: Parsed): unknown {
  return parsed && JSON.parse(JSON.stringify(parsed.value))
}
