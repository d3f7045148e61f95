import { defineOfficial } from './official.ts'

/** 通知. */
export const noticeDocument = defineOfficial('notice')
