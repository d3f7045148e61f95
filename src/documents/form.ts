import type { FormDocument } from '../model/index.ts'
import { defineText } from './define-text.ts'
import { formBlocks } from './form-blocks.ts'

/** 表格 to be filled in. */
export const formDocument = defineText<FormDocument>('form', { blocks: formBlocks })
