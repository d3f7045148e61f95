import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeManyDocuments } from '../../bench/many-documents.ts'
import { planFolder } from '../../src/host/index.ts'
import { checkWorkspace, rules } from '../../src/rules/index.ts'
import { type LoadedWorkspace, loadWorkspace } from '../../src/workspace/index.ts'
import { manyOfficials } from '../helpers/many-officials.ts'
import { memoryFiles } from '../helpers/memory-workspace.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-linear-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** What loading and checking a workspace takes of the processor, in microseconds. */
async function workOf(load: () => Promise<LoadedWorkspace>): Promise<number> {
  const before = process.cpuUsage()
  const loaded = await load()
  const { diagnostics } = await checkWorkspace(loaded, { rules, preset: 'strict', today: '2025-01-01' })
  const { user, system } = process.cpuUsage(before)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return user + system
}

/** The same of so many documents of one kind, which are carried on from year to year. */
async function workOfYears(count: number): Promise<number> {
  const workspace = join(folder, `${count}`)
  await writeManyDocuments(workspace, count)
  return workOf(() => loadWorkspace(planFolder(workspace, folder)))
}

const workOfOfficials = (count: number) => workOf(() => loadWorkspace(memoryFiles(manyOfficials(count))))

test('ten times the documents take at most eleven times the work', async () => {
  await workOfYears(30)
  const few = await workOfYears(60)
  const many = await workOfYears(600)
  expect(many / few).toBeLessThan(11)
}, 120_000)

/** Each against each would be thirty times and more; their small texts are read so fast that memory weighs in too. */
test('where they name, approve and cite each other, at most fifteen times', async () => {
  await workOfOfficials(100)
  const few = await workOfOfficials(60)
  const many = await workOfOfficials(600)
  expect(many / few).toBeLessThan(15)
}, 120_000)
