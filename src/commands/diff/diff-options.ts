import {
  type Checked,
  type Diagnostic,
  diagnostic,
  type Severity,
  severities,
} from '../../diagnostics/index.ts'
import { type ChangeCode, changeClasses, type DetailCode, detailClasses } from '../../diff/index.ts'
import { diffFormatters } from '../../formatters/diff/index.ts'
import { kinds } from '../../model/index.ts'
import { type OptionValues, textOption, textsOption } from '../define-command.ts'
import { type ReportForm, type ReportRequest, readReports } from '../reporting/report-requests.ts'
import { wrongChoice } from '../usage-mistake.ts'
import { sheetForms } from './sheet-forms.ts'

export interface DiffOptions {
  readonly reports: readonly ReportRequest[]
  /** The workspace of the older side, where that is another. */
  readonly against: string | undefined
  /** The one kind of documents that is compared. */
  readonly only: string | undefined
  /** The one department that is asked about, by any of its names. */
  readonly unit: string | undefined
  /** Whether any change fails. */
  readonly exitCode: boolean
  /** What prints the pages, where one was asked for. */
  readonly browser: string | undefined
  readonly failOn: FailingChanges
}

/** Which changes fail: those of certain classes, and those of a severity or a graver one. */
export interface FailingChanges {
  readonly codes: ReadonlySet<ChangeCode | DetailCode>
  readonly severities: readonly Severity[]
  /** Whether it fails where something is taken back and nobody says why. */
  readonly isReasonAsked: boolean
}

/** Among the classes of `--fail-on`: something is taken back, and no reason is given. */
const missingReason = 'missing-reason'

/** Every form in which `plan diff` can report, in the order of the help. */
export const diffForms: readonly ReportForm[] = [...diffFormatters, ...sheetForms]

const classes = [...changeClasses, ...detailClasses]

/** Reads the options of `plan diff`; all that is wrong with them in one run. */
export function readDiffOptions(options: OptionValues): Checked<DiffOptions | undefined> {
  const [reports, complaints] = readReports(textsOption(options, 'format'), diffForms, false)
  const [failOn, unknown] = readFailOn(textOption(options, 'failOn'))
  const only = textOption(options, 'only')
  const known = kinds.map(({ kind }) => kind)
  const diagnostics = [
    ...complaints,
    ...unknown,
    ...(only === undefined || known.some((kind) => kind === only)
      ? []
      : [wrongChoice('--only', only, known)]),
  ]
  if (diagnostics.length > 0) return [undefined, diagnostics]
  const [against, unit] = [textOption(options, 'against'), textOption(options, 'unit')]
  const browser = textOption(options, 'browser')
  return [{ reports, against, only, unit, exitCode: options.exitCode === true, browser, failOn }, []]
}

/** `dropped,weakened`, `warning`: classes of change by their codes, and severities as `plan check` knows them. */
function readFailOn(written: string | undefined): Checked<FailingChanges> {
  const words = (written ?? '').split(/[,，]/u).flatMap((word) => word.trim() || [])
  const isSeverity = (word: string) => severities.some((severity) => severity === word)
  const codes = classes.filter(({ code }) => words.includes(code)).map(({ code }) => code)
  const isReasonAsked = words.includes(missingReason)
  const isKnown = (word: string) =>
    isSeverity(word) || word === missingReason || codes.some((code) => code === word)
  const unknown = words.filter((word) => !isKnown(word))
  const named = classes.filter(({ code }) => isChange(code)).map(({ code }) => code)
  const expected = [...severities, missingReason, ...named]
  return [
    {
      codes: new Set(codes),
      severities: severities.filter((severity) => words.includes(severity)),
      isReasonAsked,
    },
    [
      ...unknown.map((word): Diagnostic => {
        const called = codesCalled(word)
        return wrongChoice('--fail-on', word, called.length > 0 ? called : expected)
      }),
      ...(written !== undefined && words.length === 0
        ? [diagnostic('usage/missing-value', { option: '--fail-on' })]
        : []),
    ],
  ]
}

/** The codes of what a report calls so: 弱化 is written `weakened`. */
function codesCalled(name: string): string[] {
  return classes.filter((one) => one.name['zh-CN'] === name || one.name.en === name).map(({ code }) => code)
}

/** Whether a class says that something is otherwise than before. */
function isChange(code: ChangeCode | DetailCode): boolean {
  return !['unchanged', 'target-unchanged'].includes(code)
}
