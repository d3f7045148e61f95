import { expect, test } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { type Comparison, listComparison, otherFields, type Revision } from '../../src/diff/index.ts'
import { printOf } from '../../src/diff/wording/passage.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { compareFile, loadEdited } from '../helpers/edited-example.ts'
import { exampleFiles, exampleTexts } from '../helpers/example-workspace.ts'
import fc from '../helpers/property.ts'

const documents = exampleTexts.filter((path) => /^20.*\//u.test(path) && !path.endsWith('actuals.yaml'))

/** An edit as an author makes it, at a place that is found by chance. */
const edits = fc.record({
  path: fc.constantFrom(...documents),
  kind: fc.constantFrom('cut', 'doubled', 'removed', 'repeated', 'moved'),
  place: fc.nat(),
  at: fc.nat(),
})

/** The text of a file after an edit. */
function edited({
  path,
  kind,
  place,
  at,
}: {
  path: string
  kind: string
  place: number
  at: number
}): string {
  const file = parseDocument(exampleFiles[path] ?? '')
  const things: (() => void)[] = []
  visit(file, {
    Scalar(_, node) {
      const { value } = node
      if (typeof value !== 'string') return
      const from = at % value.length
      const [head, piece, tail] = [value.slice(0, from), value.slice(from, from + 3), value.slice(from + 3)]
      if (kind === 'cut') things.push(() => (node.value = head + tail))
      if (kind === 'doubled') things.push(() => (node.value = head + piece + piece + tail))
    },
    Collection(_, { items }) {
      const list: unknown[] = items
      const from = at % list.length
      if (kind === 'removed') things.push(() => list.splice(from, 1))
      if (kind === 'repeated') things.push(() => list.splice(from, 0, list[from]))
      if (kind === 'moved') things.push(() => list.push(...list.splice(from, 1)))
    },
  })
  things[place % things.length]?.()
  return String(file)
}

/** Both versions of a file that was edited, where nothing is wrong with the newer one. */
async function versionsOf(edit: Parameters<typeof edited>[0]): Promise<[Workspace, Workspace] | undefined> {
  const newer = await loadEdited(edit.path, edited(edit))
  return newer && [await example, newer]
}

const example = loadEdited('plan.yaml', exampleFiles['plan.yaml'] ?? '').then((workspace) => {
  if (!workspace) throw new Error('nothing is wrong with the example')
  return workspace
})

/** All texts of a comparison with what became of them. */
function textsOf({ plans, others }: Comparison) {
  const ofPoints = plans.flatMap(({ points }) =>
    points.flatMap(({ before: [was], after: [is], revisions }) =>
      was && is && revisions ? [{ revisions, before: printOf(was.text), after: printOf(is.text) }] : [],
    ),
  )
  const fields = [...plans.flatMap((plan) => plan.fields), ...otherFields(others)]
  return [
    ...ofPoints,
    ...fields.map(({ revisions, before, after }) => ({
      revisions,
      before: before?.text ?? '',
      after: after?.text ?? '',
    })),
  ]
}

function textWithout(kind: Revision['kind'], revisions: readonly Revision[]): string {
  return revisions.map((one) => (one.kind === kind ? '' : one.text)).join('')
}

test('of every document of the example an edit is told forwards and backwards alike', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (edit) => {
      const versions = await versionsOf(edit)
      if (!versions) return
      const [older, newer] = versions
      const there = compareFile(edit.path, older, newer)
      const back = compareFile(edit.path, newer, older)
      expect(listComparison(compareFile(edit.path, newer, newer))).toEqual([])
      expect(back.plans.map(pairsIn).map((pairs) => pairs.map(turned).toSorted())).toEqual(
        there.plans.map(pairsIn).map((pairs) => pairs.map(straight).toSorted()),
      )
      for (const { before, after, points } of there.plans) {
        expect(points.flatMap((change) => change.before).length).toBe(before.points.length)
        expect(points.flatMap((change) => change.after).length).toBe(after.points.length)
      }
      for (const { revisions, before, after } of textsOf(there)) {
        expect([textWithout('added', revisions), textWithout('removed', revisions)]).toEqual([before, after])
      }
    }),
    { numRuns: 100 },
  )
})

type Pair = readonly [before: string, after: string]

function pairsIn({ points }: Comparison['plans'][number]): Pair[] {
  const ids = (side: (typeof points)[number]['before']) => side.map(({ point }) => point.id).join('+')
  return points.map(({ before, after }) => [ids(before), ids(after)])
}

const straight = ([before, after]: Pair) => `${before} > ${after}`
const turned = ([before, after]: Pair) => `${after} > ${before}`
