import type { Wording } from './commands/index.ts'

export const programAbout: Wording = {
  'zh-CN': '公立机构计划的编译器：用 YAML 写计划，编成符合 GB/T 9704-2012 的公文。',
  en: 'A compiler for the plans of public institutions: YAML in, official documents (GB/T 9704-2012) out.',
}

/** The options that every command has. */
export const globalOptions = {
  version: { 'zh-CN': '显示版本', en: 'print the version' },
  help: { 'zh-CN': '显示用法', en: 'show how to use it' },
  workspace: {
    'zh-CN': '工作区文件夹（默认向上找含 plan.yaml 的文件夹，其次 plans）',
    en: 'the workspace (default: the nearest folder upwards that holds plan.yaml, else plans)',
  },
  lang: {
    'zh-CN': '界面语言：zh-CN 或 en（默认随系统）',
    en: "language: zh-CN or en (default: the system's)",
  },
  color: { 'zh-CN': '总用彩色', en: 'always use colour' },
  noColor: { 'zh-CN': '不用彩色（环境变量 NO_COLOR 亦可）', en: 'never use colour (also: NO_COLOR)' },
  quiet: { 'zh-CN': '只说问题，不说别的', en: 'say nothing but complaints' },
} as const satisfies Record<string, Wording>

/** The titles in commander's help. */
export const helpTitles: Readonly<Record<string, Wording>> = {
  'Usage:': { 'zh-CN': '用法：', en: 'Usage:' },
  'Arguments:': { 'zh-CN': '参数：', en: 'Arguments:' },
  'Options:': { 'zh-CN': '选项：', en: 'Options:' },
  'Global Options:': { 'zh-CN': '通用选项：', en: 'Global options:' },
  'Commands:': { 'zh-CN': '命令：', en: 'Commands:' },
  'Examples:': { 'zh-CN': '示例：', en: 'Examples:' },
}
