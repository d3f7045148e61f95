import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { measurePdf } from './measure-pdf.ts'

const run = promisify(execFile)

/**
 * Builds documents of the example workspace as a user does for the first time, the browser still packed, and
 * measures the PDFs.
 */
export async function buildExample(ids: readonly string[], options: readonly string[] = []) {
  const folder = await mkdtemp(join(tmpdir(), 'plan-example-'))
  try {
    const args = ['bin/plan.js', 'build', ...ids, '--out', folder, '--format', 'pdf', ...options]
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') }
    await run(process.execPath, args, { env })
    const files = await Promise.all(ids.map((id) => readFile(join(folder, `${id}.pdf`))))
    return await Promise.all(files.map(measurePdf))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
