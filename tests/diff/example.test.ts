import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Location, positionAt } from '../../src/diagnostics/index.ts'
import {
  type Change,
  summarize,
  summarySentences,
  type TargetChange,
  type UnitLoad,
} from '../../src/diff/index.ts'
import { printTarget } from '../../src/quantity/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { changeRows, diffOf, listChanges } from '../helpers/plan-pair.ts'

const workspace = await loadClean(exampleFiles)
const diff = diffOf(workspace, workspace)

/**
 * What the example workspace has to say of 2024 and 2025, whole: the page for a leader in both languages, who has how
 * much to do, and every change, each with where it stands and where it stood.
 */
test('the two years of the example give exactly this', async () => {
  const summary = summarize(diff)
  const text = [
    ...summarySentences(summary, 'zh-CN'),
    ...summarySentences(summary, 'en'),
    '',
    ...summary.units.map(loadRow),
    '',
    ...diff.targets.flatMap(lineRow),
    '',
    ...listChanges(diff).map(changeRow),
  ]
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'example.txt'))
  // What no list may lose, whatever else it holds: the two targets that are lower, and the level that was missed.
  const lowered = listChanges(diff).filter(({ code }) => code === 'target-lowered')
  expect(lowered.map(({ subject }) => subject)).toEqual([
    'clinical-capability/transplant-licences',
    'smart-hospital/smart-management-level',
  ])
})

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
] as const)('%s says of the two years what they say', (file, language) => {
  const withoutBlanks = (text: string) => text.replaceAll(/\s+/gu, '')
  const page = withoutBlanks(readFileSync(file, 'utf8'))
  for (const sentence of summarySentences(summarize(diff), language))
    expect(page).toContain(withoutBlanks(sentence))
})

test.each([2024, 2025])(
  'nothing has changed between the plan of %d and itself, whatever its points come from',
  (year) => {
    const same = diffOf(workspace, workspace, [year, year])
    expect(listChanges(same)).toEqual([])
    expect(changeRows(same).filter((change) => !/^(\S+) > \1 unchanged$/u.test(change))).toEqual([])
    const [tasks, ended, targets] = summarySentences(summarize(same), 'zh-CN')
    expect(tasks).toMatch(/^\d+年共(\d+)项任务：延续\1。$/u)
    expect(ended).toMatch(/^修改前\d+项全部保留。$/u)
    expect(targets).toMatch(/（修改前\d+项），持平\d+。$/u)
  },
)

/** `doctorates 160人以上, 2025: 160人以上, annual 160, on line`: what the five-year plan asks, and whether the year is there. */
function lineRow({ indicator, after, line }: TargetChange): string[] {
  if (!line || !after) return []
  const { promise, endsIn, due, isOnLine } = line
  const owed = due ? `${due.by} ${due.value.toFixed()}` : 'no number'
  const state = isOnLine === undefined ? '' : isOnLine ? ', on line' : ', off line'
  return [
    `${indicator.id} ${printTarget(after.target.target)}, ${endsIn}: ${printTarget(promise.target.target)}, ${owed}${state}`,
  ]
}

/** `info target-raised branch-building/model-branches 3～5个>5～6个 2025/work-points.yaml:50 (2024/work-points.yaml:53)` */
function changeRow({ severity, fingerprint, before, after }: Change): string {
  const was = before ? ` (${placeOf(before)})` : ''
  return `${severity} ${fingerprint} ${after ? placeOf(after) : '-'}${was}`
}

function placeOf({ source, start }: Location): string {
  return `${source.name}:${positionAt(source, start).line}`
}

/** `党委办公室 11→8 -3 | 1→2 +1`: what it leads, what it supports. */
function loadRow({ name, lead, support, isOverloaded, isIdle }: UnitLoad): string {
  const role = ({ before, after, gained, lost, regrouped }: UnitLoad['lead']) => {
    const parts = [
      `+${gained.length}`,
      `-${lost.length}`,
      `${regrouped > 0 ? '+' : ''}${regrouped} regrouped`,
    ]
    const said = parts.filter((part) => !/^[+-]?0/u.test(part)).map((part) => ` ${part}`)
    return `${before.length}→${after.length}${said.join('')}`
  }
  const marks = `${isOverloaded ? ' overloaded' : ''}${isIdle ? ' idle' : ''}`
  return `${name} ${role(lead)} | ${role(support)}${marks}`
}
