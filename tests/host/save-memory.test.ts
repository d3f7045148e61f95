import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** Keeps half a million new things, and tells how often as much is set aside for what is new as before. */
const script = (before: string) => `
  import { getHeapSpaceStatistics } from 'node:v8'
  import { createNodeHost } from './src/host/index.ts'
  const host = createNodeHost(process)
  const setAside = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size
  ${before}
  const atFirst = setAside()
  const kept = Array.from({ length: 500_000 }, (_, index) => ({ index, text: [index] }))
  console.log(setAside() / atFirst, kept.length)
`

/** What is new stands in a process of its own, for the switch is for all of it. */
async function growthForNew(before: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    script(before),
  ])
  return Number(stdout.split(' ')[0])
}

test('what is set aside for new things does not grow once memory is to be saved', async () => {
  expect(await growthForNew('')).toBeGreaterThan(2)
  expect(await growthForNew('host.saveMemory()')).toBe(1)
})
