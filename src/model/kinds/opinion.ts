import { defineOfficialKind } from '../official.ts'

/** 意见. */
export const opinionKind = defineOfficialKind('opinion', {
  title: '意见',
  description: '意见：对重要问题提出见解和处理办法；可以上行、下行、平行。',
})
