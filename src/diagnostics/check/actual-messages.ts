import { message } from '../message.ts'

/** What documents say was reached, against the register. */
export const actualMessages = {
  'actual/conflict': message<{
    indicator: string
    found: string
    period: string
    recorded: string
    problem: 'prose' | 'baseline' | 'finals' | 'provisional' | 'not-met'
  }>('error', {
    'zh-CN': ({ indicator, found, period, recorded, problem }) => {
      switch (problem) {
        case 'prose':
          return `“${indicator}”在此是“${found}”，台账中 ${period} 的实际数是“${recorded}”`
        case 'baseline':
          return `“${indicator}”的基数在此是“${found}”，台账中 ${period} 的实际数是“${recorded}”`
        case 'finals':
          return `“${indicator}”${period} 已有定案数“${recorded}”，又记了定案数“${found}”；更正的请记为 revised（更正数）`
        case 'provisional':
          return `“${indicator}”${period} 的“${found}”还是快报数，不能当作定案数印发`
        case 'not-met':
          return `说是完成，“${indicator}”${period} 的实际数“${recorded}”却没有达到目标“${found}”`
      }
    },
    en: ({ indicator, found, period, recorded, problem }) => {
      switch (problem) {
        case 'prose':
          return `“${indicator}” is “${found}” here, but “${recorded}” in the register of ${period}`
        case 'baseline':
          return `the baseline of “${indicator}” is “${found}” here, but “${recorded}” in the register of ${period}`
        case 'finals':
          return `“${indicator}” of ${period} already has the final figure “${recorded}” and gets another one, “${found}”; one that puts it right is recorded as revised`
        case 'provisional':
          return `“${found}” of “${indicator}” in ${period} is still provisional and must not be issued as final`
        case 'not-met':
          return `it is said to be done, but “${indicator}” came to “${recorded}” in ${period}, short of the target “${found}”`
      }
    },
  }),
  'actual/evidence': message<{
    what: string
    problem: 'no-source' | 'no-figure' | 'no-approval'
    period: string
  }>('warning', {
    'zh-CN': ({ what, problem, period }) => {
      switch (problem) {
        case 'no-source':
          return `“${what}”${period} 的定案数没有写来源`
        case 'no-figure':
          return `说是完成，台账中却没有“${what}”${period} 的定案数`
        case 'no-approval':
          return `${what} 延后，没有写明经谁决定；请写 decision（决定依据）`
      }
    },
    en: ({ what, problem, period }) => {
      switch (problem) {
        case 'no-source':
          return `the final figure of “${what}” in ${period} has no source`
        case 'no-figure':
          return `it is said to be done, but the register has no final figure of “${what}” for ${period}`
        case 'no-approval':
          return `${what} is put off and nobody is said to have decided so; give the decision`
      }
    },
  }),
  'actual/parts': message<{
    indicator: string
    period: string
    problem: 'sum' | 'more' | 'end' | 'mean' | 'event'
    /** The figures that prove it: `980例 + 1020例 = 2000例 ≠ 1900例`. */
    arithmetic: string
  }>('error', {
    'zh-CN': ({ indicator, period, problem, arithmetic }) => {
      switch (problem) {
        case 'sum':
          return `“${indicator}”${period} 的数与各期之和不符：${arithmetic}`
        case 'more':
          return `“${indicator}”${period} 的数还不及其中几期之和：${arithmetic}；时期数写本期发生数，累计数写成 2024-01..09`
        case 'end':
          return `“${indicator}”${period} 的数应是期末数，末一期的却是另一个数（${arithmetic}）`
        case 'mean':
          return `“${indicator}”${period} 的平均数不在各期的数之间（${arithmetic}）`
        case 'event':
          return `“${indicator}”${period} 记作未完成，其中一期已记完成（${arithmetic}）`
      }
    },
    en: ({ indicator, period, problem, arithmetic }) => {
      switch (problem) {
        case 'sum':
          return `the figure of “${indicator}” of ${period} is not the sum of its parts: ${arithmetic}`
        case 'more':
          return `the figure of “${indicator}” of ${period} is less than some of its parts together: ${arithmetic}; a flow is what the period itself brought, what has come together since January is written as 2024-01..09`
        case 'end':
          return `“${indicator}” of ${period} is the figure at its end, and its last part has another one (${arithmetic})`
        case 'mean':
          return `the average of “${indicator}” of ${period} does not lie between those of its parts (${arithmetic})`
        case 'event':
          return `“${indicator}” is recorded as not done in ${period}, and as done within it (${arithmetic})`
      }
    },
  }),
} as const
