import * as z from 'zod'
import { field, list, reference, text } from '../field.ts'
import { findBody } from '../find-body.ts'
import type { Unit } from '../organization.ts'
import type { KnownTargets } from '../point-target.ts'
import { type Paragraph, readCell, readPlainText, readProse, readTitle } from '../prose.ts'
import type { Path, Scope } from '../scope.ts'

const personSchema = z.union([
  text(),
  z.strictObject({
    name: field(text(), '名称', '名称全称。'),
    note: field(text(), '附注', '印在姓名后括号内的话，如 兼、护理部。').optional(),
  }),
])

const postSchema = z.strictObject({
  role: field(text(), '身份', '在机构中的身份，如 主任、副主任、秘书长、组长、成员。'),
  names: field(
    list(personSchema).min(1),
    '姓名',
    '姓名，按印出的顺序；两个字的不加空格，由系统编排；可写 张示例（兼）。',
  ),
  plus: field(text(), '另有', '姓名之外的人，另起一行，如 及各临床医技科室主任。').optional(),
})

const heads = field(list(postSchema).min(1), '组成人员', '各种身份的人员，按印出的顺序。')
const duties = field(
  z.union([text(), list(text()).min(1)]),
  '主要职责',
  '主要职责：一段话，或逐条列出；序号由系统编排。',
).optional()

const groupSchema = z
  .strictObject({ title: field(text(), '标题', '标题，不写序号，不加句末标点。'), heads, duties })
  .meta({ id: 'roster-group' })

const rosterSchema = z
  .strictObject({
    body: field(reference('unit'), '机构名称', '名单所属的机构：部门，或名录中没有的委员会等。').optional(),
    heads,
    duties,
    groupName: field(text(), '下设名称', '下设各组的统称，不写时为“工作组”。').default('工作组'),
    groups: field(
      list(groupSchema).min(1),
      '下设各组',
      '下设的各组，按印出的顺序；组数和序号由系统编排。',
    ).optional(),
  })
  .meta({ id: 'roster' })

// The note of a field is not to be taken for one of the schema, which has a name of its own.
export const rosterField = field(
  rosterSchema.optional(),
  '名单',
  '机构的组成人员名单：各种身份的人员、主要职责和下设的组。只写姓名，不写电话和身份证件号码。',
)

/** 组成人员名单: who belongs to a body, in the order of protocol, which nobody sorts. */
export interface Roster {
  readonly type: 'roster'
  readonly path: Path
  /** Whose it is; the name as written where the register has no such unit. */
  readonly body: Unit | string | undefined
  readonly heads: readonly RosterPost[]
  readonly duties: Duties | undefined
  /** What the groups below it are called together: 工作组. */
  readonly groupName: string
  readonly groups: readonly RosterGroup[]
}

export interface RosterGroup {
  readonly path: Path
  readonly title: string
  readonly heads: readonly RosterPost[]
  readonly duties: Duties | undefined
}

/** 主任：… */
export interface RosterPost {
  readonly role: string
  readonly people: readonly RosterPerson[]
  /** Whom it names by their office only, on a row below the names: 及各临床医技科室主任. */
  readonly plus: Paragraph | undefined
}

export interface RosterPerson {
  readonly name: string
  /** 兼, 护理部: printed behind the name in brackets. */
  readonly note: string | undefined
  readonly path: Path
}

/** 主要职责: in prose, or item by item. */
export interface Duties {
  readonly path: Path
  readonly isList: boolean
  /** Of prose, its paragraphs; of a list, the paragraphs of each item. */
  readonly items: readonly (readonly Paragraph[])[]
}

type PostSource = z.infer<typeof postSchema>

export function readRoster(
  scope: Scope,
  path: Path,
  source: z.infer<typeof rosterSchema>,
  targets: KnownTargets,
): Roster {
  const at = (...steps: Path) => [...path, ...steps]
  const { body, groups = [], groupName } = source
  return {
    type: 'roster',
    path,
    body: body === undefined ? undefined : findBody(scope, body, at('body')),
    heads: readPosts(scope, at('heads'), source.heads, targets),
    duties: readDuties(scope, at('duties'), source.duties, targets),
    groupName: readPlainText(scope, at('groupName'), groupName),
    groups: groups.map((group, index) => ({
      path: at('groups', index),
      title: readTitle(scope, at('groups', index, 'title'), group.title),
      heads: readPosts(scope, at('groups', index, 'heads'), group.heads, targets),
      duties: readDuties(scope, at('groups', index, 'duties'), group.duties, targets),
    })),
  }
}

function readPosts(
  scope: Scope,
  path: Path,
  posts: readonly PostSource[],
  targets: KnownTargets,
): RosterPost[] {
  return posts.map(({ role, names, plus }, index) => ({
    role: joined(readPlainText(scope, [...path, index, 'role'], role)),
    people: names.map((person, place) => readPerson(scope, [...path, index, 'names', place], person)),
    plus: plus === undefined ? undefined : readCell(scope, [...path, index, 'plus'], plus, targets),
  }))
}

/** `张示例（兼）` says the same as a name and a note. */
const nameWithNote = /^(?<name>[^（(]+)[（(](?<note>[^（()）]+)[）)]$/u

function readPerson(scope: Scope, path: Path, person: PostSource['names'][number]): RosterPerson {
  if (typeof person !== 'string') {
    const { name, note } = person
    return {
      name: joined(readPlainText(scope, [...path, 'name'], name)),
      note: readPlainText(scope, [...path, 'note'], note),
      path: [...path, 'name'],
    }
  }
  const written = readPlainText(scope, path, person)
  const { name = written, note } = nameWithNote.exec(written)?.groups ?? {}
  return { name: joined(name), note: note?.trim(), path }
}

/** Without the blanks by which authors spread a short name: 张　三. They are the page's. */
function joined(written: string): string {
  return written.trim().replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
}

function readDuties(
  scope: Scope,
  path: Path,
  written: string | readonly string[] | undefined,
  targets: KnownTargets,
): Duties | undefined {
  if (written === undefined) return undefined
  if (typeof written === 'string')
    return { path, isList: false, items: [readProse(scope, path, written, targets)] }
  const items = written.map((item, index) => readProse(scope, [...path, index], item, targets))
  return { path, isList: true, items }
}

/** All that a roster lists, each with the group in which it stands: undefined for the body itself. */
export function postsOf({ heads, groups }: Roster): { post: RosterPost; group: RosterGroup | undefined }[] {
  return [
    ...heads.map((post) => ({ post, group: undefined })),
    ...groups.flatMap((group) => group.heads.map((post) => ({ post, group }))),
  ]
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
