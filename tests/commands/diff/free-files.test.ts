import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officialKinds, officialTexts } from '../../helpers/official-files.ts'
import { pageTree } from '../../helpers/page-tree.ts'
import { select, textOf } from '../../helpers/rendered-page.ts'
import { makeStand, type Stand } from '../../helpers/run-plan.ts'
import { fiveYears } from '../../rules/coverage/coverage-workspace.ts'

let stand: Stand
beforeAll(async () => {
  stand = await makeStand([])
})
afterAll(() => stand.remove())

/** The codes and subjects of what two drafts that lie in no workspace differ in. */
async function changesOf(before: string, after: string): Promise<readonly string[]> {
  expect(after).not.toBe(before)
  await writeFile(join(stand.workspace, 'a.yaml'), before)
  await writeFile(join(stand.workspace, 'b.yaml'), after)
  const { stdout, stderr, exitCode } = await stand.plan(['diff', 'a.yaml', 'b.yaml', '--format', 'json'])
  expect([stderr, exitCode]).toEqual(['', 0])
  const { changes } = JSON.parse(stdout) as { changes: readonly { code: string; subject: string }[] }
  return changes.map(({ code, subject }) => `${code} ${subject}`)
}

describe('two drafts that lie in no workspace', () => {
  test.each(officialKinds)('of the kind %s', async (kind) => {
    const text = officialTexts[kind]
    expect(await changesOf(text, text.replace('signedOn: 2025-02-25', 'signedOn: 2025-02-26'))).toEqual([
      'field-changed official/signedOn',
    ])
  })

  test('of a plan whose table of indicators names who answers for them', async () => {
    const row = '博士人数: { target: 160人以上, baseline: 88人, owner: 人力资源部 }'
    const plan = `${Object.values(fiveYears([row]))[0]}`
    expect(await changesOf(plan, plan.replace('160人以上', '150人以上'))).toEqual([
      'target-lowered indicators/indicator-1',
    ])
  })

  test('are compared on a sheet that invents neither who has made it nor a day', async () => {
    const plan = `${Object.values(fiveYears(['博士人数: { target: 160人以上, baseline: 88人 }']))[0]}`
    await writeFile(join(stand.workspace, 'a.yaml'), plan)
    await writeFile(join(stand.workspace, 'b.yaml'), plan.replace('160人以上', '150人以上'))
    const { exitCode } = await stand.plan(['diff', 'a.yaml', 'b.yaml', '--format', 'html=sheet'])
    expect(exitCode).toBe(0)
    const tree = pageTree(await readFile(join(stand.workspace, 'sheet.html'), 'utf8'))
    expect(select(tree, '.title')).toHaveLength(1)
    expect(select(tree, '.subtitle')).toEqual([])
    expect(textOf(tree)).not.toContain('未知单位')
  })

  test('of two kinds are not one of which one is gone', async () => {
    await writeFile(join(stand.workspace, 'a.yaml'), officialTexts.notice)
    await writeFile(join(stand.workspace, 'b.yaml'), officialTexts.decision)
    const { exitCode, stdout, stderr } = await stand.plan(['diff', 'a.yaml', 'b.yaml'])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain('usage/kinds-apart')
  })

  test('of which one is nothing: git asks so for a new file of any kind', async () => {
    const points = '  - { id: duty, text: 坚持值班。, lead: 医务部, nature: standing }\n'
    const text = `kind: measures\nid: m\nperiod: 2025\ntitle: 若干措施\nsections:\n- title: 值班\n  points:\n${points}`
    await writeFile(join(stand.workspace, 'm.yaml'), text)
    const call = ['m.yaml', '/dev/null', '.', '.', 'm.yaml', '0'.repeat(40), '100644']
    const { stdout, exitCode } = await stand.plan(['diff', '--git-driver', ...call])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('document added  《若干措施》')
  })

  test('of which nothing has changed but who may run it: git is told so once, by the name that it knows', async () => {
    const [before, after] = ['old-blob.yaml', 'b.yaml']
    for (const name of [before, after]) await writeFile(join(stand.workspace, name), 'no: plan\n')
    await chmod(join(stand.workspace, after), 0o755)
    const hash = '0'.repeat(40)
    const call = [after, before, hash, '100644', after, hash, '100755']
    const { stdout } = await stand.plan(['diff', '--git-driver', ...call])
    expect(stdout).toBe('old mode 100644\nnew mode 100755\n')
  })
})
