import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** Keeps half a million new things, and tells how many MB are set aside for what is new. */
const script = (before: string) => `
  import { getHeapSpaceStatistics } from 'node:v8'
  import { createNodeHost } from './src/host/index.ts'
  const host = createNodeHost(process)
  ${before}
  const kept = Array.from({ length: 500_000 }, (_, index) => ({ index, text: [index] }))
  const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  console.log(space_size / 2 ** 20, kept.length)
`

/** What is new stands in a process of its own, for the switch is for all of it. */
async function megabytesForNew(before: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    script(before),
  ])
  return Number(stdout.split(' ')[0])
}

test('what is set aside for new things does not grow once memory is to be saved', async () => {
  expect(await megabytesForNew('')).toBeGreaterThan(16)
  expect(await megabytesForNew('host.saveMemory()')).toBeLessThan(8)
})
