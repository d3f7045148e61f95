import { matchesOf } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

/** Words that put something off without saying until when. 及时 and 随时 say how, not when. */
const weak =
  /(?:尽快|尽早|适时(?!开展)|择机|(?<![\d一二两三四五六七八九十几])年内|近期|条件成熟时)(?=[^，。；、\s]{0,2}(?:完成|完善|启动|建成|建立|开工|竣工|投用|上线|搬迁|出台|制定|修订|推进|组建|成立|开展|实施|落实|投入|申报|取得|获得|获批))/gu

/** A deadline in words that no calendar knows. Three years (三年内) and 2025年内 are known to it. */
export const ownerWeakDeadline = defineRule({
  code: 'owner/weak-deadline',
  number: 'D06',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      for (const { 0: found, index } of matchesOf(prose.flat, weak)) {
        if (prose.isQuoted(index)) continue
        report({ args: { found }, at: prose.place(index, index + found.length) })
      }
    }
  },
})
