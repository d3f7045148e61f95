import { actualConflict } from './actual/conflict.ts'
import { actualEvidence } from './actual/evidence.ts'
import { actualParts } from './actual/parts.ts'
import { actualUnit } from './actual/unit.ts'
import { assertFailed } from './assert/failed.ts'
import { assertNotUnderstood } from './assert/not-understood.ts'
import { citedNoNumber } from './cited/no-number.ts'
import { citedWeakened } from './cited/weakened.ts'
import { claimBase } from './claim/base.ts'
import { claimChange } from './claim/change.ts'
import { claimParts } from './claim/parts.ts'
import { claimSource } from './claim/source.ts'
import { claimTwice } from './claim/twice.ts'
import { claimWording } from './claim/wording.ts'
import { coverageBelowPath } from './coverage/below-path.ts'
import { coverageUnlinked } from './coverage/unlinked.ts'
import { coverageUntouched } from './coverage/untouched.ts'
import { formLabel } from './form/label.ts'
import { formatAddressees } from './format/addressees.ts'
import { formatApproval } from './format/approval.ts'
import { formatAttachments } from './format/attachments.ts'
import { formatCarrier } from './format/carrier.ts'
import { formatCitation } from './format/citation.ts'
import { formatClosing } from './format/closing.ts'
import { formatCopies } from './format/copies.ts'
import { formatDates } from './format/dates.ts'
import { formatDirection } from './format/direction.ts'
import { formatEmptyPage } from './format/empty-page.ts'
import { formatIssuer } from './format/issuer.ts'
import { formatMark } from './format/mark.ts'
import { formatMinutes } from './format/minutes.ts'
import { formatNumberOrder } from './format/number-order.ts'
import { formatPrefix } from './format/prefix.ts'
import { formatSecrecy } from './format/secrecy.ts'
import { formatTitle } from './format/title.ts'
import { formatYear } from './format/year.ts'
import { gradingGap } from './grading/gap.ts'
import { gradingOverlap } from './grading/overlap.ts'
import { gradingRepeated } from './grading/repeated.ts'
import { gradingReward } from './grading/reward.ts'
import { gradingThreshold } from './grading/threshold.ts'
import { gradingUnreached } from './grading/unreached.ts'
import { indicatorUnused } from './indicator/unused.ts'
import { issuedChanged } from './issued/changed.ts'
import { issuedMissing } from './issued/missing.ts'
import { nameDiffers } from './name/differs.ts'
import { nameNearUnit } from './name/near-unit.ts'
import { numberCount } from './number/count.ts'
import { numberPartly } from './number/partly.ts'
import { numberRestart } from './number/restart.ts'
import { numberSequence } from './number/sequence.ts'
import { ownerDutiesDiffer } from './owner/duties-differ.ts'
import { ownerIdle } from './owner/idle.ts'
import { ownerLeader } from './owner/leader.ts'
import { ownerMilestone } from './owner/milestone.ts'
import { ownerNoDeadline } from './owner/no-deadline.ts'
import { ownerNoLead } from './owner/no-lead.ts'
import { ownerNotValid } from './owner/not-valid.ts'
import { ownerOpenDuties } from './owner/open-duties.ts'
import { ownerOutdatedName } from './owner/outdated-name.ts'
import { ownerOutside } from './owner/outside.ts'
import { ownerOverload } from './owner/overload.ts'
import { ownerPastDeadline } from './owner/past-deadline.ts'
import { ownerRepeated } from './owner/repeated.ts'
import { ownerSeveralLeads } from './owner/several-leads.ts'
import { ownerVague } from './owner/vague.ts'
import { ownerWeakDeadline } from './owner/weak-deadline.ts'
import { pointRepeated } from './point/repeated.ts'
import { pointUnlinked } from './point/unlinked.ts'
import { proseAltered } from './prose/altered.ts'
import { proseBaseline } from './prose/baseline.ts'
import { proseConflict } from './prose/conflict.ts'
import { proseNoUnit } from './prose/no-unit.ts'
import { proseReworded } from './prose/reworded.ts'
import { proseUnbound } from './prose/unbound.ts'
import { proseUnlisted } from './prose/unlisted.ts'
import { proseUnmentioned } from './prose/unmentioned.ts'
import { resultsEmpty } from './results/empty.ts'
import { resultsUnanswered } from './results/unanswered.ts'
import { rosterAlike } from './roster/alike.ts'
import { rosterManyBodies } from './roster/many-bodies.ts'
import { rosterRepeated } from './roster/repeated.ts'
import type { Rule } from './rule.ts'
import { rulesContradicted } from './rules/contradicted.ts'
import { targetAlreadyMet } from './target/already-met.ts'
import { targetBenchmark } from './target/benchmark.ts'
import { targetBinding } from './target/binding.ts'
import { targetCompound } from './target/compound.ts'
import { targetDecomposition } from './target/decomposition.ts'
import { targetImpossible } from './target/impossible.ts'
import { targetJump } from './target/jump.ts'
import { targetName } from './target/name.ts'
import { targetNoBaseline } from './target/no-baseline.ts'
import { targetPeriod } from './target/period.ts'
import { targetRedefined } from './target/redefined.ts'
import { targetTwoInOne } from './target/two-in-one.ts'
import { targetUnit } from './target/unit.ts'
import { targetUnmeasurable } from './target/unmeasurable.ts'
import { targetUnreachable } from './target/unreachable.ts'
import { textFormula } from './text/formula.ts'
import { textHouseWord } from './text/house-word.ts'
import { textLatin } from './text/latin.ts'
import { textMarks } from './text/marks.ts'
import { textMeasureWord } from './text/measure-word.ts'
import { textPersonalData } from './text/personal-data.ts'
import { textPlaceholder } from './text/placeholder.ts'
import { textRange } from './text/range.ts'
import { textSpace } from './text/space.ts'
import { textVague } from './text/vague.ts'
import { textWidth } from './text/width.ts'
import { yearBaselineChanged } from './year/baseline-changed.ts'
import { yearDropped } from './year/dropped.ts'
import { yearIdChanged } from './year/id-changed.ts'
import { yearLeadChanged } from './year/lead-changed.ts'
import { yearRedefined } from './year/redefined.ts'
import { yearRepeatedText } from './year/repeated-text.ts'
import { yearStale } from './year/stale.ts'
import { yearWeakened } from './year/weakened.ts'

