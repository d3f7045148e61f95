import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Candidate } from './measure.ts'
import { type TwoPlans, writeTwoPlans } from './two-plans.ts'

/** Pairs of plans, by what is said of them in the results. */
export const planPairs = {
  '2 × 500 points': { points: 500, hasSameIds: true, sentences: 1000 },
  '2 × 2000 points without ids': { points: 2000, hasSameIds: false, sentences: 1000 },
  // Every point shares most of what it says with hundreds of others.
  '2 × 2000 points without ids, all alike': { points: 2000, hasSameIds: false, sentences: 12 },
} as const satisfies Record<string, TwoPlans>

/** Comparisons of two plans, each beside what only loads them. */
export async function diffCandidates(folder: string): Promise<Candidate[]> {
  const candidates: Candidate[] = []
  for (const [name, plans] of Object.entries(planPairs)) {
    const workspace = join(folder, `diff-${plans.points}-${plans.sentences}`)
    await writeTwoPlans(workspace, plans)
    const call = (...args: string[]) => ['bin/plan.js', ...args, '--quiet', '--workspace', workspace]
    // Every round loads and compares: an answer that is remembered is neither.
    const forgetful = {
      env: { XDG_CACHE_HOME: join(folder, 'no-cache', name) },
      prepare: () => rm(join(folder, 'no-cache'), { recursive: true, force: true }),
    }
    candidates.push(
      { name: `load, ${name}`, args: call('list'), ...forgetful },
      {
        name: `diff, ${name}`,
        args: call('diff', '2024', '2025', '--format', `json=${join(folder, 'diff.json')}`),
        ...forgetful,
      },
    )
  }
  return candidates
}
