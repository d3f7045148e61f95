import { defineRule } from '../rule.ts'

/** What is put where something will be filled in, and notes from one author to another. */
const leftover =
  /[×XＸx]{2,}(?=[年月日号元万个人家项部处科室，。；、]|$)|_{3,}|TODO|FIXME|待定|待补充?|待填|待确认|待核实?|此页删除|此段删除|此处删除|（删除）|\[删除\]|？{2,}|\?{2,}|【[^】]{0,12}(?:填写|待|删)[^】]{0,12}】/gu

/** A blank that was never filled, a remark that should not be printed. */
export const textPlaceholder = defineRule({
  code: 'text/placeholder',
  number: 'S05',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const { 0: found, index } of prose.flat.matchAll(leftover)) {
        // 待遇, 等待确认 and the like are words.
        if (/[等期接优]$/u.test(prose.flat.slice(0, index)) && found.startsWith('待')) continue
        report({ args: { found }, at: prose.place(index, index + found.length) })
      }
    }
  },
})
