import { isOfficial, type Period, type PlanDocument } from '../model/index.ts'

/** A document with the years that it speaks for. */
export interface DatedDocument {
  readonly document: PlanDocument
  readonly period: Period
}

/**
 * By what documents of two sides are the same. `revision`: the same files at two times, so that an id is an id.
 * `year`: what an office does each year anew, so that of a kind there is one for each.
 */
export type Pairing = 'revision' | 'year'

/** Documents put together; what has no partner stands alone. */
export interface DocumentPairs {
  readonly pairs: readonly (readonly [before: PlanDocument, after: PlanDocument])[]
  readonly removed: readonly PlanDocument[]
  readonly added: readonly PlanDocument[]
}

type Key = (dated: DatedDocument) => string

const byId: Key = ({ document: { kind, id } }) => `${kind} ${id}`
const byPeriod: Key = ({ document: { kind }, period: { from, to } }) => `${kind} ${from} ${to}`
/** work-points-2024 and work-points-2025 are alike but for their years. */
const byStem: Key = ({ document: { kind, id } }) => `${kind} ${id.replaceAll(/\d+/gu, '')}`
/** Notices are numbered anew each year: what they issue tells which is which. Of one that issues nothing its id alone. */
const byIssued: Key = ({ document }) => {
  const issued = isOfficial(document) ? document.issues : undefined
  const what = issued === undefined ? `alone ${document.id}` : `of ${issued.replaceAll(/\d+/gu, '')}`
  return `${document.kind} ${what}`
}
const byKind: Key = ({ document: { kind } }) => kind

const keys = {
  revision: [byId, byPeriod],
  year: [byId, byIssued, byStem, byKind],
} as const satisfies Record<Pairing, readonly Key[]>

/**
 * Puts the documents of two sides together by one key after the other, where it tells one of each side from all others.
 *
 * @param isEnded of which the newer side says that there is no more of it: it has no partner but one of its own id
 */
export function pairDocuments(
  before: readonly DatedDocument[],
  after: readonly DatedDocument[],
  pairing: Pairing,
  isEnded: (document: PlanDocument) => boolean,
): DocumentPairs {
  const pairs = new Map<DatedDocument, DatedDocument>()
  for (const key of keys[pairing]) {
    const taken = new Set(pairs.values())
    const isOpen = ({ document }: DatedDocument) => key === byId || !isEnded(document)
    const left = Map.groupBy(
      before.filter((one) => !taken.has(one) && isOpen(one)),
      key,
    )
    const right = Map.groupBy(
      after.filter((one) => !pairs.has(one) && isOpen(one)),
      key,
    )
    for (const [value, [is, ...others]] of right) {
      const [was, ...rivals] = left.get(value) ?? []
      if (was && is && others.length + rivals.length === 0) pairs.set(is, was)
    }
  }
  const taken = new Set(pairs.values())
  return {
    pairs: after.flatMap((is) => {
      const was = pairs.get(is)
      return was ? [[was.document, is.document] as const] : []
    }),
    removed: before.filter((one) => !taken.has(one)).map(({ document }) => document),
    added: after.filter((one) => !pairs.has(one)).map(({ document }) => document),
  }
}
