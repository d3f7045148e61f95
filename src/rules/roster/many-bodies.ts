import * as z from 'zod'
import { field, identityOf } from '../../model/index.ts'
import { bodyOf, peopleOf } from '../rosters.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A person in more bodies and groups than one person can serve. */
export const rosterManyBodies = defineRule({
  code: 'roster/many-bodies',
  number: 'G04',
  preset: 'strict',
  options: z.strictObject({
    most: field(z.int().min(1), '上限', '一个人最多列入几个机构或组。').default(3),
  }),
  check({ documents, signedOn }, report, { most }) {
    const people = documents.flatMap((document) =>
      peopleOf(document).map((place) => ({ ...place, body: bodyOf(place, signedOn(document)) })),
    )
    for (const places of Map.groupBy(people, ({ person }) => identityOf(person)).values()) {
      // Next year's roster of the same body is no other body.
      const bodies = Map.groupBy(places, ({ body }) => body)
      const [first, ...others] = Array.from(bodies.values(), ([place]) => place).filter((place) => !!place)
      if (!first || bodies.size <= most) continue
      report({
        args: { name: first.person.name, bodies: [...bodies.keys()], limit: most },
        at: placeIn(first.document, first.person.path),
        related: others.map(({ document, person }) => ({
          at: placeIn(document, person.path),
          note: 'also-here' as const,
        })),
      })
    }
  },
})
