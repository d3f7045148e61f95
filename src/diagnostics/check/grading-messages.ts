import { enList, message, zhList } from '../message.ts'
import { type PhraseTrouble, phraseTroubles } from '../problems.ts'

/** Grading schemes: what cannot be read of them, and what their bands leave open. */
export const gradingMessages = {
  'grading/not-understood': message<{
    what: 'condition' | 'money'
    phrase: string
    /** The part of the phrase that went wrong. */
    part: string
    problem: PhraseTrouble
    nearest: readonly string[]
  }>('error', {
    'zh-CN': ({ what, phrase, part, problem, nearest }) =>
      `${what === 'money' ? '金额' : '条件'}“${phrase}”${phraseTroubles[problem]['zh-CN'](part)}${nearest.length ? `；可参照：${zhList(nearest)}` : ''}`,
    en: ({ what, phrase, part, problem, nearest }) =>
      `the ${what === 'money' ? 'amount' : 'condition'} “${phrase}” ${phraseTroubles[problem].en(part)}${nearest.length ? `; compare ${enList(nearest)}` : ''}`,
  }),
  'grading/gap': message<{
    /** One case, dimension by dimension: 完成度72%. */
    values: readonly string[]
    /** All of its kind, as `70% < 完成度 < 75%`; none where no case has a grade. */
    region: readonly string[]
  }>('error', {
    'zh-CN': ({ values, region }) =>
      `“${zhList(values)}”没有等次可评${region.length ? `：凡 ${region.join('，')} 的，各等次都没有收` : '：各等次什么都没有收'}；可将最后一个等次改为收其余各种情形（otherwise: true）`,
    en: ({ values, region }) =>
      `a case of ${enList(values)} gets no grade: no band takes ${region.length ? region.join(' and ') : 'anything'}; let the last band take the rest (otherwise: true)`,
  }),
  'grading/overlap': message<{
    grade: string
    other: string
    /** `within`: all of the first is in the other. `boundary`: they meet in one value that both include. */
    problem: 'within' | 'boundary' | 'both'
    values: readonly string[]
  }>('error', {
    'zh-CN': ({ grade, other, problem, values }) =>
      ({
        within: `凡符合${grade}等次的也都符合${other}等次（如 ${zhList(values)}），却没有说以哪个为准；请写 order: first-match`,
        boundary: `${zhList(values)} 既属${grade}等次又属${other}等次：以上、以下都含本数；请将一处改为“超过”或“不满”`,
        both: `${zhList(values)} 既属${grade}等次又属${other}等次，却没有说以哪个为准；请改条件，或写 order: first-match`,
      })[problem],
    en: ({ grade, other, problem, values }) =>
      ({
        within: `whatever is ${grade} is ${other} too (such as ${enList(values)}), and which of them decides is not said; write order: first-match`,
        boundary: `${enList(values)} is both ${grade} and ${other}: 以上 and 以下 include the number; make one of them 超过 or 不满`,
        both: `${enList(values)} is both ${grade} and ${other}, and which of them decides is not said; change a condition, or write order: first-match`,
      })[problem],
  }),
  'grading/unreached': message<
    | {
        grade: string
        problem: 'outside'
        /** `得分：超过100分` */
        condition: string
        /** `0分 ≤ 得分 ≤ 100分` */
        range: string
        /** Whether the dimension takes whole numbers only. */
        isWhole: boolean
      }
    /** With the grades that take all of it, in the order in which they are asked for. */
    | { grade: string; problem: 'shadowed'; takers: readonly string[] }
    | { grade: string; problem: 'nothing-left' }
  >('error', {
    'zh-CN': (args) =>
      `没有谁能评上${args.grade}等次：${
        args.problem === 'outside'
          ? `它要求“${args.condition}”，而维度可能的范围是 ${args.range}${args.isWhole ? '，只取整数' : ''}`
          : args.problem === 'shadowed'
            ? `符合它的，都已先归了前面的${zhList(args.takers)}等次`
            : '其他等次已收尽各种情形，没有其余'
      }`,
    en: (args) =>
      `nobody can get the grade ${args.grade}: ${
        args.problem === 'outside'
          ? `it asks for “${args.condition}”, and the dimension can be ${args.range}${args.isWhole ? ', whole numbers only' : ''}`
          : args.problem === 'shadowed'
            ? `all that fits it goes to the bands before it: ${enList(args.takers)}`
            : 'the other bands take everything, and there is no rest'
      }`,
  }),
  'grading/reward': message<{
    problem: 'order' | 'budget'
    grade: string
    /** `A：8000元 < B：10000元`, `10000元 × 12 = 120000元 > 100000元` */
    arithmetic: string
  }>('warning', {
    'zh-CN': ({ problem, grade, arithmetic }) =>
      problem === 'order'
        ? `到${grade}等次，奖励没有照等次的高低走：${arithmetic}`
        : `都评上${grade}等次时，奖励超出总额：${arithmetic}`,
    en: ({ problem, grade, arithmetic }) =>
      problem === 'order'
        ? `at ${grade} the rewards do not follow the grades: ${arithmetic}`
        : `if all get ${grade}, the rewards exceed their budget: ${arithmetic}`,
  }),
  'grading/threshold': message<{ dimension: string; grades: readonly string[] }>('warning', {
    'zh-CN': ({ dimension, grades }) =>
      `考核“${dimension}”，但 ${zhList(grades)} 各等次都没有写它要达到什么；请写条件，或不列这一维度`,
    en: ({ dimension, grades }) =>
      `“${dimension}” is assessed, but none of the grades ${enList(grades)} says what it takes; give a condition, or leave the dimension out`,
  }),
  'grading/repeated': message<{ id: string }>('error', {
    'zh-CN': ({ id }) => `考核等次的标识“${id}”用了两次；一个标识只属于一套考核等次`,
    en: ({ id }) => `two grading schemes have the id “${id}”, which stands for one of them`,
  }),
} as const
