import type { Language } from '../language.ts'
import { message } from '../message.ts'
import { pointStateNames } from '../terms.ts'

function stateName(state: string, language: Language): string {
  return pointStateNames[state]?.[language] ?? state
}

/** What documents say was reached, against the register. */
export const actualMessages = {
  'actual/conflict': message<{
    indicator: string
    found: string
    period: string
    recorded: string
    problem: 'prose' | 'baseline' | 'finals' | 'provisional' | 'not-met' | 'state'
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
        case 'state':
          return `要点 ${indicator} 在此是“${stateName(found, 'zh-CN')}”，台账 ${period} 已记作“${stateName(recorded, 'zh-CN')}”`
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
        case 'state':
          return `the point ${indicator} is ${stateName(found, 'en')} here, but ${stateName(recorded, 'en')} in the register since ${period}`
      }
    },
  }),
  'actual/evidence': message<{
    what: string
    problem: 'no-source' | 'no-figure' | 'no-approval' | 'no-proof' | 'no-decision' | 'not-closed' | 'overdue'
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
        case 'no-proof':
          return `要点 ${what} 记作完成，没有写佐证；请写 evidence（佐证），如文号、证书、会议纪要`
        case 'no-decision':
          return `要点 ${what} 延至 ${period}，没有写明经谁批准；请在延期中写 decision（决定依据）`
        case 'not-closed':
          return `说是完成，台账 ${period} 最后一次记的却不是完成；请补记销号的一条和佐证`
        case 'overdue':
          return `要点 ${what} 的完成时限 ${period} 已过，还没有完成，也没有批准的延期`
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
        case 'no-proof':
          return `the point ${what} is recorded as done, without evidence; give the number of a document, a certificate or the minutes`
        case 'no-decision':
          return `the point ${what} is put off until ${period}, and nobody is said to have approved it; give the decision of the extension`
        case 'not-closed':
          return `it is said to be done, but the last entry of the register, of ${period}, says otherwise; record its closure with the evidence`
        case 'overdue':
          return `the deadline ${period} of the point ${what} has passed; it is not done, and no extension is recorded`
      }
    },
  }),
  'actual/unit': message<{ indicator: string; period: string; found: string; expected: string }>('error', {
    'zh-CN': ({ indicator, period, found, expected }) =>
      `“${indicator}”以“${expected}”计量，${period} 的实际数却以“${found}”计量，二者不能换算`,
    en: ({ indicator, period, found, expected }) =>
      `“${indicator}” is measured in “${expected}”, its figure of ${period} in “${found}”; neither can be turned into the other`,
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
