import { indicatorCallNames, type PlanDocument } from '../../model/index.ts'
import type { Prose } from '../prose.ts'
import { hasUnreadReference } from '../referred-targets.ts'
import { defineRule } from '../rule.ts'
import { readFigures } from '../said-figures.ts'
import { type PlacedTarget, placeIn, type Subject } from '../subject.ts'

/**
 * A target that neither its point, nor the preamble, nor the document that issues it speaks of: it is checked, but
 * nobody reads it. One whose figure stands in the prose itself is read, and held against it by other rules. Of a row of
 * a table of indicators any prose may speak.
 */
export const proseUnmentioned = defineRule({
  code: 'prose/unmentioned',
  number: 'P03',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents) {
      const declared = subject.targetsOf(document)
      if (declared.length === 0) continue
      const spokenOf = readersOf(document, declared, subject)
      const callNames = new Set(declared.flatMap(({ indicator: one }) => indicatorCallNames(one)))
      for (const target of declared) {
        const { indicator, point, path } = target
        const names = indicatorCallNames(indicator)
        const isReferred = (prose: Prose) =>
          prose.references.some(({ kind, name }) => kind === 'target' && names.includes(name))
        const isSaid = (prose: Prose) =>
          readFigures(prose, subject).said.some(({ mention }) => mention.id === indicator.id)
        const { own, elsewhere } = spokenOf(target)
        // A figure that stands elsewhere may be of another target of its indicator; a row has no place of its own.
        const isMentioned =
          own.some(isReferred) || elsewhere.some(isReferred) || (point ? own : elsewhere).some(isSaid)
        // What a reference that cannot be read was meant for, only its author knows; it has been complained of.
        if (isMentioned || own.some((prose) => hasUnreadReference(prose, callNames))) continue
        const args = { indicator: indicator.name, isRow: point === undefined || undefined }
        report({ args, at: placeIn(document, path, 'key') })
      }
    }
  },
})

/** For each target the words of its point, and the other texts that may speak of it. */
function readersOf(document: PlanDocument, declared: readonly PlacedTarget[], subject: Subject) {
  const texts = subject.proseOf(document)
  const points = new Set(declared.flatMap(({ point }) => point ?? []))
  const carrier = subject.carrierOf(document)
  const inner = subject.printedWith(document).filter((other) => other !== document)
  const around = [...(carrier ? [carrier] : []), ...inner].flatMap(subject.proseOf)
  const ofPoint = Map.groupBy(texts, ({ point }) => point)
  const others = [...texts.filter(({ point }) => !point || !points.has(point)), ...around]
  // A note below the table tells how its rows are counted, and is no prose of the plan.
  const prose = [...texts.filter(({ form }) => form === 'prose'), ...around]
  return ({ point }: PlacedTarget) =>
    point ? { own: ofPoint.get(point) ?? [], elsewhere: others } : { own: [], elsewhere: prose }
}
