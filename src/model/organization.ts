import * as z from 'zod'
import { day, field, id, list, reference, text } from './field.ts'

const datedNameSchema = z.strictObject({
  name: field(text(), '名称', '名称全称。'),
  from: field(day(), '起', '自哪一天起使用，含当日。').optional(),
})

const unitSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  name: field(text(), '名称', '名称全称。').optional(),
  names: field(list(datedNameSchema), '历次名称', '更过名的部门按先后列出各名称及启用日期。').optional(),
  aliases: field(list(text()), '别名', '书写时可接受的其他叫法，印出来的总是规范名称。').optional(),
})

const groupSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  name: field(text(), '名称', '名称全称。'),
  members: field(list(reference('unit')), '成员', '统称所含的部门。').optional(),
})

const issuerSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  name: field(text(), '名称', '名称全称。'),
  mark: field(text(), '发文机关标志', '红头上的字，不写时为“全称＋文件”。').optional(),
  prefix: field(text(), '机关代字', '发文字号中年份之前的字，如 示医党发。'),
})

/** `organization.yaml`: who there is. Names have a time, ids do not. */
export const organizationSchema = z
  .strictObject({
    name: field(text(), '名称', '名称全称。'),
    issuers: field(list(issuerSchema), '发文机关名录', '以谁的名义发文：党委、医院。'),
    units: field(list(unitSchema), '部门', '全部部门。'),
    groups: field(list(groupSchema), '统称', '可作主送、抄送、牵头或配合的统称，如 各党支部。').default([]),
  })
  .meta({ title: 'organization.yaml', description: '机构名录：发文机关、部门和统称。' })

export type OrganizationSource = z.infer<typeof organizationSchema>
type DatedName = z.infer<typeof datedNameSchema>
export type Issuer = z.infer<typeof issuerSchema>

/** A department, or a collective name of several; both may lead, support and be addressed. */
export interface Unit {
  readonly id: string
  readonly isGroup: boolean
  /** In order of time; the first has no beginning. */
  readonly names: readonly DatedName[]
  readonly aliases: readonly string[]
}

export interface Organization {
  readonly name: string
  readonly issuers: readonly Issuer[]
  readonly units: readonly Unit[]
}

/** The register as the rest of the compiler sees it: groups stand beside units, every name has its dates. */
export function buildOrganization(source: OrganizationSource): Organization {
  const units = source.units.map(
    ({ id, name, names = [], aliases = [] }): Unit => ({
      id,
      isGroup: false,
      names: (name === undefined ? names : [{ name }, ...names]).toSorted(byBeginning),
      aliases,
    }),
  )
  const groups = source.groups.map(
    ({ id, name }): Unit => ({ id, isGroup: true, names: [{ name }], aliases: [] }),
  )
  return { name: source.name, issuers: source.issuers, units: [...units, ...groups] }
}

/** Names without a beginning first, then by day; an entry's place in the file says nothing. */
function byBeginning(a: DatedName, b: DatedName): number {
  const [left, right] = [a.from ?? '', b.from ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}

/** The name of a unit on a day (yyyy-mm-dd); without a day, its latest name. */
export function unitNameOn({ names, id }: Unit, on?: string): string {
  const valid = names.filter(({ from }) => on === undefined || from === undefined || from <= on)
  return (valid.at(-1) ?? names[0])?.name ?? id
}

/** Everything that a unit may be called in a plan: its id, every name it ever had, its aliases. */
export function unitCallNames({ id, names, aliases }: Unit): string[] {
  return [id, ...names.map(({ name }) => name), ...aliases]
}
