import type { Bilingual, Diagnostic, Language } from '../diagnostics/index.ts'
import type { Host } from '../host/index.ts'

/** What a run comes to; the table of the README. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2, bug: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What every command is given: the world, and how to speak to the user. */
export interface CommandContext {
  readonly host: Host
  readonly language: Language
  /** Whether what was asked for may be coloured. */
  readonly hasColor: boolean
  /** The folder given by --workspace. */
  readonly workspace: string | undefined
  /** Talk to the user, on stderr; silent under --quiet. */
  say(text: string): void
  /** Shows complaints on stderr, in reading order, also under --quiet. */
  complain(diagnostics: readonly Diagnostic[]): Promise<void>
  /** One line that is rewritten while the work goes on; only on a terminal. */
  progress(text: string): Promise<void>
  /** Ends all talk, for good: the user has interrupted and wants to hear no more. */
  hush(): void
}

/** The options of a command line, by their long names in camel case. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** What stands for the value of an option in the help. */
export const valueNames = {
  classes: { 'zh-CN': '类别', en: 'classes' },
  folder: { 'zh-CN': '文件夹', en: 'folder' },
  kind: { 'zh-CN': '类型', en: 'kind' },
  list: { 'zh-CN': '形式', en: 'list' },
  number: { 'zh-CN': '数目', en: 'number' },
  pair: { 'zh-CN': '旧标识=新标识', en: 'old=new' },
  path: { 'zh-CN': '路径', en: 'path' },
  language: { 'zh-CN': '语言', en: 'language' },
  report: { 'zh-CN': '形式[=文件]', en: 'form[=file]' },
  severity: { 'zh-CN': '轻重', en: 'severity' },
  unit: { 'zh-CN': '部门', en: 'department' },
} as const satisfies Record<string, Bilingual>

export interface OptionDefinition {
  /** Its long form: `--out`. */
  readonly flag: string
  /** What stands for its value in the help; a switch has none. */
  readonly value?: Bilingual
  /** Whether it may be given several times: its value is the list then. */
  readonly isRepeatable?: boolean
  readonly about: Bilingual
  /** What can be chosen, for the help; asked for only there, for a list may need much to be loaded. */
  choices?(): Promise<readonly string[]>
}

export interface Command {
  readonly name: string
  readonly about: Bilingual
  /** What may follow the options: one thing, or as many as one likes. */
  readonly argument?: { readonly name: Bilingual; readonly isList: boolean; readonly about: Bilingual }
  readonly options: readonly OptionDefinition[]
  /** Real calls, shown by --help. */
  readonly examples: readonly { readonly call: string; readonly about: Bilingual }[]
  run(context: CommandContext, args: readonly string[], options: OptionValues): Promise<ExitCode>
}

export function defineCommand(command: Command): Command {
  return command
}

/** The text given for an option; undefined where it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** All texts given for an option that is repeatable. */
export function textsOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name]
  return typeof value === 'object' ? value : []
}
