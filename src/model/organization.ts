import * as z from 'zod'
import { day, field, formError, id, list, oneOrMore, reference, text } from './field.ts'
import { findByName } from './named.ts'

const datedNameSchema = z.strictObject({
  name: field(text(), '名称', '名称全称。'),
  from: field(day(), '起', '自哪一天起使用，含当日。').optional(),
})

const unitSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  name: field(text(), '名称', '名称全称。').optional(),
  names: field(list(datedNameSchema), '历次名称', '更过名的部门按先后列出各名称及启用日期。').optional(),
  aliases: field(list(text()), '别名', '书写时可接受的其他叫法，印出来的总是规范名称。').optional(),
  until: field(day(), '至', '至哪一天为止，含当日。').optional(),
  successor: field(reference('unit'), '承接部门', '部门撤销后承接其职责的部门。').optional(),
})

/** 院领导 by post, so that no name of a person is needed. */
const leaderSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  post: field(text(), '职务', '职务，如 分管医疗副院长。'),
  name: field(text(), '名称', '名称全称。').optional(),
  from: field(day(), '起', '自哪一天起使用，含当日。').optional(),
  until: field(day(), '至', '至哪一天为止，含当日。').optional(),
  units: field(list(reference('unit')), '部门', '全部部门。').default([]),
})

const groupSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  name: field(text(), '名称', '名称全称。'),
  members: field(list(reference('unit')), '成员', '统称所含的部门。').optional(),
})

/** 机关 outside the institution, to which documents go and of which no work is asked. */
const organSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  name: field(text(), '名称', '名称全称。'),
  aliases: field(list(text()), '别名', '书写时可接受的其他叫法，印出来的总是规范名称。').optional(),
  standing: field(
    z.enum(['superior', 'equal', 'subordinate']),
    '隶属关系',
    '对本单位而言：superior 上级机关，equal 不相隶属机关，subordinate 下级机关。',
  ),
})

const sealSchema = z.strictObject({
  file: field(
    text(),
    '图样',
    '本单位印章图样的路径（PNG、JPEG 或 SVG），相对于工作区；不写则只留出盖章的位置。',
  ).optional(),
  diameter: field(
    z.number().min(20, formError('seal-diameter')).max(60, formError('seal-diameter')),
    '直径',
    '印章直径，以毫米计，不写时为42。',
  ).optional(),
})

const issuerSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  name: field(text(), '名称', '名称全称。'),
  mark: field(text(), '发文机关标志', '红头上的字，不写时为“全称＋文件”。').optional(),
  prefix: field(
    oneOrMore(text()),
    '机关代字',
    '发文字号中年份之前的字，如 示医党发；函、纪要等另有代字的写成列表。',
  ),
  seal: field(sealSchema, '印章', '印章的大小和图样；草案和不盖章的文件从不印出图样。').optional(),
})

/** `organization.yaml`: who there is. Names have a time, ids do not. */
export const organizationSchema = z
  .strictObject({
    name: field(text(), '名称', '名称全称。'),
    issuers: field(list(issuerSchema), '发文机关名录', '以谁的名义发文：党委、医院。'),
    units: field(list(unitSchema), '部门', '全部部门。'),
    leaders: field(list(leaderSchema), '院领导', '院领导的职务、任期和分管部门。').default([]),
    groups: field(list(groupSchema), '统称', '可作主送、抄送、牵头或配合的统称，如 各党支部。').default([]),
    organs: field(list(organSchema), '往来机关', '本单位以外的主送、抄送机关，如 上级主管部门。').default([]),
  })
  .meta({ title: 'organization.yaml', description: '机构名录：发文机关、部门和统称。' })

export type OrganizationSource = z.infer<typeof organizationSchema>
type DatedName = z.infer<typeof datedNameSchema>

/** 发文机关. */
export interface Issuer extends z.infer<typeof issuerSchema> {
  /** The picture of its seal as an address that holds all of it; undefined where there is none that can be used. */
  readonly sealPicture: string | undefined
}

