import type { Bilingual } from '../diagnostics/index.ts'

/** What a command says to people beside complaints, of what it is given. */
type Phrase<Args> = Bilingual<(args: Args) => string>

/** Declares a phrase: its sentence in each language. */
export function phrase<Args>(sentences: Phrase<Args>): Phrase<Args> {
  return sentences
}

/** `1 file`, `3 files`. */
export function fileCount(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}`
}
