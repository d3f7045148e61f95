import { join, resolve } from 'node:path'
import { diagnostic } from '../../diagnostics/index.ts'
import { errorCode, isTaken, readExampleWorkspace, readFirstWorkspace } from '../../host/index.ts'
import { type CommandContext, defineCommand, type ExitCode, exitCodes } from '../define-command.ts'
import { exitCodeOf } from '../exit-code.ts'
import { phrases } from '../phrases.ts'
import { shownPath } from '../write-output.ts'

export const initCommand = defineCommand({
  name: 'init',
  about: { 'zh-CN': '新建一个可以立即编制的工作区', en: 'make a new workspace that builds at once' },
  argument: {
    name: { 'zh-CN': '文件夹', en: 'folder' },
    isList: false,
    about: {
      'zh-CN': '建在哪个文件夹（默认 plans）；已有内容的文件夹不动',
      en: 'where to make it (default: plans); a folder that is not empty is left alone',
    },
  },
  options: [
    {
      flag: '--example',
      about: {
        'zh-CN': '复制整个示例：一家虚构医院五年的各种文件',
        en: 'copy the whole example: five years of documents of every kind of an invented hospital',
      },
    },
  ],
  examples: [
    {
      call: 'plan init my-hospital',
      about: {
        'zh-CN': '在 my-hospital 中新建：一份工作要点和印发它的通知',
        en: 'make one in my-hospital: work points and the notice that issues them',
      },
    },
    {
      call: 'plan init example --example',
      about: { 'zh-CN': '看每一种文件怎样写', en: 'see how each kind of document is written' },
    },
  ],
  async run(context, [name = 'plans'], options) {
    const { host, language, say, complain } = context
    const folder = resolve(host.workingFolder, name)
    const shown = shownPath(host, folder)
    if (await isTaken(folder)) {
      await complain([diagnostic('workspace/not-empty', { path: shown })])
      return exitCodes.couldNotRun
    }
    const isExample = options.example === true
    const year = host.today().slice(0, 4)
    const files = isExample
      ? await readExampleWorkspace(host.installation)
      : await readFirstWorkspace(host.installation, { language, year })
    try {
      await host.writeFolder(folder, files)
    } catch (error) {
      await complain([diagnostic('file/unwritable', { path: shown, reason: errorCode(error) })])
      return exitCodes.couldNotRun
    }
    if (!isExample) {
      const exitCode = await addSchemas(context, folder)
      if (exitCode !== exitCodes.clean) return exitCode
    }
    say(phrases.initialized[language]({ folder: shown, count: files.size, isExample }))
    return exitCodes.clean
  },
})

/** The schemas of a new workspace, which know its names, for the editor. */
async function addSchemas(context: CommandContext, workspace: string): Promise<ExitCode> {
  const { openWorkspace } = await import('../opening/open-workspace.ts')
  const { writeSchemas } = await import('../write-schemas.ts')
  const [opened, complaints] = await openWorkspace({ ...context, workspace })
  const [, failures] = await writeSchemas(context.host, opened?.workspace, join(workspace, 'schema'))
  await context.complain([...complaints, ...failures])
  return exitCodeOf([...complaints, ...failures])
}
