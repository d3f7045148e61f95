import { gravestFirst, type Location } from '../../diagnostics/index.ts'
import type { Unit } from '../../model/index.ts'
import type { WordChange } from '../../succession/index.ts'
import { type ChangeCode, classOf, type DetailCode } from '../change-classes.ts'
import { type Comparison, otherFields } from '../compare-workspaces.ts'
import type { PointContents, SectionContents } from '../contents/contents.ts'
import type { UnitMatch } from '../contents/units.ts'
import type { PlanDiff } from '../diff-plans.ts'
import type { FieldChange } from '../fields/compare-fields.ts'
import { isGone } from '../lone-documents.ts'
import type { PointChange } from '../points/compare-points.ts'
import type { SectionChange } from '../points/compare-sections.ts'
import { fateOfStep, type StepChange } from '../points/compare-steps.ts'
import type { Exchange } from '../points/exchange.ts'
import { codeOfWords } from '../points/word-codes.ts'
import type { TargetChange } from '../targets/target-change.ts'
import { arrow, type Change, type Found } from './change.ts'
import { listTargetChanges } from './list-target-changes.ts'

/**
 * All that changed between two sets of documents: whole documents first, then plan after plan, then fields of documents
 * that are no plans and issue none. What the register has changed is told with the first plan.
 */
export function listComparison({ plans, others, alone }: Comparison): Change[] {
  const documents = alone.map((one): Found => {
    const { code, document, location } = one
    const places = isGone(one)
      ? { before: location, after: undefined }
      : { before: undefined, after: location }
    return { code, subject: `document ${document.id}`, figures: '', ...places }
  })
  const told = new Set<string>()
  const ofPlans = plans.flatMap(planChanges).filter(({ code, subject, figures }) => {
    const key = `${code} ${subject} ${figures}`
    const isRepeated = subject.startsWith('unit ') && told.has(key)
    told.add(key)
    return !isRepeated
  })
  return withFingerprints([...documents, ...ofPlans, ...otherFields(others).map(fieldChange)])
}

/**
 * All that changed from one plan to another, each thing once: points with their targets in the order of the page, then
 * parts, departments and fields. What stayed as it was is left out.
 */
function planChanges({ points, rows, sections, units, fields }: PlanDiff): Found[] {
  const told = new Set<TargetChange>()
  const ofPoints = points.flatMap((point) => {
    const fresh = point.targets.filter((target) => !told.has(target))
    for (const target of fresh) told.add(target)
    return [...pointChanges(point), ...wordChanges(point), ...fresh.flatMap(listTargetChanges)]
  })
  const ofRows = rows.filter((target) => !told.has(target)).flatMap(listTargetChanges)
  return [
    ...ofPoints,
    ...ofRows,
    ...sections.flatMap(sectionChanges),
    ...unitChanges(units),
    ...fields.map(fieldChange),
  ]
}

function withFingerprints(found: readonly Found[]): Change[] {
  const seen = new Map<string, number>()
  return found.map((one) => {
    const key = [one.code, one.subject, one.figures].filter((part) => part !== '').join(' ')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    const fingerprint = count > 1 ? `${key} #${count}` : key
    return { ...one, severity: classOf(one.code).severity, fingerprint }
  })
}

/**
 * Where a reader of the newer plan looks: at what is gravest of all that changed in a point, as a target that was lowered; at the point
 * itself where that has no place of its own. Undefined where the point is gone.
 */
export function gravestPlace(change: PointChange): Location | undefined {
  const [point] = change.after
  if (!point) return undefined
  const own = point.location
  const found = [
    ...pointChanges(change),
    ...change.targets.flatMap(listTargetChanges),
    ...wordChanges(change),
  ]
  const told = gravestFirst(found.map(({ code, after }) => ({ severity: classOf(code).severity, after })))
  const inside = told
    .filter(({ severity }) => severity === told[0]?.severity)
    .flatMap(({ after }) => after ?? [])
    .find(({ source, start }) => source === own.source && start !== own.start)
  return inside ?? own
}

function pointChanges(change: PointChange): Found[] {
  return change.codes
    .filter((code) => code !== 'unchanged')
    .map((code) => {
      const { figures, key } = particulars(code, change)
      const at = (points: readonly PointContents[]) => firstPlace(points, key)
      const places = { before: at(change.before), after: at(change.after) }
      return { code, subject: subjectOf(change), figures, ...places }
    })
}

function subjectOf({ before, after }: Pick<PointChange, 'before' | 'after'>): string {
  const [was, is] = [before, after].map((side) => side.map(({ point }) => point.id).join('+'))
  return was === is || is === '' || was === '' ? was || is || '' : `${was}>${is}`
}

