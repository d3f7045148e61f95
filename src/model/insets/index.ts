import type * as z from 'zod'
import type { ParsedSource } from '../../source/index.ts'
import type { KnownTargets } from '../point-target.ts'
import type { Path, Scope } from '../scope.ts'
import { type Answers, answersField, readAnswers } from './answers.ts'
import { type Assessment, assessmentField, readAssessment } from './assessment.ts'
import { type Chart, chartField, readChart } from './chart.ts'
import { type GradingScheme, gradingField, readGrading } from './grading.ts'
import { listField, type MarkedList, readList } from './list.ts'
import { type Pictures, picturesField, readPictures } from './pictures.ts'
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
import { readTableInset, type TableInset, tableField } from './table.ts'

export type { Answer, Answers, PointState } from './answers.ts'
export type { Assessment } from './assessment.ts'
export type { Chart } from './chart.ts'
export type { GradingScheme } from './grading.ts'
export type { MarkedList } from './list.ts'
export type { Picture, Pictures } from './pictures.ts'
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
export type { TableInset } from './table.ts'

/** What a part of a text can hold beside its paragraphs, one line each. */
export const insetFields = {
  list: listField,
  pictures: picturesField,
  table: tableField,
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
  | Pictures
  | IndicatorResults
  | PointResults
  | MarkedList
  | TableInset
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
  pictures: readPictures,
  table: readTableInset,
  answers: readAnswers,
  chart: readChart,
  indicatorResults: titled(readIndicatorResults),
  pointResults: titled(readPointResults),
  roster: readRoster,
  assessment: readAssessment,
  grading: readGrading,
}

/**
 * Reads all that a part holds, in the order of the page.
 * @param path of the part
 */
export function readInsets(scope: Scope, path: Path, source: InsetSource, targets: KnownTargets): Inset[] {
  const read = <K extends keyof typeof insetFields>(key: K): Inset[] => {
    const written = source[key]
    return written === undefined ? [] : [readers[key](scope, [...path, key], written, targets)]
  }
  return writtenInsets(scope.parsed, path, source).flatMap(read)
}

/**
 * The insets that a part has, in the order in which its author wrote them (a schema gives keys in its own).
 * @param path of the part
 */
export function writtenInsets(
  parsed: ParsedSource,
  path: Path,
  source: InsetSource,
): (keyof typeof insetFields)[] {
  const isInset = (key: string): key is keyof typeof insetFields => key in insetFields
  const placeOf = (key: string) => parsed.locate([...path, key], 'key').start
  return Object.keys(source)
    .filter(isInset)
    .filter((key) => source[key] !== undefined)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}
