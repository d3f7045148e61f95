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
 * `--format sarif=out/check.sarif`: a form, and after `=` the file. Two reports in one place would be neither.
 *
 * @param isTaken whether standard output is used for something else already
 */
export function readReports(
  written: readonly string[],
  forms: readonly ReportForm[],
  isTaken: boolean,
): Checked<readonly ReportRequest[]> {
  const asked = written.length > 0 || isTaken ? written : ['pretty']
  const reports = asked.map((one): ReportRequest => {
    const at = one.indexOf('=')
    return at < 0
      ? { form: one.trim(), path: undefined }
      : { form: one.slice(0, at).trim(), path: one.slice(at + 1) }
  })
  const known = forms.map(({ name }) => name)
  const outputs = [
    ...(isTaken ? [{ form: '--fix-dry-run', path: undefined }] : []),
    ...reports.filter(({ form, path }) => path !== '' && !(path === undefined && hasOwnFile(form, forms))),
  ]
  const shared = [...Map.groupBy(outputs, ({ path }) => path)].filter(([, forms]) => forms.length > 1)
  const diagnostics = [
    ...reports
      .filter(({ form }) => !known.includes(form))
      .map(({ form }) => wrongChoice('--format', form, known)),
    ...reports
      .filter(({ path }) => path === '')
      .map(() => diagnostic('usage/missing-value', { option: '--format' })),
    ...reports.flatMap((report) => pageComplaints(report, forms)),
    ...shared.map(([path, forms]) =>
      diagnostic('usage/same-output', { formats: forms.map(({ form }) => form), path }),
    ),
  ]
  return [reports, diagnostics]
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
