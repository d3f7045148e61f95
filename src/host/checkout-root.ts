import { realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { leadsOutside } from './leads-outside.ts'
import type { Environment } from './machine.ts'

/** Where GitHub Actions and GitLab CI say that a job's repository lies. */
const announced = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const

/**
 * The top of the repository that a CI service has checked out and in which a folder lies: from there the service calls its files.
 * Undefined where no service says so, or the folder lies elsewhere.
 *
 * @param folder absolute
 */
export async function checkoutRoot(folder: string, environment: Environment): Promise<string | undefined> {
  for (const name of announced) {
    const said = environment[name]
    const top = said ? await realpath(said).catch(() => undefined) : undefined
    if (top !== undefined && !leadsOutside(top, folder)) return repositoryAbove(folder, top)
  }
  return undefined
}

/** Several repositories may lie in the folder of a job (`path:` of actions/checkout); that of a submodule has a file for its `.git`. */
async function repositoryAbove(folder: string, top: string): Promise<string> {
  for (let above = folder; above !== top; above = dirname(above)) {
    const found = await stat(join(above, '.git')).catch(() => undefined)
    if (found?.isDirectory()) return above
  }
  return top
}
