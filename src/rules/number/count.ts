import { allSections } from '../../model/index.ts'
import { findCounts, type Span } from '../../quantity/index.ts'
import { listOf, mayHaveList } from '../listed-items.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** “四大中心” with three of them named: the stated count against the list that it stands beside. */
export const numberCount = defineRule({
  code: 'number/count',
  number: 'N02',
  preset: 'recommended',
  check({ documents, texts, proseOf }, report) {
    for (const prose of texts) {
      for (const count of findCounts(prose.flat, (longest) => mayHaveList(prose.flat, longest))) {
        const list = listOf(prose.flat, count)
        if (!list || list.sizes.includes(count.value)) continue
        report({
          args: { stated: prose.flat.slice(count.start, count.end), count: count.value, listed: list.size },
          at: prose.place(count.start, count.end),
          related: [{ at: prose.place(list.start, list.end), note: 'list-here' }],
        })
      }
    }
    // 下设四个工作组: over a roster, which counts its groups itself.
    for (const document of documents) {
      for (const { path, insets } of allSections(document.sections)) {
        const roster = insets.find((inset) => inset.type === 'roster')
        if (!roster || roster.groups.length === 0) continue
        const own = [...path, 'text'].join('/')
        const prose = proseOf(document).find((text) => text.path.join('/') === own)
        if (!prose) continue
        const isOfGroups = ({ start, end }: Span) => prose.flat.slice(start, end).includes(roster.groupName)
        for (const { start, end, value, noun } of findCounts(prose.flat, isOfGroups)) {
          if (noun !== roster.groupName || value === roster.groups.length) continue
          report({
            args: { stated: prose.flat.slice(start, end), count: value, listed: roster.groups.length },
            at: prose.place(start, end),
            related: [{ at: placeIn(document, [...roster.path, 'groups'], 'key'), note: 'list-here' }],
          })
        }
      }
    }
  },
})
