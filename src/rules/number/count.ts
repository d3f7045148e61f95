import { findCounts } from '../../quantity/index.ts'
import { listOf } from '../listed-items.ts'
import { defineRule } from '../rule.ts'

/** “四大中心” with three of them named: the stated count against the list that it stands beside. */
export const numberCount = defineRule({
  code: 'number/count',
  number: 'N02',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      for (const count of findCounts(prose.flat)) {
        const list = listOf(prose.flat, count)
        if (!list || list.sizes.includes(count.value)) continue
        report({
          args: { stated: prose.flat.slice(count.start, count.end), count: count.value, listed: list.size },
          at: prose.place(count.start, count.end),
          related: [{ at: prose.place(list.start, list.end), note: 'list-here' }],
        })
      }
    }
  },
})
