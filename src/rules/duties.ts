import {
  allSections,
  bodyNameOn,
  type PlanDocument,
  pointsOf,
  type Roster,
  rostersOf,
  type Unit,
  unitNamed,
} from '../model/index.ts'
import { matchesOf } from '../quantity/index.ts'
import type { Prose } from './prose.ts'
import type { Subject } from './subject.ts'
import { tablesOf } from './tables.ts'

/** A department, or a body that only rosters name: by its name. */
export type Body = Unit | string

/** What a document says that a body is there for. */
export interface Duty {
  readonly body: Body
  readonly prose: Prose
  /** Without the body, 负责 and marks. */
  readonly what: string
  readonly start: number
  readonly end: number
  /** Whether it stands in a list of them: a part or a row that is called after the body, below its roster, its points. */
  readonly isListed: boolean
}

type FindBody = (name: string) => Body | undefined

/** 医务部负责……。 The body is named in plain words or by a reference. */
const sentence =
  /(?<=^|[。；\n])(?<body>\uFFFC|[^，。；\n\uFFFC]{2,14}?)(?:具体|牵头|主要)?负责(?<what>[^。；\n]{8,})(?=[。；\n]|$)/gu

/** Clauses of less say too little to be alike by more than chance. */
const clause = /(?:(?:具体|牵头|主要)?负责)?(?<what>[^。；\n]{8,})/gu

/** Every duty that documents give: in sentences, in lists, in tables, below rosters, as standing points. */
export function dutiesOf(subject: Subject): Duty[] {
  const { documents, texts, proseOf } = subject
  const named = bodyFinder(subject)
  return [
    ...texts.flatMap((prose) => saidDuties(prose, named)),
    ...documents.flatMap((document) => {
      const places = placesOfDuties(document, proseOf(document), named)
      return proseOf(document).flatMap((prose) => listedDuties(prose, places))
    }),
  ]
}

/**
 * Finds a body by a name: a department, or whatever rosters are of. A group of a roster is its body, for which it works,
 * unless another body has a group of that name too.
 */
function bodyFinder({ documents, workspace }: Subject): FindBody {
  const { units } = workspace.organization
  const known = new Map<string, Body | undefined>()
  for (const { body, groups } of documents.flatMap(rostersOf)) {
    if (body === undefined) continue
    for (const name of [bodyNameOn(body), ...groups.map(({ title }) => title)]) {
      const other = known.get(name)
      known.set(name, known.has(name) && other !== body ? undefined : body)
    }
  }
  return (name) => unitNamed(units, name) ?? known.get(name)
}

/** The duties that a text gives in whole sentences. */
function saidDuties(prose: Prose, named: FindBody): Duty[] {
  if (!prose.flat.includes('负责')) return []
  return matchesOf(prose.flat, sentence).flatMap(({ 0: found, groups, index }) => {
    const { body: written = '', what = '' } = groups ?? {}
    const body = named(prose.references.find(({ offset }) => offset === index)?.name ?? written)
    return body ? [{ body, prose, what, start: index, end: index + found.length, isListed: false }] : []
  })
}

/** Where a document lists duties, and whose. */
interface DutyPlace {
  readonly body: Body
  readonly path: readonly (string | number)[]
}

/** The duties of a text that stands in such a place, clause by clause. */
function listedDuties(prose: Prose, places: readonly DutyPlace[]): Duty[] {
  const place = places.find(({ path }) => path.every((step, index) => prose.path[index] === step))
  if (!place || prose.form === 'title') return []
  return matchesOf(prose.flat, clause).map(({ 0: found, groups, index }) => {
    const what = groups?.what ?? ''
    return { body: place.body, prose, what, start: index, end: index + found.length, isListed: true }
  })
}

function placesOfDuties(document: PlanDocument, texts: readonly Prose[], named: FindBody): DutyPlace[] {
  const { sections, attachments } = document
  const all = [...sections, ...attachments.flatMap((attachment) => attachment.sections)]
  const parts = allSections(all).flatMap(({ title = '', path }) => placeOf(named(title), path))
  // What a department is there for all the time; what it does this year is no duty.
  const standing = pointsOf(document).filter(({ nature }) => nature === 'standing')
  const points = standing.flatMap(({ lead, path }) => placeOf(lead, [...path, 'text']))
  return [
    ...parts,
    ...rostersOf(document).flatMap(dutiesBelow),
    ...rowsOfDuties(document, texts, named),
    ...points,
  ]
}

function placeOf(body: Body | undefined, path: DutyPlace['path']): DutyPlace[] {
  return body === undefined ? [] : [{ body, path }]
}

function dutiesBelow({ body, duties, groups }: Roster): DutyPlace[] {
  const held = [duties, ...groups.map((group) => group.duties)].filter((one) => one !== undefined)
  return held.flatMap(({ path }) => placeOf(body, path))
}

/** What a column is called that says whose a row is, and one that says what for. */
const whose = /^(?:责任|牵头|承办)?(?:部门|单位|机构|科室|处室)(?:名称)?$/u
const whatFor = /职责|职能|分工/u

/** The rows of tables of duties: 部门、主要职责. */
function rowsOfDuties(document: PlanDocument, texts: readonly Prose[], named: FindBody): DutyPlace[] {
  return tablesOf(document).flatMap(({ table: { columns, rows }, path }) => {
    const headings = columns.map(({ heading }) => heading.replaceAll(/\s/gu, ''))
    const [owner, duty] = [whose, whatFor].map((called) => headings.findIndex((one) => called.test(one)))
    if (owner === undefined || duty === undefined || owner < 0 || duty < 0) return []
    const cells = new Map(texts.map((prose) => [prose.path.join('/'), prose]))
    return rows.flatMap((_, row) => {
      const cell = cells.get([...path, 'rows', row, owner].join('/'))
      const [reference] = cell?.references ?? []
      return placeOf(named(reference?.name ?? cell?.flat.trim() ?? ''), [...path, 'rows', row, duty])
    })
  })
}
