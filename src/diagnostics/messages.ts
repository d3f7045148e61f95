/** How much a complaint weighs. `error`: the document cannot be right. `info`: worth knowing, never failing. */
export type Severity = 'error' | 'warning' | 'info'

/** The languages that every message exists in. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

type Wording<Args> = Record<Language, (args: Args) => string>

interface Message<Args> extends Wording<Args> {
  readonly severity: Severity
}

function message<Args>(severity: Severity, wording: Wording<Args>): Message<Args> {
  return { severity, ...wording }
}

/** The shapes that a value can be asked to have, by the name that users see. */
export const shapeNames = {
  text: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  list: { 'zh-CN': '列表', en: 'a list' },
  mapping: { 'zh-CN': '键值表', en: 'a mapping' },
  nothing: { 'zh-CN': '空值', en: 'nothing' },
} as const satisfies Record<string, Record<Language, string>>
export type Shape = keyof typeof shapeNames

/** The written forms that a scalar can be asked to have, each shown by an example. */
export const formNames = {
  id: {
    'zh-CN': '小写英文、数字和连字符组成的标识，如 day-surgery',
    en: 'an id of lower-case letters, digits and hyphens, such as day-surgery',
  },
  date: { 'zh-CN': '日期，如 2025-02-21', en: 'a date such as 2025-02-21' },
  deadline: {
    'zh-CN': '时限，如 2025-06-30、2025-06、2025Q2 或 2025',
    en: 'a deadline such as 2025-06-30, 2025-06, 2025Q2 or 2025',
  },
  period: {
    'zh-CN': '年度或起止年份，如 2025 或 2021..2025',
    en: 'a year or years such as 2025 or 2021..2025',
  },
  'document-number': {
    'zh-CN': '发文字号，如 示医党发〔2025〕12号',
    en: 'a document number such as 示医党发〔2025〕12号',
  },
  'non-empty': { 'zh-CN': '非空内容', en: 'something that is not empty' },
} as const satisfies Record<string, Record<Language, string>>
export type Form = keyof typeof formNames

/** What a reference can name. */
export const thingNames = {
  unit: { 'zh-CN': '部门', en: 'unit' },
  indicator: { 'zh-CN': '指标', en: 'indicator' },
  document: { 'zh-CN': '文件', en: 'document' },
  target: { 'zh-CN': '目标', en: 'target' },
  baseline: { 'zh-CN': '基数', en: 'baseline' },
  issuer: { 'zh-CN': '发文机关', en: 'issuer' },
  scale: { 'zh-CN': '等级表', en: 'scale' },
  point: { 'zh-CN': '要点', en: 'point' },
  section: { 'zh-CN': '部分', en: 'section' },
  group: { 'zh-CN': '统称', en: 'group' },
} as const satisfies Record<string, Record<Language, string>>
export type Thing = keyof typeof thingNames

/** What can go wrong with a browser that was found. */
export const browserProblems = {
  'too-old': { 'zh-CN': '版本太低，需要 131 以上', en: 'it is too old; version 131 or newer is needed' },
  'cannot-unpack': { 'zh-CN': '自带的浏览器无法解开', en: 'the bundled browser could not be unpacked' },
  'no-space': {
    'zh-CN': '磁盘空间不足，自带的浏览器解开需要 210 MB',
    en: 'no space left on the disk; the bundled browser needs 210 MB unpacked',
  },
  'no-sandbox': {
    'zh-CN': '本机不提供沙箱（非特权用户命名空间已关闭）',
    en: 'this machine grants no sandbox (unprivileged user namespaces are switched off)',
  },
  'cannot-start': { 'zh-CN': '未能启动', en: 'it did not start' },
  'cannot-print': { 'zh-CN': '这份文件打印不了', en: 'the document could not be printed' },
  crashed: { 'zh-CN': '打印中途退出', en: 'it ended while printing' },
  timeout: { 'zh-CN': '用时太久', en: 'it took too long' },
  closed: { 'zh-CN': '打印中途被关闭', en: 'it was closed while printing' },
} as const satisfies Record<string, Record<Language, string>>
export type BrowserProblem = keyof typeof browserProblems

