import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A real repository of git in a folder that is there already, untouched by the settings of whoever runs the tests. */
export function makeRepository(folder: string) {
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    // What is asked of it changes nothing, not even the times in its index.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  }
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  return {
    git,
    async write(path: string, text: string): Promise<void> {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    },
    commit(message: string): void {
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
    },
  }
}
