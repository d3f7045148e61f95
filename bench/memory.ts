import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Candidate, withoutCertificates } from './measure.ts'

/** Milliseconds between two looks: what is held for less than that may be missed. */
const interval = 20

/**
 * Runs a candidate and looks on.
 *
 * @param more what it is given beside its own arguments
 *
 * @returns the most memory that it held together with all its descendants, in MB; what several share is counted once
 * (PSS). Undefined where the system does not tell (only Linux does), or not of all of them (a browser in its
 * sandbox hides from all but root).
 */
export async function peakMemory(
  { name, args, env, prepare }: Candidate,
  more: readonly string[] = [],
): Promise<number | undefined> {
  await prepare?.(0)
  const child = spawn(process.execPath, [...args, ...more], {
    stdio: 'ignore',
    env: { ...withoutCertificates, ...env },
  })
  const ending = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  let isRunning = true
  const end = ending.finally(() => {
    isRunning = false
  })
  let peak: number | undefined = 0
  while (isRunning && child.pid !== undefined && peak !== undefined) {
    const kilobytes = await treeMemory(child.pid)
    peak = kilobytes === undefined ? undefined : Math.max(peak, kilobytes / 1024)
    await Promise.race([sleep(interval), end])
  }
  const status = await end
  if (status !== 0) throw new Error(`${name}: exit ${status}`)
  return peak || undefined
}

/** What a process and its descendants hold at this moment, in KB. */
async function treeMemory(root: number): Promise<number | undefined> {
  const parents = await parentsOfProcesses()
  const tree = new Set([root])
  // A set that grows while it is gone through: children come after their parents.
  for (const parent of tree) for (const [id, of] of parents) if (of === parent) tree.add(id)
  let sum = 0
  for (const size of await Promise.all([...tree].map(memoryOf))) {
    if (size === undefined) return undefined
    sum += size
  }
  return sum
}

async function parentsOfProcesses(): Promise<ReadonlyMap<number, number>> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const pairs = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
      // After the name, which is in brackets and may itself contain some: state, parent.
      const parent = text.slice(text.lastIndexOf(')') + 2).split(' ')[1]
      return [Number(id), Number(parent)] as const
    }),
  )
  return new Map(pairs)
}

/** Zero for one that has ended meanwhile. */
async function memoryOf(id: number): Promise<number | undefined> {
  try {
    const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0)
  } catch (error) {
    const hasEnded =
      error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(`${error.code}`)
    return hasEnded ? 0 : undefined
  }
}
