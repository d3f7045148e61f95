import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeManyDocuments } from './many-documents.ts'
import type { Candidate } from './measure.ts'

const counts = [100, 1000]

/**
 * Checks of a few files, of the example and of many documents, by `plan`, and by the peers that are installed.
 *
 * @param few the workspace of a few files
 */
export async function checkCandidates(folder: string, few: string): Promise<Candidate[]> {
  const workspaces = counts.map((count) => ({ count, workspace: join(folder, `many-${count}`) }))
  for (const { count, workspace } of workspaces) await writeManyDocuments(workspace, count)
  const schema = await writeWholeSchema(folder)
  return [
    ...candidatesFor(folder, 'few', few),
    ...candidatesFor(folder, 'example', 'plans'),
    ...workspaces.flatMap(({ count, workspace }) => [
      ...candidatesFor(folder, `${count}`, workspace),
      ...peers(count, join(workspace, 'years'), schema),
    ]),
  ]
}

/** A first check that remembers nothing, and one that remembers it. */
function candidatesFor(folder: string, name: string, workspace: string): Candidate[] {
  const cache = join(folder, `cache-${name}`)
  const check = {
    args: ['bin/plan.js', 'check', '--strict', '--quiet', '--workspace', workspace],
    env: { XDG_CACHE_HOME: cache },
  }
  return [
    {
      name: `check, ${name}`,
      ...check,
      prepare: () => rm(cache, { recursive: true, force: true }),
    },
    { name: `check again, ${name}`, ...check },
  ]
}

function peers(count: number, documents: string, schema: string): Candidate[] {
  const programs = 'bench/node_modules'
  const ajv = join(programs, 'ajv-cli', 'dist', 'index.js')
  const spectral = join(programs, '@stoplight', 'spectral-cli', 'dist', 'index.js')
  return [
    ...(existsSync(ajv)
      ? [
          {
            name: `ajv, ${count}`,
            args: [
              ...[
                ajv,
                'validate',
                '--spec=draft2020',
                '--strict=false',
                '--validate-formats=false',
                '-s',
                schema,
              ],
              ...['-d', join(documents, '*.yaml')],
            ],
          },
        ]
      : []),
    // Of a thousand it takes half a minute, every round.
    ...(existsSync(spectral) && count <= 100
      ? [
          {
            name: `Spectral, ${count}`,
            args: [spectral, 'lint', '-r', 'bench/spectral-rules.yaml', join(documents, '*.yaml')],
          },
        ]
      : []),
  ]
}

/** The schema of the example with the names that it refers to in it, for those who follow no path to another file. */
async function writeWholeSchema(folder: string): Promise<string> {
  const read = (name: string) => readFile(join('plans', 'schema', `${name}.schema.json`), 'utf8')
  const schema = JSON.parse(
    (await read('work-points')).replaceAll('names.schema.json#/$defs/', '#/$defs/names-of-'),
  )
  const names: { $defs: Record<string, unknown> } = JSON.parse(await read('names'))
  for (const [thing, shape] of Object.entries(names.$defs)) schema.$defs[`names-of-${thing}`] = shape
  const path = join(folder, 'whole.schema.json')
  await writeFile(path, JSON.stringify(schema))
  return path
}
