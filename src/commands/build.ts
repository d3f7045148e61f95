import { relative, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/index.ts'
import { emitters } from '../emitters/index.ts'
import { buildDocuments } from './build-documents.ts'
import { readBuildOptions } from './build-options.ts'
import { defineCommand, exitCodes } from './define-command.ts'
import { exitCodeOf } from './exit-code.ts'
import { openWorkspace } from './open-workspace.ts'
import { phrases } from './phrases.ts'
import { openPress } from './press.ts'
import { selectDocuments } from './select-documents.ts'

export const buildCommand = defineCommand({
  name: 'build',
  about: {
    'zh-CN': '把计划编成公文（HTML 和 PDF）',
    en: 'compile plans into official documents (HTML and PDF)',
  },
  argument: {
    syntax: '[documents...]',
    about: {
      'zh-CN': '文件的标识、路径或年度；不写则编制全部',
      en: 'ids, paths or periods of documents; all of them where none is named',
    },
  },
  options: [
    {
      flags: '--out <folder>',
      about: { 'zh-CN': '输出到哪个文件夹（默认 out）', en: 'where to write to (default: out)' },
    },
    {
      flags: '--format <list>',
      about: {
        'zh-CN': `输出形式，用逗号分开（默认 ${emitters.map(({ id }) => id).join(',')}）`,
        en: `forms of output, separated by commas (default: ${emitters.map(({ id }) => id).join(',')})`,
      },
    },
    {
      flags: '--draft',
      about: {
        'zh-CN': '印“草案”水印；有问题也照样编制',
        en: 'print the watermark 草案; builds also with findings',
      },
    },
    {
      flags: '--jobs <number>',
      about: { 'zh-CN': '同时用几个浏览器打印（默认 1）', en: 'browsers that print at a time (default: 1)' },
    },
    {
      flags: '--browser <path>',
      about: { 'zh-CN': '用哪个浏览器打印 PDF', en: 'the browser to print PDFs with' },
    },
  ],
  examples: [
    { call: 'plan build', about: { 'zh-CN': '编制全部文件', en: 'build every document' } },
    {
      call: 'plan build 2025',
      about: { 'zh-CN': '只编制 2025 年的文件', en: 'build the documents of 2025' },
    },
    {
      call: 'plan build work-points-2025 --draft --format pdf',
      about: { 'zh-CN': '编制一份文件的草案', en: 'build the draft of one document' },
    },
  ],
  async run(context, names, optionValues) {
    const { host, language } = context
    const [options, usage] = readBuildOptions(optionValues)
    if (!options) {
      context.complain(usage)
      return exitCodes.couldNotRun
    }
    const started = host.elapsed()
    const press = openPress(host, options)
    host.onInterrupt(press.close)
    try {
      const [opened, complaints] = await openWorkspace(context)
      if (!opened?.workspace) {
        context.complain(complaints)
        return exitCodeOf(complaints)
      }
      const selection = selectDocuments(names, opened.workspace, host.workingFolder, opened.files)
      const out = resolve(host.workingFolder, options.out ?? opened.defaultOut)
      const built = await buildDocuments(context, press, opened.workspace, selection.documents, {
        ...options,
        out,
        findings: opened.diagnostics,
      })
      const diagnostics = unique([...complaints, ...selection.diagnostics, ...built.diagnostics])
      context.complain(diagnostics)
      const seconds = (host.elapsed() - started) / 1000
      const files = built.files.map(({ path, bytes }) => ({
        path: relative(host.workingFolder, path),
        bytes,
      }))
      context.say(
        phrases.built[language]({ files, skipped: [...built.skipped, ...selection.broken], seconds }),
      )
      const forgiven = options.draft ? opened.workspace.documents.map(({ parsed }) => parsed.source.name) : []
      return exitCodeOf(diagnostics.filter(({ location }) => !forgiven.includes(location?.source.name ?? '')))
    } finally {
      await press.close()
    }
  },
})

/** One missing browser is one complaint, however many documents wanted it. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ code, args, location }) => {
    const key = JSON.stringify([code, args, location?.source.name, location?.start])
    return !seen.has(key) && seen.add(key)
  })
}
