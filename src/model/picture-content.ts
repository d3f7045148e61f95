import type { Path } from './path.ts'

/** What is in the file of a picture, read before the document that shows it. */
export interface PictureContent {
  /** Holds all of it: `data:image/png;base64,…`. */
  readonly address: string
  /** Of its bytes, in short: the same picture has the same, whatever its file is called. */
  readonly digest: string
  /** Width by height. */
  readonly ratio: number
}

/** A file that a document names as a picture, and where. */
export interface PictureMention {
  readonly file: string
  readonly path: Path
}
