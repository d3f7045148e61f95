import { type Amount, findChanges } from '../quantity/index.ts'
import type { Place } from './place.ts'
import { placeIn, type Subject } from './subject.ts'

/** A change that a document tells with both its ends, in its prose or as a claim. */
export interface StatedChange {
  readonly from: Amount
  readonly to: Amount
  /** What it is said to come to, and how that is written. */
  readonly by: { readonly amount: Amount; readonly written: string } | undefined
  /** Which way its words say that it went; a claim has no words for it. */
  readonly way: 'up' | 'down' | undefined
  /** Where it says what it comes to; where it does not say so, where it ends. */
  readonly at: Place
}

const stated = new WeakMap<Subject['workspace'], readonly StatedChange[]>()

/** Every change of every document; found once for all the rules that ask. */
export function changesIn(subject: Subject): readonly StatedChange[] {
  const before = stated.get(subject.workspace)
  if (before) return before
  const found = [...claimedIn(subject), ...toldIn(subject)]
  stated.set(subject.workspace, found)
  return found
}

function claimedIn({ documents, claimsOf }: Subject): StatedChange[] {
  return documents.flatMap((document) =>
    claimsOf(document).flatMap(({ change }): StatedChange[] => {
      if (!change) return []
      const { from, to, by } = change
      const written = by && document.parsed.scalarText(by.path)?.trim()
      return [
        {
          from: from.amount,
          to: to.amount,
          by: by && written !== undefined ? { amount: by.amount, written } : undefined,
          way: undefined,
          at: placeIn(document, (by ?? to).path),
        },
      ]
    }),
  )
}

/** Those of prose; the words of a claim have been looked at with its figures. */
function toldIn({ texts }: Subject): StatedChange[] {
  return texts
    .filter(({ path }) => path[0] !== 'claims')
    .flatMap((prose) =>
      findChanges(prose.flat).flatMap(({ from, to, by, way }): StatedChange[] => {
        if (prose.isQuoted(from.start)) return []
        const { start, end } = by ?? to
        const written = prose.flat.slice(start, end)
        return [
          {
            from: from.amount,
            to: to.amount,
            by: by && { amount: by.amount, written },
            way,
            at: prose.place(start, end),
          },
        ]
      }),
    )
}
