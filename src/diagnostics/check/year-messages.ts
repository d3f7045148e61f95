import { enList, message, zhList } from '../message.ts'
import { type Way, weakenedWays } from './weakened-ways.ts'

/** This year against the year before. */
export const yearMessages = {
  'year/dropped': message<{ id: string; year: number; summary: string }>('error', {
    'zh-CN': ({ id, year, summary }) =>
      `${year} 年的要点 ${id}（${summary}）今年没有了，也没有说明去向；请续列，或在 ended（去向）中说明`,
    en: ({ id, year, summary }) =>
      `the point ${id} of ${year} (${summary}) is gone and nothing says where; carry it on, or say its end under ended`,
  }),
  'year/id-changed': message<{ id: string; former: string }>('error', {
    'zh-CN': ({ id, former }) =>
      `此要点与上年的 ${former} 文字相同，标识却改成了 ${id}；标识一经使用不再改动`,
    en: ({ id, former }) =>
      `this point has the words of last year's ${former} but the id ${id}; an id once used is never changed`,
  }),
  'year/weakened': message<{ what: string; ways: readonly Way[]; before: string; after: string }>('warning', {
    'zh-CN': ({ what, ways: found, before, after }) =>
      `“${what}”比上年弱（${zhList(found.map((way) => weakenedWays[way]['zh-CN']))}）：上年“${before}”，今年“${after}”${found.includes('deadline') ? '' : '；请写明 reason（理由）'}`,
    en: ({ what, ways: found, before, after }) =>
      `“${what}” is weaker than last year (${enList(found.map((way) => weakenedWays[way].en))}): “${before}”, now “${after}”${found.includes('deadline') ? '' : '; give the reason'}`,
  }),
  'year/baseline-changed': message<{ indicator: string; found: string; other: string }>('warning', {
    'zh-CN': ({ indicator, found, other }) =>
      `“${indicator}”的基数在此是 ${found}，在同期的另一处是 ${other}`,
    en: ({ indicator, found, other }) =>
      `the baseline of “${indicator}” is ${found} here and ${other} in another place of the same years`,
  }),
  'year/redefined': message<{ indicator: string; target: string; from: string; definition: string }>(
    'warning',
    {
      'zh-CN': ({ indicator, target, from, definition }) =>
        `“${indicator}”的目标仍是上年的“${target}”，口径自 ${from} 起却已改变（${definition}），说的不是同一个数；请按新口径测算，写明 reason（理由）`,
      en: ({ indicator, target, from, definition }) =>
        `the target of “${indicator}” is last year's, “${target}”, but from ${from} on it is defined otherwise (${definition}), so that it is another promise; work it out anew, and give the reason`,
    },
  ),
  'year/lead-changed': message<{ id: string; before: string; after: string }>('info', {
    'zh-CN': ({ id, before, after }) => `${id} 的牵头部门由${before}变为${after}`,
    en: ({ id, before, after }) => `the lead of ${id} passes from ${before} to ${after}`,
  }),
  'year/repeated-text': message<{ what: 'point' | 'report'; begins: string }>('warning', {
    'zh-CN': ({ what, begins }) =>
      what === 'point'
        ? `续列的要点“${begins}……”与上年的文字几乎相同，没有说明今年做到哪一步`
        : `总结中的“${begins}……”与上年的总结几乎相同，只改了年份`,
    en: ({ what, begins }) =>
      what === 'point'
        ? `the point “${begins}……” is carried on in last year's words and does not say how far it gets this year`
        : `“${begins}……” stands almost word for word in last year's report, with only the year changed`,
  }),
  'year/stale': message<{ found: string; year: number; right: number; until: number | undefined }>(
    'warning',
    {
      'zh-CN': ({ found, year, right, until }) =>
        `“${found}”说的是 ${until === undefined ? right : `${right}—${until}`} 年，本文件是 ${year} 年的`,
      en: ({ found, year, right, until }) =>
        `“${found}” is said of ${until === undefined ? right : `${right} to ${until}`}, but this document is of ${year}`,
    },
  ),
} as const
