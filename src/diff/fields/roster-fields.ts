import { bodyNameOn, type Duties, type PlanDocument, postsOf, type Roster } from '../../model/index.ts'
import type { Token } from '../wording/tokens.ts'
import { type Field, list, nameOf, plain, type Reading, whole } from './field.ts'

/** The rosters of a document, each by the body whose it is. */
export function rosterFields(document: PlanDocument, reading: Reading): Field[] {
  return [...reading.rosters.bodiesOf(document)].flatMap(([body, rosters]) =>
    bodyFields(body, rosters, reading),
  )
}

type MakeField = (
  key: string,
  called: readonly [zh: string, en: string],
  tokens: readonly Token[],
  path: Field['path'],
) => Field

/** A body person by person, so that who came, left or changed their post is seen; then what is left of its order. */
function bodyFields(body: string, rosters: readonly Roster[], reading: Reading): Field[] {
  const { rosters: match, on } = reading
  const [first] = rosters
  if (!first) return []
  const of = first.body
  const name = of === undefined ? '' : bodyNameOn(of, on)
  const title = nameOf('roster')
  const field: MakeField = (key, [zh, en], tokens, path) => ({
    key: `roster/${body}/${key}`,
    name: { 'zh-CN': `${name}${title['zh-CN']}：${zh}`, en: `${name} ${title.en}: ${en}`.trimStart() },
    tokens,
    path,
  })
  const standings = match.standings(rosters)
  const settled = standings.filter(({ person }) => match.isSettled(body, person))
  return [
    ...Array.from(
      Map.groupBy(standings, ({ person }) => person),
      ([person, places]) => {
        const posts = list(places.flatMap(({ post }) => whole(post)))
        return field(`people/${person}`, [person, person], posts, places[0]?.path ?? first.path)
      },
    ),
    field('order', ['次序', 'order'], list(settled.flatMap(({ person }) => whole(person))), first.path),
    ...rosters.flatMap((roster) => textFields(roster, field, reading)),
  ]
}

/** What a roster says beside names. */
function textFields(roster: Roster, field: MakeField, { read, rosters: match }: Reading): Field[] {
  const label = nameOf('duties')
  const duties = (key: string, group: string, held: Duties | undefined): Field[] =>
    held
      ? [
          field(
            `${key}duties`,
            [`${group}${label['zh-CN']}`, `${group} ${label.en}`.trimStart()],
            read(held.items.flat()),
            held.path,
          ),
        ]
      : []
  const { path, groupName, groups } = roster
  return [
    ...duties('', '', roster.duties),
    ...postsOf(roster).flatMap(({ post, group }): Field[] => {
      const called = `${group ? match.callGroup(group) : ''}${post.role}`
      return post.plus ? [field(`plus/${called}`, [called, called], read([post.plus]), path)] : []
    }),
    field(
      'groupName',
      [nameOf('groupName')['zh-CN'], 'groups'],
      groups.length === 0 ? [] : whole(groupName),
      path,
    ),
    ...groups.flatMap((group) => {
      const called = match.callGroup(group)
      const own = field(`groups/${called}`, [called, called], plain(group.title, read), [
        ...group.path,
        'title',
      ])
      return [own, ...duties(`groups/${called}/`, called, group.duties)]
    }),
  ]
}
