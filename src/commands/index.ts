import { buildCommand } from './build/build.ts'
import { checkCommand } from './check/check.ts'
import type { Command } from './define-command.ts'
import { diffCommand } from './diff/diff.ts'
import { explainCommand } from './explain/explain.ts'
import { initCommand } from './init/init.ts'
import { issueCommand } from './issue/issue.ts'
import { listCommand } from './list/list.ts'
import { schemaCommand } from './schema/schema.ts'

export {
  checkLanguage,
  chooseManner,
  createContext,
  formatComplaints,
  type Manner,
} from './command-context.ts'
export {
  type Command,
  type ExitCode,
  exitCodes,
  type OptionDefinition,
  type OptionValues,
  valueNames,
} from './define-command.ts'
export { layOutHelp } from './lay-out-help.ts'
export { unknownCommand, usageMistake } from './usage-mistake.ts'

/** The commands, one line each, in the order of the help. */
export const commands: readonly Command[] = [
  buildCommand,
  checkCommand,
  diffCommand,
  issueCommand,
  explainCommand,
  listCommand,
  schemaCommand,
  initCommand,
]
