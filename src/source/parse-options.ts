import type { SourceText } from '../diagnostics/index.ts'

/** What a reader of YAML must know of the plan language. */
export interface ParseOptions {
  /** Chinese alias of a key to the key itself: 牵头 to `lead`. */
  readonly keyAliases: ReadonlyMap<string, string>
}

/** A text that is being read, and what is known of the plan language. */
export interface ReadingContext extends ParseOptions {
  readonly source: SourceText
  /** Whether `name` is a key of the plan language, in English or Chinese. */
  readonly isKey: (name: string) => boolean
}

/** Whether a word is a key of the plan language, in English or Chinese. */
export function createKeyTest({ keyAliases }: ParseOptions): (word: string) => boolean {
  let keys: ReadonlySet<string> | undefined
  return (word) => {
    keys ??= new Set([...keyAliases.keys(), ...keyAliases.values()])
    return keys.has(word)
  }
}
