import { defineOfficial } from './official.ts'

/** 意见. */
export const opinionDocument = defineOfficial('opinion')