/** What who is addressed is to the institution: part of it, or an organ above, beside or below it. */
export type Standing = 'own' | z.infer<typeof organSchema>['standing']

/**
 * A department, or a collective name of several; both may lead, support and be addressed. An organ outside can be
 * addressed only.
 */
export interface Unit {
  readonly id: string
  readonly isGroup: boolean
  readonly standing: Standing
  /** In order of time; where the first has a beginning, there was no such unit before. */
  readonly names: readonly DatedName[]
  readonly aliases: readonly string[]
  /** Its last day (yyyy-mm-dd), where it was dissolved. */
  readonly until: string | undefined
  /** Who took over its duties, as the register names it. */
  readonly successor: string | undefined
  /** What a collective name stands for, as the register names them. */
  readonly members: readonly string[]
}

export type Leader = z.infer<typeof leaderSchema>

export interface Organization {
  readonly name: string
  readonly issuers: readonly Issuer[]
  readonly units: readonly Unit[]
  readonly leaders: readonly Leader[]
}

/**
 * The register as the rest of the compiler sees it: groups and organs stand beside units, every name has its dates, an issuer has
 * the picture of its seal.
 */
export function buildOrganization(
  source: OrganizationSource,
  sealPictures: ReadonlyMap<string, string>,
): Organization {
  const units = source.units.map(
    ({ id, name, names = [], aliases = [], until, successor }): Unit => ({
      id,
      isGroup: false,
      standing: 'own',
      names: (name === undefined ? names : [{ name }, ...names]).toSorted(byBeginning),
      aliases,
      until,
      successor,
      members: [],
    }),
  )
  const groups = source.groups.map(
    ({ id, name, members = [] }): Unit => ({
      id,
      isGroup: true,
      standing: 'own',
      names: [{ name }],
      aliases: [],
      until: undefined,
      successor: undefined,
      members,
    }),
  )
  const organs = source.organs.map(
    ({ id, name, aliases = [], standing }): Unit => ({
      id,
      isGroup: false,
      standing,
      names: [{ name }],
      aliases,
      until: undefined,
      successor: undefined,
      members: [],
    }),
  )
  const { name, leaders } = source
  const issuers = source.issuers.map((issuer) => ({ ...issuer, sealPicture: sealPictures.get(issuer.id) }))
  return { name, issuers, units: [...units, ...groups, ...organs], leaders }
}

/** Names without a beginning first, then by day; an entry's place in the file says nothing. */
function byBeginning(a: DatedName, b: DatedName): number {
  const [left, right] = [a.from ?? '', b.from ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}

/** Whether it is one department of the institution: neither several nor an organ outside. */
export function isDepartment({ isGroup, standing }: Unit): boolean {
  return !isGroup && standing === 'own'
}

/** The name of a unit on a day (yyyy-mm-dd); without a day, its latest name. */
export function unitNameOn({ names, id }: Unit, on?: string): string {
  const valid = names.filter(({ from }) => on === undefined || from === undefined || from <= on)
  return (valid.at(-1) ?? names[0])?.name ?? id
}

/** The first day (yyyy-mm-dd) on which there was a unit; undefined where it has always been there. */
export function firstDayOf({ names }: Unit): string | undefined {
  return names[0]?.from
}

/** The name of a body on a day: that of the register or, where the register has none, as it is written. */
export function bodyNameOn(body: Unit | string, on?: string): string {
  return typeof body === 'string' ? body : unitNameOn(body, on)
}

/** Everything that a unit may be called in a plan: its id, every name it ever had, its aliases. */
export function unitCallNames({ id, names, aliases }: Unit): string[] {
  return [id, ...names.map(({ name }) => name), ...aliases]
}

export const unitNamed = findByName(unitCallNames)

/** Everything that an issuer may be called in a plan: its id, its name. */
export function issuerCallNames({ id, name }: Issuer): string[] {
  return [id, name]
}

export const issuerNamed = findByName(issuerCallNames)
