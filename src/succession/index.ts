/**
 * What carries on what from one year to the next, and whether it promises less. Pure: points and targets in, data out.
 */
export { coverageOf } from './coverage.ts'
export { between, type Difference, differenceFromStanding, differenceOf } from './difference.ts'
export { compareFirmness, RESULT_WORDS, type WordChange } from './firm-words.ts'
export { predecessorsOf } from './lineage.ts'
export {
  type DueValue,
  isWithin,
  type PlannedPath,
  pathTo,
  printDue,
} from './planned-path.ts'
export {
  isCounted,
  levelFigure,
  type Measure,
  type Promised,
  standingFigure,
  unitOfPromise,
} from './promise.ts'
export { redefinitionsBetween } from './redefinitions.ts'
export { promisedPhrase, type Weakening, weakeningsOf } from './weakening.ts'
export { barePhrases, bareWording, isAlike, likenessOf, type Wording, wordingOf } from './wording.ts'
