import { indicatorCallNames } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A target that its point does not speak of: it is checked, but nobody reads it. */
export const proseUnmentioned = defineRule({
  code: 'prose/unmentioned',
  number: 'P03',
  preset: 'recommended',
  check({ documents, targets, proseOf }, report) {
    for (const document of documents) {
      const texts = new Map(proseOf(document).map((prose) => [prose.path.join('/'), prose]))
      for (const { indicator, point, path, document: of } of targets) {
        if (of !== document) continue
        const prose = texts.get([...point.path, 'text'].join('/'))
        if (!prose) continue
        const names = indicatorCallNames(indicator)
        const isReferred = prose.references.some(
          ({ kind, name }) => kind === 'target' && names.includes(name),
        )
        if (!isReferred) report({ args: { indicator: indicator.name }, at: placeIn(document, path, 'key') })
      }
    }
  },
})
