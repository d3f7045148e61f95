import { promisedPhrase } from '../succession/index.ts'
import type { Prose } from './prose.ts'
import type { Subject } from './subject.ts'
import { successionsOf } from './succession.ts'

/** A text of this year, and those of last year that it may be copied from. */
export interface TextOfBothYears {
  readonly now: Prose
  readonly before: readonly Prose[]
}

/**
 * The texts of a year that should say something new: points that are done once and promise what they promised last
 * year, each beside the one that it carries on; and of a report each text beside all of the report before.
 */
export function textsOfBothYears(subject: Subject): TextOfBothYears[] {
  return [...textsOfPoints(subject), ...textsOfReports(subject)]
}

function textsOfPoints(subject: Subject): TextOfBothYears[] {
  return successionsOf(subject).flatMap(({ before, after, carriedOn }) => {
    const former = new Map(subject.proseOf(before).map((prose) => [prose.point?.id, prose]))
    const now = new Map(subject.proseOf(after).map((prose) => [prose.point, prose]))
    return [...carriedOn].flatMap(([id, points]) =>
      points.flatMap((point) => {
        const [old, text] = [former.get(id), now.get(point)]
        if (!old?.point || !text || point.nature !== 'one-off') return []
        const [was, is] = [old.point, point].map(({ targets }) => targets.map(promisedPhrase).join())
        return was === is ? [{ now: text, before: [old] }] : []
      }),
    )
  })
}

function textsOfReports({ documents, previous, proseOf }: Subject): TextOfBothYears[] {
  return documents.flatMap((document) => {
    const last = document.kind === 'results' ? previous(document) : undefined
    if (!last) return []
    const before = proseOf(last).filter((prose) => !isBound(prose))
    return proseOf(document).flatMap((now) => (isBound(now) ? [] : [{ now, before }]))
  })
}

/** Whether it tells a figure of the register, which is never last year's. */
function isBound({ references }: Prose): boolean {
  return references.some(({ kind }) => kind === 'actual' || kind === 'claim')
}
