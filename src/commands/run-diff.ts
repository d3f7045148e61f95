import { classOf, diffPlans, isPlan } from '../diff/index.ts'
import { type CommandContext, type ExitCode, exitCodes } from './define-command.ts'
import { openWorkspace } from './open-workspace.ts'
import { selectDocuments } from './select-documents.ts'

export async function runDiff(context: CommandContext, names: readonly string[]): Promise<ExitCode> {
  const [opened, complaints] = await openWorkspace(context)
  const workspace = opened?.workspace
  if (!workspace) {
    await context.complain(complaints)
    return exitCodes.couldNotRun
  }
  const sides = names.map((name) => {
    const { named } = selectDocuments([name], workspace, context.host.workingFolder, opened.files)
    return workspace.documents.filter(isPlan).find(({ parsed }) => named.includes(parsed.source.name))
  })
  const [before, after] = sides
  if (!before || !after) return exitCodes.couldNotRun
  const diff = diffPlans({ workspace, document: before }, { workspace, document: after })
  for (const { codes, before, after, targets } of diff.points) {
    const id = [before, after].map((side) => side.map(({ point }) => point.id).join('+')).join(' > ')
    const what = codes.map((code) => classOf(code).name[context.language]).join(' ')
    context.host.stdout.write(`${what}: ${id}\n`)
    for (const target of targets)
      context.host.stdout.write(
        `    ${target.indicator.name}: ${target.codes.map((code) => classOf(code).name[context.language]).join(' ')}\n`,
      )
  }
  return exitCodes.clean
}
