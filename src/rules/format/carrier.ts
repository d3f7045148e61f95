import { asText } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** 工作要点 are none of the fifteen kinds of the 条例 (article 8): they go out by a notice, which gives them their number. */
export const formatCarrier = defineRule({
  code: 'format/carrier',
  number: 'F03',
  preset: 'recommended',
  check({ workspace, documents, officials, documentOf, carrierOf }, report) {
    // What is issued under a name that nothing has may be any of them; that the name is unknown has been said.
    const isMisnamed = officials.some(({ parsed }) => {
      const issued = parsed.scalarText(['issues'])
      return issued !== undefined && documentOf(issued) === undefined
    })
    if (!workspace.isComplete || isMisnamed) return
    for (const document of documents) {
      const text = asText(document)
      if (!text || carrierOf(document)) continue
      report({ args: { title: text.title, id: document.id }, at: placeIn(document, ['id']) })
    }
  },
})
