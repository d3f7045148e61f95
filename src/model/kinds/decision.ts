import { defineOfficialKind } from '../official.ts'

/** 决定. */
export const decisionKind = defineOfficialKind('decision', {
  title: '决定',
  description: '决定：对重要事项作出的决策和部署；可以同时印发一个办法、规定或方案。',
})
