import { describe, expect, test } from 'vitest'
import { classOf, diffPlans, type PlanDiff } from '../../src/diff/index.ts'
import type { Files } from '../helpers/memory-workspace.ts'
import { diffOf, loadPlans } from '../helpers/plan-pair.ts'
import fc from '../helpers/property.ts'
import { ruleFiles } from '../helpers/rule-workspace.ts'
import { applyChanges, describePlan } from './apply-changes.ts'
import {
  descents,
  type MeantPlan,
  type MeantPoint,
  names,
  pairs,
  plan,
  strangers,
  yamlOf,
} from './arbitrary-plans.ts'

const runs = { numRuns: 60 }
const anyPair = fc.oneof(pairs, strangers, descents)

async function compare(older: MeantPlan, newer: MeantPlan): Promise<{ diff: PlanDiff; back: PlanDiff }> {
  const workspace = await loadPlans(filesOf(older, newer))
  const years = [older.year, newer.year]
  return {
    diff: diffOf(workspace, workspace, years),
    back: diffOf(workspace, workspace, years.toReversed()),
  }
}

function filesOf(...plans: readonly MeantPlan[]): Files {
  return Object.fromEntries(plans.map((one) => [`${one.year}/work-points.yaml`, yamlOf(one)]))
}

test('a plan compared with itself has changed in nothing', async () => {
  await fc.assert(
    fc.asyncProperty(plan(2024, names), async (meant) => {
      const workspace = await loadPlans(filesOf(meant))
      const [document] = workspace.documents
      if (document?.kind !== 'work-points') throw new Error('the plan was read')
      const side = { workspace, document }
      const { points, sections, units } = diffPlans(side, side)
      expect(points.map(({ codes }) => codes)).toEqual(points.map(() => ['unchanged']))
      expect(sections.flatMap(({ codes }) => codes)).toEqual([])
      expect([units.renamed, units.added, units.dissolved]).toEqual([[], [], []])
    }),
    runs,
  )
})

test('every point of both years is in exactly one change', async () => {
  await fc.assert(
    fc.asyncProperty(anyPair, async ([older, newer]) => {
      const { diff } = await compare(older, newer)
      for (const side of ['before', 'after'] as const) {
        const ids = diff.points.flatMap((change) => change[side].map(({ point }) => point.id))
        expect(ids.toSorted()).toEqual(diff[side].points.map(({ point }) => point.id).toSorted())
      }
    }),
    runs,
  )
})

/** What two said in one year, one of them says in the next, and the other way about: a split or a merger, both as likely. */
const splitOrMerged: readonly [MeantPlan, MeantPlan] = [
  meant(2024, [saying('two', 7), saying('five', 1), saying('four', 0)]),
  meant(2025, [saying('two', 0), saying('seven', 1), saying('three', 7)]),
]

function meant(year: number, points: readonly MeantPoint[]): MeantPlan {
  return { year, sections: [{ id: 'part', title: '第甲组', points }] }
}

function saying(id: string, sentence: number): MeantPoint {
  return { id, says: [sentence], lead: '医务部', support: [], month: undefined, targets: {} }
}

test('the other way round the same points belong together, and every change is called by its reverse', async () => {
  await fc.assert(
    fc.asyncProperty(anyPair, async ([older, newer]) => {
      const { diff, back } = await compare(older, newer)
      expect(back.points.map(turned).toSorted()).toEqual(diff.points.map(straight).toSorted())
      // Of two points that changed places either may be said to have moved, but as many moved.
      expect(countMoved(back)).toBe(countMoved(diff))
    }),
    { ...runs, examples: [[splitOrMerged]] },
  )
})

const ids = (side: PlanDiff['points'][number]['before']) =>
  side
    .map(({ point }) => point.id)
    .toSorted()
    .join('+')

function straight({ before, after, by, codes, targets, ...names }: PlanDiff['points'][number]): string {
  const promises = targets.map((target) => `${target.indicator.id}: ${said(target.codes)}`)
  return `${ids(before)} > ${ids(after)} ${by} ${said(codes)} ${promises.toSorted()} ${calls(names)}`
}

function turned({ before, after, by, codes, targets, ...names }: PlanDiff['points'][number]): string {
  const reverse = (code: Parameters<typeof classOf>[0]) => classOf(code).reverse
  const promises = targets.map(({ indicator, codes }) => `${indicator.id}: ${said(codes.map(reverse))}`)
  const { shortTitle, renaming } = names
  const called = calls({
    shortTitle: shortTitle && swapped(shortTitle),
    renaming: renaming && swapped(renaming),
  })
  return `${ids(after)} > ${ids(before)} ${by} ${said(codes.map(reverse))} ${promises.toSorted()} ${called}`
}

function calls({
  shortTitle,
  renaming,
}: Pick<PlanDiff['points'][number], 'shortTitle' | 'renaming'>): string {
  return [shortTitle, renaming].map((one) => one && `${one.before} > ${one.after}`).join(', ')
}

function swapped<T>({ before, after }: { readonly before: T; readonly after: T }) {
  return { before: after, after: before }
}

