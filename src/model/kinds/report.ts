import { defineOfficialKind } from '../official.ts'

/** 报告. */
export const reportKind = defineOfficialKind('report', {
  title: '报告',
  description: '报告：向上级机关汇报工作、反映情况、回复询问；可以同时报送一份文件。',
})
