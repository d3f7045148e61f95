import { type Point, unitNameOn } from '../../model/index.ts'
import { matchesOf } from '../matches.ts'
import type { Place } from '../place.ts'
import { defineRule } from '../rule.ts'

/** What is founded: its name up to the next mark. A number of them, or 一批, names none. */
const founding =
  /(?:成立|组建|设立|筹建|创建|新建|实施|启动)(?<what>“[^”]{2,16}”[^，。；、]{0,4}|(?!一批|若干|多个|各|[\d一二两三四五六七八九十]+[个家项])[^，。；、“”\uFFFC]{3,14}?(?:中心|工程|工作室|联盟|平台|委员会|基地|学院|病房))(?:建设|工作)?(?=[，。；、]|$)/gu

/** One thing founded in two points of a document, each under another lead: neither will do it, or both. */
export const pointRepeated = defineRule({
  code: 'point/repeated',
  number: 'N04',
  preset: 'recommended',
  check({ documents, proseOf, signedOn }, report) {
    for (const document of documents) {
      const first = new Map<string, { readonly point: Point; readonly at: Place }>()
      for (const prose of proseOf(document)) {
        const { point } = prose
        if (!point) continue
        for (const { 0: found, groups, index } of matchesOf(prose.flat, founding)) {
          const what = (groups?.what ?? '').replace(/(?<=”.*)(?:建设|工作)$/u, '')
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
