import { defineKind } from '../define-kind.ts'
import { type FormCover, type FormInstructions, labelsIn, readCover, readInstructions } from '../form.ts'
import { formFields } from '../form-fields.ts'
import type { FormLabel } from '../form-label.ts'
import { type FormTable, readFormTable } from '../form-table.ts'
import { readText, type TextDocument, textSchema } from '../text-document.ts'

const schema = textSchema('form', formFields).omit({ preamble: true, attachments: true, assert: true }).meta({
  title: '表格',
  description: '供人填写的空表，如立项表、申报表：封面、填写说明和表格；填写的内容从不写在这里。',
})

/** 表格 to be filled in, as it is issued: blank. It has tables where other texts have parts. */
export interface FormDocument extends TextDocument {
  readonly kind: 'form'
  readonly cover: FormCover | undefined
  readonly instructions: FormInstructions | undefined
  readonly tables: readonly FormTable[]
}

export const formKind = defineKind({
  kind: 'form',
  schema,
  commitments: () => [],
  points: () => [],
  resolve(source, scope): FormDocument {
    const { kind } = source
    const cover = source.cover && readCover(scope, ['cover'], source.cover)
    const tables = source.tables.map((table, index) => readFormTable(scope, ['tables', index], table))
    // It promises nothing, and has no text but its instructions.
    const whole = { ...source, preamble: undefined, attachments: [], assert: [] }
    return {
      kind,
      ...readText(scope, whole, [], { numbering: 'by-level', sections: [] }),
      cover,
      instructions:
        source.instructions &&
        readInstructions(scope, ['instructions'], source.instructions, labelsIn(cover, tables)),
      tables,
    }
  },
})

/** All that a form asks for by name, in order of the page. */
export function formLabels({ cover, tables }: FormDocument): FormLabel[] {
  return labelsIn(cover, tables)
}
