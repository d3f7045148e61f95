import { message } from '../message.ts'

/** Figures in prose against declared targets. */
export const proseMessages = {
  'prose/conflict': message<{
    indicator: string
    found: string
    other: string
    baseline: string | undefined
    where: 'target' | 'prose'
  }>('error', {
    'zh-CN': ({ indicator, found, other, baseline, where }) =>
      `“${indicator}”在此是“${found}”，${where === 'target' ? '目标却是' : '另一处却是'}“${other}”${
        baseline === undefined ? '' : `（基数${baseline}）`
      }`,
    en: ({ indicator, found, other, baseline, where }) =>
      `“${indicator}” is “${found}” here, but ${where === 'target' ? 'its target is' : 'in another place'} “${other}”${
        baseline === undefined ? '' : ` (from ${baseline})`
      }`,
  }),
  'prose/no-unit': message<{ indicator: string; reads: string; unit: string }>('warning', {
    'zh-CN': ({ indicator, reads, unit }) =>
      `“${indicator}”以“${unit}”计量，这里印出来却是“${reads}”，没有单位；请在目标里写上单位`,
    en: ({ indicator, reads, unit }) =>
      `“${indicator}” is measured in “${unit}”, but “${reads}” is printed here, without a unit; give the target its unit`,
  }),
  'prose/reworded': message<{
    indicator: string
    found: string
    other: string
    baseline: string | undefined
  }>('info', {
    'zh-CN': ({ indicator, found, other, baseline }) =>
      `“${indicator}”在此写作“${found}”，目标写作“${other}”${
        baseline === undefined ? '' : `（基数${baseline}）`
      }：数相等，写法不同；请写成一样，或用 {{target "${indicator}"}} 引用`,
    en: ({ indicator, found, other, baseline }) =>
      `“${indicator}” is worded “${found}” here and “${other}”${
        baseline === undefined ? '' : ` (from ${baseline})`
      } in its target: the same figure in two wordings; word it alike, or refer to it by {{target "${indicator}"}}`,
  }),
  'prose/unbound': message<{ found: string; indicator: string | undefined }>('info', {
    'zh-CN': ({ found, indicator }) =>
      indicator === undefined
        ? `“${found}”直接写在正文里，没有对应的目标`
        : `“${found}”直接写在正文里；请为“${indicator}”立目标，用 {{target "${indicator}"}} 引用`,
    en: ({ found, indicator }) =>
      indicator === undefined
        ? `“${found}” stands in the prose itself and belongs to no target`
        : `“${found}” stands in the prose itself; make it a target of “${indicator}” and refer to it by {{target "${indicator}"}}`,
  }),
  'prose/unmentioned': message<{ indicator: string; isRow: boolean | undefined }>('warning', {
    'zh-CN': ({ indicator, isRow }) =>
      isRow
        ? `“${indicator}”列在指标表里，正文却没有一处说到它；请用 {{target "${indicator}"}} 引用`
        : `“${indicator}”的目标在正文里没有提到，印不出来；请用 {{target "${indicator}"}} 引用`,
    en: ({ indicator, isRow }) =>
      isRow
        ? `“${indicator}” is a row of the table of indicators, but no text speaks of it; refer to it by {{target "${indicator}"}}`
        : `the target of “${indicator}” is nowhere in the text and is not printed; refer to it by {{target "${indicator}"}}`,
  }),
  'prose/unlisted': message<{ indicator: string; found: string | undefined }>('warning', {
    'zh-CN': ({ indicator, found }) =>
      `${found === undefined ? '' : `“${found}”：`}承诺了“${indicator}”的数，指标表里却没有这一项；请在表中加一行`,
    en: ({ indicator, found }) =>
      `${found === undefined ? '' : `“${found}”: `}a figure of “${indicator}” is promised, which the table of indicators does not have; add a row to it`,
  }),
  'prose/baseline': message<{ indicator: string; found: string; baseline: string }>('error', {
    'zh-CN': ({ indicator, found, baseline }) =>
      `“${indicator}”的起点在此是“${found}”，基数却是“${baseline}”`,
    en: ({ indicator, found, baseline }) =>
      `“${indicator}” starts from “${found}” here, but its baseline is “${baseline}”`,
  }),
  'prose/altered': message<{ found: string; phrase: string; reads: string }>('error', {
    'zh-CN': ({ found, phrase, reads }) =>
      `引用旁边的“${found}”改变了目标“${phrase}”，印出来是“${reads}”；请把它写进目标，或从正文中删去`,
    en: ({ found, phrase, reads }) =>
      `“${found}” beside the reference changes the target “${phrase}” into “${reads}”; put it into the target, or take it out of the text`,
  }),
} as const
