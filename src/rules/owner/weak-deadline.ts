import { defineRule } from '../rule.ts'

/** Words that put something off without saying until when. 及时 and 随时 say how, not when. */
const weak =
  /(?:尽快|尽早|适时|择机|年内|近期|条件成熟时)(?=[^，。；、\s]{0,2}(?:完成|启动|建成|开工|出台|制定|修订|推进|组建|成立|实施|落实|投入|申报))/gu

/** A deadline in words that no calendar knows. */
export const ownerWeakDeadline = defineRule({
  code: 'owner/weak-deadline',
  number: 'D06',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const { 0: found, index } of prose.flat.matchAll(weak)) {
        report({ args: { found }, at: prose.place(index, index + found.length) })
      }
    }
  },
})
