import type { PageProfile, Pictures } from '../../model/index.ts'
import { type Block, type Figure, figureBlock } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { type PictureRow, type PlacedPicture, picturesInRows } from '../picture-rows.ts'
import { captionOf } from './caption.ts'

/** Pictures side by side with their captions, which are not parted. */
export interface PicturesFigure extends Figure {
  readonly partial: 'shared/pictures'
  readonly isNumbered: boolean
  /** Of the page, without the captions. */
  readonly rows: number
  /** In mm. */
  readonly height: number
  readonly pictures: readonly ShownPicture[]
}

interface ShownPicture {
  /** All of it as an address; empty where it cannot be used, which only a draft shows. */
  readonly address: string
  readonly file: string
  readonly alternative: string
  /** With its number, where it has one. */
  readonly caption: string
  /** Of itself and of its column, as parts of the width of the 版心; of itself as part of its column, too. */
  readonly width: number
  readonly column: number
  readonly widthInColumn: number
}

/** Pictures of the author's, a row of them in each block. */
export function picturesBlocks({ pictures }: Pictures, { profile }: DocumentContext): Block[] {
  return picturesInRows(pictures, profile).map((row) => figureBlock(figureOf(row, profile)))
}

function figureOf({ rows, height, pictures }: PictureRow, { typeArea }: PageProfile): PicturesFigure {
  const shown = ({ picture, width, column }: PlacedPicture): ShownPicture => ({
    address: picture.content?.address ?? '',
    file: picture.file,
    alternative: picture.alternative,
    caption: captionOf(picture.number, picture.caption),
    width: fine(width / typeArea.widthMm),
    column: fine(column / typeArea.widthMm),
    widthInColumn: fine(width / column),
  })
  const isNumbered = pictures.every(({ picture }) => picture.number !== undefined)
  return { partial: 'shared/pictures', isNumbered, rows, height: fine(height), pictures: pictures.map(shown) }
}

/** To less than a thousandth of a millimetre. */
function fine(length: number): number {
  return Math.round(length * 1e6) / 1e6
}
