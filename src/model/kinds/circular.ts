import { defineOfficialKind } from '../official.ts'

/** 通报. */
export const circularKind = defineOfficialKind('circular', {
  title: '通报',
  description: '通报：表彰先进，批评错误，传达重要精神，告知重要情况。',
})
