import { join, resolve } from 'node:path'
import { defineCommand, exitCodes, textOption, valueNames } from '../define-command.ts'
import { exitCodeOf } from '../exit-code.ts'
import { phrase } from '../phrase.ts'
import { stop } from '../refuse.ts'
import { shownPath } from '../write-output.ts'

const schemasWritten = phrase<{ folder: string; count: number }>({
  'zh-CN': ({ folder, count }) => `已在 ${folder} 写出 ${count} 个 JSON Schema`,
  en: ({ folder, count }) => `wrote ${count} JSON Schemas to ${folder}`,
})

export const schemaCommand = defineCommand({
  name: 'schema',
  about: {
    'zh-CN': '写出 JSON Schema，供编辑器补全和解释每个键',
    en: 'write the JSON Schemas by which editors complete and explain every key',
  },
  options: [
    {
      flag: '--out',
      value: valueNames.folder,
      about: {
        'zh-CN': '输出到哪个文件夹（默认工作区的 schema）',
        en: 'where to write to (default: schema in the workspace)',
      },
    },
  ],
  examples: [
    {
      call: 'plan schema',
      about: { 'zh-CN': '更新工作区的 schema 文件夹', en: 'refresh the schema folder of the workspace' },
    },
  ],
  async run(context, _args, options) {
    const { host, language } = context
    const { openWorkspace } = await import('../opening/open-workspace.ts')
    const { writeSchemas } = await import('../write-schemas.ts')
    const [opened, complaints] = await openWorkspace(context)
    if (!opened) return stop(context, complaints)
    await context.complain(complaints)
    const out = textOption(options, 'out')
    const folder = out === undefined ? join(opened.folder, 'schema') : resolve(host.workingFolder, out)
    const [count, failures] = await writeSchemas(host, opened.workspace, folder)
    if (failures.length > 0) return stop(context, failures)
    context.say(schemasWritten[language]({ folder: shownPath(host, folder), count }))
    return opened.workspace ? exitCodes.clean : exitCodeOf(complaints)
  },
})
