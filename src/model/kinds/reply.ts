import { defineOfficialKind } from '../official.ts'

/** 批复. */
export const replyKind = defineOfficialKind('reply', {
  title: '批复',
  description: '批复：答复下级机关的请示事项；一事一批。',
})
