import { join } from 'node:path'
import type { Checked } from '../diagnostics/index.ts'
import { definitionOf, documentContext } from '../documents/index.ts'
import type { Host } from '../host/index.ts'
import { allSections, asText, type JsonSchema, planSchemas, type WorkspaceNames } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { makeOutputFolder, writeOutput } from './write-output.ts'

/** Writes the JSON Schemas of a workspace into a folder, and returns how many there are. */
export async function writeSchemas(
  host: Host,
  workspace: Workspace | undefined,
  folder: string,
): Promise<Checked<number>> {
  const schemas = workspaceSchemas(workspace)
  const failures = [...(await makeOutputFolder(host, folder))]
  for (const [file, schema] of failures.length > 0 ? [] : schemas) {
    const text = `${JSON.stringify(schema, undefined, 2)}\n`
    const [, failure] = await writeOutput(host, join(folder, file), text)
    failures.push(...failure)
  }
  return [schemas.size, failures]
}

/** The JSON Schemas of a workspace by file name; without one they know the keys, but no names. */
export function workspaceSchemas(workspace: Workspace | undefined): ReadonlyMap<string, JsonSchema> {
  return planSchemas(workspace && namesOf(workspace))
}

/** The names of a workspace that references can use. */
function namesOf(workspace: Workspace): WorkspaceNames {
  const context = documentContext(workspace, false)
  const commitments = new Map<string, string>()
  for (const document of workspace.documents) {
    for (const { id, title, points } of allSections(asText(document)?.sections ?? [])) {
      if (id !== undefined) commitments.set(id, title ?? id)
      for (const point of points) commitments.set(point.id, title ?? point.id)
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
