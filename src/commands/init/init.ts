import { defineCommand } from '../define-command.ts'

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
        en: 'copy the whole example: five years of an invented hospital, with documents of every kind',
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
  async run(context, [folder = 'plans'], { example }) {
    const { runInit } = await import('./run-init.ts')
    return runInit(context, folder, example === true)
  },
})
