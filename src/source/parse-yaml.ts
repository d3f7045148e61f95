import type { Checked, SourceText } from '../diagnostics/index.ts'
import type { ParseOptions } from './parse-options.ts'
import { parseSoundYaml } from './parse-sound-yaml.ts'
import type { ParsedSource } from './parsed-source.ts'

/**
 * Reads YAML 1.2 (core schema) into plain data with places. Nearly every file is sound, and a fast reader reads
 * it. It says nothing of a file about which there is anything to say: that one is read by the thorough reader,
 * which is loaded only then. Where both read, they read the same, and tests hold them to it.
 */
export async function parseYaml(
  source: SourceText,
  options: ParseOptions,
): Promise<Checked<ParsedSource | undefined>> {
  const sound = parseSoundYaml(source, options)
  if (sound) return [sound, []]
  const { parseAnyYaml } = await import('./parse-any-yaml.ts')
  return parseAnyYaml(source, options)
}
