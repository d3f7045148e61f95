import { defineOfficialKind } from '../official.ts'

/** 通知. */
export const noticeKind = defineOfficialKind('notice', {
  title: '通知',
  description: '通知：发文字号、主送、日期等在此；印发其他文件的，正文内容在被印发的文件。',
})
