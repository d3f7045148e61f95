import { isAlike, promisedPhrase, wordingOf } from '../../succession/index.ts'
import { type Prose, reference } from '../prose.ts'
import { defineRule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { successionsOf } from '../succession.ts'

/** From here on two texts are one, with a word changed here and there. */
const alike = 0.9

/** Shorter texts are formulas that every year may use. */
const shortest = 30

/** The text of last year again: a report that nobody wrote, or a point that nobody thought over. */
export const yearRepeatedText = defineRule({
  code: 'year/repeated-text',
  number: 'Y04',
  preset: 'recommended',
  check(subject, report) {
    for (const { now, before } of [...pointsRunning(subject), ...reportsRunning(subject)]) {
      if (figuresIn(now) !== figuresIn(before) || !isSame(now, before)) continue
      report({
        args: { what: now.point ? 'point' : 'report', begins: now.flat.slice(0, 12) },
        at: now.place(0, now.flat.length),
        related: [{ at: before.place(0, before.flat.length), note: 'last-year-here' }],
      })
    }
  },
})

interface Pair {
  readonly now: Prose
  readonly before: Prose
}

/** Points that carry on one of the year before, unless they are work of every year, or promise something else now. */
function pointsRunning(subject: Subject): Pair[] {
  return successionsOf(subject).flatMap(({ before, after, carriedOn }) => {
    const former = new Map(subject.proseOf(before).map((prose) => [prose.point?.id, prose]))
    const now = new Map(subject.proseOf(after).map((prose) => [prose.point, prose]))
    return [...carriedOn].flatMap(([id, points]) =>
      points.flatMap((point) => {
        const [old, text] = [former.get(id), now.get(point)]
        if (!old?.point || !text || point.nature !== 'one-off') return []
        const [was, is] = [old.point, point].map(({ targets }) => targets.map(promisedPhrase).join())
        return was === is ? [{ now: text, before: old }] : []
      }),
    )
  })
}

/** Each text of a report with each of the report of the year before; a figure from the register is never last year's. */
function reportsRunning({ documents, previous, proseOf }: Subject): Pair[] {
  return documents.flatMap((document) => {
    const before = document.kind === 'results' ? previous(document) : undefined
    const bound = (prose: Prose) => prose.references.some(({ kind }) => kind === 'actual' || kind === 'claim')
    const texts = (before ? proseOf(before) : []).filter((prose) => !bound(prose))
    return proseOf(document).flatMap((now) => {
      const old = bound(now) ? undefined : texts.find((candidate) => isSame(now, candidate))
      return old ? [{ now, before: old }] : []
    })
  })
}

function isSame(now: Prose, before: Prose): boolean {
  const [one, other] = [now, before].map(({ flat }) => flat.replaceAll(/[\d\s\p{P}%]+/gu, ''))
  if (one === undefined || other === undefined || Math.min(one.length, other.length) < shortest) return false
  return isAlike(wordingOf(one), wordingOf(other), alike)
}

/** All figures of a text but for the years, which are what such a text does change. */
function figuresIn({ flat }: Prose): string {
  return (flat.match(new RegExp(`\\d+(?:\\.\\d+)?(?!\\d*年)|${reference}`, 'gu')) ?? [])
    .filter((figure) => !/^(?:19|20)\d\d$/u.test(figure))
    .join(' ')
}
