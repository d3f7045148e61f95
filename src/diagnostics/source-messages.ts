import { type UnknownName, unknownSentence } from './hints.ts'
import { enList, enNearest, message, zhList, zhNearest } from './message.ts'
import {
  type PageTrouble,
  type PhraseTrouble,
  type PictureProblem,
  pageTroubles,
  phraseTroubles,
  pictureProblems,
  type SyntaxProblem,
  syntaxProblems,
  systemReason,
} from './problems.ts'
import { type EncodingGuess, encodingNames, type Form, type Thing, thingNames } from './terms.ts'
import {
  choiceSentence,
  formSentence,
  shapeSentence,
  type WrongChoice,
  type WrongShape,
} from './value-sentences.ts'

/** What can be wrong with the files of a workspace. */
export const sourceMessages = {
  // ── files ──────────────────────────────────────────────────────────────────────────────────────
  'file/not-found': message<{ path: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ path, nearest }) => `找不到文件 ${path}${zhNearest(nearest)}`,
    en: ({ path, nearest }) => `no such file: ${path}${enNearest(nearest)}`,
  }),
  'file/is-directory': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 是文件夹，此处应为 YAML 文件`,
    en: ({ path }) => `${path} is a folder; a YAML file was expected`,
  }),
  'file/unreadable': message<{ path: string; reason: string }>('error', {
    'zh-CN': ({ path, reason }) => `无法读取 ${path}：${systemReason(reason, 'zh-CN')}`,
    en: ({ path, reason }) => `cannot read ${path}: ${systemReason(reason, 'en')}`,
  }),
  'file/unwritable': message<{ path: string; reason: string }>('error', {
    'zh-CN': ({ path, reason }) => `无法写入 ${path}：${systemReason(reason, 'zh-CN')}；原有文件未受影响`,
    en: ({ path, reason }) =>
      `cannot write ${path}: ${systemReason(reason, 'en')}; what was there before is untouched`,
  }),
  'file/changed-meanwhile': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 在检查期间被改动，未作改正；请再运行一次`,
    en: ({ path }) => `${path} was changed while it was being checked and was left as it is; run it again`,
  }),
  'file/output-lost': message<{ reason: string }>('error', {
    'zh-CN': ({ reason }) => `标准输出写不出去：${systemReason(reason, 'zh-CN')}`,
    en: ({ reason }) => `cannot write to standard output: ${systemReason(reason, 'en')}`,
  }),
  'file/empty': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 是空文件`,
    en: ({ path }) => `${path} is empty`,
  }),
  'file/other-ending': message<{ path: string; expected: string }>('warning', {
    'zh-CN': ({ path, expected }) => `没有读 ${path}：计划文件以 .yaml 结尾；请改名为 ${expected}`,
    en: ({ path, expected }) => `${path} was not read: plans end in .yaml; rename it to ${expected}`,
  }),
  'file/too-large': message<{ path: string; megabytes: number; limit: number }>('error', {
    'zh-CN': ({ path, megabytes, limit }) =>
      `${path} 有 ${megabytes} MB，超过 ${limit} MB 的上限，不像是计划文件`,
    en: ({ path, megabytes, limit }) =>
      `${path} has ${megabytes} MB, more than the limit of ${limit} MB: this is hardly a plan`,
  }),
  'file/encoding': message<{ path: string; guess: EncodingGuess }>('error', {
    'zh-CN': ({ path, guess }) =>
      `${path} 不是 UTF-8 编码（像是 ${encodingNames[guess]['zh-CN']}）；请另存为 UTF-8`,
    en: ({ path, guess }) =>
      `${path} is not UTF-8 (it looks like ${encodingNames[guess].en}); save it as UTF-8`,
  }),
  'file/outside-workspace': message<{ path: string; workspace: string }>('error', {
    'zh-CN': ({ path, workspace }) => `${path} 不在工作区 ${workspace} 之内`,
    en: ({ path, workspace }) => `${path} lies outside the workspace ${workspace}`,
  }),

  'seal/unusable': message<{ path: string; problem: PictureProblem; nearest: readonly string[] }>('error', {
    'zh-CN': ({ path, problem, nearest }) =>
      `印章图样 ${path} 不能用：${pictureProblems[problem]['zh-CN']}${zhNearest(nearest)}`,
    en: ({ path, problem, nearest }) =>
      `the seal ${path} cannot be used: ${pictureProblems[problem].en}${enNearest(nearest)}`,
  }),

  'picture/unusable': message<{ path: string; problem: PictureProblem; nearest: readonly string[] }>(
    'error',
    {
      'zh-CN': ({ path, problem, nearest }) =>
        `图片 ${path} 不能用：${pictureProblems[problem]['zh-CN']}${zhNearest(nearest)}`,
      en: ({ path, problem, nearest }) =>
        `the picture ${path} cannot be used: ${pictureProblems[problem].en}${enNearest(nearest)}`,
    },
  ),

  // ── YAML ───────────────────────────────────────────────────────────────────────────────────────
  'yaml/syntax': message<{ detail: SyntaxProblem }>('error', {
    'zh-CN': ({ detail }) => syntaxProblems[detail]['zh-CN'],
    en: ({ detail }) => syntaxProblems[detail].en,
  }),
  'yaml/tab': message<Record<never, never>>('error', {
    'zh-CN': () => '行首用了制表符（Tab），YAML 的缩进只能用空格',
    en: () => 'the line is indented with a tab; YAML indents with spaces only',
  }),
  'yaml/duplicate-key': message<{ key: string }>('error', {
    'zh-CN': ({ key }) => `键“${key}”重复出现`,
    en: ({ key }) => `the key “${key}” occurs twice`,
  }),
  'yaml/full-width': message<{ found: string; expected: string }>('error', {
    'zh-CN': ({ found, expected }) => `此处用了全角“${found}”，YAML 只认半角“${expected}”`,
    en: ({ found, expected }) => `full-width “${found}” where YAML wants “${expected}”`,
  }),
  'yaml/full-width-space': message<Record<never, never>>('error', {
    'zh-CN': () => '行首用了全角空格，YAML 的缩进只能用半角空格',
    en: () => 'the line begins with a full-width space; YAML indents with ordinary spaces only',
  }),
  'yaml/number-changes': message<{ written: string; read: string }>('error', {
    'zh-CN': ({ written, read }) => `${written} 会被 YAML 读成 ${read}；请改写，或加引号："${written}"`,
    en: ({ written, read }) =>
      `YAML reads ${written} as ${read}; write that, or put it in quotes: "${written}"`,
  }),
  'yaml/number-underscore': message<{ written: string; meant: string }>('error', {
    'zh-CN': ({ written, meant }) => `YAML 的数字里不能有下划线，${written} 会成为文字；请写 ${meant}`,
    en: ({ written, meant }) => `YAML takes ${written} for text: no underscores in numbers; write ${meant}`,
  }),
  'yaml/merge-mark': message<{ found: string }>('error', {
    'zh-CN': ({ found }) =>
      `“${found}”是合并时留下的标记：文件里并存两个版本，请选定其一，删去另一个和全部标记`,
    en: ({ found }) =>
      `“${found}” was left by a merge: two versions of the file stand here; choose one, and delete the other and every mark`,
  }),
  'yaml/swallowed-key': message<{ key: string; text: string }>('warning', {
    'zh-CN': ({ key, text }) =>
      `“${key}”缩进过深，成了“${text}”里的文字；若是键，请左移到与“${text}”对齐；若是文字，冒号请用全角`,
    en: ({ key, text }) =>
      `“${key}” is indented so deep that it is part of “${text}”; if it is a key, move it to the column of “${text}”; if it is text, write a full-width colon`,
  }),
  'yaml/anchor': message<{ found: string }>('error', {
    'zh-CN': ({ found }) =>
      `${found} 是 YAML 的锚点、引用、标签或指令，计划文件不用；请直接写出内容，若是文字请加英文引号`,
    en: ({ found }) =>
      `to YAML ${found} is an anchor, alias, tag or directive, which plans do not use; write the content out, or quote it if it is text`,
  }),
  'yaml/too-deep': message<{ limit: number }>('error', {
    'zh-CN': ({ limit }) => `嵌套超过 ${limit} 层`,
    en: ({ limit }) => `nested more than ${limit} levels deep`,
  }),
  'yaml/not-a-mapping': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 应由“键: 值”组成`,
    en: ({ path }) => `${path} should consist of “key: value” lines`,
  }),

  // ── shape ──────────────────────────────────────────────────────────────────────────────────────
  'key/unknown': message<{ key: string; nearest: readonly string[]; expected: readonly string[] }>('error', {
    'zh-CN': ({ key, nearest, expected }) =>
      `不认识的键“${key}”${zhNearest(nearest)}${nearest.length ? '' : `；此处可用：${zhList(expected)}`}`,
    en: ({ key, nearest, expected }) =>
      `unknown key “${key}”${enNearest(nearest)}${nearest.length ? '' : `; possible here: ${enList(expected)}`}`,
  }),
  'key/missing': message<{ key: string; alias: string | undefined }>('error', {
    'zh-CN': ({ key, alias }) => `缺少 ${key}${alias ? `（${alias}）` : ''}`,
    en: ({ key, alias }) => `${key}${alias ? ` (${alias})` : ''} is missing`,
  }),
  'key/exclusive': message<{ keys: readonly string[] }>('error', {
    'zh-CN': ({ keys }) => `${zhList(keys)} 只能写其中一项`,
    en: ({ keys }) => `only one of ${enList(keys)} can be written`,
  }),
  'value/shape': message<WrongShape>('error', {
    'zh-CN': (wrong) => shapeSentence(wrong)['zh-CN'],
    en: (wrong) => shapeSentence(wrong).en,
  }),
  'value/choice': message<WrongChoice>('error', {
    'zh-CN': (wrong) => choiceSentence(wrong)['zh-CN'],
    en: (wrong) => choiceSentence(wrong).en,
  }),
  'value/form': message<{ found: string; expected: Form }>('error', {
    'zh-CN': ({ found, expected }) => formSentence(found, expected)['zh-CN'],
    en: ({ found, expected }) => formSentence(found, expected).en,
  }),

  // ── references and ids ─────────────────────────────────────────────────────────────────────────
  'reference/unknown': message<UnknownName>('error', {
    'zh-CN': (unknown) => unknownSentence(unknown)['zh-CN'],
    en: (unknown) => unknownSentence(unknown).en,
  }),
  'reference/syntax': message<{ found: string }>('error', {
    'zh-CN': ({ found }) =>
      `看不懂的引用 ${found}；写法如 {{target "指标"}}，双花括号和引号都要写；可用：target（目标）、baseline（基数）、actual（实际数）、claim（成绩表述）、unit（部门）、doc（文件）、picture（图），表格的填写说明里还有 label（栏目）`,
    en: ({ found }) =>
      `${found} is not a reference; one is written {{target "name"}}, with two braces and quotes; there are target, baseline, actual, claim, unit, doc and picture, and in the instructions of a form label`,
  }),
  'reference/not-here': message<{ found: string }>('error', {
    'zh-CN': ({ found }) => `此处不能用引用 ${found}；引用只能用在正文里，请直接写出文字`,
    en: ({ found }) => `no reference such as ${found} can stand here, only in texts; write the words out`,
  }),
  'heading/written-number': message<{ found: string }>('error', {
    'zh-CN': ({ found }) => `序号由系统编排，请删去“${found}”；编号的各层写成 sections（部分）`,
    en: ({ found }) => `numbers are computed: remove “${found}”; what is numbered is written as sections`,
  }),
  'heading/end-mark': message<{ found: string }>('error', {
    'zh-CN': ({ found }) => `独占一行的标题末尾不加“${found}”；要让正文接排，请以“。”结尾并写出 text（正文）`,
    en: ({ found }) =>
      `a title on a row of its own does not end with “${found}”; to run it in, end it with “。” and write a text`,
  }),
  'heading/astray': message<{ beside: 'chapter' | 'section' }>('error', {
    'zh-CN': ({ beside }) =>
      beside === 'chapter'
        ? '这一条不在任何一章里，而别的条分了章；没有标题的部分是条，请放进一章'
        : '这一条不在任何一节里，而同章别的条分了节；请放进一节',
    en: ({ beside }) =>
      beside === 'chapter'
        ? 'this article stands in no chapter while others do; a part without a title is an article: put it into a chapter'
        : 'this article stands in no section while others of its chapter do; put it into one',
  }),
  'id/duplicate': message<{ thing: Thing; id: string }>('error', {
    'zh-CN': ({ thing, id }) => `${thingNames[thing]['zh-CN']}“${id}”重复`,
    en: ({ thing, id }) => `the ${thingNames[thing].en} “${id}” is defined twice`,
  }),

  // ── typography ─────────────────────────────────────────────────────────────────────────────────
  'typography/out-of-range': message<{ found: string; from: string; to: string; standard: string }>('error', {
    'zh-CN': ({ found, from, to, standard }) =>
      `${found} 超出合理范围，应在 ${from} 与 ${to} 之间；国标或惯例为 ${standard}`,
    en: ({ found, from, to, standard }) =>
      `${found} makes no sense here; expected ${from} to ${to}; the standard or practice is ${standard}`,
  }),
  'typography/impossible': message<{ trouble: PageTrouble; wanted: string; available: string }>('error', {
    'zh-CN': ({ trouble, wanted, available }) =>
      `这样的版式排不出来：${pageTroubles[trouble]['zh-CN'](wanted, available)}`,
    en: ({ trouble, wanted, available }) =>
      `no page can be made like this: ${pageTroubles[trouble].en(wanted, available)}`,
  }),

  // ── targets ────────────────────────────────────────────────────────────────────────────────────
  'target/not-understood': message<{
    phrase: string
    /** The part of the phrase that went wrong. */
    part: string
    problem: PhraseTrouble
    nearest: readonly string[]
  }>('error', {
    'zh-CN': ({ phrase, part, problem, nearest }) =>
      `目标“${phrase}”${phraseTroubles[problem]['zh-CN'](part)}${nearest.length ? `；可参照：${zhList(nearest)}` : ''}`,
    en: ({ phrase, part, problem, nearest }) =>
      `the target “${phrase}” ${phraseTroubles[problem].en(part)}${nearest.length ? `; compare ${enList(nearest)}` : ''}`,
  }),
  'actual/other-year': message<{ period: string; year: number }>('error', {
    'zh-CN': ({ period, year }) => `统计期 ${period} 不在 ${year} 年；本台账只记 ${year} 年的实际数`,
    en: ({ period, year }) =>
      `the period ${period} is not of ${year}, and this register holds the figures of ${year} only`,
  }),
  'actual/missing': message<{
    indicator: string
    period: string | undefined
    /** The periods of which there are figures. */
    known: readonly string[]
    /** The stretches that keep its parts from making it whole. */
    lacking: readonly string[]
    isRatio: boolean
  }>('error', {
    'zh-CN': ({ indicator, period, known, lacking, isRatio }) => {
      if (period === undefined)
        return `请写明取“${indicator}”哪一期的实际数，如 {{actual "${indicator} ${known.at(-1) ?? '2024'}"}}`
      const gap = lacking.length ? `，缺 ${zhList(lacking)}，合不成这一期` : ''
      const ratio = isRatio && known.length ? '；比率不能由各期合成' : ''
      return `台账中没有“${indicator}”${period} 的实际数${known.length ? `；有 ${zhList(known)}${gap}${ratio}` : ''}`
    },
    en: ({ indicator, period, known, lacking, isRatio }) => {
      if (period === undefined)
        return `say of which period the figure of “${indicator}” is, as in {{actual "${indicator} ${known.at(-1) ?? '2024'}"}}`
      const gap = lacking.length ? `, and lacks ${enList(lacking)} to make it up` : ''
      const ratio = isRatio && known.length ? '; ratios are not made of those of their parts' : ''
      return `the register has no figure of “${indicator}” of ${period}${known.length ? `; it has ${enList(known)}${gap}${ratio}` : ''}`
    },
  }),
  'claim/says': message<{ missing: readonly string[] }>('error', {
    'zh-CN': ({ missing }) => `表述中没有 ${zhList(missing)}；印出的话要与所写的数一致`,
    en: ({ missing }) =>
      `the words do not say ${enList(missing)}; what is printed must have the figures of the claim`,
  }),
  'target/one-form': message<{ count: number }>('error', {
    'zh-CN': ({ count }) =>
      `target（目标）、checklist（清单）、qualitative（定性）须写且只写一项，此处有 ${count} 项`,
    en: ({ count }) => `exactly one of target, checklist and qualitative is wanted; there are ${count}`,
  }),
} as const
