import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeManyDocuments } from '../../bench/many-documents.ts'
import { planFolder } from '../../src/host/index.ts'
import { checkWorkspace, rules } from '../../src/rules/index.ts'
import { loadWorkspace } from '../../src/workspace/index.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-linear-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** What loading and checking so many documents takes of the processor, in microseconds. */
async function workOf(count: number): Promise<number> {
  const workspace = join(folder, `${count}`)
  await writeManyDocuments(workspace, count)
  const before = process.cpuUsage()
  const loaded = await loadWorkspace(planFolder(workspace, folder))
  const { diagnostics } = await checkWorkspace(loaded, { rules, preset: 'strict', today: '2025-01-01' })
  const { user, system } = process.cpuUsage(before)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return user + system
}

test('ten times the documents take at most eleven times the work', async () => {
  await workOf(30)
  const few = await workOf(60)
  const many = await workOf(600)
  expect(many / few).toBeLessThan(11)
}, 120_000)
