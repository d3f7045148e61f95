import { cp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBaseStand, type Stand } from '../../helpers/run-plan.ts'

let stand: Stand
const beside = (name: string) => join(dirname(stand.workspace), name)

/** The workspace as it was beside it, and once more in the `plans/` of a folder. */
beforeAll(async () => {
  stand = await makeBaseStand()
  for (const copy of [beside('last-year'), beside('archive/plans')])
    await cp(stand.workspace, copy, { recursive: true })
  const points = join(stand.workspace, '2025/work-points.yaml')
  await writeFile(points, (await readFile(points, 'utf8')).replace('22%以上', '18%以上'))
})

afterAll(() => stand.remove())

async function answer(...args: readonly string[]) {
  const { stdout } = await stand.plan(['diff', '--lang', 'en', ...args, '--format', 'json'])
  const { plans, changes } = JSON.parse(stdout)
  return { plans, prints: changes.map(({ fingerprint }: { fingerprint: string }) => fingerprint) }
}

const lowered = 'target-lowered day-surgery/day-surgery-share 22%以上>18%以上'

test('another workspace is the older side', async () => {
  expect((await answer('--against', beside('last-year'))).prints).toContain(lowered)
  expect((await answer('2024', '2025', '--against', beside('last-year'))).plans).toHaveLength(1)
})

test('it may be named by what it lies in, as the one where we stand', async () => {
  expect((await answer('--against', beside('archive'))).prints).toContain(lowered)
})
