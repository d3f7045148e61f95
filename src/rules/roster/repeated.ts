import { identityOf, isConcurrent } from '../../model/index.ts'
import { bodyOf, type PlacedPerson, peopleOf } from '../rosters.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Whoever is named twice in one list, or heads a body and is a plain member of a group of it. */
export const rosterRepeated = defineRule({
  code: 'roster/repeated',
  number: 'G04',
  preset: 'recommended',
  check({ documents, signedOn }, report) {
    for (const document of documents) {
      for (const of of Map.groupBy(peopleOf(document), ({ roster }) => roster).values()) {
        for (const places of Map.groupBy(of, ({ person }) => identityOf(person)).values()) {
          for (const [index, one] of places.entries()) {
            const before = places.slice(0, index).find((other) => clashes(other, one))
            if (!before || isConcurrent(one.person) || isConcurrent(before.person)) continue
            const { name, path } = one.person
            report({
              args: { name, body: bodyOf(one, signedOn(document)), roles: [before.role, one.role] },
              at: placeIn(document, path),
              related: [{ at: placeIn(document, before.person.path), note: 'also-here' }],
            })
          }
        }
      }
    }
  },
})

/** Of a body and a group of it only a plain member is too many: that a deputy leads a group is how it is meant. */
function clashes(before: PlacedPerson, one: PlacedPerson): boolean {
  if (before.group === one.group) return true
  return before.group === undefined && isHead(before) && !isHead(one)
}

function isHead({ role }: PlacedPerson): boolean {
  return !/成员|组员|委员|干事/u.test(role)
}
