/**
 * How fast `plan` is, as ratios: whole processes, in turn, in one run, against an empty Node and against other
 * ways to print the same pages. Milliseconds only give the scale. What it writes is Markdown.
 *
 *   npm run bench                    seven rounds
 *   npm run bench -- 15              fifteen rounds
 *   npm install --prefix bench       has peers measured too that are no dependency of ours
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FoundBrowser, findBrowser } from '../src/host/browser/index.ts'
import { machineOf } from '../src/host/machine.ts'
import { candidatesOf } from './candidates.ts'
import { checkCandidates } from './check-candidates.ts'
import { diffCandidates, planPairs } from './diff-candidates.ts'
import { writeFewFiles } from './few-files.ts'
import { measure, median, ratios } from './measure.ts'
import { peakMemory } from './memory.ts'
import { measureRedline } from './redline.ts'
import { writeTwentyDocuments } from './twenty-documents.ts'

/** What is told of the measurements: one candidate against another, and how it should stand to that at most. */
const comparisons: readonly { what: string; name: string; to: string; floor: string; goal?: number }[] = [
  ...[
    { what: '`plan --version`', name: 'version', goal: 2 },
    { what: '`plan list`', name: 'list', goal: 3.5 },
    { what: '`plan check`, a few files', name: 'check, few', goal: 2.5 },
    { what: '`plan check`, a few files, nothing changed', name: 'check again, few', goal: 2.5 },
    { what: '`plan check`, the example', name: 'check, example', goal: 2.5 },
    { what: '`plan check`, the example, nothing changed', name: 'check again, example', goal: 2.5 },
    { what: '`plan check`, 1000 documents, nothing changed', name: 'check again, 1000' },
    { what: '`plan build`, 20 documents, nothing changed', name: 'nothing changed', goal: 3 },
  ].map((row) => ({ ...row, to: 'an empty Node', floor: 'empty Node' })),
  {
    ...{ what: '`plan check`, 1000 documents', name: 'check, 1000', goal: 11 },
    ...{ to: 'checking 100', floor: 'check, 100' },
  },
  ...[100, 1000].map((count) => ({
    ...{ what: `\`plan check\`, ${count} documents`, name: `check, ${count}`, goal: 1.5 },
    ...{ to: 'ajv-cli', floor: `ajv, ${count}` },
  })),
  {
    ...{ what: '`plan check`, a few files', name: 'check, few', goal: 0.4 },
    ...{ to: 'ajv-cli with one document', floor: 'ajv, 1' },
  },
  ...[100, 1000].map((count) => ({
    ...{ what: `\`plan check\`, ${count} documents`, name: `check, ${count}`, goal: 0.05 },
    ...{ to: 'Spectral with ten rules', floor: `Spectral, ${count}` },
  })),
  ...Object.entries(planPairs).map(([pair, { points }]) => ({
    ...{ what: `\`plan diff\`, ${pair}`, name: `diff, ${pair}` },
    // Loading 2 × 2000 points takes half a second on a quiet machine: 0.7 s over it.
    ...{ to: 'loading both', floor: `load, ${pair}`, goal: points > 500 ? 2.4 : 1.6 },
  })),
  {
    ...{ what: '`plan build`, 1 of 20 documents changed', name: '1 of 20 changed', goal: 1.2 },
    ...{ to: 'building that one alone', floor: 'PDF, 1 of 20' },
  },
  ...[
    { to: '*F*', peer: 'F', goals: [0.4, 0.3] },
    { to: '*f*', peer: 'f', goals: [] },
    { to: 'Typst', peer: 'Typst', goals: [2] },
  ].flatMap(({ to, peer, goals: [one, twenty] }) => [
    {
      ...{ what: '`plan build`, PDF, 1 document', name: 'PDF, 1', to, floor: `${peer}, 1` },
      ...(one !== undefined && { goal: one }),
    },
    {
      ...{ what: '`plan build`, PDF, 1 document of the example', name: 'PDF, 1 of the example' },
      ...{ to, floor: `${peer}, 1` },
    },
    {
      ...{ what: '`plan build`, PDF, 20 documents', name: 'PDF, 20', to, floor: `${peer}, 20` },
      ...(twenty !== undefined && { goal: twenty }),
    },
  ]),
  {
    ...{ what: '`plan build`, HTML and PDF, 20 documents', name: 'HTML and PDF, 20' },
    ...{ to: '*f*', floor: 'f, 20' },
  },
]

