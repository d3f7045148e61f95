import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRepository } from '../../helpers/git-repository.ts'
import { ruleFiles, workPoints } from '../../helpers/rule-workspace.ts'
import { makeStand, type Stand } from '../../helpers/run-plan.ts'
import { pointWith } from '../../helpers/target-workspace.ts'

let stand: Stand
const { '2025/notice.yaml': _, ...registers } = ruleFiles

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(stand.workspace, path)), { recursive: true })
  await writeFile(join(stand.workspace, path), text)
}

const union = '2024/union.yaml'
const ended = (entry: string) =>
  write('2025/work-points.yaml', `${workPoints(2025, pointWith('a'))}ended:\n  - ${entry}\n`)

/** The exit code that each of some classes comes to, over what a workspace says now. */
async function failing(classes: readonly string[], ...options: string[]) {
  const codes: number[] = []
  for (const one of classes)
    codes.push(Number((await stand.plan(['diff', '2024', '2025', ...options, '--fail-on', one])).exitCode))
  return Object.fromEntries(classes.map((one, index) => [one, codes[index]]))
}

beforeAll(async () => {
  stand = await makeStand([])
  for (const [path, text] of Object.entries(registers)) await write(path, String(text))
  await write('2024/work-points.yaml', workPoints(2024, pointWith('a')))
  await write(union, workPoints(2024, pointWith('u')).replace('id: work-points-2024', 'id: union-2024'))
  await write('2025/work-points.yaml', workPoints(2025, pointWith('a')))
})
afterAll(() => stand.remove())

test('a plan that is gone fails as dropped, and as lacking a reason; with a reason as what became of it', async () => {
  const classes = ['missing-reason', 'dropped', 'cancelled', 'done']
  expect(await failing(classes)).toEqual({ 'missing-reason': 1, dropped: 1, cancelled: 0, done: 0 })
  await ended('{ id: union-2024, as: cancelled, reason: 工会改选 }')
  expect(await failing(classes)).toEqual({ 'missing-reason': 0, dropped: 0, cancelled: 1, done: 0 })
  await ended('{ id: union-2024, as: done, reason: 已办结 }')
  expect(await failing(classes)).toEqual({ 'missing-reason': 0, dropped: 0, cancelled: 0, done: 1 })
})

test('what is not compared explains it all the same', async () => {
  const measures = 'kind: measures\nid: measures-2024\nperiod: 2024\ntitle: 若干措施\nsections: []\n'
  await write('2024/measures.yaml', measures)
  await ended('{ id: measures-2024, as: done, reason: 已全部落实 }')
  const { stdout } = await stand.plan(['diff', '2024', '2025', '--only', 'measures', '--lang', 'en'])
  expect(stdout).toContain('document done  《若干措施》')
  expect(stdout).toContain('reason: 已全部落实')
})

test('git diff shows one file, and does not ask what others say of it', async () => {
  const { git, commit } = makeRepository(stand.workspace)
  commit('base')
  const found = git('show', `HEAD:${union}`)
  await write('old.yaml', found)
  await rm(join(stand.workspace, union))
  const { stdout } = await stand.plan([
    ...['diff', '--lang', 'en', '--git-driver', union],
    ...['old.yaml', 'abc', '100644', '/dev/null', '.', '.'],
  ])
  expect(stdout).toContain('document removed')
  expect(stdout).not.toContain('reason')
})
