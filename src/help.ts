import { type Command, commands, layOutHelp, type OptionDefinition, valueNames } from './commands/index.ts'
import type { Bilingual, Language } from './diagnostics/index.ts'

const programAbout: Bilingual = {
  'zh-CN': '公立机构计划的编译器：用 YAML 写计划，编成符合 GB/T 9704-2012 的公文。',
  en: 'A compiler for the plans of public institutions: YAML in, official documents (GB/T 9704-2012) out.',
}

/** The options that every command has; --help and --version apart, which are answers of their own. */
export const globalOptions: readonly OptionDefinition[] = [
  {
    flag: '--workspace',
    value: valueNames.folder,
    about: {
      'zh-CN': '工作区文件夹（默认向上找含 plan.yaml 的文件夹，其次 plans）',
      en: 'the workspace (default: the nearest folder upwards that holds plan.yaml, else plans)',
    },
  },
  {
    flag: '--lang',
    value: valueNames.language,
    about: {
      'zh-CN': '界面语言：zh-CN 或 en（默认随系统）',
      en: "language: zh-CN or en (default: the system's)",
    },
  },
  { flag: '--color', about: { 'zh-CN': '总用彩色', en: 'always use colour' } },
  {
    flag: '--no-color',
    about: { 'zh-CN': '不用彩色（环境变量 NO_COLOR 亦可）', en: 'never use colour (also: NO_COLOR)' },
  },
  { flag: '--quiet', about: { 'zh-CN': '只说问题，不说别的', en: 'say nothing but complaints' } },
]

const helpOption = { term: '-h, --help', about: { 'zh-CN': '显示用法', en: 'show how to use it' } }
const versionOption = { term: '-V, --version', about: { 'zh-CN': '显示版本', en: 'print the version' } }
const helpCommand = {
  term: { 'zh-CN': 'help [命令]', en: 'help [command]' },
  about: { 'zh-CN': '显示命令的用法，同 --help', en: 'show how to use a command, as --help does' },
}

const words = {
  usage: { 'zh-CN': '用法：', en: 'Usage: ' },
  arguments: { 'zh-CN': '参数：', en: 'Arguments:' },
  options: { 'zh-CN': '选项：', en: 'Options:' },
  globalOptions: { 'zh-CN': '通用选项：', en: 'Global options:' },
  commands: { 'zh-CN': '命令：', en: 'Commands:' },
  examples: { 'zh-CN': '示例：', en: 'Examples:' },
  command: { 'zh-CN': '<命令>', en: '<command>' },
  someOptions: { 'zh-CN': '[选项]', en: '[options]' },
  choices: {
    'zh-CN': (names: readonly string[]) => `：${names.join('、')}`,
    en: (names: readonly string[]) => `: ${names.join(', ')}`,
  },
} as const

/** What `plan --help` shows. */
export function programHelp(language: Language, columns: number): Promise<string> {
  const page = {
    usage: `${words.usage[language]}plan ${words.command[language]} ${words.someOptions[language]}`,
    about: programAbout[language],
    lists: [
      {
        title: words.commands[language],
        items: [
          ...commands.map((command) => ({ term: callOf(command, language), about: command.about[language] })),
          { term: helpCommand.term[language], about: helpCommand.about[language] },
        ],
      },
      { title: words.globalOptions[language], items: globalItems(language) },
    ],
    examplesTitle: words.examples[language],
    examples: [],
  }
  return layOutHelp(page, columns)
}

/** What `plan <command> --help` shows. */
export async function commandHelp(command: Command, language: Language, columns: number): Promise<string> {
  const { argument, options, examples } = command
  const hasOptions = options.length > 0 ? [words.someOptions[language]] : []
  const page = {
    usage: `${words.usage[language]}plan ${[callOf(command, language), ...hasOptions].join(' ')}`,
    about: command.about[language],
    lists: [
      {
        title: words.arguments[language],
        items: argument ? [{ term: argument.name[language], about: argument.about[language] }] : [],
      },
      { title: words.options[language], items: await optionItems(options, language) },
      { title: words.globalOptions[language], items: globalItems(language) },
    ],
    examplesTitle: words.examples[language],
    examples: examples.map(({ call, about }) => ({ term: call, about: about[language] })),
  }
  return layOutHelp(page, columns)
}

/** A command with what may follow it: `build [documents...]`. */
function callOf({ name, argument }: Command, language: Language): string {
  if (!argument) return name
  return `${name} [${argument.name[language]}${argument.isList ? '...' : ''}]`
}

/** Options with what can be chosen. */
function optionItems(options: readonly OptionDefinition[], language: Language) {
  return Promise.all(
    options.map(async (option) => {
      const { term, about } = optionItem(option, language)
      const choices = await option.choices?.()
      return { term, about: choices ? `${about}${words.choices[language](choices)}` : about }
    }),
  )
}

function globalItems(language: Language) {
  return [
    ...globalOptions.map((option) => optionItem(option, language)),
    { term: versionOption.term, about: versionOption.about[language] },
    { term: helpOption.term, about: helpOption.about[language] },
  ]
}

function optionItem({ flag, value, about }: OptionDefinition, language: Language) {
  return { term: value ? `${flag} <${value[language]}>` : flag, about: about[language] }
}
