import type { Bilingual, Language } from './language.ts'

/** What can be wrong with the syntax of a YAML file, in our own terms: the library's are not meant for an office. */
export const syntaxProblems = {
  'bad-indentation': {
    'zh-CN': '缩进不对：同一层的各行要从同一列开始，下一层比上一层多缩两格',
    en: 'the indentation is off: lines of one level begin in the same column, each level two spaces further in',
  },
  'unclosed-quote': { 'zh-CN': '引号没有配对', en: 'this quote is never closed' },
  'unclosed-bracket': { 'zh-CN': '括号没有配对', en: 'this bracket is never closed' },
  'missing-colon': {
    'zh-CN': '这一行没有“键: 值”，键后面要有冒号和空格',
    en: 'this line is no “key: value”; after the key come a colon and a space',
  },
  'missing-comma': { 'zh-CN': '两项之间缺少逗号', en: 'there is no comma between two items' },
  'space-after-colon': { 'zh-CN': '冒号后面要空一格', en: 'a space is missing after the colon' },
  'space-before-comment': {
    'zh-CN': '注释的 # 前面要空一格',
    en: 'a space is missing before the # of the comment',
  },
  'nested-colon': {
    'zh-CN': '值里又出现了“: ”；整个值要加英文引号',
    en: 'there is another “: ” in the value; put the whole value in quotes',
  },
  'misplaced-dash': {
    'zh-CN': '“- ”不能写在这里；列表要另起一行，写在没有值的键下面',
    en: 'no “- ” can stand here; a list begins on a line of its own, below a key without a value',
  },
  'block-in-brackets': {
    'zh-CN': '括号里的内容写法不对；只能用逗号分隔的项，含“: ”或“- ”的值要加英文引号',
    en: 'between brackets there are only items and commas; put a value that holds “: ” or “- ” in quotes',
  },
  'reserved-start': {
    'zh-CN': '值不能以这个符号开头；整个值要加英文引号',
    en: 'a value cannot begin with this character; put the whole value in quotes',
  },
  'bad-escape': {
    'zh-CN': '英文双引号里的反斜杠写法不对；要写反斜杠本身，请写两个',
    en: 'this is no escape that YAML knows; for a backslash itself write two',
  },
  'complex-key': { 'zh-CN': '键只能是文字', en: 'a key can only be text' },
  'long-key': {
    'zh-CN': '键太长，可能漏了换行或引号',
    en: 'the key is too long; a line break or quote may be missing',
  },
  'unquoted-reference': {
    'zh-CN': '以 {{ 开头的值要加英文单引号，或写在“|”之后的段落里',
    en: 'put a value that begins with {{ in single quotes, or write it as block text after “|”',
  },
  'text-after-value': {
    'zh-CN': '值已经结束，后面不能再有文字',
    en: 'the value has ended; nothing can follow it',
  },
  'bad-block-header': {
    'zh-CN': '“|”或“>”后面要换行再写正文',
    en: 'after “|” or “>” the text begins on the next line',
  },
  'several-documents': {
    'zh-CN': '一个文件只能写一份内容，请删去“---”或“...”，或拆成几个文件',
    en: 'a file holds one document only; remove the “---” or “...”, or split the file',
  },
  unexpected: {
    'zh-CN': '此处看不懂，可能多了或少了符号',
    en: 'this cannot be read; a character may be missing or too many',
  },
} as const satisfies Record<string, Bilingual>
export type SyntaxProblem = keyof typeof syntaxProblems

