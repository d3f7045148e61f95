import {
  type Checked,
  type Diagnostic,
  diagnostic,
  type Severity,
  severities,
} from '../../diagnostics/index.ts'
import { type OptionValues, textOption, textsOption } from '../define-command.ts'
import { type ReportRequest, readReports } from '../reporting/report-requests.ts'
import { wrongChoice } from '../usage-mistake.ts'
import { reportForms } from './report-forms.ts'

export interface CheckOptions {
  readonly reports: readonly ReportRequest[]
  readonly preset: 'strict' | undefined
  /** Instead of what plan.yaml says. */
  readonly failOn: Severity | undefined
  readonly maxWarnings: number | undefined
  /** `apply`: what can be mended safely is mended. `show`: it is only shown. */
  readonly fix: 'apply' | 'show' | undefined
  readonly updateBaseline: boolean
  /** To print 核稿意见表 with. */
  readonly browser: string | undefined
}

/** Reads the options of `plan check`; all that is wrong with them in one run. */
export function readCheckOptions(options: OptionValues): Checked<CheckOptions | undefined> {
  const isOnlyShown = options.fixDryRun === true
  const [reports, complaints] = readReports(textsOption(options, 'format'), reportForms, isOnlyShown)
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
      browser: textOption(options, 'browser'),
    },
    [],
  ]
}

/** What writes nothing cannot be asked for together with what writes. */
function conflicts(options: OptionValues): Diagnostic[] {
  const others = [
    ...(options.fix === true ? ['--fix'] : []),
    ...(options.updateBaseline === true ? ['--update-baseline'] : []),
  ]
  return others.map((other) => diagnostic('usage/conflict', { options: ['--fix-dry-run', other] }))
}
