import { defineOfficial } from './official.ts'

/** 决定. */
export const decisionDocument = defineOfficial('decision')
