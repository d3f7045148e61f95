import { type Damage, inPlan } from '../damage.ts'

/** What people do to keys and ids. */
export const shapeDamages: readonly Damage[] = [
  {
    rule: 'key/unknown',
    what: 'misspell a key',
    find: inPlan(/ {8}support: /gu, () => '        suport: '),
    also: ['year/dropped', 'coverage/untouched'],
  },
  {
    rule: 'id/duplicate',
    what: 'use an id twice',
    find: inPlan(/- id: data-and-ai\n/gu, () => '- id: smart-hospital\n'),
    also: ['year/dropped', 'year/weakened', 'year/id-changed'],
  },
]
