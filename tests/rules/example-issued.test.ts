import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isOfficial } from '../../src/model/index.ts'
import { rules } from '../../src/rules/index.ts'
import { exampleFiles, plansFolder } from '../helpers/example-workspace.ts'
import { type Files, loadClean, replaced } from '../helpers/memory-workspace.ts'
import { check } from '../helpers/rule-tester.ts'

const recorded: Files = {
  ...exampleFiles,
  'issued.json': readFileSync(join(plansFolder, 'issued.json'), 'utf8'),
}
const found = async (files: Files) => {
  const recommended = rules.filter(({ preset }) => preset === 'recommended')
  return (await check(files, { rules: recommended })).map(
    ({ code, location }) => `${code} ${location?.source.name}`,
  )
}

/** Where this fails after an edit of what has gone out: undo the edit, or enter it by `plan issue` with a revision. */
describe('what the example has entered as issued', () => {
  test('is all that was signed before 2025', async () => {
    const { documents, issued } = await loadClean(recorded)
    const signed = documents.filter((one) => isOfficial(one) && one.signedOn < '2025-01-01')
    const entered = new Set(issued?.entries.map(({ document }) => document))
    expect([...entered].toSorted()).toEqual(signed.map(({ id }) => id).toSorted())
    expect(entered.size).toBe(4)
  })

  test('stands there as it went out', async () => {
    expect(await found(recorded)).toEqual([])
  })

  test('and may not be changed in silence', async () => {
    const file = '2024/work-points.yaml'
    const edited = replaced(String(exampleFiles[file]), '示范党支部: 3～5个', '示范党支部: 3～4个')
    expect(await found({ ...recorded, [file]: edited })).toContain(`issued/changed ${file}`)
  })

  test('names of tasks, reasons and the like may be written long after', async () => {
    const file = '2024/work-points.yaml'
    const edited = replaced(String(exampleFiles[file]), 'shortTitle: 智慧医院建设', 'shortTitle: 信息化建设')
    expect(await found({ ...recorded, [file]: edited })).toEqual([])
  })
})
