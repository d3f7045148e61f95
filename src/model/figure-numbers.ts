import type { Path } from './path.ts'

/** 图 of a document, charts and pictures, which are numbered as they follow each other through it and its attachments. */
export interface FigureNumbers {
  /** What `{{picture}}` may name. */
  readonly byId: ReadonlyMap<string, number>
  /** The number of what stands at a path; undefined where it is printed without. */
  at(path: Path): number | undefined
}

export const noFigures: FigureNumbers = { byId: new Map(), at: () => undefined }

/** 图1, as prose refers to it and as it begins a caption. */
export function figureName(number: number): string {
  return `图${number}`
}
