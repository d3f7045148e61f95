import { formatters } from '../formatters/index.ts'

/** Every form in which `plan check` can report, in the order of the help. */
export const reportForms: readonly { readonly name: string }[] = formatters
