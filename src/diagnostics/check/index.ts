import { checkMessages as ofChecking } from './check-messages.ts'
import { ownerMessages } from './owner-messages.ts'
import { textMessages } from './text-messages.ts'

/** What the rules of `plan check` find, a family a file. */
export const checkMessages = {
  ...ofChecking,
  ...ownerMessages,
  ...textMessages,
} as const
