import { defineOfficial } from './official.ts'

/** 纪要. */
export const minutesDocument = defineOfficial('minutes')
