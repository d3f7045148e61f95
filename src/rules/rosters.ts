import {
  asText,
  bodyNameOn,
  type PlanDocument,
  postsOf,
  type Roster,
  type RosterGroup,
  type RosterPerson,
  rostersOf,
} from '../model/index.ts'

/** A person where a roster names them. */
export interface PlacedPerson {
  readonly document: PlanDocument
  readonly roster: Roster
  /** Undefined for the body itself. */
  readonly group: RosterGroup | undefined
  readonly role: string
  readonly person: RosterPerson
}

/** Everybody whom the rosters of a document name, in order of the page. */
export function peopleOf(document: PlanDocument): PlacedPerson[] {
  return rostersOf(document).flatMap((roster) =>
    postsOf(roster).flatMap(({ post, group }) =>
      post.people.map((person) => ({ document, roster, group, role: post.role, person })),
    ),
  )
}

/** The body or group in which a person stands; a roster that says of nobody whose it is, is called by its document. */
export function bodyOf({ document, roster, group }: PlacedPerson, on: string | undefined): string {
  const { body } = roster
  const own = asText(document)?.title ?? document.id
  const name = body === undefined ? own : bodyNameOn(body, on)
  return `${name}${group?.title ?? ''}`
}
