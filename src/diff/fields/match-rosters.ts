import {
  identityOf,
  isConcurrent,
  type PlanDocument,
  postsOf,
  type Roster,
  type RosterGroup,
  rostersOf,
  type Unit,
} from '../../model/index.ts'
import { callTitled } from './call-titled.ts'

/** By what the rosters of two documents are the same. */
export interface RosterMatch {
  /** The rosters of a document by the body whose they are. */
  bodiesOf(document: PlanDocument): ReadonlyMap<string, readonly Roster[]>
  /** Where each person of these rosters stands, in order of the page. */
  standings(rosters: readonly Roster[]): readonly Standing[]
  /** What a group is called in the newer document. */
  callGroup(group: RosterGroup): string
  /** Whether a person of a body is what they were: of these only the order can have changed. */
  isSettled(body: string, person: string): boolean
}

export interface Standing {
  readonly person: string
  /** 患者服务组组长（兼）. */
  readonly post: string
  readonly path: readonly (string | number)[]
}

/** @param idOf the permanent id of a department of either register */
export function matchRosters(
  before: PlanDocument,
  after: PlanDocument,
  idOf: (unit: Unit) => string,
): RosterMatch {
  const keyOf = ({ body }: Roster) => (body === undefined ? '' : typeof body === 'string' ? body : idOf(body))
  const bodiesOf = (document: PlanDocument) => Map.groupBy(rostersOf(document), keyOf)
  const [older, newer] = [bodiesOf(before), bodiesOf(after)]
  const groupsOf = (rosters: readonly Roster[] = []) => rosters.flatMap(({ groups }) => groups)
  const names = new Map(
    [...newer].flatMap(([body, rosters]) => {
      const former = groupsOf(older.get(body))
      const call = callTitled(former, groupsOf(rosters), ({ title }) => title)
      return former.map((group) => [group, call(group)] as const)
    }),
  )
  const callGroup = (group: RosterGroup) => names.get(group) ?? group.title
  const standings = (rosters: readonly Roster[]): Standing[] =>
    rosters.flatMap(postsOf).flatMap(({ post, group }) =>
      post.people.map((person) => ({
        person: identityOf(person),
        post: `${group ? callGroup(group) : ''}${post.role}${isConcurrent(person) ? `（${person.note}）` : ''}`,
        path: person.path,
      })),
    )
  const [were, are] = [older, newer].map((bodies) => postsOfAll(bodies, standings))
  return {
    bodiesOf,
    standings,
    callGroup,
    isSettled: (body, person) => were?.get(`${body} ${person}`) === are?.get(`${body} ${person}`),
  }
}

/** All posts of each person, by body and person. */
function postsOfAll(
  bodies: ReadonlyMap<string, readonly Roster[]>,
  standings: RosterMatch['standings'],
): Map<string, string> {
  const posts = new Map<string, string>()
  for (const [body, rosters] of bodies) {
    for (const { person, post } of standings(rosters)) {
      const key = `${body} ${person}`
      posts.set(key, `${posts.get(key) ?? ''}、${post}`)
    }
  }
  return posts
}
