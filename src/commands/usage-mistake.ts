import type { CommanderError } from 'commander'
import { type Diagnostic, diagnostic, nearestNames } from '../diagnostics/index.ts'
import type { Command, OptionDefinition } from './define-command.ts'

/**
 * What is wrong with a command line that commander does not accept. Commander says it in English, with the word
 * in question between quotes.
 */
export function usageMistake(
  { code, message }: CommanderError,
  commands: readonly Command[],
  globalOptions: readonly OptionDefinition[],
): Diagnostic {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand':
      return unknownCommand(quoted, commands)
    case 'commander.unknownOption':
      return unknownOption(quoted, commands, globalOptions)
    case 'commander.optionMissingArgument':
      return diagnostic('usage/missing-value', { option: quoted.split(' ')[0] ?? quoted })
    default:
      return diagnostic('usage/too-many-arguments', { command: quoted })
  }
}

export function unknownCommand(name: string, commands: readonly Command[]): Diagnostic {
  const expected = commands.map((command) => command.name)
  return diagnostic('usage/unknown-command', { name, nearest: nearestNames(name, expected), expected })
}

/** An option that nobody knows, that stands where it does not belong, or that has a value and wants none. */
function unknownOption(
  written: string,
  commands: readonly Command[],
  globalOptions: readonly OptionDefinition[],
): Diagnostic {
  const [option = written] = written.split('=')
  const owners = commands.filter(({ options }) => options.some(({ flag }) => flag === option))
  const known = [...globalOptions, ...commands.flatMap(({ options }) => options)]
  const found = known.find(({ flag }) => flag === option)
  if (found && !found.value && option !== written) return diagnostic('usage/needless-value', { option })
  if (owners.length > 0) {
    return diagnostic('usage/misplaced-option', {
      option,
      commands: owners.map(({ name }) => `plan ${name}`),
    })
  }
  const flags = new Set(known.map(({ flag }) => flag))
  return diagnostic('usage/unknown-option', { option, nearest: nearestNames(option, flags) })
}

/** What an option was given that is none of its choices. */
export function wrongChoice(option: string, found: string, expected: readonly string[]): Diagnostic {
  return diagnostic('usage/choice', { option, found, expected, nearest: nearestNames(found, expected) })
}
