import { cp, readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { diagnostic } from '../diagnostics/index.ts'
import { errorCode } from '../host/index.ts'
import { defineCommand, exitCodes } from './define-command.ts'
import { phrases } from './phrases.ts'

export const initCommand = defineCommand({
  name: 'init',
  about: { 'zh-CN': '新建一个可以立即编制的工作区', en: 'make a new workspace that builds at once' },
  argument: {
    syntax: '[folder]',
    about: { 'zh-CN': '建在哪个文件夹（默认 plans）', en: 'where to make it (default: plans)' },
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
    const shown = relative(host.workingFolder, folder) || '.'
    if (!(await isFree(folder))) {
      complain([diagnostic('workspace/not-empty', { path: shown })])
      return exitCodes.couldNotRun
    }
    try {
      await cp(join(host.installation, 'plans'), folder, {
        recursive: true,
        errorOnExist: true,
        force: false,
      })
    } catch (error) {
      complain([diagnostic('file/unwritable', { path: shown, reason: errorCode(error) })])
      return exitCodes.couldNotRun
    }
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    say(
      phrases.initialized[language]({ folder: shown, count: files.filter((entry) => entry.isFile()).length }),
    )
    return exitCodes.clean
  },
})

/** Whether a folder is not there yet, or is there with nothing in it. */
async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    return errorCode(error) === 'ENOENT'
  }
}
