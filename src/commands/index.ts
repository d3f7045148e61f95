import { buildCommand } from './build.ts'
import type { Command } from './define-command.ts'
import { initCommand } from './init.ts'
import { listCommand } from './list.ts'
import { schemaCommand } from './schema.ts'

export {
  type Command,
  type CommandContext,
  type ExitCode,
  exitCodes,
  type Wording,
} from './define-command.ts'
export { phrases } from './phrases.ts'

/** The commands, one line each, in the order of the help. */
export const commands: readonly Command[] = [buildCommand, listCommand, schemaCommand, initCommand]
