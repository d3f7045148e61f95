import type { TargetKind } from '../target.ts'
import { growth, increment, multiple, percentagePoints } from './changes.ts'
import { checklist } from './checklist.ts'
import { comparative } from './comparative.ts'
import { direction } from './direction.ts'
import type { Form } from './form.ts'
import { exact, max, min, range } from './levels.ts'
import { milestone } from './milestone.ts'
import { ordinal } from './ordinal.ts'
import { rank } from './rank.ts'
import { ratioTo } from './ratio-to.ts'
import { average, hold, perYear } from './recurring.ts'
import { qualitative, rule } from './rule.ts'

/**
 * The form of every kind. No example fits two of them (a test holds them to it), so their order decides little
 * but which complaint is heard first.
 */
export const FORMS = {
  exact,
  min,
  max,
  range,
  increment,
  pp: percentagePoints,
  growth,
  multiple,
  perYear,
  average,
  ordinal,
  milestone,
  checklist,
  comparative,
  rank,
  ratioTo,
  direction,
  hold,
  rule,
  qualitative,
} satisfies Record<TargetKind, Form>

/** All forms, in a list. */
export const ALL_FORMS: readonly Form[] = Object.values(FORMS)
