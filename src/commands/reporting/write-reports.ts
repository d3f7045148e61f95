import { relative, resolve } from 'node:path'
import type { Checked, Diagnostic } from '../../diagnostics/index.ts'
import type { ReportManner } from '../../formatters/index.ts'
import type { CommandContext } from '../define-command.ts'
import { repositoryRoot } from '../repository-root.ts'
import { appendOutput, writeOutput } from '../write-output.ts'
import type { ReportRequest } from './report-requests.ts'

/** A form that is text, of whatever is reported. */
interface TextForm<R> {
  readonly name: string
  format(report: R, manner: ReportManner): string
}

/**
 * Writes a report in each form that was asked for; the names of the files that were written.
 *
 * @param summary the form in which a service that is asked for annotations shows all beside its job
 */
export async function writeReports<R>(
  context: CommandContext,
  report: R,
  requests: readonly ReportRequest[],
  { forms, summary }: { readonly forms: readonly TextForm<R>[]; readonly summary: TextForm<R> },
): Promise<Checked<readonly string[]>> {
  const { host, language } = context
  const written: string[] = []
  const failures: Diagnostic[] = []
  const root = await repositoryRoot(context)
  const inRepository =
    root === undefined ? undefined : (name: string) => relative(root, resolve(host.workingFolder, name))
  for (const { form, path } of requests) {
    const formatter = forms.find(({ name }) => name === form)
    if (!formatter) throw new Error(`no formatter is called ${form}`)
    const { hasColor, columns } =
      path === undefined ? { ...host.stdout, hasColor: context.hasColor } : onPaper
    const text = formatter.format(report, { language, color: hasColor, columns, inRepository })
    if (path === undefined) host.stdout.write(text)
    else {
      const [file, failure] = await writeOutput(host, resolve(host.workingFolder, path), text)
      failures.push(...failure)
      if (file) written.push(file.path)
    }
  }
  if (requests.some(({ form }) => form === 'github'))
    failures.push(
      ...(await addToSummary(context, summary.format(report, { language, color: false, columns: 80 }))),
    )
  return [written, failures]
}

const onPaper = { hasColor: false, columns: 80 }

/** GitHub Actions shows beside a job what its steps have put into this file. */
async function addToSummary({ host }: CommandContext, text: string): Promise<readonly Diagnostic[]> {
  const path = host.environment.GITHUB_STEP_SUMMARY
  return path ? appendOutput(host, path, text) : []
}
