import { message } from '../message.ts'

/** The years' plans against the plan of several years that they stand in. */
export const coverageMessages = {
  'coverage/untouched': message<{ id: string; name: string; year: number; last: number | undefined }>(
    'warning',
    {
      'zh-CN': ({ id, name, year, last }) =>
        `规划任务 ${id}（${name}）在 ${year} 年没有要点服务于它${last === undefined ? '，此前各年也没有' : `，上一次是 ${last} 年`}；请在有关要点的 serves（服务规划）中写上它`,
      en: ({ id, name, year, last }) =>
        `no point of ${year} serves the task ${id} (${name})${last === undefined ? ', nor any of the years before' : `; the last was in ${last}`}; name it under serves in the points that do`,
    },
  ),
  'coverage/unlinked': message<{ id: string; plan: string }>('info', {
    'zh-CN': ({ id, plan }) => `要点 ${id} 没有注明服务于 ${plan} 的哪项任务；请写 serves（服务规划）`,
    en: ({ id, plan }) =>
      `the point ${id} does not say which task of ${plan} it serves; name it under serves`,
  }),
  'coverage/below-path': message<{
    indicator: string
    target: string
    due: string
    year: number
    by: 'annual' | 'every-year' | 'end' | 'straight-line'
  }>('warning', {
    'zh-CN': ({ indicator, target, due, year, by }) =>
      `“${indicator}”${year} 年的目标“${target}”够不上规划序时 ${due}（${ways[by]['zh-CN']}）`,
    en: ({ indicator, target, due, year, by }) =>
      `the target “${target}” of “${indicator}” for ${year} falls short of ${due}, which the longer plan wants by then (${ways[by].en})`,
  }),
} as const

const ways = {
  annual: { 'zh-CN': '规划的分年度目标', en: 'its own target for the year' },
  'every-year': { 'zh-CN': '规划要求每年达到', en: 'as it wants every year' },
  end: { 'zh-CN': '规划期末目标', en: 'its target, for this is its last year' },
  'straight-line': { 'zh-CN': '自基数起按年均匀推算', en: 'on a straight line from its baseline' },
} as const