/** What stood and stands there, and the key under which it does; at the point itself where it has no key. */
function particulars(code: ChangeCode, change: PointChange): { figures: string; key: string } {
  switch (code) {
    case 'deadline-removed':
    case 'deadline-set':
    case 'deadline-later':
    case 'deadline-earlier': {
      const { before, after } = change.deadline ?? {}
      return { figures: change.deadline ? arrow(before?.written, after?.written) : '', key: 'by' }
    }
    case 'lead-changed':
      return { figures: named(change.leads), key: 'lead' }
    case 'support-changed':
      return { figures: exchanged(change.support), key: 'support' }
    case 'nature-changed':
      return { figures: arrow(change.nature?.before, change.nature?.after), key: 'nature' }
    case 'leader-changed':
      return { figures: arrow(change.leader?.before, change.leader?.after), key: 'leader' }
    case 'serves-changed': {
      const { before, after } = change.serves ?? {}
      return { figures: arrow(before?.join('+'), after?.join('+')), key: 'serves' }
    }
    case 'milestone-later':
    case 'milestone-earlier':
    case 'milestones-fewer':
    case 'milestones-more':
    case 'milestones-changed':
      return { figures: stepFigures(code, change.steps), key: 'milestones' }
    case 'deliverables-fewer':
    case 'deliverables-more':
    case 'deliverables-changed': {
      const { added, removed } = change.deliverables
      return { figures: cameAndWent(added, removed), key: 'deliverables' }
    }
    case 'renamed':
      return change.renaming
        ? { figures: arrow(change.renaming.before, change.renaming.after), key: 'shortTitle' }
        : { figures: '', key: 'id' }
    case 'reworded':
      return { figures: '', key: 'text' }
    default:
      return { figures: '', key: 'id' }
  }
}

function named({ before, after }: Exchange): string {
  const ids = (units: readonly Unit[]) => units.map(({ id }) => id).join('+')
  return arrow(ids(before), ids(after))
}

function exchanged({ added, removed }: Exchange): string {
  const [come, gone] = [added, removed].map((units) => units.map(({ id }) => id))
  return cameAndWent(come, gone)
}

function cameAndWent(added: readonly string[] = [], removed: readonly string[] = []): string {
  return [...removed.map((name) => `-${name}`), ...added.map((name) => `+${name}`)].join(' ')
}

/** `Q2>Q4`, `-Q2 +Q3`, `Q3`: the quarters of the steps that a class speaks of. */
function stepFigures(code: ChangeCode, steps: readonly StepChange[]): string {
  return steps
    .flatMap((step) => {
      const [was, is] = [step.before, step.after].map((side) => side && `Q${side.quarter}`)
      const { codes, figures } = {
        later: { codes: ['milestone-later'], figures: arrow(was, is) },
        earlier: { codes: ['milestone-earlier'], figures: arrow(was, is) },
        reworded: { codes: ['milestones-changed'], figures: is },
        gone: { codes: countedSteps, figures: `-${was}` },
        come: { codes: countedSteps, figures: `+${is}` },
      }[fateOfStep(step)]
      return codes.includes(code) && figures !== undefined ? [figures] : []
    })
    .join(' ')
}

const countedSteps: readonly string[] = ['milestones-fewer', 'milestones-more', 'milestones-changed']

/** The value of a key of a point; the point's id where it does not write that key. */
function placeOf({ point, document, location }: PointContents, key: string): Location {
  const [whole, found] = [point.path, [...point.path, key]].map((path) => document.parsed.locate(path))
  // What is not written is located where it would be: at the whole point.
  return found && found.start !== whole?.start ? found : location
}

/** The first of several points that writes a key says where. */
function firstPlace(points: readonly PointContents[], key: string): Location | undefined {
  const places = points.map((one) => placeOf(one, key))
  return places.find((place, index) => place !== points[index]?.location) ?? places[0]
}

function wordChanges(change: PointChange): Found[] {
  const at = (points: readonly PointContents[]) => points[0] && placeOf(points[0], 'text')
  const places = { before: at(change.before), after: at(change.after) }
  return change.words.map((words) => ({ ...clausesOf(words), subject: subjectOf(change), ...places }))
}

function clausesOf(words: WordChange): Pick<Found, 'code' | 'figures'> {
  return { code: codeOfWords(words), figures: arrow(words.before.clause, words.after.clause) }
}

function sectionChanges({ codes, words, before, after }: SectionChange): Found[] {
  const name = (section: SectionContents | undefined) => section?.id ?? section?.trail.join('/')
  const subject = `section ${name(after) ?? name(before) ?? ''}`
  const ofWords = words.map(clausesOf)
  const others = codes.filter((code) => !ofWords.some((words) => words.code === code))
  const places = { before: before?.location, after: after?.location }
  return [
    ...ofWords,
    ...others.map((code) => ({
      code,
      figures: code === 'section-renamed' ? arrow(before?.title, after?.title) : '',
    })),
  ].map((found) => ({ ...found, subject, ...places }))
}

function unitChanges({ renamed, added, dissolved }: UnitMatch): Found[] {
  const change = (code: DetailCode, { id }: Unit, figures = ''): Found => ({
    code,
    subject: `unit ${id}`,
    figures,
    before: undefined,
    after: undefined,
  })
  return [
    ...renamed.map(({ unit, before, after }) => change('unit-renamed', unit, arrow(before, after))),
    ...dissolved.map((unit) => change('unit-dissolved', unit)),
    ...added.map((unit) => change('unit-added', unit)),
  ]
}

function fieldChange({ document, key, before, after }: FieldChange): Found {
  const places = { before: before?.location, after: after?.location }
  const { id } = document.after
  return { code: 'field-changed', subject: `${id}/${key}`, figures: shortly(before, after), ...places }
}

/** Both texts where they are short enough to be figures. */
function shortly(before: FieldChange['before'], after: FieldChange['after']): string {
  const texts = [before?.text ?? '', after?.text ?? '']
  return texts.every((text) => text.length <= 40 && !text.includes('\n')) ? texts.join('>') : ''
}
