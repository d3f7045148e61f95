import { defineOfficial } from './official.ts'

/** 通报. */
export const circularDocument = defineOfficial('circular')
