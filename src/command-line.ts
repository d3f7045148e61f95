import { CommanderError, Command as Program } from 'commander'
import {
  type Command,
  type CommandContext,
  commands,
  type ExitCode,
  exitCodes,
  phrases,
} from './commands/index.ts'
import { type Diagnostic, diagnostic, type Language, languages } from './diagnostics/index.ts'
import { formatPretty } from './formatters/index.ts'
import { globalOptions, helpTitles, programAbout } from './help.ts'
import type { Host } from './host/index.ts'
import { nearestNames } from './source/index.ts'

/** Runs one command line (without the program's name) and says how it went; never throws. */
export async function runCommandLine(host: Host, args: readonly string[]): Promise<ExitCode> {
  const language = chooseLanguage(host, args)
  let exitCode: ExitCode = exitCodes.clean
  const program = createProgram(host, language, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return answerCommander(error, program, host, language)
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    host.stderr.write(`${phrases.bug[language]({ version: host.version, stack })}\n`)
    return exitCodes.bug
  }
}

/** --lang, which must be known before anything is said; else the system's locale. */
function chooseLanguage({ environment }: Host, args: readonly string[]): Language {
  const given = args.flatMap((arg, index) =>
    arg === '--lang' ? (args[index + 1] ?? []) : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [],
  )
  const locale =
    given[0] ??
    (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG) ??
    Intl.DateTimeFormat().resolvedOptions().locale
  return /^zh/i.test(locale) ? 'zh-CN' : 'en'
}

function createProgram(host: Host, language: Language, done: (code: ExitCode) => void): Program {
  const program = new Program('plan')
    .description(programAbout[language])
    .version(host.version, '-V, --version', globalOptions.version[language])
    .helpOption('-h, --help', globalOptions.help[language])
    .helpCommand(false)
    .showHelpAfterError(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
      // What goes wrong is said by our own diagnostics.
      writeErr: () => {},
      getOutHelpWidth: () => host.stdout.columns,
    })
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => helpTitles[title]?.[language] ?? title })
    .option('--workspace <folder>', globalOptions.workspace[language])
    .option('--lang <language>', globalOptions.lang[language])
    .option('--color', globalOptions.color[language])
    .option('--no-color', globalOptions.noColor[language])
    .option('--quiet', globalOptions.quiet[language])
  for (const command of commands) addCommand(program, command, host, language, done)
  return program
}

function addCommand(
  program: Program,
  command: Command,
  host: Host,
  language: Language,
  done: (code: ExitCode) => void,
): void {
  const sub = program
    .command(command.name)
    .description(command.about[language])
    .helpOption('-h, --help', globalOptions.help[language])
    .allowExcessArguments(false)
    .addHelpText('after', `\n${helpTitles['Examples:']?.[language]}\n${exampleLines(command, language)}`)
  if (command.argument) sub.argument(command.argument.syntax, command.argument.about[language])
  for (const { flags, about } of command.options) sub.option(flags, about[language])
  sub.action(async () => {
    const options = sub.optsWithGlobals<GlobalOptions>()
    const wrongLanguage = checkLanguage(options.lang)
    const context = createContext(host, language, options)
    context.complain(wrongLanguage)
    // Arguments are a single list in every command, which commander flattens here.
    done(wrongLanguage.length > 0 ? exitCodes.couldNotRun : await command.run(context, sub.args, sub.opts()))
  })
}

interface GlobalOptions {
  readonly workspace?: string
  readonly lang?: string
  readonly color?: boolean
  readonly quiet?: boolean
}

function exampleLines({ examples }: Command, language: Language): string {
  return examples.map(({ call, about }) => `  ${call}\n      ${about[language]}`).join('\n')
}

function checkLanguage(found: string | undefined): Diagnostic[] {
  if (found === undefined || languages.some((known) => known === found)) return []
  const args = { option: '--lang', found, expected: languages, nearest: nearestNames(found, languages) }
  return [diagnostic('usage/choice', args)]
}

function createContext(host: Host, language: Language, options: GlobalOptions): CommandContext {
  const { stderr } = host
  const isQuiet = options.quiet === true
  let hasProgress = false
  const progress = (text: string) => {
    if (!stderr.isTerminal || isQuiet || (text === '' && !hasProgress)) return
    stderr.write(`\r\u001b[2K${text}`)
    hasProgress = text !== ''
  }
  return {
    host,
    language,
    workspace: options.workspace,
    progress,
    say(text) {
      progress('')
      if (!isQuiet) stderr.write(`${text}\n`)
    },
    complain(diagnostics) {
      progress('')
      if (diagnostics.length > 0) stderr.write(pretty(diagnostics, host, language, options.color))
    },
  }
}

function pretty(
  diagnostics: readonly Diagnostic[],
  { stderr }: Host,
  language: Language,
  color?: boolean,
): string {
  return formatPretty(diagnostics, { language, color: color ?? stderr.hasColor, columns: stderr.columns })
}

/** Help and version are answers; the rest of what commander throws is a mistake in the command line. */
function answerCommander(error: CommanderError, program: Program, host: Host, language: Language): ExitCode {
  if (['commander.helpDisplayed', 'commander.version'].includes(error.code)) return exitCodes.clean
  if (error.code === 'commander.help') {
    host.stdout.write(program.helpInformation())
    return exitCodes.couldNotRun
  }
  host.stderr.write(pretty([usageDiagnostic(error, program)], host, language))
  return exitCodes.couldNotRun
}

/** Commander says what went wrong in English, with the word in question between quotes. */
function usageDiagnostic({ code, message }: CommanderError, program: Program): Diagnostic {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand': {
      const expected = commands.map(({ name }) => name)
      return diagnostic('usage/unknown-command', {
        name: quoted,
        nearest: nearestNames(quoted, expected),
        expected,
      })
    }
    case 'commander.unknownOption': {
      const known = [program, ...program.commands].flatMap(({ options }) =>
        options.flatMap(({ long }) => long ?? []),
      )
      return diagnostic('usage/unknown-option', {
        option: quoted,
        nearest: nearestNames(quoted, new Set(known)),
      })
    }
    case 'commander.optionMissingArgument':
      return diagnostic('usage/missing-value', { option: quoted.split(/[ ,]/)[0] ?? quoted })
    default:
      return diagnostic('usage/too-many-arguments', { command: quoted || 'plan' })
  }
}
