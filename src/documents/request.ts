import { defineOfficial } from './official.ts'

/** 请示. */
export const requestDocument = defineOfficial('request')
