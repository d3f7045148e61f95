import { message } from '../message.ts'

/** A report against its plan. */
export const resultsMessages = {
  'results/unanswered': message<{ id: string; plan: string }>('warning', {
    'zh-CN': ({ id, plan }) =>
      `${plan} 的要点 ${id} 在总结中没有答复；请在 answers（逐项落实）中写明做了没有、做到什么程度`,
    en: ({ id, plan }) =>
      `the report says nothing of the point ${id} of ${plan}; say under answers whether it was done, and how far`,
  }),
  'results/empty': message<{
    plan: string
    problem: 'year' | 'no-points' | 'no-targets'
    /** The year that was asked for, and those of the plan. */
    found: string
    period: string
  }>('error', {
    'zh-CN': ({ plan, problem, found, period }) => {
      switch (problem) {
        case 'year':
          return `${plan} 是 ${period} 年的计划，不能列 ${found} 年的完成情况`
        case 'no-points':
          return `${plan} 没有要点，完成情况无从列起；请在 reports（总结对象）中写有要点的计划`
        case 'no-targets':
          return `${plan} 没有指标目标，完成情况无从列起；请在 reports（总结对象）中写有目标的计划`
      }
    },
    en: ({ plan, problem, found, period }) => {
      switch (problem) {
        case 'year':
          return `${plan} is a plan of ${period}; it has no results of ${found}`
        case 'no-points':
          return `${plan} has no points, so that there is nothing to show; name a plan that has some under reports`
        case 'no-targets':
          return `${plan} has no targets, so that there is nothing to show; name a plan that has some under reports`
      }
    },
  }),
} as const
