import { stripVTControlCharacters } from 'node:util'
import { type GitCall, runGit } from './run-git.ts'

/** Two versions of a file: its name, and where they lie; `/dev/null` where there is none. */
export interface FileVersions {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** The difference of two files line by line, as git shows it to whoever has no other way; empty where they are equal. */
export async function textDiff(call: GitCall, versions: FileVersions, hasColor: boolean): Promise<string> {
  const color = `--color=${hasColor ? 'always' : 'never'}`
  const options = ['--no-index', '--no-ext-diff', '--no-textconv', color]
  const { output } = await runGit(call, ['diff', ...options, '--', versions.before, versions.after])
  return withNames(output.toString('utf8'), versions)
}

/** Git heads its answer with the temporary files that it was given. */
function withNames(text: string, { name, before, after }: FileVersions): string {
  const lines = text.split('\n')
  const isBody = (line: string) => /^(?:@@|Binary)/u.test(stripVTControlCharacters(line))
  const start = lines.findIndex(isBody)
  // Rights alone are told before, and these files have rights of their own.
  if (start < 0) return ''
  const shown = (path: string, side: string) => (path === '/dev/null' ? path : `${side}/${name}`)
  const head = `diff --git a/${name} b/${name}\n`
  if (lines[start]?.includes('Binary')) return `${head}Binary files differ\n`
  return `${head}--- ${shown(before, 'a')}\n+++ ${shown(after, 'b')}\n${lines.slice(start).join('\n')}`
}
