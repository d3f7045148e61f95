import { actualMessages } from './actual-messages.ts'
import { assertMessages } from './assert-messages.ts'
import { checkMessages as ofChecking } from './check-messages.ts'
import { citedMessages } from './cited-messages.ts'
import { claimMessages } from './claim-messages.ts'
import { coverageMessages } from './coverage-messages.ts'
import { formatMessages } from './format-messages.ts'
import { gradingMessages } from './grading-messages.ts'
import { issuedMessages } from './issued-messages.ts'
import { nameMessages } from './name-messages.ts'
import { ownerMessages } from './owner-messages.ts'
import { proseMessages } from './prose-messages.ts'
import { resultsMessages } from './results-messages.ts'
import { rosterMessages } from './roster-messages.ts'
import { rulesMessages } from './rules-messages.ts'
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
  ...citedMessages,
  ...coverageMessages,
  ...formatMessages,
  ...gradingMessages,
  ...issuedMessages,
  ...nameMessages,
  ...ownerMessages,
  ...proseMessages,
  ...resultsMessages,
  ...rosterMessages,
  ...rulesMessages,
  ...structureMessages,
  ...targetMessages,
  ...textMessages,
  ...yearMessages,
} as const
