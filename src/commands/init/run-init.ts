import { join, resolve } from 'node:path'
import { diagnostic } from '../../diagnostics/index.ts'
import { errorCode, isTaken, readExampleWorkspace, readFirstWorkspace } from '../../host/index.ts'
import { type CommandContext, type ExitCode, exitCodes } from '../define-command.ts'
import { openWorkspace } from '../opening/open-workspace.ts'
import { phrase } from '../phrase.ts'
import { refuse, stop } from '../refuse.ts'
import { shownPath } from '../write-output.ts'
import { writeSchemas } from '../write-schemas.ts'

const nextSteps = (folder: string) =>
  [...(folder === '.' ? [] : [`  cd ${folder}`]), '  plan build'].join('\n')

const initialized = phrase<{ folder: string; count: number }>({
  'zh-CN': ({ folder, count }) =>
    `已${folder === '.' ? '' : `在 ${folder} `}建立工作区（${count} 个文件）。下一步：\n${nextSteps(folder)}`,
  en: ({ folder, count }) =>
    `made a workspace of ${count} files${folder === '.' ? '' : ` in ${folder}`}. Next:\n${nextSteps(folder)}`,
})

const ownNames = phrase<undefined>({
  'zh-CN': () =>
    '然后把 organization.yaml 中的示例名称换成本单位的。\n看每一种文件怎样写：plan init example --example',
  en: () =>
    'Then put your own names into organization.yaml.\nEvery kind of document, by example: plan init example --example',
})

/** Makes a workspace in a folder that is not there or is empty: a small one to begin with, or the whole example. */
export async function runInit(context: CommandContext, name: string, isExample: boolean): Promise<ExitCode> {
  const { host, language, say } = context
  const folder = resolve(host.workingFolder, name)
  const shown = shownPath(host, folder)
  if (await isTaken(folder)) return refuse(context, [diagnostic('workspace/not-empty', { path: shown })])
  const year = host.today().slice(0, 4)
  const files = isExample
    ? await readExampleWorkspace(host.installation)
    : await readFirstWorkspace(host.installation, { language, year })
  try {
    await host.writeFolder(folder, files)
  } catch (error) {
    return refuse(context, [diagnostic('file/unwritable', { path: shown, reason: errorCode(error) })])
  }
  // The example brings its own.
  const failures = isExample ? [] : await addSchemas(context, folder)
  if (failures.length > 0) return stop(context, failures)
  say(initialized[language]({ folder: shown, count: files.size }))
  if (!isExample) say(ownNames[language](undefined))
  return exitCodes.clean
}

/** For the editor, the schemas of a new workspace, which know its names. */
async function addSchemas(context: CommandContext, workspace: string) {
  const [opened, complaints] = await openWorkspace({ ...context, workspace })
  const [, failures] = await writeSchemas(context.host, opened?.workspace, join(workspace, 'schema'))
  return [...complaints, ...failures]
}
