import { readTree, type Tree } from './read-tree.ts'
import { type GitAnswer, type GitCall, runGit } from './run-git.ts'

/** Why nothing can be had of git. */
export type GitProblem =
  | { readonly problem: 'no-git' }
  | { readonly problem: 'no-repository' }
  | { readonly problem: 'failed'; readonly reason: string }

/** A commit, as the user named it and as git calls it. */
export interface Revision {
  readonly name: string
  readonly hash: string
}

/** The repository that a folder belongs to. Its work tree and index are neither read nor written. */
export interface Repository {
  /** The folder that it was opened at, from the top of the repository, with a `/` at its end; empty for the top. */
  readonly prefix: string
  /** Whether its history was cut off when it was cloned. */
  readonly isShallow: boolean
  /** The commit that a name stands for; undefined where there is none. */
  find(name: string): Promise<Revision | undefined>
  /** Where the histories of two commits part; undefined where they have nothing in common, as far as is known. */
  mergeBase(a: Revision, b: Revision): Promise<string | undefined>
  /** Branches and tags, for the nearest name. */
  names(): Promise<readonly string[]>
  /** All files of a commit. */
  tree(revision: Revision): Promise<Tree>
}

/** Opens the repository of a folder. */
export async function openRepository(call: GitCall): Promise<Repository | GitProblem> {
  const ask = (args: readonly string[], input?: string) => runGit(call, args, input)
  const opened = await ask(['rev-parse', '--is-shallow-repository', '--show-prefix'])
  const problem = problemOf(opened)
  if (problem) return problem
  const [isShallow, prefix = ''] = linesOf(opened)
  return {
    prefix,
    isShallow: isShallow === 'true',
    async find(name) {
      const found = await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
      const [hash] = linesOf(found)
      return found.exitCode === 0 && hash ? { name, hash } : undefined
    },
    async mergeBase(a, b) {
      const found = await ask(['merge-base', a.hash, b.hash])
      return found.exitCode === 0 ? linesOf(found)[0] : undefined
    },
    names: async () =>
      linesOf(
        await ask(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']),
      ),
    tree: (revision) => readTree(ask, revision.hash),
  }
}

function linesOf({ output }: GitAnswer): string[] {
  const text = output.toString('utf8')
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

function problemOf({ exitCode, complaint }: GitAnswer): GitProblem | undefined {
  if (exitCode === 0) return undefined
  if (exitCode === undefined && complaint === 'ENOENT') return { problem: 'no-git' }
  if (/not a git repository/.test(complaint)) return { problem: 'no-repository' }
  // The first line says what is the matter; the others give advice about commands.
  const [reason = complaint] = complaint.split('\n')
  return { problem: 'failed', reason: reason.replace(/^fatal: /, '') }
}
