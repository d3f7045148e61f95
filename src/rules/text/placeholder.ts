import { anyOf, matchesOf } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

/** What is put where something will be filled in, and notes from one author to another. */
const leftovers = [
  // 46,XX is a karyotype.
  /[XＸx](?<!(?:[A-Za-z\d]|\d[,，]\s?).)[XＸx]+(?=[年月日号元万个人家项部处科室同，。；、)）]|$)(?!、XY)/gu,
  /×{2,}|[XＸ](?<![A-Za-z\d].)(?=年(?!均))|[XＸ×](?<![A-Za-z\d×].)(?:月(?:[XＸ×]日)?|日(?!均))/gu,
  /\b(?:TO-?DO|FIX-?ME)\b|[？?]{2,}|[此本]\s*[页段处]\s*删\s*除|[（[(]删除[）\])]|【[^【】]{0,12}(?:填写|待填|待定|待补|待核|待确认|删除)[^【】]{0,12}】/gu,
] as const
/** Of a date or a figure; 等待确认, 尚待核实 and the like are said of the matter itself. */
const pending =
  /待(?<![等期接优尚有亟急看善对厚招款留只静【].)(?:定|补充?|填写?|确认|核实?)(?=[，。；、）)”】\s]|$)/gu
/** A line to write on, which a form among the attachments has for its reader. */
const line = /_{3,}/gu
const anyPlaceholder = anyOf([...leftovers, pending, line])

/** A blank that was never filled, a remark that should not be printed. */
export const textPlaceholder = defineRule({
  code: 'text/placeholder',
  number: 'S05',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      if (!anyPlaceholder.test(prose.flat)) continue
      const isForm = prose.path.includes('attachments')
      for (const pattern of [...leftovers, pending, ...(isForm ? [] : [line])]) {
        for (const { 0: found, index } of matchesOf(prose.flat, pattern)) {
          // “待定”项: the word itself is spoken of.
          if (pattern === pending && prose.isQuoted(index)) continue
          report({ args: { found }, at: prose.place(index, index + found.length) })
        }
      }
    }
  },
})
