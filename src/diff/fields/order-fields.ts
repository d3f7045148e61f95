import type { Token } from '../wording/tokens.ts'
import type { Field, ListItem } from './field.ts'

/**
 * In which order the things of each list stand that the other document has too, so that only a change of places changes it: what
 * came or went is told by itself.
 */
export function orderFields(fields: readonly Field[], others: ReadonlyMap<string, unknown>): Field[] {
  const settled = fields.flatMap(({ key, item, path }) =>
    item && others.has(key) ? [{ key, item, path }] : [],
  )
  return [...Map.groupBy(settled, ({ item }) => item.list.key).values()].flatMap((items) =>
    items.slice(0, 1).map(({ item: { list }, path }) => ({
      key: `${list.key}/order`,
      name: { 'zh-CN': `${list.name['zh-CN']}：次序`, en: `${list.name.en}: order` },
      tokens: inOrder(items),
      path,
    })),
  )
}

interface KeyedItem {
  readonly key: string
  readonly item: ListItem
}

/** 甲、乙；丙: part after part. What a thing is called may change while it stands where it stood. */
function inOrder(items: readonly KeyedItem[]): Token[] {
  return items.flatMap(({ key, item: { called, part } }, index) => {
    const previous = items[index - 1]?.item
    const mark = previous && { text: previous.part === part ? '、' : '；', means: undefined }
    return [...(mark ? [mark] : []), { text: called, means: `item ${key}` }]
  })
}
