export { coverOf } from './actual-parts.ts'
export { isPartOf, printPeriodOfYear, writePeriod } from './actual-period.ts'
export * from './actual-record.ts'
export * from './actuals.ts'
export { isChapter, isChapterSection } from './articles.ts'
export type { Attachment } from './attachments.ts'
export { carrierOf, holdersOf } from './carriers.ts'
export * from './check-settings.ts'
export { checkShape } from './check-shape.ts'
export { type CitedDocument, printCitation } from './cited-document.ts'
export {
  type CitedDocumentsSource,
  citedDocumentsSchema,
  readCitedDocuments,
} from './cited-documents.ts'
export type { ActualMention, Claim } from './claim.ts'
export { collectActuals } from './collect-actuals.ts'
export { type Completion, completionOf, resultToDate } from './completion.ts'
export * from './dates.ts'
export type { UnresolvedDocument } from './define-kind.ts'
export type { DocumentBase } from './document-base.ts'
export { documentById } from './document-by-id.ts'
export * from './document-number.ts'
export type { End } from './ended.ts'
export { field } from './field.ts'
export { figureName, noFigures } from './figure-numbers.ts'
export { type FormCover, type FormInstructions, labelsIn } from './form.ts'
export type { FormOption } from './form-cells.ts'
export type { FormLabel } from './form-label.ts'
export type { FormTable } from './form-table.ts'
export { genreOf, isOfficialKind, type Layout } from './genres.ts'
export type { Band } from './grading/bands.ts'
export type { Dimension } from './grading/dimensions.ts'
export type { IndicatorRow, IndicatorTable } from './indicator-table.ts'
export * from './indicators.ts'
export {
  type Answer,
  type Answers,
  type Assessment,
  type Chart,
  type Duties,
  type GradingScheme,
  type IndicatorResults,
  type Inset,
  identityOf,
  isConcurrent,
  type MarkedList,
  type Picture,
  type Pictures,
  type PointResults,
  type PointState,
  postsOf,
  type Roster,
  type RosterGroup,
  type RosterPerson,
  type RosterPost,
  type TableInset,
} from './insets/index.ts'
export { insetsOf, picturesOf, rostersOf, shownResultsOf } from './insets-of.ts'
export { type JsonSchema, planSchemas, type WorkspaceNames } from './json-schema.ts'
export { keyAliases } from './key-aliases.ts'
export * from './kinds/index.ts'
export { isAfter, type Milestone } from './milestones.ts'
export type { Meeting, OfficialDocument } from './official.ts'
export { fullTitle, letterMarkOf, markOf, officialTitle } from './official-words.ts'
export * from './organization.ts'
export type { PictureContent } from './picture-content.ts'
export type { FormCell, FormRow } from './place-cells.ts'
export { type PlanFile, planFileSchema } from './plan-file.ts'
export { collectProgress, type PointProgress, type Progress } from './point-progress.ts'
export { type AnnualTarget, type Baseline, type PointTarget, printBaseline } from './point-target.ts'
export { mostLeads, type Point, type PublishedForm } from './points.ts'
export { type ProgressEntry, readProgress } from './progress.ts'
export { type Inline, inlineReference, type Paragraph, paragraphsOf } from './prose.ts'
export type { RequestedFonts } from './requested-fonts.ts'
export {
  isOfOtherYears,
  isShort,
  isTotal,
  placeOf,
  resultOfYear,
  totalOfYears,
  wantedOf,
  type YearResult,
} from './result-of-year.ts'
export type { DocumentIndex, DocumentTrace, Scope, UnitMention, WrittenText } from './scope.ts'
export { allSections, pointsIn, type Section } from './sections.ts'
export type { Table, TableColumn } from './table.ts'
export type { Numbering, TextDocument } from './text-document.ts'
export * from './typography/index.ts'
