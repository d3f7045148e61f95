import type { Diagnostic, Language } from '../diagnostics/index.ts'
import type { Host } from '../host/index.ts'

/** Words for people, in each language. */
export type Wording = Readonly<Record<Language, string>>

/** What a run comes to; the table of the README. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2, bug: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What every command is given: the world, and how to speak to the user. */
export interface CommandContext {
  readonly host: Host
  readonly language: Language
  /** The folder given by --workspace. */
  readonly workspace: string | undefined
  /** Talk to the user, on stderr; silent under --quiet. */
  say(text: string): void
  /** Shows complaints on stderr, in reading order, also under --quiet. */
  complain(diagnostics: readonly Diagnostic[]): void
  /** One line that is rewritten while the work goes on; only on a terminal. */
  progress(text: string): void
}

/** The options of a command line, by their long names in camel case. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>

interface OptionDefinition {
  /** As commander reads them: `--out <folder>`. */
  readonly flags: string
  readonly about: Wording
}

export interface Command {
  readonly name: string
  readonly about: Wording
  /** As commander reads it, with its explanation. */
  readonly argument?: { readonly syntax: string; readonly about: Wording }
  readonly options: readonly OptionDefinition[]
  /** Real calls, shown by --help. */
  readonly examples: readonly { readonly call: string; readonly about: Wording }[]
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
