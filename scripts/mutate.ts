import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { damages } from '../tests/mutation/damages/index.ts'
import { faultsOf, type Outcome, tryDamage } from '../tests/mutation/run-damages.ts'

/** How many beginnings the choice of places has; each kind of damage is done at some places for each. */
const seeds = [1, 2, 3]

/**
 * `npm run mutate`: damages the clean example in every way of the list, one place at a time, and writes down how much
 * of it `plan check` finds, at the right line, without crying wolf.
 */
const rows: string[] = []
const all: Outcome[] = []
for (const damage of damages) {
  const outcomes = (await Promise.all(seeds.map((seed) => tryDamage({ ...damage, times: 2 }, seed)))).flat()
  all.push(...outcomes)
  const count = (isMeant: (outcome: Outcome) => boolean) => `${outcomes.filter(isMeant).length}`
  const alarms = [...new Set(outcomes.flatMap(({ falseAlarms }) => falseAlarms))]
  const cells = [
    `\`${damage.rule}\``,
    damage.what,
    `${outcomes.length}`,
    count(({ isFound }) => isFound),
    count(({ isAtRightLine }) => isAtRightLine),
    alarms.length === 0 ? '–' : alarms.join(' '),
  ]
  rows.push(`| ${cells.join(' | ')} |`)
  for (const outcome of outcomes) {
    const faults = faultsOf(outcome)
    if (faults.length > 0) process.stdout.write(`${damage.rule}: ${damage.what}: ${faults.join(', ')}\n`)
  }
}
const share = (isMeant: (outcome: Outcome) => boolean) =>
  `${((100 * all.filter(isMeant).length) / all.length).toFixed(1)} %`
const page = `# What \`plan check\` finds of ${damages.length} kinds of damage

Made by \`npm run mutate\`: the clean example \`plans/\` is damaged in one place at a time (${all.length} times in all), as people
damage plans, and checked under \`recommended\`, with the rule of \`strict\` beside it that is meant, or with what no page could show. Found: ${share(({ isFound }) => isFound)}; at the right line:
${share(({ isAtRightLine }) => isAtRightLine)}; runs in which any other rule cried wolf: ${share(({ falseAlarms }) => falseAlarms.length > 0)}.

| rule | damage | places | found | at the right line | false alarms |
|---|---|---|---|---|---|
${rows.join('\n')}
`
await writeFile(join(import.meta.dirname, '../docs/mutations.md'), page)
process.stdout.write(
  `docs/mutations.md: ${share(({ isAtRightLine }) => isAtRightLine)} of ${all.length} at the right line\n`,
)
