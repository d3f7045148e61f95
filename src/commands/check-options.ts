import {
  type Checked,
  type Diagnostic,
  diagnostic,
  nearestNames,
  type Severity,
} from '../diagnostics/index.ts'
import { type OptionValues, textOption, textsOption } from './define-command.ts'
import { reportForms } from './report-forms.ts'

/** One form in which findings are to be reported. */
export interface ReportRequest {
  readonly form: string
  /** The file to write; undefined: standard output. */
  readonly path: string | undefined
}

export interface CheckOptions {
  readonly reports: readonly ReportRequest[]
  readonly preset: 'strict' | undefined
  /** Instead of what plan.yaml says. */
  readonly failOn: Severity | undefined
  readonly maxWarnings: number | undefined
  /** `apply`: what can be mended safely is mended. `show`: it is only shown. */
  readonly fix: 'apply' | 'show' | undefined
  readonly updateBaseline: boolean
}

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Reads the options of `plan check`; all that is wrong with them in one run. */
export function readCheckOptions(options: OptionValues): Checked<CheckOptions | undefined> {
  const isOnlyShown = options.fixDryRun === true
  const [reports, complaints] = readReports(textsOption(options, 'format'), isOnlyShown)
  const failOn = textOption(options, 'failOn')
  const severity = severities.find((known) => known === failOn)
  const maxWarnings = textOption(options, 'maxWarnings')
  const diagnostics = [
    ...complaints,
    ...(failOn === undefined || severity ? [] : [wrongChoice('--fail-on', failOn, severities)]),
    ...(maxWarnings === undefined || /^\d{1,9}$/u.test(maxWarnings)
      ? []
      : [wrongChoice('--max-warnings', maxWarnings, ['0', '1', '2', '…'])]),
    ...(isOnlyShown ? conflicts(options) : []),
  ]
  if (diagnostics.length > 0) return [undefined, diagnostics]
  return [
    {
      reports,
      preset: options.strict === true ? 'strict' : undefined,
      failOn: severity,
      maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
      fix: isOnlyShown ? 'show' : options.fix === true ? 'apply' : undefined,
      updateBaseline: options.updateBaseline === true,
    },
    [],
  ]
}

function wrongChoice(option: string, found: string, expected: readonly string[]): Diagnostic {
  return diagnostic('usage/choice', { option, found, expected, nearest: nearestNames(found, expected) })
}

/** What writes nothing cannot be asked for together with what writes. */
function conflicts(options: OptionValues): Diagnostic[] {
  const others = [
    ...(options.fix === true ? ['--fix'] : []),
    ...(options.updateBaseline === true ? ['--update-baseline'] : []),
  ]
  return others.map((other) => diagnostic('usage/conflict', { options: ['--fix-dry-run', other] }))
}

/**
 * `--format sarif=out/check.sarif`: a form, and after `=` the file. Two reports in one place would be neither.
 *
 * @param isTaken whether standard output is used for something else already
 */
function readReports(written: readonly string[], isTaken: boolean): Checked<readonly ReportRequest[]> {
  const asked = written.length > 0 || isTaken ? written : ['pretty']
  const reports = asked.map((one): ReportRequest => {
    const at = one.indexOf('=')
    return at < 0
      ? { form: one.trim(), path: undefined }
      : { form: one.slice(0, at).trim(), path: one.slice(at + 1) }
  })
  const known = reportForms.map(({ name }) => name)
  const outputs = [
    ...(isTaken ? [{ form: '--fix-dry-run', path: undefined }] : []),
    ...reports.filter(({ path }) => path !== ''),
  ]
  const shared = [...Map.groupBy(outputs, ({ path }) => path)].filter(([, forms]) => forms.length > 1)
  const diagnostics = [
    ...reports
      .filter(({ form }) => !known.includes(form))
      .map(({ form }) => wrongChoice('--format', form, known)),
    ...reports
      .filter(({ path }) => path === '')
      .map(() => diagnostic('usage/missing-value', { option: '--format' })),
    ...shared.map(([path, forms]) =>
      diagnostic('usage/same-output', { formats: forms.map(({ form }) => form), path }),
    ),
  ]
  return [reports, diagnostics]
}
