/** What changed between two plans, by meaning. Pure: plans in, data out. */
export { type ChangeCode, changeClasses, classOf, type DetailCode, detailClasses } from './change-classes.ts'
export type { Exchange, PointChange } from './compare-points.ts'
export type { SectionChange } from './compare-sections.ts'
export type { PlacedTarget, TargetChange } from './compare-targets.ts'
export {
  type Comparison,
  compareWorkspaces,
  type DocumentSide,
  type LoneDocument,
  listComparison,
} from './compare-workspaces.ts'
export { type ConcernedUnit, concerning, findConcerned } from './concern-unit.ts'
export type { PlanContents, PointContents, SectionContents } from './contents.ts'
export { isPlan } from './contents.ts'
export { dayOf, diffPlans, type PlanDiff, type PlanSide } from './diff-plans.ts'
export { type Change, listChanges } from './list-changes.ts'
export type { Match, MatchedBy } from './match-points.ts'
export type { Pairing } from './pair-documents.ts'
export type { Revision } from './revise-text.ts'
export { composeSheet } from './sheet/compose-sheet.ts'
export {
  gravestOf,
  isChangedPlan,
  isRevised,
  isUnchanged,
  type ShownDocument,
  type ShownExchange,
  type ShownPhrase,
  type ShownPlace,
  type ShownPlan,
  type ShownPoint,
  type ShownSection,
  type ShownTarget,
  showPlan,
} from './show-plan.ts'
export type { UnitMatch, UnitRenaming } from './units.ts'
