import { enList, message, zhList } from '../message.ts'

/** What documents say was reached, against their own figures. */
export const claimMessages = {
  'claim/change': message<{
    problem: 'outside' | 'too-precise' | 'direction'
    found: string
    from: string
    to: string
    computed: string
    way: 'up' | 'down'
  }>('error', {
    'zh-CN': ({ problem, found, from, to, computed, way }) => {
      const ends = `从${from}到${to}`
      const moved = way === 'up' ? '增' : '减'
      if (problem === 'direction') return `${ends}是${moved}，所用的动词却说的是${way === 'up' ? '减' : '增'}`
      return problem === 'outside'
        ? `“${found}”算不出来：${ends}，${moved}的幅度是${computed}`
        : `“${found}”比起止数还精确：${ends}，${moved}的幅度只能说在${computed}之间；请写约数，或写出起止的确数`
    },
    en: ({ problem, found, from, to, computed, way }) => {
      const ends = `from ${from} to ${to}`
      if (problem === 'direction')
        return `${ends} goes ${way}, but the verb says that it goes ${way === 'up' ? 'down' : 'up'}`
      return problem === 'outside'
        ? `“${found}” does not come out: ${ends} it is ${computed}`
        : `“${found}” is more exact than its ends: ${ends} it is somewhere in ${computed}; write it as about so much, or give the exact ends`
    },
  }),
  'claim/parts': message<{
    whole: string
    parts: readonly string[]
    sum: string
    order: 'less' | 'more'
  }>('error', {
    'zh-CN': ({ whole, parts, sum, order }) =>
      `各部分相加是${sum}，${order === 'less' ? '少于' : '多于'}总数${whole}：${parts.join(' + ')}`,
    en: ({ whole, parts, sum, order }) =>
      `the parts add up to ${sum}, ${order === 'less' ? 'less' : 'more'} than the whole of ${whole}: ${parts.join(' + ')}`,
  }),
  'claim/base': message<{ share: string; increase: string }>('warning', {
    'zh-CN': ({ share, increase }) =>
      `增加${increase}、增长${share}，算不出原有多少：没有一个整数的基数合得上；请写明起止数`,
    en: ({ share, increase }) =>
      `${increase} more are said to be ${share}, of how many? No whole number fits; give both ends`,
  }),
  'claim/source': message<{ found: string; sort: 'superlative' | 'all' | 'none' }>('info', {
    'zh-CN': ({ found, sort }) =>
      `“${found}”${{ superlative: '是最高级的说法', all: '是一个不漏', none: '是一个也没有' }[sort]}，请写明出处，如谁在何时公布、据何统计`,
    en: ({ found, sort }) =>
      `“${found}” ${{ superlative: 'is a superlative', all: 'leaves out none', none: 'leaves none' }[sort]}; say where it can be looked up: who published it when, or by what count`,
  }),
  'claim/wording': message<{ found: string; problem: 'times' | 'points'; readings: readonly string[] }>(
    'warning',
    {
      'zh-CN': ({ found, problem, readings }) =>
        problem === 'times'
          ? `“${found}”有两种读法：${zhList(readings)}；请写明`
          : `“${found}”是两个百分数之差，应写${zhList(readings)}`,
      en: ({ found, problem, readings }) =>
        problem === 'times'
          ? `“${found}” can be read in two ways: ${enList(readings)}; say which`
          : `“${found}” is the difference of two percentages and should read ${enList(readings)}`,
    },
  ),
  'claim/twice': message<{ who: string; what: string }>('warning', {
    'zh-CN': ({ who, what }) => `“${who}”的“${what}”在本文中写了两次，像是两项成绩`,
    en: ({ who, what }) => `“${what}” of “${who}” is told twice in this text, as if it were two achievements`,
  }),
} as const
