import { pointsOf } from '../../model/index.ts'
import { bareWording } from '../../succession/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

const vague = [
  '推进',
  '推动',
  '加快',
  '加强',
  '深化',
  '促进',
  '强化',
  '持续',
  '进一步',
  '不断',
  '积极',
  '大力',
]
/** Words that name a result which is there or is not. */
const result =
  /完成|建成|出台|印发|通过|获批|取得|达到|开工|投入使用|上线|修订|制定|组建|成立|设立|评选|召开|覆盖/u

/** A point in which everything goes on and nothing comes to an end. */
export const textVague = defineRule({
  code: 'text/vague',
  number: 'L04',
  preset: 'strict',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { id, paragraphs, targets, nature, path } of pointsOf(document)) {
        if (targets.length > 0 || nature === 'standing') continue
        const wording = bareWording(paragraphs)
        const words = vague.filter((word) => wording.includes(word))
        if (words.length < 2 || result.test(wording)) continue
        report({ args: { id, words }, at: placeIn(document, [...path, 'id']) })
      }
    }
  },
})
