import type * as z from 'zod'
import type { KnownTargets } from '../point-target.ts'
import type { Path, Scope } from '../scope.ts'
import { type Answers, answersField, readAnswers } from './answers.ts'
import { type Assessment, assessmentField, readAssessment } from './assessment.ts'
import { type Chart, chartField, readChart } from './chart.ts'
import { type GradingScheme, gradingField, readGrading } from './grading.ts'
import { listField, type MarkedList, readList } from './list.ts'
import {
  type IndicatorResults,
  indicatorResultsField,
  type PointResults,
  pointResultsField,
  readIndicatorResults,
  readPointResults,
  titled,
} from './result-tables.ts'
import { type Roster, readRoster, rosterField } from './roster.ts'

export type { Answer, Answers, PointState } from './answers.ts'
export type { Assessment } from './assessment.ts'
export type { Chart } from './chart.ts'
export type { GradingScheme } from './grading.ts'
export type { MarkedList } from './list.ts'
export type { IndicatorResults, PointResults } from './result-tables.ts'
export {
  type Duties,
  identityOf,
  isConcurrent,
  postsOf,
  type Roster,
  type RosterGroup,
  type RosterPerson,
  type RosterPost,
} from './roster.ts'

/** What a part of a text can hold beside its paragraphs, one line each. */
export const insetFields = {
  list: listField,
  answers: answersField,
  chart: chartField,
  indicatorResults: indicatorResultsField,
  pointResults: pointResultsField,
  roster: rosterField,
  assessment: assessmentField,
  grading: gradingField,
}

/** What a part of a text holds beside its paragraphs. */
export type Inset =
  | Answers
  | Chart
  | IndicatorResults
  | PointResults
  | MarkedList
  | Roster
  | Assessment
  | GradingScheme

export type InsetSource = z.infer<z.ZodObject<typeof insetFields>>

type Reader<K extends keyof typeof insetFields> = (
  scope: Scope,
  path: Path,
  source: NonNullable<InsetSource[K]>,
  targets: KnownTargets,
) => Inset

const readers: { readonly [K in keyof typeof insetFields]: Reader<K> } = {
  list: readList,
  answers: readAnswers,
  chart: readChart,
  indicatorResults: titled(readIndicatorResults),
  pointResults: titled(readPointResults),
  roster: readRoster,
  assessment: readAssessment,
  grading: readGrading,
}

/**
 * Reads all that a part holds, in the order in which its author wrote it (a schema gives keys in its own).
 * @param path of the part
 */
export function readInsets(scope: Scope, path: Path, source: InsetSource, targets: KnownTargets): Inset[] {
  const read = <K extends keyof typeof insetFields>(key: K): Inset[] => {
    const written = source[key]
    return written === undefined ? [] : [readers[key](scope, [...path, key], written, targets)]
  }
  const isInset = (key: string): key is keyof typeof insetFields => key in insetFields
  const placeOf = (key: string) => scope.parsed.locate([...path, key], 'key').start
  const written = Object.keys(source).filter((key) => isInset(key) && source[key] !== undefined)
  return written
    .filter(isInset)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .flatMap(read)
}
