import { pointsOf } from '../model/index.ts'
import { isAlike, promisedPhrase, type Wording, wordingOf } from '../succession/index.ts'
import { type Prose, reference } from './prose.ts'
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
  return successionsOf(subject).flatMap(({ before, carriedOn }) => {
    const former = new Map(pointsOf(before).map((point) => [point.id, subject.wordsOf(point)]))
    return [...carriedOn].flatMap(([id, points]) =>
      points.flatMap((point) => {
        const [old, text] = [former.get(id), subject.wordsOf(point)]
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

/** From here on two texts are one, with a word changed here and there. */
const alike = 0.9

/** Shorter texts are formulas that every year may use. */
const shortest = 30

/** Whether a text has the figures and, but for a word here and there, the words of another. */
export function saysAgain(now: Prose, before: Prose): boolean {
  const [one, other] = [readText(now), readText(before)]
  if (one.figures !== other.figures) return false
  const [words, others] = [one.words(), other.words()]
  return Math.min(words.text.length, others.text.length) >= shortest && isAlike(words, others, alike)
}

/** What is compared of a text; most are told apart by their figures, so that nobody asks for their words. */
interface ComparedText {
  readonly figures: string
  words(): Wording
}

const read = new WeakMap<Prose, ComparedText>()

/** Read once, for a text of a report is compared with every text of the one before. */
function readText(prose: Prose): ComparedText {
  const before = read.get(prose)
  if (before) return before
  let words: Wording | undefined
  const text = {
    figures: figuresIn(prose),
    words: () => {
      words ??= wordingOf(prose.flat.replaceAll(/[\d\s\p{P}%]+/gu, ''))
      return words
    },
  }
  read.set(prose, text)
  return text
}

const figure = new RegExp(`\\d+(?:\\.\\d+)?(?!\\d*年)|${reference}`, 'gu')

/** All figures of a text but for the years, which are what such a text does change. */
function figuresIn({ flat }: Prose): string {
  return (flat.match(figure) ?? []).filter((found) => !/^(?:19|20)\d\d$/u.test(found)).join(' ')
}