/** What memory is measured of, and how much it may hold at most, in MB; a build together with its browsers. */
const memories: readonly { what: string; name: string; more?: readonly string[]; goal: number }[] = [
  { what: '`plan build`, HTML and PDF, 20 documents', name: 'HTML and PDF, 20', goal: 350 },
  { what: 'the same with `--jobs 1`', name: 'HTML and PDF, 20', more: ['--jobs', '1'], goal: 350 },
  { what: '`plan check`, 1000 documents', name: 'check, 1000', goal: 150 },
  { what: '`plan diff`, 2 × 2000 points without ids', name: 'diff, 2 × 2000 points without ids', goal: 300 },
]

const rounds = Number(process.argv[2] ?? 7)
const folder = await mkdtemp(join(tmpdir(), 'plan-bench-'))
const workspace = join(folder, 'twenty')
await writeTwentyDocuments(workspace)
const few = join(folder, 'few')
await writeFewFiles(few)

const machine = machineOf(process)
const browser = await findBrowser(machine)
const fullBrowser = await findFullBrowser()
const hasTypst = existsSync('bench/node_modules/@myriaddreamin/typst-ts-node-compiler')
const candidates = [
  ...candidatesOf({ folder, workspace, few, browser, fullBrowser, hasTypst }),
  ...(await checkCandidates(folder, few)),
  ...(await diffCandidates(folder)),
]
const load = loadavg()[0] ?? 0
const times = await measure(candidates, rounds)
const peaks: { what: string; goal: number; peak: number | undefined }[] = []
for (const { what, name, more, goal } of memories) {
  const candidate = candidates.find((one) => one.name === name)
  if (candidate) peaks.push({ what, goal, peak: await peakMemory(candidate, more) })
}
const redlines = await measureRedline(rounds)
await rm(folder, { recursive: true })

const say = (line: string) => process.stdout.write(`${line}\n`)
const row = (...cells: (string | number)[]) => say(`| ${cells.join(' | ')} |`)

say(`${rounds} rounds, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}.`)
say(`*f*: page.pdf of puppeteer-core alone, ${browser.identity}.`)
say(
  fullBrowser ? `*F*: the same, ${fullBrowser.identity}.` : 'Without *F* (BENCH_CHROMIUM names a Chromium).',
)
if (!hasTypst) say('Without Typst, ajv-cli and Spectral (npm install --prefix bench).')
if (load > 0.5) say(`Others were at work: load ${load.toFixed(1)} before the first round.`)
say('')
row('what', 'ratio', 'to', 'goal', 'of the rounds')
row('---', '---', '---', '---', '---')
for (const { what, name, to, floor, goal } of comparisons) {
  const floors = times.get(floor)
  if (!floors) continue
  const values = ratios(times.get(name) ?? [], floors)
  row(what, median(values).toFixed(2), to, goal ? `≤ ${goal}` : '', spreadOf(values))
}
for (const { what, times: own, floors } of redlines) {
  const values = ratios(own, floors)
  row(`redline, 3000 characters ${what}`, median(values).toFixed(2), '`diffChars`', '', spreadOf(values))
}
for (const { what, goal, peak } of peaks)
  if (peak !== undefined) row(`memory, ${what}`, `${peak.toFixed(0)} MB`, '', `≤ ${goal} MB`, '')
say('')
row('milliseconds', 'median', 'least', 'most')
row('---', '---', '---', '---')
for (const { name } of candidates) {
  row(name, ...milliseconds(times.get(name) ?? []))
}
for (const { what, times: values } of redlines) {
  row(`redline, 3000 characters ${what}`, ...milliseconds(values))
}

/** The least and the greatest of some ratios. */
function spreadOf(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`
}

/** Median, least and greatest. */
function milliseconds(values: readonly number[]): string[] {
  return [median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(0))
}

async function findFullBrowser(): Promise<FoundBrowser | undefined> {
  for (const name of [process.env.BENCH_CHROMIUM, 'chromium', 'google-chrome', 'google-chrome-stable']) {
    const found = name ? await findBrowser(machine, name).catch(() => undefined) : undefined
    if (found?.kind === 'full') return found
  }
  return undefined
}
