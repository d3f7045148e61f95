import type { Language } from './language.ts'
import {
  type BrowserProblem,
  browserProblems,
  type PhraseTrouble,
  phraseTroubles,
  type SyntaxProblem,
  syntaxProblems,
} from './problems.ts'
import {
  type EncodingGuess,
  encodingNames,
  type Form,
  formNames,
  type Shape,
  shapeNames,
  type Thing,
  thingNames,
} from './terms.ts'

/** How much a complaint weighs. `error`: the document cannot be right. `info`: worth knowing, never failing. */
export type Severity = 'error' | 'warning' | 'info'

type Wording<Args> = Record<Language, (args: Args) => string>

interface Message<Args> extends Wording<Args> {
  readonly severity: Severity
}

function message<Args>(severity: Severity, wording: Wording<Args>): Message<Args> {
  return { severity, ...wording }
}
const zhList = (names: readonly string[]) => names.join('、')
const enList = (names: readonly string[]) => names.join(', ')
const zhNearest = (nearest: readonly string[]) => (nearest.length ? `，是否指：${zhList(nearest)}？` : '')
const enNearest = (nearest: readonly string[]) => (nearest.length ? `; did you mean ${enList(nearest)}?` : '')

/**
 * The catalogue: every complaint of the compiler, its weight and its sentence in each language. Codes are
 * stable for ever and never reused; a missing translation does not compile.
 */
