import { extname, join, resolve } from 'node:path'
import type { Checked, Diagnostic } from '../../diagnostics/index.ts'
import {
  type Comparison,
  composeOthersSheet,
  composeSheet,
  hasOtherChanges,
  isChangedPlan,
  showPlans,
} from '../../diff/index.ts'
import { type ComparisonSheet, comparisonView } from '../../documents/index.ts'
import { emitters } from '../../emitters/index.ts'
import type { CommandContext } from '../define-command.ts'
import { type PageOutput, printPage } from '../printing/print-page.ts'
import type { ReportRequest } from '../reporting/report-requests.ts'
import { bothForms } from './sheet-forms.ts'
import { unknownInstitution } from './sides/invented-registers.ts'
import type { Side } from './sides/side.ts'

/** What is to be printed, and by which browser. */
export interface SheetOptions {
  readonly requests: readonly ReportRequest[]
  readonly browser: string | undefined
}

/**
 * Writes 对照表 of every plan, and of all that is none, to each of the files that were asked for; the names of those that
 * were written.
 *
 * @param after the side whose institution, lengths and fonts the pages have
 */
export async function writeSheets(
  context: CommandContext,
  after: Side,
  comparison: Comparison,
  { requests, browser }: SheetOptions,
): Promise<Checked<readonly string[]>> {
  const { workspace } = after
  const written: string[] = []
  const complaints: Diagnostic[] = []
  const { name } = workspace.organization
  const institution = name === unknownInstitution ? undefined : name
  for (const { sheet, mark } of sheetsOf(comparison, institution)) {
    const view = comparisonView(sheet, workspace.typography.profile)
    const outputs = requests.flatMap((request) => outputsOf(request, sheet.title, mark))
    const page = { workspace, template: 'comparison', view, browser }
    const [files, failures] = await printPage(context, after, page, inFolder(context, outputs))
    written.push(...files)
    complaints.push(...failures)
  }
  return [written, complaints]
}

interface MarkedSheet {
  readonly sheet: ComparisonSheet
  /** What tells its files from those of the others, where there are several. */
  readonly mark: string
}

/** Of what changed; where nothing did, of all plans, which then say so. */
function sheetsOf(comparison: Comparison, institution: string | undefined): MarkedSheet[] {
  const hasOthers = hasOtherChanges(comparison)
  const changed = showPlans(comparison.plans)
    .filter(({ shown }) => isChangedPlan(shown))
    .map(({ plan }) => plan)
  const plans = changed.length > 0 || hasOthers ? changed : comparison.plans
  const ofPlans = plans.map((plan) => ({
    sheet: composeSheet(plan, institution),
    mark: plans.length > 1 ? `-${plan.after.document.id}` : '',
  }))
  if (plans.length > 0 && !hasOthers) return ofPlans
  const mark = plans.length > 0 ? '-其他文件' : ''
  return [...ofPlans, { sheet: composeOthersSheet(comparison, institution), mark }]
}

/** The files of one request: of the form, or of both; named by the path, without its ending, or by the title. */
function outputsOf({ form, path }: ReportRequest, title: string, mark: string): PageOutput[] {
  const named = path ?? join('out', title)
  const isEnding = emitters.some(({ id }) => extname(named).toLowerCase() === `.${id}`)
  const stem = isEnding ? named.slice(0, -extname(named).length) : named
  return emitters
    .filter(({ id }) => form === bothForms || form === id)
    .map((emitter) => ({ emitter, path: `${stem}${mark}.${emitter.id}` }))
}

function inFolder({ host }: CommandContext, outputs: readonly PageOutput[]): PageOutput[] {
  return outputs.map((output) => ({ ...output, path: resolve(host.workingFolder, output.path) }))
}
