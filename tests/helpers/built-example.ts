import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type MeasuredPdf, measurePdf } from './measure-pdf.ts'

const run = promisify(execFile)

/**
 * Builds documents of the example workspace as a user does for the first time, the browser still packed, and
 * measures the PDFs.
 */
export async function buildExample(ids: readonly string[], options: readonly string[] = []) {
  return inFolder(async (folder) => {
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') }
    return build(folder, ids, options, env)
  })
}

/**
 * Builds documents of a workspace given as texts and pictures by path, and measures the PDFs: by id.
 * @param call what is asked of `plan build`, where that is not to build these documents
 */
export async function buildWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  ids: readonly string[],
  call: readonly string[] = ids,
): Promise<ReadonlyMap<string, MeasuredPdf>> {
  return inFolder(async (folder) => {
    const workspace = join(folder, 'plans')
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), text)
    }
    const pdfs = await build(folder, ids, ['--workspace', workspace], process.env, call)
    return new Map(ids.flatMap((id, index) => (pdfs[index] ? [[id, pdfs[index]]] : [])))
  })
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-example-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function build(
  folder: string,
  ids: readonly string[],
  options: readonly string[],
  env: NodeJS.ProcessEnv,
  call: readonly string[] = ids,
): Promise<MeasuredPdf[]> {
  const out = join(folder, 'out')
  const args = ['bin/plan.js', 'build', ...call, '--out', out, '--format', 'pdf', ...options]
  await run(process.execPath, args, { env })
  const files = await Promise.all(ids.map((id) => readFile(join(out, `${id}.pdf`))))
  return Promise.all(files.map(measurePdf))
}
