import { type Damage, everywhere, inPlan } from '../damage.ts'

const fiveYearResults = '2021-2025/results.yaml'

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
  {
    rule: 'picture/unusable',
    what: 'misspell the file of a picture',
    find: everywhere(fiveYearResults, /file: pictures\/ward-corridor/gu, () => 'file: pictures/ward-coridor'),
  },
  {
    rule: 'reference/unknown',
    what: 'misspell the picture that prose refers to',
    find: everywhere(
      fiveYearResults,
      /\{\{picture "ward-corridor"\}\}/gu,
      () => '{{picture "ward-coridor"}}',
    ),
  },
]
