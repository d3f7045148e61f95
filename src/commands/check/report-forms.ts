import { type Emitter, emitters } from '../../emitters/index.ts'
import { formatters } from '../../formatters/index.ts'
import type { ReportForm } from '../reporting/report-requests.ts'

/** 核稿意见表: no text but a page, so that it needs a file, whose ending says what is made of it. */
export const reviewForm = 'review'

const pageEndings: readonly string[] = emitters.map(({ id }) => `.${id}`)

/** Every form in which `plan check` can report, in the order of the help. */
export const reportForms: readonly ReportForm[] = [...formatters, { name: reviewForm, endings: pageEndings }]

/** What makes a page the file that its path says; undefined where the path says nothing. */
export function pageEmitter(path: string | undefined): Emitter | undefined {
  return emitters.find(({ id }) => path?.toLowerCase().endsWith(`.${id}`))
}
