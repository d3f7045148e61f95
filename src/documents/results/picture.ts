import type { Table } from '../../model/index.ts'
import type { Drawing } from '../charts/drawing.ts'

/** A chart in the three forms that a reader may want: as a picture, in words, and as the figures themselves. */
export interface Picture {
  readonly drawing: Drawing
  /** For those who do not see it: what it is, what it shows, and its figures. */
  readonly description: string
  readonly table: Table<string>
}
