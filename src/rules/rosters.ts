import {
  allSections,
  asText,
  type PlanDocument,
  postsOf,
  type Roster,
  type RosterGroup,
  type RosterPerson,
  unitNameOn,
} from '../model/index.ts'

/** Every roster of a document, those of its attachments too, in order of the page. */
export function rostersOf({ sections, attachments }: PlanDocument): Roster[] {
  const all = [...sections, ...attachments.flatMap((attachment) => attachment.sections)]
  return allSections(all).flatMap(({ insets }) => insets.filter((inset) => inset.type === 'roster'))
}

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

/** Whether they say themselves that it is a second office. */
export function isConcurrent({ note }: RosterPerson): boolean {
  return note?.includes('兼') ?? false
}

/** Who it is: two of one name are told apart by what stands behind it, 张示例（护理部）. */
export function identityOf(person: RosterPerson): string {
  const { name, note } = person
  return note === undefined || isConcurrent(person) ? name : `${name}（${note}）`
}

/** The body or group in which a person stands; a roster that says of nobody whose it is, is called by its document. */
export function bodyOf({ document, roster, group }: PlacedPerson, on: string | undefined): string {
  const { body } = roster
  const own = asText(document)?.title ?? document.id
  const name = body === undefined ? own : typeof body === 'string' ? body : unitNameOn(body, on)
  return `${name}${group?.title ?? ''}`
}
