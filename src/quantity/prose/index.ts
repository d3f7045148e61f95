/** Literal figures, stated counts and indicators spoken of, found in the prose of a document. */
export { type Count, type Figure, type Mention, REFERENCE_MARK, type Span } from './figure.ts'
export { figureOf } from './figure-of.ts'
export { findChanges, type SaidAmount, type SaidChange } from './find-changes.ts'
export { findCounts } from './find-counts.ts'
export { findFigures } from './find-figures.ts'
export { findMentions } from './find-mentions.ts'
export { findParts, type SaidParts } from './find-parts.ts'
export type { Named } from './name-index.ts'
