import { describe, expect, test } from 'vitest'
import { classOf, type PlanDiff, summarize } from '../../src/diff/index.ts'
import { diffOf, diffPoints, loadPlans } from '../helpers/plan-pair.ts'
import { workPoints } from '../helpers/rule-workspace.ts'
import { pointWith } from '../helpers/target-workspace.ts'

describe('which promise became which', () => {
  test('an indicator that goes to another point has moved, and is compared there', async () => {
    const diff = await diffPoints(
      pointWith('a', '心脏移植: 12例') + pointWith('b'),
      pointWith('a') + pointWith('b', '心脏移植: 10例'),
    )
    expect(diff.targets.map(({ codes }) => codes)).toEqual([['target-lowered', 'target-moved']])
    expect(diff.points.map(({ codes }) => codes)).toEqual([['weakened'], ['weakened']])
    expect(diff.points.map(({ targets }) => targets)).toEqual([diff.targets, diff.targets])
  })

  describe('two points that promise one indicator and are merged, or come from one', () => {
    const two = (a: string, b: string) => pointWith('a', a) + pointWith('b', b)
    const one = (target: string) => pointWith('c', target).replace('  text', '  mergedFrom: [a, b]\n  text')
    const rows = ({ targets }: PlanDiff) =>
      targets.map(
        ({ before, after, codes }) =>
          `${before?.owner?.point.id}>${after?.owner?.point.id} ${codes.join(' ')}`,
      )

    test.each([
      // The same promise goes with the same.
      [
        '心脏移植: 12例',
        '心脏移植: 3例',
        '心脏移植: 12例',
        ['a>c target-unchanged', 'b>c target-merged'],
        'merged',
      ],
      [
        '心脏移植: 12例',
        '心脏移植: 12例',
        '心脏移植: 12例',
        ['a>c target-unchanged', 'b>c target-merged'],
        'merged',
      ],
      // Who promised more has promised less since, whoever else has not.
      [
        '心脏移植: 12例',
        '心脏移植: 3例',
        '心脏移植: 3例',
        ['b>c target-unchanged', 'a>c target-lowered target-merged'],
        'weakened merged',
      ],
      [
        '心脏移植: 12例',
        '心脏移植: 10例',
        '心脏移植: { target: 15例, commitment: 力争 }',
        ['a>c commitment-weakened target-raised', 'b>c commitment-weakened target-merged'],
        'weakened strengthened merged',
      ],
    ])('%s, %s > %s', async (a, b, c, expected, codes) => {
      const diff = await diffPoints(two(a, b), one(c))
      expect(rows(diff)).toEqual(expected)
      expect(diff.points.map((change) => change.codes.join(' '))).toEqual([codes])
      // And so the other way round.
      const workspace = await loadPlans({
        '2024/work-points.yaml': workPoints(2024, two(a, b)),
        '2025/work-points.yaml': workPoints(2025, one(c)),
      })
      const back = diffOf(workspace, workspace, [2025, 2024])
      const reversed = diff.targets.map((target) => target.codes.map((code) => classOf(code).reverse))
      const told = back.targets.map((target) => [...target.codes])
      const sorted = (found: readonly string[][]) =>
        found.map((codes) => codes.toSorted().join(' ')).toSorted()
      expect(sorted(told)).toEqual(sorted(reversed))
    })

    test('what is merged is counted apart, and its one successor once', async () => {
      const { before, after, raised, merged, dropped } = summarize(
        await diffPoints(two('心脏移植: 12例', '心脏移植: 3例'), one('心脏移植: 15例')),
      ).targets
      expect([before, after, raised.length, merged.length, dropped.length]).toEqual([2, 1, 1, 1, 0])
    })
  })

  test('targets of what has ended are not dropped, those of what is simply gone are', async () => {
    const ended = '\nended:\n  - { id: a, as: done, reason: 已于年底完成 }\n'
    const before = pointWith('a', '心脏移植: 12例') + pointWith('b', '博士人数: 90人') + pointWith('c')
    const diff = diffOf(
      ...(await Promise.all([
        loadPlans({ '2024/work-points.yaml': workPoints(2024, before) }),
        loadPlans({
          '2024/work-points.yaml': workPoints(2024, before),
          '2025/work-points.yaml': `${workPoints(2025, pointWith('c'))}${ended}`,
        }),
      ])),
    )
    expect(diff.targets.map(({ codes }) => codes)).toEqual([['target-ended'], ['target-dropped']])
  })
})
