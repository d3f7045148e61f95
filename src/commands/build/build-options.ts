import { type Checked, type Diagnostic, diagnostic } from '../../diagnostics/index.ts'
import { type Emitter, emitters } from '../../emitters/index.ts'
import { type OptionValues, textOption } from '../define-command.ts'
import { wrongChoice } from '../usage-mistake.ts'

export interface BuildOptions {
  readonly out: string | undefined
  readonly emitters: readonly Emitter[]
  readonly draft: boolean
  /** Whether all is made anew, whatever is known of former files. */
  readonly force: boolean
  /** Whether a list of tasks is made for each department, instead of the documents. */
  readonly byUnit: boolean
  readonly jobs: number
  readonly browser: string | undefined
}

/**
 * Reads the options of `plan build`; all that is wrong with them in one run.
 *
 * @param fittingJobs how many documents are built at a time where nothing is said
 */
export function readBuildOptions(
  options: OptionValues,
  fittingJobs: number,
): Checked<BuildOptions | undefined> {
  const diagnostics: Diagnostic[] = []
  const ids = emitters.map(({ id }) => id)
  const formats = (textOption(options, 'format') ?? ids.join(','))
    .split(/[,，]/u)
    .map((format) => format.trim())
    .filter((format) => format !== '')
  const unknown = formats.filter((name) => !ids.includes(name))
  diagnostics.push(...unknown.map((name) => wrongChoice('--format', name, ids)))
  if (formats.length === 0) diagnostics.push(diagnostic('usage/missing-value', { option: '--format' }))
  const jobs = textOption(options, 'jobs') ?? `${fittingJobs}`
  if (!/^[1-9]\d?$/.test(jobs)) {
    const args = { option: '--jobs', found: jobs, expected: ['1', '2', '…', '99'], nearest: [] }
    diagnostics.push(diagnostic('usage/choice', args))
  }
  if (diagnostics.length > 0) return [undefined, diagnostics]
  return [
    {
      out: textOption(options, 'out'),
      emitters: emitters.filter(({ id }) => formats.includes(id)),
      draft: options.draft === true,
      force: options.force === true,
      byUnit: options.byUnit === true,
      jobs: Number(jobs),
      browser: textOption(options, 'browser'),
    },
    [],
  ]
}
