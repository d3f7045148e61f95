import { changeClasses } from '../../../src/diff/index.ts'
import { editKinds } from './edits.ts'
import { type Accuracy, accuracyOf, type Names, type Outcome, tryEdits } from './run-edits.ts'

/** How many beginnings the choice of places has. */
const seeds = [1, 2, 3, 4, 5]

const modes: readonly Names[] = ['ids', 'no ids']

/** What is promised of both, under ids and without any. */
export const goals = { ids: 1, 'no ids': 0.95 } as const satisfies Record<Names, number>

export interface Measured {
  readonly outcomes: readonly Outcome[]
  readonly matching: Accuracy
  readonly classes: Accuracy
}

export async function measureAccuracy(names: Names): Promise<Measured> {
  const outcomes = await Promise.all(seeds.map((seed) => tryEdits(seed, names)))
  return {
    outcomes,
    matching: accuracyOf(outcomes.map(({ meantPairs, foundPairs }) => [meantPairs, foundPairs])),
    classes: accuracyOf(outcomes.map(({ meantCodes, foundCodes }) => [meantCodes, foundCodes])),
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
  const editRows = editKinds.map(({ what }) => {
    const told = both.map(({ outcomes }) => outcomes.filter((outcome) => outcome.told.get(what)).length)
    return row(what, `${seeds.length}`, ...told.map(String))
  })
  return `# What \`plan diff\` makes of ${editKinds.length} kinds of edit

Made by \`npm run accuracy\`: a copy of \`plans/2024/work-points.yaml\` is edited as people edit plans from year to year, every
kind of edit once, each at another point, and two parts change places; ${seeds.length} times, at other points each time. The two plans are then
compared twice: with the ids and the lineage that their author wrote, and with all ids new and no lineage, so that
nothing but likeness joins the points. Every point counts, also those that nobody touched.

Precision: how much of what was told was so. Recall: how much of what was so was told.

| | told | precision, ids | recall, ids | precision, no ids | recall, no ids |
|---|---|---|---|---|---|
${row('points that belong together', `${named.matching.meant}`, ...cells(both.map(({ matching }) => matching)))}
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