/** Why no page can be made by the lengths of `typography`. */
export const pageTroubles = {
  'row-too-wide': {
    'zh-CN': (wanted: string, available: string) => `一行各字共宽 ${wanted}，版心只宽 ${available}`,
    en: (wanted: string, available: string) =>
      `the characters of a row are ${wanted} wide, the 版心 only ${available}`,
  },
  'lines-too-high': {
    'zh-CN': (wanted: string, available: string) => `一面各行共高 ${wanted}，版心只高 ${available}`,
    en: (wanted: string, available: string) =>
      `the lines of a page are ${wanted} high, the 版心 only ${available}`,
  },
  'page-too-wide': {
    'zh-CN': (wanted: string, available: string) => `订口和版心共宽 ${wanted}，纸只宽 ${available}`,
    en: (wanted: string, available: string) =>
      `the binding margin and the 版心 are ${wanted} wide, the sheet only ${available}`,
  },
  'page-too-high': {
    'zh-CN': (wanted: string, available: string) => `天头、版心和页码共高 ${wanted}，纸只高 ${available}`,
    en: (wanted: string, available: string) =>
      `the top margin, the 版心 and the page number are ${wanted} high, the sheet only ${available}`,
  },
  'no-text': {
    'zh-CN': (wanted: string, available: string) =>
      `标题、主送机关和一行正文要占 ${wanted}，版头之下只剩 ${available}，首页显示不了正文`,
    en: (wanted: string, available: string) =>
      `title, addressees and a row of text take ${wanted}, the 版头 leaves ${available}: the first page could show no text`,
  },
  'least-above-usual': {
    'zh-CN': (wanted: string, available: string) => `最少要空 ${wanted}，平时却只空 ${available}`,
    en: (wanted: string, available: string) => `the least is ${wanted}, more than the usual ${available}`,
  },
} as const satisfies Record<string, Bilingual<(wanted: string, available: string) => string>>
export type PageTrouble = keyof typeof pageTroubles

/** Why a font that was asked for cannot be put into documents. */
export const fontProblems = {
  'not-a-font': { 'zh-CN': '不是 TrueType 字体', en: 'it is no TrueType font' },
  collection: {
    'zh-CN': '是残缺的字体集（TTC）',
    en: 'it is a damaged collection (TTC)',
  },
  'no-outlines': {
    'zh-CN': '是 CFF 轮廓（OTF），请改用 TrueType 轮廓的 TTF 文件',
    en: 'it has CFF outlines (OTF); a TTF file with TrueType outlines is needed',
  },
  'no-embedding': { 'zh-CN': '字体不许嵌入文件', en: 'it forbids being embedded in documents' },
  'no-subsetting': {
    'zh-CN': '字体不许取子集嵌入，而整套字体太大',
    en: 'it forbids being embedded in part, and is too large to be embedded whole',
  },
} as const satisfies Record<string, Bilingual>
export type FontProblem = keyof typeof fontProblems

/** What can go wrong with a browser that was found. */
export const browserProblems = {
  'too-old': { 'zh-CN': '版本太低，需要 131 以上', en: 'it is too old; version 131 or newer is needed' },
  'cannot-unpack': { 'zh-CN': '自带的浏览器无法解开', en: 'the bundled browser could not be unpacked' },
  'no-space': {
    'zh-CN': '磁盘空间不足，自带的浏览器解开需要 210 MB',
    en: 'no space left on the disk; the bundled browser needs 210 MB unpacked',
  },
  'no-sandbox': {
    'zh-CN': '本机不提供沙箱（非特权用户命名空间已关闭）；确要不用沙箱，请设环境变量 PLAN_NO_SANDBOX=1',
    en: 'this machine grants no sandbox (unprivileged user namespaces are switched off); to print without one, set PLAN_NO_SANDBOX=1',
  },
  'cannot-start': { 'zh-CN': '未能启动', en: 'it did not start' },
  'cannot-print': { 'zh-CN': '这份文件打印不了', en: 'the document could not be printed' },
  crashed: { 'zh-CN': '打印中途退出', en: 'it ended while printing' },
  timeout: { 'zh-CN': '用时太久', en: 'it took too long' },
  closed: { 'zh-CN': '打印中途被关闭', en: 'it was closed while printing' },
} as const satisfies Record<string, Bilingual>
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
  'period-ahead': {
    'zh-CN': (part) => `中的“${part}”是统计期，目标不这样写`,
    en: (part) => `names its time, “${part}”, as no target does`,
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
} as const satisfies Record<string, Bilingual<(part: string) => string>>
export type PhraseTrouble = keyof typeof phraseTroubles

