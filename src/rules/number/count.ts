import { type Count, findCounts } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

/** “四大中心” with three of them named: the stated count against the list that it stands beside. */
export const numberCount = defineRule({
  code: 'number/count',
  number: 'N02',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const count of findCounts(prose.flat)) {
        const sizes = listedBehind(prose.flat, count) ?? listedBefore(prose.flat, count)
        const [listed] = sizes ?? []
        if (!sizes || listed === undefined || sizes.includes(count.value)) continue
        const stated = prose.flat.slice(count.start, count.end)
        report({ args: { stated, count: count.value, listed }, at: prose.place(count.start, count.end) })
      }
    }
  },
})

/** `四个转变：……、……`: how many items follow the colon; a 和 may part two or stand in one, so both are counted. */
function listedBehind(flat: string, { end }: Count): number[] | undefined {
  const list = /^[\p{Script=Han}]{0,6}[”]?(?:：|，即|，包括)(?<items>[^。；：\n]+)/u.exec(flat.slice(end))
    ?.groups?.items
  return list === undefined ? undefined : sizesOf(list)
}

/** `重症医学、消化、心血管病“四大中心”`: the list directly before the quoted count, in its clause. */
function listedBefore(flat: string, { start }: Count): number[] | undefined {
  if (flat.charAt(start - 1) !== '“') return undefined
  const clause = /[^，。；：\n]*$/u.exec(flat.slice(0, start - 1))?.[0] ?? ''
  return clause.includes('、') ? sizesOf(clause) : undefined
}

/** Undefined for what is no plain list: fewer than three items, or one as long as a sentence. */
function sizesOf(list: string): number[] | undefined {
  const items = list.split('、')
  if (items.length < 2 || items.some((item) => item.length > 16) || /[，“]/u.test(list)) return undefined
  const joined = items.filter((item) => /[和及与]/u.test(item)).length
  const sizes = Array.from({ length: joined + 1 }, (_, more) => items.length + more)
  return list.includes('等') ? undefined : sizes
}
