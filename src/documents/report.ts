import { defineOfficial } from './official.ts'

/** 报告. */
export const reportDocument = defineOfficial('report')
