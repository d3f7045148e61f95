import type { Count, Span } from '../quantity/index.ts'
import { clauseBefore } from './clause-around.ts'
import { itemNumbersOf } from './numbering.ts'

/** A list that stands beside a count of what it lists. */
export interface ItemList {
  readonly start: number
  readonly end: number
  /** How many items there are. */
  readonly size: number
  /** And how many there can be, where 和 may part two items or stand within one. */
  readonly sizes: readonly number[]
}

/**
 * The list that a count belongs to beyond doubt: directly behind it (`四大目标：甲、乙、丙、丁`, `四大目标：一是……`), or
 * before it. What follows upon other words (`四大中心建设：统一标准、规范路径`) may list something else.
 */
export function listOf(flat: string, count: Count): ItemList | undefined {
  return numberedBehind(flat, count) ?? listedBehind(flat, count) ?? listedBefore(flat, count)
}

/** What leads from the sentence that a count stands in to its list. */
const leadsToList = /^\p{Script=Han}{0,6}”?，(?:即|分别[是为])/u

/**
 * Whether a list can stand beside a count whose noun may end before these words do: directly behind a noun of its own words
 * no colon can follow then.
 */
export function mayHaveList(flat: string, { start, end }: Span): boolean {
  const before = clauseBefore(flat, start, marksBefore)
  const endsAlike = before.endsWith('“') || flat.slice(start, end).includes(before.slice(-1))
  return (endsAlike && before.includes('、')) || leadsToList.test(flat.slice(end, end + 12))
}

/** What is done with the things counted, not the things: 中心建设. */
const isDoing = ({ noun }: Count) =>
  noun.length > 2 && /(?:建设|工作|管理|改革|发展|培养|创建|内涵|质量|能力|水平)$/u.test(noun)

/** `七大目标：一是……。二是……。`: as far as the numbers run on. */
function numberedBehind(flat: string, count: Count): ItemList | undefined {
  const gap = /^”?[：。]\s*/u.exec(flat.slice(count.end))?.[0]
  if (gap === undefined || isDoing(count)) return undefined
  const start = count.end + gap.length
  const behind = itemNumbersOf(flat).filter(({ index }) => index >= start)
  const [first] = behind
  if (first?.index !== start) return undefined
  const alike = behind.filter(({ style }) => style === first.style)
  const past = alike.findIndex(({ value }, place) => value !== place + 1)
  const run = past < 0 ? alike : alike.slice(0, past)
  const last = run.at(-1)
  return last && { start, end: last.index + last.written.length, size: run.length, sizes: [run.length] }
}

function listedBehind(flat: string, count: Count): ItemList | undefined {
  const match = /^(?:”?(?<colon>：)|\p{Script=Han}{0,6}”?，(?:即|分别[是为]))(?<items>[^。；：\n]+)/u.exec(
    flat.slice(count.end),
  )
  const { items, colon } = match?.groups ?? {}
  if (!match || items === undefined || (colon !== undefined && isDoing(count))) return undefined
  return listIn(items, count.end + match[0].length - items.length)
}

const marksBefore = '，。；：\n'

/** What ends with one of these goes on to something else: 加强培训、推进“四大中心”建设. */
const goesOn =
  /(?:推进|推动|强化|加强|深化|优化|建设|建好|建强|打造|做强|做优|做实|抓好|抓实|用好|发挥|聚焦|围绕|依托|立足|实施|落实|贯彻|完善|健全|坚持|构建|建立|组建|成立|支持|促进|提升|提高|实现|完成|形成|巩固|开展|突出|紧盯|守住|筑牢|统筹|拓展|规范|培育|承担|服务|[以由和及与同在对按为的等])$/u

/**
 * `重症医学、消化、心血管病“四大中心”`, `消化中心、心血管病中心两大中心`: directly before the count, which stands in
 * quotation marks or repeats the word that the last item ends with.
 */
function listedBefore(flat: string, { start, noun }: Count): ItemList | undefined {
  const isQuoted = flat.charAt(start - 1) === '“'
  const end = isQuoted ? start - 1 : start
  const clause = clauseBefore(flat, end, marksBefore)
  if (!(isQuoted || clause.endsWith(noun)) || goesOn.test(clause)) return undefined
  return listIn(clause, end - clause.length)
}

/** Nothing for what is no plain list: without 、, open at its end, or with an item as long as a sentence. */
function listIn(text: string, start: number): ItemList | undefined {
  const items = text.split('、')
  if (items.length < 2 || /[，“等]/u.test(text) || items.some((item) => item.length > 16)) return undefined
  const isJoined = (item = '') => /[和及与]/u.test(item)
  const joined = items.filter(isJoined).length
  const sizes = Array.from({ length: joined + 1 }, (_, more) => items.length + more)
  return { start, end: start + text.length, size: items.length + (isJoined(items.at(-1)) ? 1 : 0), sizes }
}
