import { type Damage, everywhere, inPlan } from '../damage.ts'

const notice2025 = '2025/notice.yaml'

/** What people do to what has gone out. */
export const issuedDamages: readonly Damage[] = [
  {
    rule: 'issued/changed',
    what: 'edit what has gone out',
    issued: ['notice-2025-12'],
    find: inPlan(/ {8}text: \|\n {10}(?=\p{Script=Han})/gu, (whole) => `${whole}提高站位，`),
  },
  {
    rule: 'issued/missing',
    what: 'give another id to what has gone out',
    issued: ['notice-2025-12'],
    find: everywhere(
      notice2025,
      /id: notice-2025-12/gu,
      () => 'id: notice-2025-party-12',
      () => ({ file: 'issued.json', text: '"notice-2025-12"' }),
    ),
  },
]
