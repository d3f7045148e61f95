import { defineOfficial } from './official.ts'

/** 函. */
export const letterDocument = defineOfficial('letter')
