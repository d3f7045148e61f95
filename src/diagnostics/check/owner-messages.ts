import { enList, enNearest, message, zhList, zhNearest } from '../message.ts'

/** Who is in charge of a department by the register, where it tells. */
function zhInCharge(unit: string, posts: readonly string[]): string {
  return posts.length > 0 ? `；名录中分管“${unit}”的是：${zhList(posts)}` : ''
}

function enInCharge(unit: string, posts: readonly string[]): string {
  return posts.length > 0 ? `; by the register ${enList(posts)} is in charge of “${unit}”` : ''
}

/** Departments: who leads, under which name, by when. */
export const ownerMessages = {
  'owner/outdated-name': message<{ written: string; current: string; on: string | undefined }>('warning', {
    'zh-CN': ({ written, current, on }) =>
      on === undefined
        ? `“${written}”是别名或旧称，现名“${current}”`
        : `“${written}”是别名或旧称，${on} 时的名称是“${current}”`,
    en: ({ written, current, on }) =>
      on === undefined
        ? `“${written}” is an alias or a former name; the name is “${current}”`
        : `“${written}” is an alias or a former name; on ${on} the name is “${current}”`,
  }),
  'owner/not-valid': message<{
    unit: string
    on: string
    from: string | undefined
    until: string | undefined
    successor: string | undefined
  }>('error', {
    'zh-CN': ({ unit, on, from, until, successor }) =>
      until === undefined
        ? `“${unit}”自 ${from} 起才有，本文件成文于 ${on}`
        : `“${unit}”已于 ${until} 撤销，本文件成文于 ${on}；${
            successor === undefined ? '名录中没有登记承接部门' : `承接部门是“${successor}”`
          }`,
    en: ({ unit, on, from, until, successor }) =>
      until === undefined
        ? `“${unit}” exists from ${from} on; this document is signed on ${on}`
        : `“${unit}” existed until ${until}, and this document is signed on ${on}; ${
            successor === undefined
              ? 'the register has no successor of it'
              : `its successor is “${successor}”`
          }`,
  }),
  'owner/open-duties': message<{ unit: string; until: string; points: readonly string[] }>('warning', {
    'zh-CN': ({ unit, until, points }) =>
      `“${unit}”于 ${until} 撤销，它牵头的 ${points.length} 项要点（${zhList(points)}）届时还没有完成，名录中却没有登记承接部门 successor`,
    en: ({ unit, until, points }) =>
      `“${unit}” ends on ${until} with ${points.length === 1 ? 'a point' : `${points.length} points`} of its own not yet done (${enList(points)}), and the register has no successor of it`,
  }),
  'owner/no-lead': message<{ id: string }>('error', {
    'zh-CN': ({ id }) => `要点 ${id} 没有牵头部门；请在 lead（牵头）中写一个部门`,
    en: ({ id }) => `nobody leads the point ${id}; name one department as lead`,
  }),
  'owner/several-leads': message<{ id: string; leads: readonly string[] }>('error', {
    'zh-CN': ({ id, leads }) =>
      `要点 ${id} 有 ${leads.length} 个牵头部门（${zhList(leads)}）；只能有一个，其余列为配合`,
    en: ({ id, leads }) =>
      `${leads.length} departments lead the point ${id} (${enList(leads)}); let one lead and the others support`,
  }),
  'owner/repeated': message<{ unit: string; asLead: boolean }>('error', {
    'zh-CN': ({ unit, asLead }) => (asLead ? `“${unit}”既牵头又配合` : `“${unit}”在配合部门中列了两次`),
    en: ({ unit, asLead }) =>
      asLead ? `“${unit}” both leads and supports` : `“${unit}” is listed twice as supporting`,
  }),
  'owner/outside': message<{ unit: string; standing: 'superior' | 'equal'; isRow: boolean | undefined }>(
    'error',
    {
      'zh-CN': ({ unit, standing, isRow }) =>
        `${isRow ? '对指标负责' : '牵头'}的“${unit}”是${standing === 'superior' ? '上级机关' : '不相隶属机关'}，本文件管不到；请写本单位负责对接的部门`,
      en: ({ unit, standing, isRow }) =>
        `“${unit}”, which ${isRow ? 'answers for this indicator' : 'leads'}, is an organ ${standing === 'superior' ? 'above' : 'beside'} the institution, which this document does not bind; name the department that deals with it`,
    },
  ),
  'owner/vague': message<{
    unit: string
    problem: 'collective' | 'and-others' | 'temporary'
    isRow: boolean | undefined
  }>('warning', {
    'zh-CN': ({ unit, problem, isRow }) =>
      `${isRow ? '对指标负责' : '牵头'}的“${unit}”${
        {
          collective: '是统称，出了问题找不到具体负责的部门',
          'and-others': '没有说清是哪些部门',
          temporary: '是临时机构，撤销后无人负责；请写其所依托的部门',
        }[problem]
      }`,
    en: ({ unit, problem, isRow }) =>
      `${isRow ? 'the owner of the indicator,' : 'the lead'} “${unit}” ${
        {
          collective: 'is a collective name: nobody in it answers',
          'and-others': 'does not say which departments',
          temporary: 'is a temporary body; name the department that it belongs to',
        }[problem]
      }`,
  }),
  'owner/milestone': message<{ id: string; quarter: number; deadline: string }>('warning', {
    'zh-CN': ({ id, quarter, deadline }) => `要点 ${id} 的第 ${quarter} 季度节点在完成时限 ${deadline} 之后`,
    en: ({ id, quarter, deadline }) =>
      `the step of quarter ${quarter} of the point ${id} comes after its deadline, ${deadline}`,
  }),
  'owner/past-deadline': message<{ id: string; deadline: string; begins: number }>('warning', {
    'zh-CN': ({ id, deadline, begins }) =>
      `要点 ${id} 的完成时限 ${deadline} 早于文件的年度（${begins} 年起）；请写本年度的时限`,
    en: ({ id, deadline, begins }) =>
      `the deadline of the point ${id}, ${deadline}, is past before the years of this document begin (${begins}); write one of this year`,
  }),
  'owner/no-deadline': message<{ id: string }>('warning', {
    'zh-CN': ({ id }) =>
      `要点 ${id} 是一次性任务，没有登记完成时限 by；不是一次性的，请注明 nature：recurring（每年重复）或 standing（常设职责）`,
    en: ({ id }) =>
      `the point ${id} is done once and has no deadline (by); if it is not done once, say nature: recurring or standing`,
  }),
  'owner/weak-deadline': message<{ found: string }>('warning', {
    'zh-CN': ({ found }) => `“${found}”不是时限；请写明日期，或写 by`,
    en: ({ found }) => `“${found}” is no deadline; give a date, or by`,
  }),
  'owner/overload': message<{
    unit: string
    leads: number
    points: number
    /** How many points it may lead; of `parts` the percentage of all points. */
    limit: number
    /** How many it leads or supports, where it is these that are too many. */
    parts?: number
  }>('info', {
    'zh-CN': ({ unit, leads, points, limit, parts }) =>
      parts === undefined
        ? `“${unit}”牵头 ${leads} 项，全部 ${points} 项，超过上限 ${limit} 项`
        : `“${unit}”牵头 ${leads} 项、配合 ${parts - leads} 项，全部 ${points} 项，超过 ${limit}%`,
    en: ({ unit, leads, points, limit, parts }) =>
      parts === undefined
        ? `“${unit}” leads ${leads} of ${points} points, more than the ${limit} that one can`
        : `“${unit}” leads ${leads} and supports ${parts - leads} of ${points} points, more than ${limit}% of them`,
  }),
  'owner/idle': message<{ unit: string; year: number }>('info', {
    'zh-CN': ({ unit, year }) => `“${unit}”在 ${year} 年的要点中既不牵头也不配合`,
    en: ({ unit, year }) => `“${unit}” neither leads nor supports any point of ${year}`,
  }),
  'owner/duties-differ': message<{ unit: string; found: string; other: string }>('warning', {
    'zh-CN': ({ unit, found, other }) => `“${unit}”的职责在此写作“${found}”，在另一处写作“${other}”`,
    en: ({ unit, found, other }) =>
      `the duty of “${unit}” reads “${found}” here and “${other}” in another place`,
  }),
  'owner/leader': message<{
    leader: string
    problem: 'missing' | 'unknown' | 'not-in-office' | 'not-in-charge'
    unit: string
    on: string
    /** Posts with a name like the one that is written; or those in charge of the department that leads. */
    nearest: readonly string[]
  }>('warning', {
    'zh-CN': ({ leader, problem, unit, on, nearest }) =>
      ({
        missing: `没有责任领导，同一文件的其他要点写了${zhInCharge(unit, nearest)}`,
        unknown: `名录中没有院领导“${leader}”${zhNearest(nearest)}`,
        'not-in-office': `“${leader}”在 ${on} 不在任${zhInCharge(unit, nearest)}`,
        'not-in-charge': `“${leader}”不分管牵头的“${unit}”${zhInCharge(unit, nearest)}`,
      })[problem],
    en: ({ leader, problem, unit, on, nearest }) =>
      ({
        missing: `no leader answers for this point, as leaders do for others of the document${enInCharge(unit, nearest)}`,
        unknown: `the register has no leader “${leader}”${enNearest(nearest)}`,
        'not-in-office': `“${leader}” is not in office on ${on}${enInCharge(unit, nearest)}`,
        'not-in-charge': `“${leader}” is not in charge of “${unit}”, which leads${enInCharge(unit, nearest)}`,
      })[problem],
  }),
} as const
