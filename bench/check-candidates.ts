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
    ...ajv(1, join(few, '2024', 'work-points.yaml'), schema),
    ...candidatesFor(folder, 'example', 'plans'),
    ...workspaces.flatMap(({ count, workspace }) => [
      ...candidatesFor(folder, `${count}`, workspace),
      ...ajv(count, join(workspace, 'years', '*.yaml'), schema),
      ...spectral(count, join(workspace, 'years', '*.yaml')),
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

const programs = 'bench/node_modules'

/** The shape of documents and nothing else, where ajv-cli is installed. */
function ajv(count: number, documents: string, schema: string): Candidate[] {
  const program = join(programs, 'ajv-cli', 'dist', 'index.js')
  const options = ['--spec=draft2020', '--strict=false', '--validate-formats=false']
  const args = [program, 'validate', ...options, '-s', schema, '-d', documents]
  return existsSync(program) ? [{ name: `ajv, ${count}`, args }] : []
}

/** Ten rules of a general linter, where it is installed. */
function spectral(count: number, documents: string): Candidate[] {
  const program = join(programs, '@stoplight', 'spectral-cli', 'dist', 'index.js')
  const args = [program, 'lint', '-r', 'bench/spectral-rules.yaml', documents]
  return existsSync(program) ? [{ name: `Spectral, ${count}`, args }] : []
}

/** The schema of the example with the names that it refers to in it, for those who follow no path to another file. */
async function writeWholeSchema(folder: string): Promise<string> {
  const read = async (name: string) => {
    const text = await readFile(join('plans', 'schema', `${name}.schema.json`), 'utf8')
    return JSON.parse(text.replaceAll('names.schema.json#/$defs/', '#/$defs/names-of-'))
  }
  const schema = await read('work-points')
  const names: { $defs: Record<string, unknown> } = await read('names')
  for (const [thing, shape] of Object.entries(names.$defs)) schema.$defs[`names-of-${thing}`] = shape
  const path = join(folder, 'whole.schema.json')
  await writeFile(path, JSON.stringify(schema))
  return path
}
