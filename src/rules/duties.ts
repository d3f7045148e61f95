import { allSections, type PlanDocument, rostersOf, type Unit } from '../model/index.ts'
import { matchesOf } from './matches.ts'
import type { Prose } from './prose.ts'

/** What a document says that a department is there for. */
export interface Duty {
  readonly unit: Unit
  readonly prose: Prose
  /** Without the department, 负责 and marks. */
  readonly what: string
  readonly start: number
  readonly end: number
  /** Whether it stands in a list of them: a part that is called after the department, or below its roster. */
  readonly isListed: boolean
}

type FindUnit = (name: string) => Unit | undefined

/** 医务部负责……。 The department is named in plain words or by a reference. */
const sentence =
  /(?<=^|[。；\n])(?<unit>\uFFFC|[^，。；\n\uFFFC]{2,14}?)(?:具体|牵头|主要)?负责(?<what>[^。；\n]{8,})(?=[。；\n]|$)/gu

/** Clauses of less say too little to be alike by more than chance. */
const clause = /(?:(?:具体|牵头|主要)?负责)?(?<what>[^。；\n]{8,})/gu

/** The duties that a text gives departments in whole sentences. */
export function saidDuties(prose: Prose, unitNamed: FindUnit): Duty[] {
  if (!prose.flat.includes('负责')) return []
  return matchesOf(prose.flat, sentence).flatMap(({ 0: found, groups, index }) => {
    const { unit: written = '', what = '' } = groups ?? {}
    const unit = unitNamed(prose.references.find(({ offset }) => offset === index)?.name ?? written)
    return unit ? [{ unit, prose, what, start: index, end: index + found.length, isListed: false }] : []
  })
}

/** The duties that a document lists, clause by clause. */
export function listedDuties(document: PlanDocument, texts: readonly Prose[], unitNamed: FindUnit): Duty[] {
  const places = placesOfDuties(document, unitNamed)
  return texts.flatMap((prose) => {
    const place = places.find(({ path }) => path.every((step, index) => prose.path[index] === step))
    if (!place || prose.form !== 'prose') return []
    return matchesOf(prose.flat, clause).map(({ 0: found, groups, index }) => {
      const what = groups?.what ?? ''
      return { unit: place.unit, prose, what, start: index, end: index + found.length, isListed: true }
    })
  })
}

/** Where a document lists duties, and whose. */
function placesOfDuties(document: PlanDocument, unitNamed: FindUnit) {
  const parts = allSections(document.sections).flatMap(({ title = '', path }) => {
    const unit = unitNamed(title)
    return unit ? [{ unit, path }] : []
  })
  const rosters = rostersOf(document).flatMap(({ body, duties, groups }) => {
    const held = [duties, ...groups.map((group) => group.duties)].filter((one) => one !== undefined)
    return typeof body === 'object' ? held.map(({ path }) => ({ unit: body, path })) : []
  })
  return [...parts, ...rosters]
}
