/**
 * What carries on what from one year to the next, and whether it promises less. Pure: points and targets in, data out.
 */
export { originsOf } from './lineage.ts'
export { promisedPhrase, type Weakening, weakeningsOf } from './weakening.ts'
export { bareWording, isAlike, type Wording, wordingOf } from './wording.ts'
