import type { Cursor } from '../cursor.ts'
import { printLevel, takeQuantityLevel } from '../level.ts'
import { defineForm, phrases } from './form.ts'

export const exact = defineForm({
  kind: 'exact',
  examples: phrases('22个', '达到36个', '15万m²', '90万人次', '2100余人次', '近5万人次', '约30%'),
  parse: (cursor) => {
    const level = takeQuantityLevel(cursor)
    return level?.kind === 'exact' ? level : undefined
  },
  print: printLevel,
})

export const min = defineForm({
  kind: 'min',
  examples: phrases('600人以上', '不少于3项', '达到90万人次以上', '超过500万元'),
  parse: (cursor) => {
    const level = takeQuantityLevel(cursor)
    return level?.kind === 'min' ? level : undefined
  },
  print: printLevel,
})

export const max = defineForm({
  kind: 'max',
  examples: phrases('不超过50人', '控制在50人以内', '8天以下'),
  parse: (cursor) => {
    const level = takeQuantityLevel(cursor)
    return level?.kind === 'max' ? level : undefined
  },
  print: printLevel,
})

export const range = defineForm({
  kind: 'range',
  examples: phrases('3～5个', '63%～68%', '13万元～17万元', '达到2～3个'),
  parse: (cursor: Cursor) => {
    const level = takeQuantityLevel(cursor)
    return level?.kind === 'range' ? level : undefined
  },
  print: printLevel,
})
