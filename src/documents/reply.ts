import { defineOfficial } from './official.ts'

/** 批复. */
export const replyDocument = defineOfficial('reply')
