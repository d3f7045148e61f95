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
  'target/not-understood': message<{ phrase: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ phrase, nearest }) =>
      `看不懂的目标“${phrase}”；相近的写法：${zhList(nearest)}；本来就不计量的，请写 qualitative（定性）`,
    en: ({ phrase, nearest }) =>
      `the target “${phrase}” is not understood; the nearest forms are ${enList(nearest)}; for what is not meant to be counted write qualitative`,
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
  'pdf/browser-failed': message<{ browser: string; reason: string }>('error', {
    'zh-CN': ({ browser, reason }) => `浏览器 ${browser} 未能打印：${reason}`,
    en: ({ browser, reason }) => `the browser ${browser} could not print: ${reason}`,
  }),
  'pdf/refused-request': message<{ address: string }>('error', {
    'zh-CN': ({ address }) => `页面试图访问 ${address}，已拒绝`,
    en: ({ address }) => `the page tried to reach ${address}; this was refused`,
  }),
} as const

export type Code = keyof typeof messages
export type MessageArgs<C extends Code> = Parameters<(typeof messages)[C]['en']>[0]
