import type { Location } from '../../diagnostics/index.ts'
import {
  type PlanDiff,
  type Revision,
  type ShownField,
  type ShownPlace,
  type ShownPlan,
  type ShownPoint,
  type ShownSection,
  type ShownTarget,
  showPlan,
  summarize,
  summarySentences,
} from '../../diff/index.ts'
import { inEveryLanguage } from '../json.ts'
import type { BothSides, DiffSide } from './define-diff-formatter.ts'
import { placeOn } from './places.ts'

/** A plan with its changes for programs. What is undefined here is missing there. */
export function planToJson(plan: PlanDiff, sides: BothSides) {
  const { before, after, fields, sections, rows, ...units } = showPlan(plan)
  const summary = summarize(plan)
  return {
    before: documentToJson(before, sides.before),
    after: documentToJson(after, sides.after),
    summary: inEveryLanguage((language) => summarySentences(summary, language).join('\n')),
    units: { renamed: units.renamedUnits, added: units.addedUnits, dissolved: units.dissolvedUnits },
    fields: fields.map((field) => fieldToJson(field, sides)),
    sections: sections.map((section) => sectionToJson(section, sides)),
    rows: rows.map((target) => targetToJson(target, sides)),
  }
}

function documentToJson({ id, title, location }: ShownPlan['before'], side: DiffSide) {
  return { id, title, ...placeOn(location, side) }
}

export function fieldToJson({ document, key, name, before, after, revisions }: ShownField, sides: BothSides) {
  return {
    document,
    key,
    name,
    before: before && { said: before.text, ...placeOn(before.location, sides.before) },
    after: after && { said: after.text, ...placeOn(after.location, sides.after) },
    text: revisions.map(revisionToJson),
  }
}

function sectionToJson({ codes, title, formerly, text, points }: ShownSection, sides: BothSides) {
  return {
    codes,
    title,
    formerly,
    text: text.map(revisionToJson),
    points: points.map((point) => pointToJson(point, sides)),
  }
}

function pointToJson(point: ShownPoint, sides: BothSides) {
  const { codes, name, by, score, leads, support, deadline, steps, deliverables } = point
  const { shortTitle, nature, leader, serves, words } = point
  const places = (found: readonly ShownPlace[], side: DiffSide) =>
    found.map(({ id, location }) => ({ id, ...placeOn(location, side) }))
  return {
    codes,
    name,
    shortTitle,
    before: places(point.before, sides.before),
    after: places(point.after, sides.after),
    matchedBy: by,
    score,
    candidates: point.candidates,
    targets: point.targets.map((target) => targetToJson(target, sides)),
    leads,
    support,
    deadline,
    milestones: steps,
    deliverables,
    nature,
    leader,
    serves,
    words,
    into: point.end?.into,
    reason: point.reason,
    decision: point.end?.decision,
    lacksReason: point.lacksReason,
    text: point.revisions.map(revisionToJson),
  }
}

function targetToJson({ codes, indicator, before, after, ...facts }: ShownTarget, sides: BothSides) {
  const phrase = (said: { phrase: string; location: Location } | undefined, side: DiffSide) =>
    said && { phrase: said.phrase, ...placeOn(said.location, side) }
  return {
    codes,
    indicator,
    before: phrase(before, sides.before),
    after: phrase(after, sides.after),
    ...facts,
  }
}

function revisionToJson({ kind, text }: Revision) {
  return { kind, text }
}
