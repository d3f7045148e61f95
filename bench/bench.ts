/**
 * How fast `plan` is, as ratios: whole processes, in turn, in one run, against an empty Node and against the
 * plainest program that prints the same pages with the same browser. Milliseconds only give the scale.
 *
 *   npm run bench                    seven rounds
 *   npm run bench -- 15              fifteen rounds
 *   npm install --prefix bench       has peers measured too that are no dependency of ours
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FoundBrowser, findBrowser, machineOf } from '../src/host/browser/index.ts'
import { type Candidate, measure, median, ratios } from './measure.ts'
import { changeOne, writeTwentyDocuments } from './twenty-documents.ts'

const rounds = Number(process.argv[2] ?? 7)
const folder = await mkdtemp(join(tmpdir(), 'plan-bench-'))
const workspace = join(folder, 'twenty')
const out = (name: string) => join(folder, name)
const omitted: string[] = []

const machine = machineOf(process)
const browser = await findBrowser(machine)
const fullBrowser = await findFullBrowser()
const hasTypst = existsSync('bench/node_modules/@myriaddreamin/typst-ts-node-compiler')
if (!fullBrowser) omitted.push('a full Chromium (none is installed, or name one in BENCH_CHROMIUM)')
if (!hasTypst) omitted.push('Typst (npm install --prefix bench)')

await writeTwentyDocuments(workspace)
const copies = Array.from({ length: 19 }, (_, index) => `notice-2025-12-${`${index + 1}`.padStart(2, '0')}`)
const twentyPages = ['notice-2024-15', ...copies].map((id) => join(out('cold'), `${id}.html`))
const onePage = twentyPages.slice(0, 1)

const buildIn = (plans: string, ...args: string[]) => [
  ...['bin/plan.js', 'build', '--quiet', '--workspace', plans, '--browser', browser.path, ...args],
]
const build = (...args: string[]) => buildIn(workspace, ...args)
const pagePdf = ({ path, libraryPath = '', kind }: FoundBrowser, pages: readonly string[]) => [
  ...['bench/page-pdf.ts', path, libraryPath, kind, ...pages],
]
const typst = (pages: readonly string[]) => ['bench/typst.js', 'templates/fonts', ...pages]

const candidates: Candidate[] = [
  { name: 'empty Node', args: ['-e', ''] },
  { name: 'plan --version', args: ['bin/plan.js', '--version'] },
  { name: 'plan list', args: ['bin/plan.js', 'list'] },
  { name: 'build, HTML and PDF, 20 documents', args: build('--force', '--out', out('cold')) },
  {
    name: 'build, PDF, 1 document',
    args: buildIn('plans', 'notice-2024-15', '--force', '--format', 'pdf', '--out', out('one')),
  },
  {
    name: 'build, PDF, 1 of 20 documents',
    args: build('notice-2025-12-07', '--force', '--format', 'pdf', '--out', out('named')),
  },
  { name: 'build, PDF, 20 documents', args: build('--force', '--format', 'pdf', '--out', out('pdf')) },
  { name: 'build, nothing changed', args: build('--format', 'pdf', '--out', out('pdf')) },
  {
    name: 'build, 1 of 20 changed',
    args: build('--format', 'pdf', '--out', out('changed')),
    prepare: (round) => changeOne(workspace, round),
  },
  { name: 'f, 1 document', args: pagePdf(browser, onePage) },
  { name: 'f, 20 documents', args: pagePdf(browser, twentyPages) },
  ...(fullBrowser
    ? [
        { name: 'F, 1 document', args: pagePdf(fullBrowser, onePage) },
        { name: 'F, 20 documents', args: pagePdf(fullBrowser, twentyPages) },
      ]
    : []),
  ...(hasTypst
    ? [
        { name: 'Typst, 1 document', args: typst(onePage) },
        { name: 'Typst, 20 documents', args: typst(twentyPages) },
      ]
    : []),
]

const comparisons: [string, string][] = [
  ['plan --version', 'empty Node'],
  ['plan list', 'empty Node'],
  ['build, nothing changed', 'empty Node'],
  ['build, 1 of 20 changed', 'build, PDF, 1 of 20 documents'],
  ['build, PDF, 1 document', 'f, 1 document'],
  ['build, PDF, 20 documents', 'f, 20 documents'],
  ['build, HTML and PDF, 20 documents', 'f, 20 documents'],
  ['build, PDF, 1 document', 'F, 1 document'],
  ['build, PDF, 20 documents', 'F, 20 documents'],
  ['build, PDF, 1 document', 'Typst, 1 document'],
  ['build, PDF, 20 documents', 'Typst, 20 documents'],
]

const times = await measure(candidates, rounds).finally(() => rm(folder, { recursive: true }))

const say = (line: string) => process.stdout.write(`${line}\n`)
const row = (label: string, values: readonly number[], digits: number) => {
  const numbers = [Math.min(...values), median(values), Math.max(...values)]
  say(label.padEnd(60) + numbers.map((value) => value.toFixed(digits).padStart(9)).join(''))
}
say(`${rounds} rounds, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`)
say(`f: page.pdf of puppeteer-core alone, ${browser.identity}`)
if (fullBrowser) say(`F: the same, ${fullBrowser.identity}`)
if (omitted.length > 0) say(`left out: ${omitted.join('; ')}`)
say(`\n${'ratio'.padEnd(60)}      min   median      max`)
for (const [name, floor] of comparisons) {
  const floors = times.get(floor)
  if (floors) row(`${name} / ${floor}`, ratios(times.get(name) ?? [], floors), 2)
}
say(`\n${'milliseconds'.padEnd(60)}      min   median      max`)
for (const { name } of candidates) row(name, times.get(name) ?? [], 0)

/** A browser with a window system, as most people have one: several times slower to print with. */
async function findFullBrowser(): Promise<FoundBrowser | undefined> {
  for (const name of [process.env.BENCH_CHROMIUM, 'chromium', 'google-chrome', 'google-chrome-stable']) {
    const found = name ? await findBrowser(machine, name).catch(() => undefined) : undefined
    if (found?.kind === 'full') return found
  }
  return undefined
}
