import { type Picture, type PlanDocument, picturesOf } from '../../model/index.ts'
import type { Token } from '../wording/tokens.ts'
import { type Field, nameOf, plain, type Reading } from './field.ts'
import { columnEnd } from './table-fields.ts'
import { tellApart } from './tell-apart.ts'

/** Pictures by their ids, else by their files: what each is called, what it shows, and whether it is still the same. */
export function pictureFields(document: PlanDocument, { read }: Reading): Field[] {
  const title = nameOf('pictures')
  const apart = tellApart()
  return picturesOf(document).map((picture): Field => {
    const { id, file, caption, alternative, path } = picture
    return {
      key: `pictures/${apart(id ?? file)}`,
      name: { 'zh-CN': `${title['zh-CN']}：${caption}`, en: `${title.en}: ${caption}` },
      tokens: [
        ...plain(caption, read),
        columnEnd,
        ...plain(alternative, read),
        columnEnd,
        contentToken(picture),
      ],
      path,
      item: { list: { key: 'pictures', name: title }, called: caption, part: path.slice(0, -1).join('/') },
    }
  })
}

/** A file may keep its name when the picture in it is another one, and the picture may go to another file. */
function contentToken({ file, content }: Picture): Token {
  if (!content) return { text: file, means: undefined }
  const { digest } = content
  return { text: `${file}（${digest}）`, means: `picture ${digest}` }
}
