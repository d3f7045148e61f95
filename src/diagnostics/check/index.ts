import { actualMessages } from './actual-messages.ts'
import { assertMessages } from './assert-messages.ts'
import { checkMessages as ofChecking } from './check-messages.ts'
import { claimMessages } from './claim-messages.ts'
import { formatMessages } from './format-messages.ts'
import { ownerMessages } from './owner-messages.ts'
import { proseMessages } from './prose-messages.ts'
import { structureMessages } from './structure-messages.ts'
import { targetMessages } from './target-messages.ts'
import { textMessages } from './text-messages.ts'
import { yearMessages } from './year-messages.ts'

/** What the rules of `plan check` find, a family a file. */
export const checkMessages = {
  ...ofChecking,
  ...actualMessages,
  ...assertMessages,
  ...claimMessages,
  ...formatMessages,
  ...ownerMessages,
  ...proseMessages,
  ...structureMessages,
  ...targetMessages,
  ...textMessages,
  ...yearMessages,
} as const
