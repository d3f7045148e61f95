import { changeClasses } from '../../../src/diff/index.ts'
import { insetEdits } from './inset-edits.ts'
import { progressEdits } from './progress-edits.ts'
import { type Accuracy, accuracyOf, editSets, type Names, type Outcome, tryEdits } from './run-edits.ts'
import { type InsetOutcome, tryInsetEdits } from './run-inset-edits.ts'

/** How many beginnings the choice of places has. */
const seeds = [1, 2, 3, 4, 5]

/** All kinds of edit that are made of points. */
export const pointEdits = editSets.flatMap(({ kinds }) => kinds)

const modes: readonly Names[] = ['ids', 'no ids']

/** What is promised of both, under ids and without any. */
export const goals = { ids: 1, 'no ids': 0.95 } as const satisfies Record<Names, number>

export interface Measured {
  readonly outcomes: readonly Outcome[]
  readonly insets: readonly InsetOutcome[]
  readonly matching: Accuracy
  readonly classes: Accuracy
  /** What rosters, grading schemes and charts say. */
  readonly fields: Accuracy
}

export async function measureAccuracy(names: Names): Promise<Measured> {
  const outcomes = await Promise.all(
    seeds.flatMap((seed) => editSets.map((edits) => tryEdits(seed, names, edits))),
  )
  const insets = await Promise.all(seeds.map((seed) => tryInsetEdits(seed, names)))
  return {
    outcomes,
    insets,
    matching: accuracyOf(outcomes.map(({ meantPairs, foundPairs }) => [meantPairs, foundPairs])),
    classes: accuracyOf(outcomes.map(({ meantCodes, foundCodes }) => [meantCodes, foundCodes])),
    fields: accuracyOf(insets.map(({ meant, found }) => [meant, found])),
  }
}

/** `docs/diff-accuracy.md`. */
export async function accuracyPage(): Promise<string> {
  const [named, nameless] = await Promise.all(modes.map(measureAccuracy))
  if (!named || !nameless) throw new Error('two modes are measured')
  const both = [named, nameless]
  const cells = (accuracies: readonly Accuracy[]) =>
    accuracies.flatMap(({ precision, recall, meant }) =>
      [precision, recall].map((share) => (meant === 0 ? '–' : share.toFixed(3))),
    )
  const row = (...all: readonly string[]) => `| ${all.join(' | ')} |`
  const classRows = changeClasses.flatMap(({ code, name }) => {
    const own = both.map(({ outcomes }) => accuracyOf(outcomes.map((outcome) => ofClass(outcome, code))))
    const meant = own[0]?.meant ?? 0
    return meant === 0 ? [] : [row(`\`${code}\` ${name['zh-CN']}`, `${meant}`, ...cells(own))]
  })
  const editRows = [...pointEdits, ...insetEdits].map(({ what }) => {
    const told = both.map(
      ({ outcomes, insets }) => [...outcomes, ...insets].filter((outcome) => outcome.told.get(what)).length,
    )
    return row(what, `${seeds.length}`, ...told.map(String))
  })
  return `# What \`plan diff\` makes of ${pointEdits.length + insetEdits.length} kinds of edit

Made by \`npm run accuracy\`: a copy of \`plans/2024/work-points.yaml\` is edited as people edit plans from year to year, every
kind of edit once, each at another point, and two parts change places; ${seeds.length} times, at other points each time. There are more kinds
than points: ${pointEdits.length - progressEdits.length} of them are made in one copy, and ${progressEdits.length} in another, of which every point has steps of the quarters (季度节点), things to show
(成果形式) and somebody who answers for it. The two plans are then compared twice: with the ids and the lineage that their
author wrote, and with all ids new and no lineage, so that nothing but likeness joins the points. Every point counts, also
those that nobody touched.

${insetEdits.length} kinds more are made in what other documents hold beside paragraphs: a roster, a grading scheme, charts. Of these every field
counts by which the copy differs, and schemes and charts have new ids where points have.

Precision: how much of what was told was so. Recall: how much of what was so was told.

| | told | precision, ids | recall, ids | precision, no ids | recall, no ids |
|---|---|---|---|---|---|
${row('points that belong together', `${named.matching.meant}`, ...cells(both.map(({ matching }) => matching)))}
${row('fields of rosters, grading schemes, charts', `${named.fields.meant}`, ...cells(both.map(({ fields }) => fields)))}
${row('classes of all points', `${named.classes.meant}`, ...cells(both.map(({ classes }) => classes)))}
${classRows.join('\n')}

A point without an id that was rewritten from beginning to end is told as gone and new where too little is left to know it by;
what it may be is then named with it, for a person to decide.

| edit | made | told as it is, ids | no ids |
|---|---|---|---|
${editRows.join('\n')}
`
}

function ofClass({ meantCodes, foundCodes }: Outcome, code: string): [string[], string[]] {
  const own = (rows: readonly string[]) => rows.filter((told) => told.endsWith(`: ${code}`))
  return [own(meantCodes), own(foundCodes)]
}
