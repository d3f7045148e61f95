import { defineOfficialKind } from '../official.ts'

/** 纪要. */
export const minutesKind = defineOfficialKind('minutes', {
  title: '纪要',
  description: '纪要：记载会议主要情况和议定事项；用纪要格式。',
})
