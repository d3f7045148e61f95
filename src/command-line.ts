import { CommanderError, Command as Program } from 'commander'
import {
  type Command,
  checkLanguage,
  chooseManner,
  commands,
  createContext,
  type ExitCode,
  exitCodes,
  formatComplaints,
  type Manner,
  type OptionDefinition,
  type OptionValues,
  unknownCommand,
  usageMistake,
} from './commands/index.ts'
import { type Bilingual, type Diagnostic, diagnostic } from './diagnostics/index.ts'
import { commandHelp, globalOptions, programHelp } from './help.ts'
import type { Host } from './host/index.ts'

/** Runs one command line (without the program's name) and says how it went; never throws. */
export async function runCommandLine(host: Host, args: readonly string[]): Promise<ExitCode> {
  try {
    const manner = chooseManner(host, args)
    const exitCode = await runProgram(host, manner, args)
    const lost = await host.stdout.flush()
    if (lost === undefined) return exitCode
    return refuse(host, manner, [diagnostic('file/output-lost', { reason: lost })])
  } catch (error) {
    return reportBug(host, args, error)
  }
}

const ownMistake: Bilingual = {
  'zh-CN': 'plan 内部出错，这不是您的过失。请把以下内容连同所用的计划文件交给维护者：',
  en: 'plan has a bug; this is not your mistake. Please give the maintainers the following, with the plan that caused it:',
}

/** Says that we have failed, with all that helps to find out why. */
export function reportBug(host: Host, args: readonly string[], error: unknown): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const { platform, architecture } = host.machine
  const machine = `plan ${host.version} ${platform}-${architecture}`
  host.stderr.write(`${ownMistake[chooseManner(host, args).language]}\n${machine}\n${stack}\n`)
  return exitCodes.bug
}

/** One run of a program that commander parses the command line for; every word said is ours. */
async function runProgram(host: Host, manner: Manner, args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.clean
  const program = createProgram(host, manner, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(helpAsOption(args), { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return answerCommander(error, program, host, manner)
  }
}

/** `plan help build` asks the same as `plan build --help`. */
function helpAsOption([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return []
  return first === 'help' ? [...rest, '--help'] : [first, ...rest]
}

function createProgram(host: Host, manner: Manner, done: (code: ExitCode) => void): Program {
  const program = new Program('plan')
    .version(host.version, '-V, --version')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    // What is to be said is said by us, when commander is done.
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
  for (const option of globalOptions) program.option(flagsOf(option))
  for (const command of commands) addCommand(program, command, host, manner, done)
  return program
}

function addCommand(
  program: Program,
  command: Command,
  host: Host,
  manner: Manner,
  done: (code: ExitCode) => void,
): void {
  const sub = program.command(command.name)
  if (command.argument) sub.argument(command.argument.isList ? '[list...]' : '[one]')
  for (const option of command.options) {
    if (option.isRepeatable) sub.option(flagsOf(option), '', collect)
    else sub.option(flagsOf(option))
  }
  sub.action(async () => {
    const { workspace, lang } = program.opts<{ workspace?: string; lang?: string }>()
    const mistakes = [...emptyValues(program, sub), ...checkLanguage(lang)]
    if (mistakes.length > 0) return done(await refuse(host, manner, mistakes))
    // Arguments are a single list in every command, which commander flattens here.
    done(await command.run(createContext(host, manner, workspace), sub.args, sub.opts()))
  })
}

function flagsOf({ flag, value }: OptionDefinition): string {
  return value ? `${flag} <value>` : flag
}

function collect(value: string, former: readonly string[] = []): readonly string[] {
  return [...former, value]
}

/** `--out ""` is mostly a variable of a script that is not set. */
function emptyValues(program: Program, sub: Program): Diagnostic[] {
  const values = sub.optsWithGlobals<OptionValues>()
  return [...program.options, ...sub.options]
    .filter((option) => [values[option.attributeName()]].flat().includes(''))
    .map(({ long }) => diagnostic('usage/missing-value', { option: long ?? '' }))
}

async function refuse(host: Host, manner: Manner, diagnostics: readonly Diagnostic[]): Promise<ExitCode> {
  host.stderr.write(await formatComplaints(diagnostics, host, manner))
  return exitCodes.couldNotRun
}

/** Help and version are answers; the rest of what commander throws is a mistake in the command line. */
async function answerCommander(
  error: CommanderError,
  program: Program,
  host: Host,
  manner: Manner,
): Promise<ExitCode> {
  const { stdout, stderr, version } = host
  switch (error.code) {
    case 'commander.version':
      stdout.write(`${version}\n`)
      return exitCodes.clean
    case 'commander.helpDisplayed': {
      const asked = program.args.find((arg) => !arg.startsWith('-'))
      const command = commands.find(({ name }) => name === asked)
      if (asked !== undefined && !command) return refuse(host, manner, [unknownCommand(asked, commands)])
      const help = command ? await commandHelp(command, manner.language, stdout.columns) : undefined
      stdout.write(help ?? (await programHelp(manner.language, stdout.columns)))
      return exitCodes.clean
    }
    // No command at all: nobody asked for the help, and nothing was done.
    case 'commander.help':
      stderr.write(await programHelp(manner.language, stderr.columns))
      return exitCodes.couldNotRun
    default:
      return refuse(host, manner, [usageMistake(error, commands, globalOptions)])
  }
}
