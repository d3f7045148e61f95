import { defineOfficialKind } from '../official.ts'

/** 请示. */
export const requestKind = defineOfficialKind('request', {
  title: '请示',
  description: '请示：向上级机关请求指示、批准；一文一事，只写一个主送机关。',
})
