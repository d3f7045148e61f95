/** What changed between two plans, by meaning. Pure: plans in, data out. */

export type { Difference } from '../succession/index.ts'
export {
  descentsOf,
  editOf,
  leastToAccept,
  likelyPairs,
  type NamedPair,
} from './accept-lineage.ts'
export type { Change } from './change.ts'
export { type ChangeCode, changeClasses, classOf, type DetailCode, detailClasses } from './change-classes.ts'
export { compareFields, type FieldChange } from './compare-fields.ts'
export type { PointChange } from './compare-points.ts'
export {
  type Comparison,
  compareWorkspaces,
  otherFields,
} from './compare-workspaces.ts'
export { concerning, findConcerned } from './concern-unit.ts'
export type { PlanContents, PointContents } from './contents.ts'
export { diffPlans, type PlanDiff } from './diff-plans.ts'
export { listComparison } from './list-changes.ts'
export {
  isGone,
  type LoneCode,
  type LoneDocument,
  unexplainedDocuments,
  type WorkspaceSide,
} from './lone-documents.ts'
export { missingReasons } from './missing-reasons.ts'
export type { Pairing } from './pair-documents.ts'
export { pathOn } from './path-on.ts'
export { isRevised, type Revision } from './revise-text.ts'
export { composeOthersSheet, hasOtherChanges } from './sheet/compose-others-sheet.ts'
export { composeSheet } from './sheet/compose-sheet.ts'
export {
  gravestOf,
  isChangedPlan,
  isToldTarget,
  isUnchanged,
  type ShownAlteration,
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
export { type ShownComparison, showPlans } from './show-plans.ts'
export type { ShownDifference, ShownLine, ShownTarget, ShownYear } from './show-target.ts'
export { type Summary, summarize } from './summarize.ts'
export { summarySentences } from './summary-sentences.ts'
export type { TargetChange } from './target-change.ts'
export { inTitleMarks } from './title-marks.ts'
export type { UnitLoad } from './unit-loads.ts'
