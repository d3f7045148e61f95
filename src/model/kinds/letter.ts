import { defineOfficialKind } from '../official.ts'

/** 函. */
export const letterKind = defineOfficialKind('letter', {
  title: '函',
  description: '函：不相隶属机关之间商洽工作、询问和答复问题、请求批准和答复审批事项；用信函格式。',
})