function said(codes: readonly string[]): string {
  const told = codes.filter((code) => code !== 'moved' && code !== 'unchanged')
  return told.toSorted().join(' ')
}

function countMoved({ points }: PlanDiff): number {
  return points.filter(({ codes }) => codes.includes('moved')).length
}

test('whoever makes the changes in the older plan gets the newer one', async () => {
  await fc.assert(
    fc.asyncProperty(anyPair, async ([older, newer]) => {
      const { diff } = await compare(older, newer)
      expect(applyChanges(diff)).toEqual(describePlan(diff.after))
    }),
    runs,
  )
})

describe('order', () => {
  test('parts in another order are parts that moved, and nothing else', async () => {
    const shuffled = plan(2024, names).chain((meant) =>
      fc
        .shuffledSubarray([...meant.sections], { minLength: meant.sections.length })
        .map((sections) => [meant, { ...meant, year: 2025, sections }] as const),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([older, newer]) => {
        const { diff } = await compare(older, newer)
        expect(new Set(diff.points.flatMap(({ codes }) => codes))).toEqual(new Set(['unchanged']))
        for (const { codes } of diff.sections) expect([[], ['section-moved']]).toContainEqual(codes)
      }),
      runs,
    )
  })

  test('points in another order, in this part or another, are points that moved, and nothing else', async () => {
    const shuffled = fc.tuple(plan(2024, names), fc.infiniteStream(fc.nat(6))).map(([meant, chance]) => {
      const sections = meant.sections.map((section) => ({ ...section, points: [...section.points] }))
      for (const { points } of sections) {
        const [moving] = points.splice((chance.next().value ?? 0) % points.length, 1)
        const goal = sections[(chance.next().value ?? 0) % sections.length]?.points
        if (moving) goal?.splice((chance.next().value ?? 0) % (goal.length + 1), 0, moving)
      }
      const kept = sections.filter(({ points }) => points.length > 0)
      return [meant, { ...meant, year: 2025, sections: kept }] as const
    })
    await fc.assert(
      fc.asyncProperty(shuffled, async ([older, newer]) => {
        const { diff } = await compare(older, newer)
        for (const { codes } of diff.points) expect([['unchanged'], ['moved']]).toContainEqual(codes)
      }),
      runs,
    )
  })
})

test('a department renamed in the register is one line, and no point has changed', async () => {
  const renamed = `${ruleFiles['organization.yaml']}`.replace(
    '{ id: medical-affairs, name: 医务部 }',
    '{ id: medical-affairs, names: [{ name: 医务部 }, { name: 医疗管理部, from: 2024-12-01 }] }',
  )
  await fc.assert(
    fc.asyncProperty(plan(2024, names), async (meant) => {
      const newer = { ...meant, year: 2025 }
      const text = yamlOf(newer).replaceAll('医务部', '医疗管理部')
      const workspace = await loadPlans({
        ...filesOf(meant),
        'organization.yaml': renamed,
        '2025/work-points.yaml': text,
      })
      const diff = diffOf(workspace, workspace)
      expect(diff.units.renamed.map(({ before, after }) => [before, after])).toEqual([
        ['医务部', '医疗管理部'],
      ])
      expect(new Set(diff.points.flatMap(({ codes }) => codes))).toEqual(new Set(['unchanged']))
    }),
    runs,
  )
})

describe('an indicator that is counted otherwise from a day on', () => {
  const days = fc.constantFrom('2023-06-01', '2024-01-01', '2024-01-02', '2025-01-01', '2025-01-02')
  const register = (from: string) =>
    `${ruleFiles['indicators.yaml']}`.replace(
      'name: 患者投诉,',
      `name: 患者投诉, revisions: [{ from: ${from}, definition: 剔除重复投诉 }],`,
    )

  test('parts the promises between which the day lies, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, days, async ([older, newer], from) => {
        const files = filesOf(older, newer)
        const workspace = await loadPlans({ ...files, 'indicators.yaml': register(from) })
        const { targets } = diffOf(workspace, workspace)
        const isBetween = '2024-01-01' < from && from <= '2025-01-01'
        for (const { indicator, before, after, codes, difference, redefinitions } of targets) {
          const isParted =
            isBetween && indicator.id === 'complaints' && before !== undefined && after !== undefined
          expect(codes.includes('target-redefined')).toBe(isParted)
          expect(redefinitions.map(({ definition }) => definition)).toEqual(isParted ? ['剔除重复投诉'] : [])
          if (isParted) expect(difference).toBeUndefined()
        }
      }),
      runs,
    )
  })

  test('is told alike the other way round, and applied like any other change', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, days, async ([older, newer], from) => {
        const workspace = await loadPlans({ ...filesOf(older, newer), 'indicators.yaml': register(from) })
        const diff = diffOf(workspace, workspace)
        const back = diffOf(workspace, workspace, [2025, 2024])
        expect(back.points.map(turned).toSorted()).toEqual(diff.points.map(straight).toSorted())
        expect(applyChanges(diff)).toEqual(describePlan(diff.after))
      }),
      runs,
    )
  })
})
