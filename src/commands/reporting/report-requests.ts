import { extname } from 'node:path'
import { type Checked, type Diagnostic, diagnostic } from '../../diagnostics/index.ts'
import { wrongChoice } from '../usage-mistake.ts'

/** A form in which a command can report. */
export interface ReportForm {
  readonly name: string
  /** Of a form that is no text but a page: how the name of its file ends, which says what is made of it. */
  readonly endings?: readonly string[]
  /** Whether it goes to a file that has its name from what is reported, where none is named. */
  readonly hasOwnFile?: boolean
}

/** One form in which something is to be reported. */
export interface ReportRequest {
  readonly form: string
  /** The file to write; undefined: standard output. */
  readonly path: string | undefined
}

/**
 * `--format sarif=out/check.sarif`: a form, and after `=` the file; `pretty,sarif=out/check.sarif` is two of them. Two
 * reports in one place would be neither.
 *
 * @param isTaken whether standard output is used for something else already
 */
export function readReports(
  written: readonly string[],
  forms: readonly ReportForm[],
  isTaken: boolean,
): Checked<readonly ReportRequest[]> {
  const asked = written.length > 0 || isTaken ? written : ['pretty']
  const known = forms.map(({ name }) => name)
  const reports = asked.flatMap((one) => requestsIn(one, known)).map((one) => withEnding(one, forms))
  const outputs = [
    ...(isTaken ? [{ form: '--fix-dry-run', path: undefined }] : []),
    ...reports.filter(
      ({ form, path }) =>
        known.includes(form) && path !== '' && !(path === undefined && hasOwnFile(form, forms)),
    ),
  ]
  const shared = [...Map.groupBy(outputs, ({ path }) => path)].filter(([, forms]) => forms.length > 1)
  const diagnostics = [
    ...reports
      .filter(({ form }) => form !== '' && !known.includes(form))
      .map(({ form }) => wrongChoice('--format', form, known)),
    ...reports
      .filter(({ form, path }) => form === '' || path === '')
      .map(() => diagnostic('usage/missing-value', { option: '--format' })),
    ...reports.flatMap((report) => pageComplaints(report, forms)),
    ...shared.map(([path, forms]) =>
      diagnostic('usage/same-output', { formats: forms.map(({ form }) => form), path }),
    ),
  ]
  return [reports, diagnostics]
}

/**
 * The requests of one value. The name of a file may have a comma in it, so that what follows one is another request only
 * where it begins as one does: `pdf=a.pdf,html=b.html`.
 */
function requestsIn(written: string, known: readonly string[]): ReportRequest[] {
  const next = new RegExp(`[,，](?=\\s*(?:[a-z]+\\s*=|(?:${known.join('|')})\\s*(?:[,，]|$)))`, 'u')
  return written.split(next).flatMap((one): ReportRequest[] => {
    const at = one.indexOf('=')
    if (at >= 0) return [{ form: one.slice(0, at).trim(), path: one.slice(at + 1).trim() }]
    return one.split(/[,，]/u).map((form) => ({ form: form.trim(), path: undefined }))
  })
}

/** Where a form is made into one kind of file only, the name of that need not say which: `pdf=a` is `a.pdf`. */
function withEnding({ form, path }: ReportRequest, forms: readonly ReportForm[]): ReportRequest {
  const [ending, ...others] = forms.find(({ name }) => name === form)?.endings ?? []
  const isBare = path !== undefined && path !== '' && extname(path) === ''
  return { form, path: isBare && ending && others.length === 0 ? `${path}${ending}` : path }
}

/** A page needs a file that says what is to be made of it. */
function pageComplaints({ form, path }: ReportRequest, forms: readonly ReportForm[]): Diagnostic[] {
  const endings = forms.find(({ name }) => name === form)?.endings
  if (path === undefined && hasOwnFile(form, forms)) return []
  if (!endings || path === '' || endings.some((ending) => path?.toLowerCase().endsWith(ending))) return []
  return [diagnostic('usage/page-file', { form, path, endings })]
}

function hasOwnFile(form: string, forms: readonly ReportForm[]): boolean {
  return forms.some((one) => one.name === form && one.hasOwnFile === true)
}
