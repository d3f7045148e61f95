import { emitters } from '../../emitters/index.ts'
import type { ReportForm } from '../reporting/report-requests.ts'

/** 对照表 in every form of output at once: to read and to print. */
export const bothForms = 'report'

/** The forms in which `plan diff` makes 对照表: each by itself, or both. */
export const sheetForms: readonly ReportForm[] = [
  ...emitters.map(({ id }) => ({ name: id, endings: [`.${id}`], hasOwnFile: true })),
  { name: bothForms, hasOwnFile: true },
]

export function isSheet({ form }: { readonly form: string }): boolean {
  return sheetForms.some(({ name }) => name === form)
}