/** What a system can have against reading or writing a file, by its own short name. */
const systemReasons: Readonly<Record<string, Bilingual>> = {
  EACCES: { 'zh-CN': '没有权限', en: 'permission denied' },
  EBUSY: { 'zh-CN': '文件正被其他程序使用', en: 'another program is using it' },
  EDQUOT: { 'zh-CN': '超出磁盘配额', en: 'the disk quota is used up' },
  EEXIST: { 'zh-CN': '已有同名的文件', en: 'a file of that name is in the way' },
  EIO: { 'zh-CN': '磁盘读写出错', en: 'the disk failed' },
  EISDIR: { 'zh-CN': '已有同名的文件夹', en: 'a folder of that name is in the way' },
  ELOOP: { 'zh-CN': '符号链接绕成了圈', en: 'the symbolic link leads back to itself' },
  EMFILE: { 'zh-CN': '打开的文件太多', en: 'too many files are open' },
  ENAMETOOLONG: { 'zh-CN': '名称太长', en: 'the name is too long' },
  ENOENT: { 'zh-CN': '没有这个路径', en: 'there is no such path' },
  ENOSPC: { 'zh-CN': '磁盘已满', en: 'the disk is full' },
  ENOTDIR: { 'zh-CN': '路径中有一级不是文件夹', en: 'a part of the path is not a folder' },
  ENXIO: { 'zh-CN': '不是普通文件', en: 'it is not an ordinary file' },
  EPERM: { 'zh-CN': '系统不允许，或文件正被其他程序打开', en: 'not permitted, or open in another program' },
  EROFS: { 'zh-CN': '磁盘只读', en: 'the disk is read-only' },
}

/** The reason in words, with the system's own name for those who must look it up. */
export function systemReason(name: string, language: Language): string {
  const words = systemReasons[name]?.[language]
  if (words === undefined) return name
  return language === 'en' ? `${words} (${name})` : `${words}（${name}）`
}

/** Why a file cannot be printed as a picture, be it of a seal or in a text. */
export const pictureProblems = {
  'not-found': { 'zh-CN': '没有这个文件', en: 'there is no such file' },
  'is-directory': { 'zh-CN': '这是文件夹', en: 'this is a folder' },
  outside: { 'zh-CN': '在工作区之外', en: 'it lies outside the workspace' },
  unreadable: { 'zh-CN': '读不出来', en: 'it cannot be read' },
  'too-large': { 'zh-CN': '超过 2 MB', en: 'it has more than 2 MB' },
  'no-picture': { 'zh-CN': '不是 PNG、JPEG 或 SVG 图片', en: 'it is no PNG, JPEG or SVG' },
  damaged: {
    'zh-CN': '图片文件不完整或已损坏；请重新导出或复制',
    en: 'the picture is cut off or damaged; export or copy it again',
  },
  'too-many-pixels': {
    'zh-CN': '超过 5000 万像素；请缩小后再用',
    en: 'it has more than 50 million pixels; make it smaller',
  },
  malformed: {
    'zh-CN': 'SVG 不是格式正确的 XML：须用 UTF-8，标签成对，根元素写明 xmlns="http://www.w3.org/2000/svg"',
    en: 'the SVG is no well-formed XML: in UTF-8, every tag closed, xmlns="http://www.w3.org/2000/svg" on its root',
  },
  'refers-outside': {
    'zh-CN': 'SVG 中含有脚本，或引用了文件以外的内容；请把内容全部放进文件',
    en: 'the SVG holds a script or refers to something outside of it; put everything into the file',
  },
  'has-text': {
    'zh-CN': 'SVG 中有文字，要用各台机器自己的字体来印；请把文字转成路径（轮廓）',
    en: 'the SVG holds text, which every machine prints in a font of its own; turn it into outlines',
  },
  'no-size': {
    'zh-CN': 'SVG 没有写明大小，不知道长宽之比；请在根元素上写 viewBox，或写 width 和 height',
    en: 'the SVG does not say its size, so that nobody knows its proportions; give its root a viewBox, or width and height',
  },
} as const satisfies Record<string, Bilingual>
export type PictureProblem = keyof typeof pictureProblems
