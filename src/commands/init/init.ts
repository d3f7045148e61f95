import { resolve } from 'node:path'
import { diagnostic } from '../../diagnostics/index.ts'
import { errorCode, isTaken, readExampleWorkspace } from '../../host/index.ts'
import { defineCommand, exitCodes } from '../define-command.ts'
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
  options: [],
  examples: [
    {
      call: 'plan init my-hospital',
      about: { 'zh-CN': '在 my-hospital 中新建', en: 'make one in my-hospital' },
    },
  ],
  async run({ host, language, say, complain }, [name = 'plans']) {
    const folder = resolve(host.workingFolder, name)
    const shown = shownPath(host, folder)
    if (await isTaken(folder)) {
      await complain([diagnostic('workspace/not-empty', { path: shown })])
      return exitCodes.couldNotRun
    }
    const files = await readExampleWorkspace(host.installation)
    try {
      await host.writeFolder(folder, files)
    } catch (error) {
      await complain([diagnostic('file/unwritable', { path: shown, reason: errorCode(error) })])
      return exitCodes.couldNotRun
    }
    say(phrases.initialized[language]({ folder: shown, count: files.size }))
    return exitCodes.clean
  },
})
