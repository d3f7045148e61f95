import type { FormDocument } from '../model/index.ts'
import { defineText } from './define-text.ts'
import { formBlocks } from './form-blocks.ts'
import { properNames } from './proper-names.ts'
import { titleRows } from './title-rows.ts'

/** 表格 to be filled in. */
export const formDocument = defineText<FormDocument>('form', {
  blocks(document, context) {
    const { title, subtitle } = document
    const names = properNames(context.workspace)
    const rows = [title, ...(subtitle === undefined ? [] : [`——${subtitle}`])].flatMap((text) =>
      titleRows(text, names, context.profile),
    )
    return formBlocks(document, rows.length, context)
  },
})