export const messages = {
  // ── files ──────────────────────────────────────────────────────────────────────────────────────
  'file/not-found': message<{ path: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ path, nearest }) => `找不到文件 ${path}${zhNearest(nearest)}`,
    en: ({ path, nearest }) => `no such file: ${path}${enNearest(nearest)}`,
  }),
  'file/is-directory': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 是文件夹，此处应为 YAML 文件`,
    en: ({ path }) => `${path} is a directory; a YAML file was expected`,
  }),
  'file/unreadable': message<{ path: string; reason: string }>('error', {
    'zh-CN': ({ path, reason }) => `无法读取 ${path}：${zhReason(reason)}`,
    en: ({ path, reason }) => `cannot read ${path}: ${enReason(reason)}`,
  }),
  'file/unwritable': message<{ path: string; reason: string }>('error', {
    'zh-CN': ({ path, reason }) => `无法写入 ${path}：${zhReason(reason)}；原有文件未受影响`,
    en: ({ path, reason }) => `cannot write ${path}: ${enReason(reason)}; what was there before is untouched`,
  }),
  'file/output-lost': message<{ reason: string }>('error', {
    'zh-CN': ({ reason }) => `标准输出写不出去：${zhReason(reason)}`,
    en: ({ reason }) => `cannot write to standard output: ${enReason(reason)}`,
  }),
  'file/empty': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 是空文件`,
    en: ({ path }) => `${path} is empty`,
  }),
  'file/too-large': message<{ path: string; megabytes: number; limit: number }>('error', {
    'zh-CN': ({ path, megabytes, limit }) =>
      `${path} 有 ${megabytes} MB，超过 ${limit} MB 的上限，不像是计划文件`,
    en: ({ path, megabytes, limit }) =>
      `${path} has ${megabytes} MB, more than the limit of ${limit} MB: this is hardly a plan`,
  }),
  'file/encoding': message<{ path: string; guess: EncodingGuess }>('error', {
    'zh-CN': ({ path, guess }) =>
      `${path} 不是 UTF-8 编码（像是${encodingNames[guess]['zh-CN']}）；请另存为 UTF-8`,
    en: ({ path, guess }) =>
      `${path} is not UTF-8 (it looks like ${encodingNames[guess].en}); save it as UTF-8`,
  }),
  'file/outside-workspace': message<{ path: string; workspace: string }>('error', {
    'zh-CN': ({ path, workspace }) => `${path} 不在工作区 ${workspace} 之内`,
    en: ({ path, workspace }) => `${path} lies outside the workspace ${workspace}`,
  }),

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
  'value/shape': message<{ found: Shape; shown: string; expected: readonly Shape[] }>('error', {
    'zh-CN': ({ found, shown, expected }) =>
      `此处应为${expected.map((shape) => shapeNames[shape]['zh-CN']).join('或')}，实际是${shapeNames[found]['zh-CN']}${shown && ` ${shown}`}`,
    en: ({ found, shown, expected }) =>
      `expected ${expected.map((shape) => shapeNames[shape].en).join(' or ')}, found ${shapeNames[found].en}${shown && ` ${shown}`}`,
  }),
  'value/choice': message<{ found: string; expected: readonly string[]; nearest: readonly string[] }>(
    'error',
    {
      'zh-CN': ({ found, expected, nearest }) =>
        `“${found}”不在可选值之中${zhNearest(nearest)}${nearest.length ? '' : `；可选：${zhList(expected)}`}`,
      en: ({ found, expected, nearest }) =>
        `“${found}” is not one of the choices${enNearest(nearest)}${nearest.length ? '' : `; choices: ${enList(expected)}`}`,
    },
  ),
  'value/form': message<{ found: string; expected: Form }>('error', {
    'zh-CN': ({ found, expected }) => `“${found}”写法不对，应为${formNames[expected]['zh-CN']}`,
    en: ({ found, expected }) => `“${found}” is not well formed; expected ${formNames[expected].en}`,
  }),

  // ── references and ids ─────────────────────────────────────────────────────────────────────────
  'reference/unknown': message<{ thing: Thing; name: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ thing, name, nearest }) =>
      `没有名为“${name}”的${thingNames[thing]['zh-CN']}${zhNearest(nearest)}`,
    en: ({ thing, name, nearest }) => `there is no ${thingNames[thing].en} “${name}”${enNearest(nearest)}`,
  }),
  'reference/ambiguous': message<{ thing: Thing; name: string; candidates: readonly string[] }>('error', {
    'zh-CN': ({ thing, name, candidates }) =>
      `“${name}”可指多个${thingNames[thing]['zh-CN']}：${zhList(candidates)}；请写明其一`,
    en: ({ thing, name, candidates }) =>
      `“${name}” can mean several ${thingNames[thing].en}s: ${enList(candidates)}; say which`,
  }),
  'reference/syntax': message<{ found: string }>('error', {
    'zh-CN': ({ found }) =>
      `看不懂的引用 ${found}；可用：{{target "指标"}}、{{baseline "指标"}}、{{unit "部门"}}、{{doc "文件"}}`,
    en: ({ found }) =>
      `${found} is not a reference; there are {{target "…"}}, {{baseline "…"}}, {{unit "…"}} and {{doc "…"}}`,
  }),
  'id/duplicate': message<{ thing: Thing; id: string }>('error', {
    'zh-CN': ({ thing, id }) => `${thingNames[thing]['zh-CN']}“${id}”重复`,
    en: ({ thing, id }) => `the ${thingNames[thing].en} “${id}” is defined twice`,
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
  'target/one-form': message<{ count: number }>('error', {
    'zh-CN': ({ count }) =>
      `target（目标）、checklist（清单）、qualitative（定性）须写且只写一项，此处有 ${count} 项`,
    en: ({ count }) => `exactly one of target, checklist and qualitative is wanted; there are ${count}`,
  }),

  // ── usage ──────────────────────────────────────────────────────────────────────────────────────
  'workspace/not-found': message<{ searched: string; upwards: boolean }>('error', {
    'zh-CN': ({ searched, upwards }) =>
      upwards
        ? `在 ${searched} 及其上级文件夹中都没有 plan.yaml；请用 --workspace 指明工作区，或用 plan init 新建一个`
        : `${searched} 中没有 plan.yaml，不是工作区；请用 --workspace 指明含 plan.yaml 的文件夹`,
    en: ({ searched, upwards }) =>
      upwards
        ? `no plan.yaml in ${searched} or any folder above; name the workspace by --workspace, or make one by plan init`
        : `no plan.yaml in ${searched}, so it is no workspace; name by --workspace the folder that holds plan.yaml`,
  }),
  'workspace/not-empty': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 已有内容，未作改动；请另选一个空文件夹`,
    en: ({ path }) => `${path} is not empty and was left as it is; choose an empty folder`,
  }),
  'usage/unknown-command': message<{ name: string; nearest: readonly string[]; expected: readonly string[] }>(
    'error',
    {
      'zh-CN': ({ name, nearest, expected }) =>
        `没有命令“${name}”${zhNearest(nearest)}${nearest.length ? '' : `；可用：${zhList(expected)}`}`,
      en: ({ name, nearest, expected }) =>
        `there is no command “${name}”${enNearest(nearest)}${nearest.length ? '' : `; there are ${enList(expected)}`}`,
    },
  ),
  'usage/unknown-option': message<{ option: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ option, nearest }) => `没有选项 ${option}${zhNearest(nearest)}`,
    en: ({ option, nearest }) => `there is no option ${option}${enNearest(nearest)}`,
  }),
  'usage/misplaced-option': message<{ option: string; commands: readonly string[] }>('error', {
    'zh-CN': ({ option, commands }) =>
      `${option} 是 ${zhList(commands.map((name) => `plan ${name}`))} 的选项，应写在该命令之后`,
    en: ({ option, commands }) =>
      `${option} belongs to ${enList(commands.map((name) => `plan ${name}`))}; write it after the command`,
  }),
  'usage/needless-value': message<{ option: string }>('error', {
    'zh-CN': ({ option }) => `选项 ${option} 后面不写内容`,
    en: ({ option }) => `the option ${option} takes no value`,
  }),
  'usage/missing-value': message<{ option: string }>('error', {
    'zh-CN': ({ option }) => `选项 ${option} 后面缺少内容`,
    en: ({ option }) => `the option ${option} wants a value`,
  }),
  'usage/too-many-arguments': message<{ command: string }>('error', {
    'zh-CN': ({ command }) => `${command} 后面的内容太多；用 plan ${command} --help 查看用法`,
    en: ({ command }) => `too many arguments for ${command}; see plan ${command} --help`,
  }),
  'usage/choice': message<{
    option: string
    found: string
    expected: readonly string[]
    nearest: readonly string[]
  }>('error', {
    'zh-CN': ({ option, found, expected, nearest }) =>
      `${option} 不能是“${found}”${zhNearest(nearest)}；可选：${zhList(expected)}`,
    en: ({ option, found, expected, nearest }) =>
      `${option} cannot be “${found}”${enNearest(nearest)}; choices: ${enList(expected)}`,
  }),
  'usage/unknown-document': message<{ name: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ name, nearest }) => `没有标识、路径或年度为“${name}”的文件${zhNearest(nearest)}`,
    en: ({ name, nearest }) => `no document has “${name}” as its id, path or period${enNearest(nearest)}`,
  }),

  // ── printing ───────────────────────────────────────────────────────────────────────────────────
  'font/missing-glyph': message<{ characters: string; face: string }>('warning', {
    'zh-CN': ({ characters, face }) => `${face}字体没有这些字：${characters}；已用其他字体代替`,
    en: ({ characters, face }) => `the ${face} face has no glyph for ${characters}; another face stands in`,
  }),
  'pdf/no-browser': message<{ searched: readonly string[] }>('error', {
    'zh-CN': ({ searched }) =>
      `找不到可用的浏览器，PDF 未生成（不影响 HTML）。任选其一：安装 Chrome、Edge 或 Chromium（131 以上）；` +
      `在 Linux x64 上重新安装可选依赖 @sparticuz/chromium；或用 --browser 或环境变量 PLAN_BROWSER 指明浏览器。已找过：${zhList(searched)}`,
    en: ({ searched }) =>
      `no browser found, so no PDF was made (HTML needs none). Either install Chrome, Edge or Chromium (131 or newer), ` +
      `or on Linux x64 reinstall the optional dependency @sparticuz/chromium, or name one by --browser or PLAN_BROWSER. Searched: ${enList(searched)}`,
  }),
  'pdf/browser-failed': message<{
    browser: string
    problem: BrowserProblem
    details: readonly string[]
  }>('error', {
    'zh-CN': ({ browser, problem, details }) =>
      `浏览器 ${browser} 未能打印：${[browserProblems[problem]['zh-CN'], ...details].join('；')}`,
    en: ({ browser, problem, details }) =>
      `the browser ${browser} could not print: ${[browserProblems[problem].en, ...details].join('; ')}`,
  }),
  'pdf/refused-request': message<{ address: string }>('error', {
    'zh-CN': ({ address }) => `页面试图访问 ${address}，已拒绝`,
    en: ({ address }) => `the page tried to reach ${address}; this was refused`,
  }),
} as const

export type Code = keyof typeof messages
export type MessageArgs<C extends Code> = Parameters<(typeof messages)[C]['en']>[0]
