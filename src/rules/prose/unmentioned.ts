import { indicatorCallNames, type Point } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { readFigures } from '../said-figures.ts'
import { placeIn } from '../subject.ts'

/**
 * A target that neither its point, nor the preamble, nor the notice that issues it speaks of: it is checked, but nobody
 * reads it. One whose figure stands in the prose itself is read, and held against it by other rules.
 */
export const proseUnmentioned = defineRule({
  code: 'prose/unmentioned',
  number: 'P03',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents) {
      const declared = subject.targetsOf(document)
      if (declared.length === 0) continue
      const texts = subject.proseOf(document)
      const ofPoint = new Map(texts.map((prose) => [prose.point, prose]))
      const points = new Set<Point | undefined>(declared.map(({ point }) => point))
      const carrier = subject.carrierOf(document)
      const others = texts.filter(({ point }) => !points.has(point))
      const elsewhere = new Set(
        [...others, ...(carrier ? subject.proseOf(carrier) : [])].flatMap(({ references }) =>
          references.flatMap(({ kind, name }) => (kind === 'target' ? [name] : [])),
        ),
      )
      for (const { indicator, point, path } of declared) {
        const prose = ofPoint.get(point)
        if (!prose) continue
        const names = indicatorCallNames(indicator)
        const isReferred =
          prose.references.some(({ kind, name }) => kind === 'target' && names.includes(name)) ||
          names.some((name) => elsewhere.has(name))
        const isSaid = () =>
          readFigures(prose, subject).said.some(({ mention }) => mention.id === indicator.id)
        if (isReferred || isSaid()) continue
        report({ args: { indicator: indicator.name }, at: placeIn(document, path, 'key') })
      }
    }
  },
})
