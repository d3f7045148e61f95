/** The way from the top of a file to a value: keys and places in lists. */
export type { SourcePath as Path } from '../source/index.ts'
