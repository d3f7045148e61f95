/** What changed between two plans, by meaning. Pure: plans in, data out. */

export { isPlan } from '../model/index.ts'
export type { Difference, Measure } from '../succession/index.ts'
export {
  type Descent,
  descentsOf,
  editOf,
  leastToAccept,
  likelyPairs,
  type NamedPair,
} from './accept-lineage.ts'
export type { Actual } from './actual.ts'
export { type ChangeCode, changeClasses, classOf, type DetailCode, detailClasses } from './change-classes.ts'
export { compareFields, type FieldChange, type FieldText } from './compare-fields.ts'
export type { Alteration, PointChange } from './compare-points.ts'
export type { SectionChange } from './compare-sections.ts'
export {
  type Comparison,
  compareWorkspaces,
  type LoneDocument,
  type WorkspaceSide,
} from './compare-workspaces.ts'
export { type ConcernedUnit, concerning, findConcerned } from './concern-unit.ts'
export type { DocumentSide, PlanContents, PointContents, SectionContents } from './contents.ts'
export { dayOf } from './contents.ts'
export { diffPlans, type PlanDiff, type PlanSide } from './diff-plans.ts'
export type { Exchange } from './exchange.ts'
export { type Change, listChanges, listComparison } from './list-changes.ts'
export type { Candidate, Match, MatchedBy } from './match.ts'
export { missingReasons } from './missing-reasons.ts'
export type { Pairing } from './pair-documents.ts'
export type { PlacedTarget } from './placed-target.ts'
export type { PlanLine } from './plan-line.ts'
export { isRevised, type Revision } from './revise-text.ts'
export { composeSheet } from './sheet/compose-sheet.ts'
export {
  gravestOf,
  isChangedPlan,
  isToldTarget,
  isUnchanged,
  type ShownAlteration,
  type ShownDocument,
  type ShownExchange,
  type ShownField,
  type ShownPlace,
  type ShownPlan,
  type ShownPoint,
  type ShownSection,
  type ShownStepChange,
  showFields,
  showPlan,
} from './show-plan.ts'
export type { ShownDifference, ShownLine, ShownPhrase, ShownTarget } from './show-target.ts'
export { type NewFates, type OldFates, type Summary, summarize, type TargetFates } from './summarize.ts'
export { summarySentences } from './summary-sentences.ts'
export type { TargetChange } from './target-change.ts'
export { type Load, type UnitLoad, unitLoads } from './unit-loads.ts'
export type { UnitMatch, UnitRenaming } from './units.ts'
export type { SaidFirmly, WordChange } from './words.ts'
