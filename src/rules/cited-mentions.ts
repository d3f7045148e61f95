import type { CitedDocument } from '../model/index.ts'
import { matchesOf } from '../quantity/index.ts'
import type { Prose } from './prose.ts'

/** Where a text names a document of the register. */
export interface CitedMention {
  readonly cited: CitedDocument
  readonly start: number
  readonly end: number
  /** Whether the number stands with it, which a reference brings along. */
  readonly hasNumber: boolean
}

/**
 * Finds where a text names documents of the register, in order of the text. It looks up what stands in 《》, for to look for
 * each title in each text would take as long as there are texts and titles; a title may hold another one.
 */
export function citedMentionFinder(register: readonly CitedDocument[]) {
  const byId = Map.groupBy(register, ({ id }) => id)
  const byTitle = Map.groupBy(register, ({ title }) => title)
  const longest = Math.max(0, ...register.map(({ title }) => title.length))

  const titledIn = (flat: string): CitedMention[] =>
    matchesOf(flat, /《/gu).flatMap(({ index: start }) => {
      const ends = matchesOf(flat.slice(start + 1, start + longest + 2), /》/gu).map(({ index }) => index)
      return ends.flatMap((length) => {
        const end = start + length + 2
        const hasNumber = /^[（(][^（）()]*号[）)]/u.test(flat.slice(end))
        const named = byTitle.get(flat.slice(start + 1, end - 1)) ?? []
        return named.map((cited) => ({ cited, start, end, hasNumber }))
      })
    })

  return ({ flat, references }: Prose): CitedMention[] => {
    const referred = references.flatMap(({ kind, name, offset }) => {
      const named = kind === 'doc' ? (byId.get(name) ?? []) : []
      return named.map((cited) => ({ cited, start: offset, end: offset + 1, hasNumber: true }))
    })
    return [...titledIn(flat), ...referred].sort((a, b) => a.start - b.start)
  }
}
