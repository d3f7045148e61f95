import { message } from '../message.ts'

/** Targets and their arithmetic. */
export const targetMessages = {
  'target/unreachable': message<{
    indicator: string
    /** The whole sum, as `47 + 6 × 5 = 77 < 100`. */
    arithmetic: string
    isCertain: boolean
  }>('error', {
    'zh-CN': ({ indicator, arithmetic, isCertain }) =>
      isCertain
        ? `“${indicator}”达不到目标：${arithmetic}`
        : `“${indicator}”只有各项都取最好的数才能达到目标：${arithmetic}`,
    en: ({ indicator, arithmetic, isCertain }) =>
      isCertain
        ? `the target of “${indicator}” cannot be reached: ${arithmetic}`
        : `the target of “${indicator}” is reached only in the best case of all: ${arithmetic}`,
  }),
  'target/already-met': message<{ indicator: string; baseline: string; target: string }>('warning', {
    'zh-CN': ({ indicator, baseline, target }) => `“${indicator}”的基数 ${baseline} 已经达到目标“${target}”`,
    en: ({ indicator, baseline, target }) =>
      `the baseline of “${indicator}”, ${baseline}, meets the target “${target}” already`,
  }),
  'target/impossible': message<{
    indicator: string
    target: string
    problem: 'wrong-way' | 'above-all' | 'below-nothing'
    /** What a change comes to from its baseline at the best, where it has one. */
    comesTo?: string
    /** Of what goes the wrong way: where the indicator should go. */
    better?: 'higher' | 'lower'
  }>('error', {
    'zh-CN': ({ indicator, target, problem, comesTo, better }) =>
      `“${indicator}”的目标“${target}”${comesTo === undefined ? '' : `从基数算来${problem === 'above-all' ? '至少' : '至多'}是 ${comesTo}，`}${
        {
          'wrong-way': `与指标导向相反：名录中登记的是越${better === 'lower' ? '低' : '高'}越好（better: ${better}）`,
          'above-all': '超过了 100%',
          'below-nothing': '低于零',
        }[problem]
      }`,
    en: ({ indicator, target, problem, comesTo, better }) =>
      `the target “${target}” of “${indicator}” ${comesTo === undefined ? '' : `comes to ${comesTo} ${problem === 'above-all' ? 'or more' : 'or less'} from its baseline, and `}${
        {
          'wrong-way': `goes against the direction of its indicator, of which ${better} is better`,
          'above-all': 'is more than 100%',
          'below-nothing': 'is less than nothing',
        }[problem]
      }`,
  }),
  'target/decomposition': message<{
    indicator: string
    problem: 'sum' | 'end' | 'mean' | 'way' | 'year' | 'every-year'
    /** `26 + 31 + 36 = 93 ≠ 累计100人`, `2024: 31 > 2025: 30` */
    arithmetic: string
  }>('error', {
    'zh-CN': ({ indicator, problem, arithmetic }) =>
      `“${indicator}”的分年度目标${
        {
          sum: '合计与总目标不符',
          end: '最后一年与总目标不符',
          mean: '平均与总目标不符',
          way: '不是逐年向目标推进',
          year: '不在文件所管的年度之内',
          'every-year': '有一年达不到每年的要求',
        }[problem]
      }：${arithmetic}`,
    en: ({ indicator, problem, arithmetic }) =>
      `the yearly targets of “${indicator}” ${
        {
          sum: 'do not add up to the whole',
          end: 'do not end where the target is',
          mean: 'do not average to the target',
          way: 'go back on the way to the target',
          year: 'lie outside the years of the document',
          'every-year': 'fall short of what every year must bring',
        }[problem]
      }: ${arithmetic}`,
  }),
  'target/unit': message<{
    indicator: string
    found: string
    expected: string
    problem: 'dimension' | 'points' | 'share'
  }>('error', {
    'zh-CN': ({ indicator, found, expected, problem }) =>
      ({
        dimension: `“${indicator}”以“${expected}”计量，目标却以“${found}”计量，二者不能换算`,
        points: `“${indicator}”以“${expected}”计量，不是百分率，增减不能用百分点`,
        share: `“${indicator}”本身是百分率：“${found}”说不清是百分点还是相对变化，请写百分点`,
      })[problem],
    en: ({ indicator, found, expected, problem }) =>
      ({
        dimension: `“${indicator}” is measured in “${expected}”, its target in “${found}”; neither can be turned into the other`,
        points: `“${indicator}” is measured in “${expected}”, which is no percentage, so it cannot change by percentage points`,
        share: `“${indicator}” is itself a percentage: “${found}” may mean points or a share of it; write 百分点`,
      })[problem],
  }),
  'target/no-baseline': message<{
    indicator: string
    target: string
    /** What it was, where the baseline is said to be unknown and something else tells it. */
    known?: string
  }>('warning', {
    'zh-CN': ({ indicator, target, known }) =>
      known === undefined
        ? `“${indicator}”的目标“${target}”是相对变化，却没有基数；请写 baseline，确实不掌握的写 unknown`
        : `“${indicator}”的基数写着 unknown（不掌握），另一处却有：${known}；请写 baseline`,
    en: ({ indicator, target, known }) =>
      known === undefined
        ? `the target “${target}” of “${indicator}” is a change, but from what is not said; give its baseline, or unknown where nobody knows`
        : `the baseline of “${indicator}” is said to be unknown, but another place has it: ${known}; give it`,
  }),
  'target/period': message<{
    indicator: string
    target: string
    problem: 'point-and-mean' | 'stock-by-year' | 'flow-without-period'
  }>('error', {
    'zh-CN': ({ indicator, target, problem }) =>
      `“${indicator}”的目标“${target}”${
        {
          'point-and-mean': '既说某一时点，又说年均：时点数没有年均',
          'stock-by-year': '是时点数，不能按每年计；每年的增量请另立流量指标',
          'flow-without-period': '是时期数，多年规划中须说明是每年还是合计',
        }[problem]
      }`,
    en: ({ indicator, target, problem }) =>
      `the target “${target}” of “${indicator}” ${
        {
          'point-and-mean': 'speaks of a day and of a yearly mean at once; a day has no mean',
          'stock-by-year':
            'is a stock, which no single year brings; give what it gains an indicator of its own',
          'flow-without-period':
            'is a flow: in a plan of several years say whether it is each year or all together',
        }[problem]
      }`,
  }),
  'target/two-in-one': message<{ name: string; parts: readonly string[] }>('error', {
    'zh-CN': ({ name, parts }) =>
      `“${name}”把 ${parts.length} 个指标并成了一个（${parts.join('、')}）；一行只能有一个指标`,
    en: ({ name, parts }) =>
      `“${name}” makes one indicator of ${parts.length} (${parts.join(', ')}); give each a row of its own`,
  }),
  'target/jump': message<{ indicator: string; baseline: string; target: string; levels: number | undefined }>(
    'warning',
    {
      'zh-CN': ({ indicator, baseline, target, levels }) =>
        levels === undefined
          ? `“${indicator}”要达到最高一级“${target}”，基数却没有写明`
          : `“${indicator}”由“${baseline}”到“${target}”，一个周期要升 ${levels} 级`,
      en: ({ indicator, baseline, target, levels }) =>
        levels === undefined
          ? `“${indicator}” is to reach the top of its scale, “${target}”, but its baseline is not given`
          : `“${indicator}” is to climb ${levels} levels in one cycle, from “${baseline}” to “${target}”`,
    },
  ),
  'target/compound': message<{ indicator: string; target: string; years: number; total: string }>('info', {
    'zh-CN': ({ indicator, target, years, total }) => `“${indicator}”${target}，${years} 年累计为 ${total}`,
    en: ({ indicator, target, years, total }) =>
      `“${indicator}”: ${target} over ${years} years comes to ${total}`,
  }),
  'target/benchmark': message<{ indicator: string; target: string; problem: 'source' | 'population' }>(
    'warning',
    {
      'zh-CN': ({ indicator, target, problem }) =>
        problem === 'source'
          ? `“${indicator}”要“${target}”，但没有说明比照的数出自哪一年、哪个来源；请写 benchmark`
          : `“${indicator}”要“${target}”，但没有说明在什么范围内排名；请写明，如“全省前12名”`,
      en: ({ indicator, target, problem }) =>
        problem === 'source'
          ? `“${indicator}” is to be “${target}”, but of which year and from which source the other figure is, is not said; give its benchmark`
          : `“${indicator}” is to be “${target}”, but among whom is not said; say so, as 全省前12名 does`,
    },
  ),
  'target/unmeasurable': message<{
    indicator: string
    target: string
    /** The word that counts nothing; undefined: a binding target is a trend without a number. */
    word: string | undefined
  }>('warning', {
    'zh-CN': ({ indicator, target, word }) =>
      word === undefined
        ? `“${indicator}”是约束性指标，目标“${target}”却没有数；请写数，或改为预期性`
        : `“${indicator}”的目标“${target}”无法衡量（“${word}”）；请写数，或写明可以判断的成果`,
    en: ({ indicator, target, word }) =>
      word === undefined
        ? `“${indicator}” is 约束性, but its target “${target}” has no number; write one, or make it 预期性`
        : `the target “${target}” of “${indicator}” cannot be measured (“${word}”); write a number, or a result that can be told`,
  }),
  'target/binding': message<{ indicator: string; word: string | undefined }>('warning', {
    'zh-CN': ({ indicator, word }) =>
      word === undefined
        ? `“${indicator}”没有写明是约束性还是预期性，同一文件的多数指标都写了`
        : `“${indicator}”是约束性指标，却说“${word}”；约束性指标必须完成`,
    en: ({ indicator, word }) =>
      word === undefined
        ? `whether “${indicator}” is 约束性 or 预期性 is not said, as it is of most targets of the document`
        : `“${indicator}” is 约束性 but promised with “${word}”; what is binding must be met`,
  }),
  'target/redefined': message<{ indicator: string; from: string; definition: string }>('warning', {
    'zh-CN': ({ indicator, from, definition }) =>
      `“${indicator}”的口径自 ${from} 起有变（${definition}），正在本文件的年度之内，前后的数不可比；请折算基数和目标，写明 reason（理由）`,
    en: ({ indicator, from, definition }) =>
      `“${indicator}” is defined otherwise from ${from} on (${definition}), within the years of this document, so that its figures cannot be compared; work out baseline and target anew, and give the reason`,
  }),
  'target/name': message<{
    name: string
    reference: string
    /** How many the state's list has. */
    count: number
    /** What the reference is called; undefined: there is none of that number. */
    official: string | undefined
    /** The reference that has this name. */
    elsewhere: string | undefined
  }>('warning', {
    'zh-CN': ({ name, reference, count, official, elsewhere }) => {
      if (official === undefined)
        return `国考指标编为 1—${count} 号，没有 ${reference}；${elsewhere === undefined ? `请核对“${name}”的编号，不是国考指标的不写` : `“${name}”是 ${elsewhere}`}`
      return elsewhere === undefined
        ? `“${name}”对应 ${reference}，其规定名称是“${official}”；请改用，或列为别名`
        : `“${name}”是 ${elsewhere}，这里写的 ${reference} 是“${official}”；编号和名称有一个不对`
    },
    en: ({ name, reference, count, official, elsewhere }) => {
      if (official === undefined)
        return `the state's indicators are numbered from 1 to ${count}, and there is no ${reference}; ${elsewhere === undefined ? `look up the number of “${name}”, or leave it out if it is none of them` : `“${name}” is ${elsewhere}`}`
      return elsewhere === undefined
        ? `“${name}” refers to ${reference}, which is called “${official}”; use that name, or list it as an alias`
        : `“${name}” is ${elsewhere}, but ${reference}, which it refers to, is “${official}”; either the number or the name is wrong`
    },
  }),
} as const
