/** What changed between two plans, by meaning. Pure: plans in, data out. */

export type { Difference } from '../succession/index.ts'
export {
  descentsOf,
  editOf,
  leastToAccept,
  likelyPairs,
  type NamedPair,
} from './accept-lineage.ts'
export { type ChangeCode, changeClasses, classOf, type DetailCode, detailClasses } from './change-classes.ts'
export {
  type Comparison,
  compareWorkspaces,
  otherFields,
} from './compare-workspaces.ts'
export type { PlanContents, PointContents } from './contents/contents.ts'
export { pathOn } from './contents/path-on.ts'
export { inTitleMarks } from './contents/title-marks.ts'
export { diffPlans, type PlanDiff } from './diff-plans.ts'
export { compareFields, type FieldChange } from './fields/compare-fields.ts'
export {
  isGone,
  type LoneDocument,
  unexplainedDocuments,
  type WorkspaceSide,
} from './lone-documents.ts'
export type { Pairing } from './pair-documents.ts'
export type { PointChange } from './points/compare-points.ts'
export { composeOthersSheet, hasOtherChanges } from './sheet/compose-others-sheet.ts'
export { composeSheet } from './sheet/compose-sheet.ts'
export type { RegisterChange } from './targets/register-changes.ts'
export type { TargetChange } from './targets/target-change.ts'
export { classesBesidePoints } from './telling/beside-points.ts'
export type { Change } from './telling/change.ts'
export { concerning, findConcerned } from './telling/concern-unit.ts'
export { listComparison } from './telling/list-changes.ts'
export { missingReasons } from './telling/missing-reasons.ts'
export { registerWords } from './telling/register-words.ts'
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
  type ShownWords,
  showFields,
  showPlan,
} from './telling/show-plan.ts'
export { type ShownComparison, showPlans } from './telling/show-plans.ts'
export type { ShownDifference, ShownLine, ShownTarget, ShownYear } from './telling/show-target.ts'
export { type Summary, summarize } from './telling/summarize.ts'
export { summarySentences } from './telling/summary-sentences.ts'
export type { UnitLoad } from './telling/unit-loads.ts'
export { isRevised, type Revision } from './wording/revise-text.ts'
