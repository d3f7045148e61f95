import { emitters } from '../../emitters/index.ts'
import { defineCommand, valueNames } from '../define-command.ts'
import { browserOption } from '../printing/browser-option.ts'
import { refuse } from '../refuse.ts'
import { readBuildOptions } from './build-options.ts'

const forms = emitters.map(({ id }) => id).join(',')

export const buildCommand = defineCommand({
  name: 'build',
  about: {
    'zh-CN': '把计划编成公文（HTML 和 PDF）',
    en: 'compile plans into official documents (HTML and PDF)',
  },
  argument: {
    name: { 'zh-CN': '文件', en: 'documents' },
    isList: true,
    about: {
      'zh-CN': '文件的标识、路径或年度；不写则编制全部。由通知印发的文件，编在该通知之中',
      en: 'ids, paths or periods of documents; all of them where none is named. What a notice issues is printed in that notice',
    },
  },
  options: [
    {
      flag: '--out',
      value: valueNames.folder,
      about: {
        'zh-CN': '输出到哪个文件夹（默认 out：身在工作区内则建在工作区中，否则建在当前文件夹）',
        en: 'where to write to (default: out, in the workspace if you stand in it, else where you stand)',
      },
    },
    {
      flag: '--format',
      value: valueNames.list,
      about: {
        'zh-CN': `输出形式，用逗号分开（默认 ${forms}）`,
        en: `forms of output, separated by commas (default: ${forms})`,
      },
    },
    {
      flag: '--draft',
      about: {
        'zh-CN': '印“草案”水印；有错误也照样编制',
        en: 'print the watermark 草案; builds in spite of errors',
      },
    },
    {
      flag: '--by-unit',
      about: {
        'zh-CN': '不编制文件本身，而为每个部门编一份任务清单（牵头、配合分开）',
        en: 'instead of the documents: for each department a list of the tasks that it leads and supports',
      },
    },
    {
      flag: '--force',
      about: {
        'zh-CN': '全部重新编制（默认只编制内容、样式等有变化的文件）',
        en: 'builds everything anew (default: only what something has changed for)',
      },
    },
    {
      flag: '--jobs',
      value: valueNames.number,
      about: {
        'zh-CN':
          '同时编制几份文件，各用一个浏览器打印（1 至 99；默认 2，机器只有一个处理器或余下内存不足 1 GB 时为 1）',
        en: 'how many documents are built at a time, each with a browser of its own (1 to 99; default: 2, or 1 where the machine has one processor or less than 1 GB to spare)',
      },
    },
    browserOption,
  ],
  examples: [
    { call: 'plan build', about: { 'zh-CN': '编制全部文件', en: 'build every document' } },
    {
      call: 'plan build 2025',
      about: { 'zh-CN': '只编制 2025 年的文件', en: 'build the documents of 2025' },
    },
    {
      call: 'plan build work-points-2025 --by-unit',
      about: { 'zh-CN': '每个部门一份任务清单', en: 'a list of its tasks for each department' },
    },
    {
      call: 'plan build work-points-2025 --draft --format pdf',
      about: { 'zh-CN': '编制一份文件的草案', en: 'build the draft of one document' },
    },
  ],
  async run(context, names, optionValues) {
    const [options, usage] = readBuildOptions(optionValues, context.host.fittingJobs)
    if (!options) return refuse(context, usage)
    return (await import('./run-build.ts')).runBuild(context, names, options)
  },
})