/** Why a target's phrase is not accepted. */
export const phraseTroubles = {
  empty: { 'zh-CN': () => '是空的', en: () => 'is empty' },
  'too-long': { 'zh-CN': () => '太长，不像一项目标', en: () => 'is too long to be a target' },
  'not-understood': {
    'zh-CN': (part) => `看不懂（自“${part}”起）；本来就不计量的，请写 qualitative（定性）`,
    en: (part) =>
      `is not understood from “${part}” on; for what is not meant to be counted write qualitative`,
  },
  ambiguous: {
    'zh-CN': (part) => `中的“${part}”可作几种理解`,
    en: (part) => `can be read in several ways at “${part}”`,
  },
  'stacked-approximators': {
    'zh-CN': (part) => `中的“${part}”叠用了约数词`,
    en: (part) => `approximates twice in “${part}”`,
  },
  'unknown-unit': {
    'zh-CN': (part) => `中的单位“${part}”不认识`,
    en: (part) => `has an unknown unit “${part}”`,
  },
  'not-on-scale': {
    'zh-CN': (part) => `中的“${part}”不在等级表上`,
    en: (part) => `names “${part}”, which is not on the scale`,
  },
  'scale-missing': {
    'zh-CN': (part) => `是等级“${part}”，但指标没有等级表（scale）`,
    en: (part) => `is a level, “${part}”, but the indicator has no scale`,
  },
  'inverted-range': {
    'zh-CN': (part) => `中的“${part}”下限大于上限`,
    en: (part) => `has a range that runs backwards: “${part}”`,
  },
  'impossible-date': {
    'zh-CN': (part) => `中没有“${part}”这一天`,
    en: (part) => `names a day that does not exist: “${part}”`,
  },
  'year-missing': {
    'zh-CN': (part) => `中的“${part}”缺少年份`,
    en: (part) => `leaves out the year at “${part}”`,
  },
} as const satisfies Record<string, Record<Language, (part: string) => string>>
export type PhraseTrouble = keyof typeof phraseTroubles

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
    'zh-CN': ({ path, reason }) => `无法读取 ${path}：${reason}`,
    en: ({ path, reason }) => `cannot read ${path}: ${reason}`,
  }),
  'file/unwritable': message<{ path: string; reason: string }>('error', {
    'zh-CN': ({ path, reason }) => `无法写入 ${path}：${reason}；原有文件未受影响`,
    en: ({ path, reason }) => `cannot write ${path}: ${reason}; what was there before is untouched`,
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
  'file/encoding': message<{ path: string; guess: string }>('error', {
    'zh-CN': ({ path, guess }) => `${path} 不是 UTF-8 编码（像是 ${guess}）；请另存为 UTF-8`,
    en: ({ path, guess }) => `${path} is not UTF-8 (it looks like ${guess}); save it as UTF-8`,
  }),
  'file/outside-workspace': message<{ path: string; workspace: string }>('error', {
    'zh-CN': ({ path, workspace }) => `${path} 不在工作区 ${workspace} 之内`,
    en: ({ path, workspace }) => `${path} lies outside the workspace ${workspace}`,
  }),

  // ── YAML ───────────────────────────────────────────────────────────────────────────────────────
  'yaml/syntax': message<{ detail: string }>('error', {
    'zh-CN': ({ detail }) => `YAML 语法错误：${detail}`,
    en: ({ detail }) => `YAML syntax error: ${detail}`,
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
    'zh-CN': ({ written, read }) => `${written} 会被 YAML 读成 ${read}；请加引号："${written}"`,
    en: ({ written, read }) => `YAML reads ${written} as ${read}; put it in quotes: "${written}"`,
  }),
  'yaml/anchor': message<{ found: string }>('error', {
    'zh-CN': ({ found }) => `计划文件不使用 YAML 锚点和引用（${found}）；请直接写出内容`,
    en: ({ found }) => `plans do not use YAML anchors and aliases (${found}); write the content out`,
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
  'workspace/not-found': message<{ searched: string }>('error', {
    'zh-CN': ({ searched }) =>
      `在 ${searched} 及其上级文件夹中都没有 plan.yaml；请用 --workspace 指明工作区，或用 plan init 新建一个`,
    en: ({ searched }) =>
      `no plan.yaml in ${searched} or any folder above; name the workspace by --workspace, or make one by plan init`,
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
      `找不到可用的浏览器，PDF 未生成（HTML 已生成）。任选其一：安装 Chrome、Edge 或 Chromium（131 以上）；` +
      `在 Linux x64 上重新安装可选依赖 @sparticuz/chromium；或用 --browser 或环境变量 PLAN_BROWSER 指明浏览器。已找过：${zhList(searched)}`,
    en: ({ searched }) =>
      `no browser found, so no PDF was made (the HTML was). Either install Chrome, Edge or Chromium (131 or newer), ` +
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