export {
  type BaselineEntry,
  fingerprintOf,
  readBaseline,
  writeBaseline,
} from './baseline.ts'
export { type CheckRequest, checkWorkspace } from './check-workspace.ts'
export { chooseFixes } from './choose-fixes.ts'
export { type RuleExample, type RulePage, readPage } from './read-page.ts'
export type { Rule } from './rule.ts'
export { hasExpiry } from './suppressions.ts'

/** The rules of `plan check`, one line each, in order of their codes. */
export const rules: readonly Rule[] = [
  actualConflict,
  actualEvidence,
  actualParts,
  actualUnit,
  assertFailed,
  assertNotUnderstood,
  citedNoNumber,
  citedWeakened,
  claimBase,
  claimChange,
  claimParts,
  claimSource,
  claimTwice,
  claimWording,
  coverageBelowPath,
  coverageUnlinked,
  coverageUntouched,
  formLabel,
  formatAddressees,
  formatApproval,
  formatAttachments,
  formatCarrier,
  formatCitation,
  formatClosing,
  formatCopies,
  formatDates,
  formatDirection,
  formatEmptyPage,
  formatIssuer,
  formatMark,
  formatMinutes,
  formatNumberOrder,
  formatPrefix,
  formatSecrecy,
  formatTitle,
  formatYear,
  gradingGap,
  gradingOverlap,
  gradingRepeated,
  gradingReward,
  gradingThreshold,
  gradingUnreached,
  indicatorUnused,
  issuedChanged,
  issuedMissing,
  nameDiffers,
  nameNearUnit,
  numberCount,
  numberPartly,
  numberRestart,
  numberSequence,
  ownerDutiesDiffer,
  ownerIdle,
  ownerLeader,
  ownerMilestone,
  ownerNoDeadline,
  ownerNoLead,
  ownerNotValid,
  ownerOpenDuties,
  ownerOutdatedName,
  ownerOutside,
  ownerOverload,
  ownerPastDeadline,
  ownerRepeated,
  ownerSeveralLeads,
  ownerVague,
  ownerWeakDeadline,
  pointRepeated,
  pointUnlinked,
  proseAltered,
  proseBaseline,
  proseConflict,
  proseNoUnit,
  proseReworded,
  proseUnbound,
  proseUnlisted,
  proseUnmentioned,
  resultsEmpty,
  resultsUnanswered,
  rosterAlike,
  rosterManyBodies,
  rosterRepeated,
  rulesContradicted,
  targetAlreadyMet,
  targetBenchmark,
  targetBinding,
  targetCompound,
  targetDecomposition,
  targetImpossible,
  targetJump,
  targetName,
  targetNoBaseline,
  targetPeriod,
  targetRedefined,
  targetTwoInOne,
  targetUnit,
  targetUnmeasurable,
  targetUnreachable,
  textFormula,
  textHouseWord,
  textLatin,
  textMarks,
  textMeasureWord,
  textPersonalData,
  textPlaceholder,
  textRange,
  textSpace,
  textVague,
  textWidth,
  yearBaselineChanged,
  yearDropped,
  yearIdChanged,
  yearLeadChanged,
  yearRedefined,
  yearRepeatedText,
  yearStale,
  yearWeakened,
]
