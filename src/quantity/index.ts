/**
 * The language of targets: phrases such as `600人以上`, `提升3～5个百分点`, `2024年12月底前完成` are read into a
 * {@link Target} and printed back, exactly. Pure: text and data in, data out.
 */
export {
  type Amount,
  type AmountRange,
  amountInterval,
  convertInterval,
  printAmount,
  printFigure,
  printRange,
} from './amount.ts'
export * as targets from './build-target.ts'
export {
  type ChangeVerdict,
  type ClaimedChange,
  compareParts,
  hasWholeBase,
  type JudgedChange,
  judgeChange,
} from './claim.ts'
export { COMMITMENT_WORDS, commitmentOf } from './commitment.ts'
export {
  type Bound,
  type Condition,
  type ConditionReading,
  parseCondition,
  printCondition,
} from './condition.ts'
export { type Deadline, deadlineOn, lastDayOf, mayLeaveOutYear } from './date-phrase.ts'
export { decimalPlaces } from './decimal-places.ts'
export type { Form, FormExample } from './forms/form.ts'
export { ALL_FORMS, FORMS } from './forms/index.ts'
export * from './interval.ts'
export { isProportion, verbSense } from './level.ts'
export { literally } from './literally.ts'
export { anyOf, matchesOf } from './matches.ts'
export { nearestTo } from './nearest-form.ts'
export { parseNumeral, printNumeral } from './numeral.ts'
export { type AmountReading, parseAmount } from './parse-amount.ts'
export { parseTarget, type TargetReading } from './parse-target.ts'
export { LONGEST_PHRASE } from './phrase-reading.ts'
export { printTarget } from './print-target.ts'
export type { Measure, OrdinalScale, PhraseContext, PhraseProblem, PhraseProblemKind } from './problem.ts'
export * from './promised-interval.ts'
export * from './prose/index.ts'
export { type Qualifier, type Sense, senseOf } from './qualifier.ts'
export type * from './target.ts'
export {
  directionOf,
  levelInterval,
  targetInterval,
  timesAYear,
  unitOfTarget,
  yearlyFactor,
  yearlyInterval,
} from './target-interval.ts'
export { isCountedIn, type Scale, sameDimension, UNIT_NAMES, type Unit, unitOf } from './unit.ts'
export { yearsNamed } from './years-named.ts'
