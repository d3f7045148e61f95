import { checkMessages } from './check/index.ts'
import { diffMessages } from './diff-messages.ts'
import { runMessages } from './run-messages.ts'
import { sourceMessages } from './source-messages.ts'
import { tableMessages } from './table-messages.ts'

/**
 * The catalogue: every complaint of the compiler, its weight and its sentence in each language. Codes are
 * stable for ever and never reused; a missing translation does not compile.
 */
export const messages = {
  ...sourceMessages,
  ...tableMessages,
  ...runMessages,
  ...diffMessages,
  ...checkMessages,
} as const

export type Code = keyof typeof messages
export type MessageArgs<C extends Code> = Parameters<(typeof messages)[C]['en']>[0]
