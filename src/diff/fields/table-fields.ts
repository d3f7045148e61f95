import type { Table } from '../../model/index.ts'
import type { ReadTokens } from '../contents/contents.ts'
import { type Token, textOf } from '../wording/tokens.ts'
import { type Field, list, nameOf, plain, whole } from './field.ts'
import { tellApart } from './tell-apart.ts'

/** Between two cells of a row. */
export const columnEnd: Token = { text: '｜', means: undefined }

/** A table row by row, each by its first cell. */
export function tableFields(table: Table, path: Field['path'], key: string, read: ReadTokens): Field[] {
  const headings = table.columns.map(({ heading }) => ({ text: heading, means: undefined }))
  const apart = tellApart()
  const ordered = within(key, 'rows', [])
  const rows = table.rows.map((cells, index): Field => {
    const texts = withoutEmptyEnd(cells.map((cell) => read([cell])))
    const name = apart(textOf(texts[0] ?? []))
    const tokens = texts.flatMap((text, column) => (column === 0 ? text : [columnEnd, ...text]))
    return {
      ...within(key, `rows/${name}`, tokens),
      path: [...path, 'rows', index],
      item: { list: ordered, called: name },
    }
  })
  return [
    { ...within(key, 'caption', plain(table.caption, read)), path: [...path, 'caption'] },
    { ...within(key, 'unit', whole(table.unit)), path: [...path, 'unit'] },
    { ...within(key, 'columns', list(headings)), path: [...path, 'columns'] },
    ...rows,
    { ...within(key, 'notes', read(table.notes)), path: [...path, 'notes'] },
  ]
}

/** A column to be filled in by hand that is put behind the others is told with the columns, and not once more for every row. */
function withoutEmptyEnd(texts: readonly Token[][]): readonly Token[][] {
  return texts.slice(0, texts.findLastIndex((text) => text.length > 0) + 1)
}

/** A field of an attachment, called after it. */
export function within(attachment: string, key: string, tokens: readonly Token[]): Field {
  const [step = '', ...rest] = key.split('/')
  const row = rest.join('/')
  const [chinese, english] = [nameOf(step)['zh-CN'], nameOf(step).en]
  return {
    key: `${attachment}/${key}`,
    name: {
      'zh-CN': `《${titleIn(attachment)}》${chinese}${row === '' ? '' : `：${row}`}`,
      en: `“${titleIn(attachment)}” ${english}${row === '' ? '' : `: ${row}`}`,
    },
    tokens,
    path: [],
  }
}

function titleIn(attachment: string): string {
  return attachment.slice(attachment.indexOf('/') + 1)
}
