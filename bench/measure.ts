import { spawnSync } from 'node:child_process'

/** Whoever measures may have certificates that Node reads at every start, 50 ms; `plan` speaks to no server. */
const { NODE_EXTRA_CA_CERTS: _, ...withoutCertificates } = process.env

export { withoutCertificates }

/** A whole process to be measured: what Node is given, and what is to be done before each time. */
export interface Candidate {
  readonly name: string
  readonly args: readonly string[]
  /** What its environment has of its own. */
  readonly env?: Readonly<Record<string, string>>
  /** Not counted. */
  readonly prepare?: (round: number) => Promise<void>
}

/**
 * Runs each candidate once in every round, so that whatever slows the machine down meets all alike. The first
 * round fills caches and is not counted.
 *
 * @returns the milliseconds of each, by name, in the order of the rounds
 */
export async function measure(
  candidates: readonly Candidate[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, args, prepare, env } of candidates) {
      await prepare?.(round)
      const started = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        env: { ...withoutCertificates, ...env },
      })
      const time = performance.now() - started
      if (status !== 0) throw new Error(`${name}: exit ${status}\n${stderr}`)
      if (round > 0) times.get(name)?.push(time)
    }
  }
  return times
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The ratios of two candidates, round by round. */
export function ratios(values: readonly number[], floors: readonly number[]): number[] {
  return values.map((value, round) => value / (floors[round] ?? Number.NaN))
}
