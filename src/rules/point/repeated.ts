import { type Point, pointsOf, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import type { placeIn } from '../subject.ts'

/** What is founded: its name up to the next mark or verb. */
const founding =
  /(?:成立|组建|设立|筹建|创建|新建|实施|启动)(?<what>“[^”]{2,16}”[^，。；、]{0,4}|[^，。；、“”\uFFFC]{3,14}?(?:中心|工程|工作室|联盟|平台|委员会|基地|学院|病房))(?=[，。；、]|$)/gu

/** One thing founded in two points of a document, each under another lead: neither will do it, or both. */
export const pointRepeated = defineRule({
  code: 'point/repeated',
  number: 'N04',
  preset: 'recommended',
  check({ documents, proseOf, signedOn }, report) {
    for (const document of documents) {
      const points = new Map<string, Point>(
        pointsOf(document).map((point) => [[...point.path, 'text'].join('/'), point]),
      )
      const first = new Map<string, { readonly point: Point; readonly at: ReturnType<typeof placeIn> }>()
      for (const prose of proseOf(document)) {
        const point = points.get(prose.path.join('/'))
        if (!point) continue
        for (const { 0: found, groups, index } of prose.flat.matchAll(founding)) {
          const what = groups?.what ?? ''
          const at = prose.place(index, index + found.length)
          const before = first.get(what)
          first.set(what, before ?? { point, at })
          if (!before || !point.lead || !before.point.lead || before.point.lead.id === point.lead.id) continue
          const leads = [before.point.lead, point.lead].map((unit) => unitNameOn(unit, signedOn(document)))
          report({ args: { what, leads }, at, related: [{ at: before.at, note: 'also-here' }] })
        }
      }
    }
  },
})
