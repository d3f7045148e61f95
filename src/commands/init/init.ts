import { resolve } from 'node:path'
import { diagnostic } from '../../diagnostics/index.ts'
import { errorCode, isTaken, readExampleWorkspace } from '../../host/index.ts'
import { defineCommand, exitCodes } from '../define-command.ts'
import { phrase } from '../phrase.ts'
import { shownPath } from '../write-output.ts'

const nextSteps = (folder: string) =>
  [...(folder === '.' ? [] : [`  cd ${folder}`]), '  plan build'].join('\n')

const initialized = phrase<{ folder: string; count: number }>({
  'zh-CN': ({ folder, count }) =>
    `已${folder === '.' ? '' : `在 ${folder} `}建立工作区（${count} 个文件）。下一步：\n${nextSteps(folder)}`,
  en: ({ folder, count }) =>
    `made a workspace of ${count} files${folder === '.' ? '' : ` in ${folder}`}. Next:\n${nextSteps(folder)}`,
})

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
    say(initialized[language]({ folder: shown, count: files.size }))
    return exitCodes.clean
  },
})
