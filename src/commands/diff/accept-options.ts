import { type OptionDefinition, type OptionValues, valueNames } from '../define-command.ts'

/** The options by which `plan diff` writes down what it has found, instead of telling it. */
export const acceptOptions: readonly OptionDefinition[] = [
  {
    flag: '--accept',
    about: {
      'zh-CN':
        '不出报告，把相似度 60% 及以上的匹配作为来历（延续自、拆分自、合并自）写进新的计划，先显示怎样改',
      en: 'instead of a report: write what is alike by 60% and more into the newer plan as lineage (continues, splitFrom, mergedFrom); shows the changes first',
    },
  },
  {
    flag: '--accept-pair',
    value: valueNames.pair,
    isRepeatable: true,
    about: {
      'zh-CN': '写进这一对要点的来历，不论相似与否；可写几次，一旧几新为拆分，几旧一新为合并',
      en: 'write the lineage of this pair, however alike; may be given several times: one old and several new is a split, several old and one new a merger',
    },
  },
  {
    flag: '--accept-dry-run',
    about: {
      'zh-CN': '只显示 --accept 会怎样改，不写入',
      en: 'show what --accept would change, and write nothing',
    },
  },
]

export function isAccepting(options: OptionValues): boolean {
  return ['accept', 'acceptPair', 'acceptDryRun'].some((name) => {
    const value = options[name]
    return value === true || (typeof value === 'object' && value.length > 0)
  })
}
