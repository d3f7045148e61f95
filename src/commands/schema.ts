import { join, relative, resolve } from 'node:path'
import { definitionOf, documentContext } from '../documents/index.ts'
import { writeWhole } from '../host/index.ts'
import { planSchemas, type WorkspaceNames } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { defineCommand, exitCodes, textOption } from './define-command.ts'
import { exitCodeOf } from './exit-code.ts'
import { openWorkspace } from './open-workspace.ts'
import { phrases } from './phrases.ts'

export const schemaCommand = defineCommand({
  name: 'schema',
  about: {
    'zh-CN': '写出 JSON Schema，供编辑器补全和解释每个键',
    en: 'write the JSON Schemas by which editors complete and explain every key',
  },
  options: [
    {
      flags: '--out <folder>',
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
    const [opened, complaints] = await openWorkspace(context)
    context.complain(complaints)
    if (!opened) return exitCodeOf(complaints)
    const out = textOption(options, 'out')
    const folder = out === undefined ? join(opened.folder, 'schema') : resolve(host.workingFolder, out)
    const schemas = planSchemas(opened.workspace && namesOf(opened.workspace))
    for (const [file, schema] of schemas)
      await writeWhole(join(folder, file), `${JSON.stringify(schema, undefined, 2)}\n`)
    context.say(
      phrases.schemasWritten[language]({
        folder: relative(host.workingFolder, folder) || '.',
        count: schemas.size,
      }),
    )
    return opened.workspace ? exitCodes.clean : exitCodeOf(complaints)
  },
})

/** The names of a workspace that references can use. */
export function namesOf(workspace: Workspace): WorkspaceNames {
  const context = documentContext(workspace, false)
  const commitments = new Map<string, string>()
  for (const document of workspace.documents) {
    if (document.kind !== 'work-points') continue
    for (const { id, title, points } of document.sections) {
      if (id !== undefined) commitments.set(id, title)
      for (const point of points) commitments.set(point.id, title)
    }
  }
  return {
    organization: workspace.organization,
    indicators: workspace.indicators,
    documents: workspace.documents.map((document) => ({
      id: document.id,
      about: definitionOf(document).title(document, context),
    })),
    commitments: [...commitments].map(([id, about]) => ({ id, about })),
  }
}
