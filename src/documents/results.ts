import type { Results } from '../model/index.ts'
import { defineText } from './define-text.ts'

/** 工作总结, 发展纪实. */
export const resultsDocument = defineText<Results>('results')
