import { enList, message, zhList } from '../message.ts'
import { type Way, weakenedWays } from './weakened-ways.ts'

/** A plan against the documents of others that it rests on. */
export const citedMessages = {
  'cited/weakened': message<{
    indicator: string
    ways: readonly Way[]
    required: string
    found: string
    title: string
  }>('error', {
    'zh-CN': ({ indicator, ways, required, found, title }) =>
      `“${indicator}”低于《${title}》的要求（${zhList(ways.map((way) => weakenedWays[way]['zh-CN']))}）：要求“${required}”，此处“${found}”`,
    en: ({ indicator, ways, required, found, title }) =>
      `“${indicator}” is weaker than 《${title}》 asks (${enList(ways.map((way) => weakenedWays[way].en))}): it asks “${required}”, here is “${found}”`,
  }),
  'cited/no-number': message<{ title: string; number: string }>('warning', {
    'zh-CN': ({ title, number }) => `首次引用《${title}》没有写文号；应作《${title}》（${number}）`,
    en: ({ title, number }) =>
      `《${title}》 is first cited without its number; write 《${title}》（${number}）`,
  }),
} as const
