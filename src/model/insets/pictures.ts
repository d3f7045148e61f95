import * as z from 'zod'
import { field, formError, id, list, text } from '../field.ts'
import type { PictureContent } from '../picture-content.ts'
import { readPlainText } from '../prose.ts'
import type { Path, Scope } from '../scope.ts'

const pictureSchema = z
  .strictObject({
    id: field(id(), '标识', '永久标识；正文用 {{picture "标识"}} 引用，印成“图1”。').optional(),
    file: field(text(), '图片文件', '图片的路径（PNG、JPEG 或 SVG，2 MB 以内），相对于工作区。'),
    caption: field(
      text().regex(/[^。\s]\s*$/u, formError('caption')),
      '图名',
      '图名，印在图下；不写“图1”，编号由系统编排；末尾不用句号。',
    ),
    alternative: field(
      text(),
      '替代文字',
      '一两句话说出图上有什么，供看不见图的人听；纸上不印，不能只重复图名。',
    ),
    width: field(
      z.string().regex(/^(?:\d+(?:\.\d+)?mm|(?:[1-9]\d?|100)%)$/u, formError('picture-width')),
      '宽度',
      '印多宽，如 100mm，或版心宽的 60%；不写由系统按图的长宽之比决定。',
    ).optional(),
  })
  .meta({ id: 'picture' })

export const picturesField = field(
  list(pictureSchema).min(1).optional(),
  '图片',
  '照片或图样，各有图名；几幅图排得下就并排，高度相同。',
)

export type PicturesSource = readonly z.infer<typeof pictureSchema>[]

/** 照片, 图样: pictures of the author's with their captions, side by side where there is room. */
export interface Pictures {
  readonly type: 'pictures'
  readonly pictures: readonly Picture[]
}

export interface Picture {
  readonly id: string | undefined
  /** In the workspace. */
  readonly file: string
  /** Undefined where it cannot be used, which has been said. */
  readonly content: PictureContent | undefined
  /** Without its number. */
  readonly caption: string
  /** What it shows, for those who do not see it. */
  readonly alternative: string
  /** How wide it is asked to be. */
  readonly width: PictureWidth | undefined
  /** Undefined where it is printed without: the only one of its document, which nothing refers to. */
  readonly number: number | undefined
  readonly path: Path
}

/** In mm, or as a part (up to 1) of the width of the 版心. */
export type PictureWidth = { readonly mm: number } | { readonly share: number }

export function readPictures(scope: Scope, path: Path, sources: PicturesSource): Pictures {
  const pictures = sources.map((source, index): Picture => {
    const own = [...path, index]
    const plain = (key: 'caption' | 'alternative') => readPlainText(scope, [...own, key], source[key])
    return {
      id: source.id,
      file: source.file,
      content: scope.pictures.get(source.file),
      caption: plain('caption'),
      alternative: plain('alternative'),
      width: source.width === undefined ? undefined : readWidth(source.width),
      number: scope.figures.at(own),
      path: own,
    }
  })
  return { type: 'pictures', pictures }
}

function readWidth(written: string): PictureWidth {
  const number = Number.parseFloat(written)
  return written.endsWith('%') ? { share: number / 100 } : { mm: number }
}
