/**
 * How fast `plan` is, as ratios: whole processes, in turn, in one run, against an empty Node and against the
 * plainest program that prints the same page with the same browser. Milliseconds only give the scale.
 *
 *   npm run bench            seven rounds
 *   npm run bench -- 15      fifteen rounds
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, machineOf } from '../src/host/browser/index.ts'

const rounds = Number(process.argv[2] ?? 7)
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'))
const browser = await findBrowser(machineOf(process))
const document = 'notice-2024-15'
const page = join(folder, `${document}.html`)

const plan = (...args: string[]) => ['bin/plan.js', ...args, '--quiet']
const build = (...args: string[]) => plan('build', ...args, '--out', folder, '--browser', browser.path)
const peer = (...pages: string[]) => [
  'scripts/bench-peer.ts',
  browser.path,
  browser.libraryPath ?? '',
  ...pages,
]

const commands = {
  'empty Node': ['-e', ''],
  'plan --version': ['bin/plan.js', '--version'],
  'plan list': plan('list'),
  'plan build, HTML, 2 documents': build('--format', 'html'),
  'plan build, PDF, 1 document': build(document, '--format', 'pdf'),
  'plan build, PDF, 2 documents': build('--format', 'pdf'),
  'peer: page.pdf, 1 document': peer(page),
  'peer: page.pdf, 2 documents': peer(page, join(folder, 'notice-2025-12.html')),
} satisfies Record<string, string[]>
type Name = keyof typeof commands

const ratios: [Name, Name][] = [
  ['plan --version', 'empty Node'],
  ['plan list', 'empty Node'],
  ['plan build, HTML, 2 documents', 'empty Node'],
  ['plan build, PDF, 1 document', 'peer: page.pdf, 1 document'],
  ['plan build, PDF, 2 documents', 'peer: page.pdf, 2 documents'],
]

const names = Object.keys(commands) as Name[]
const times = new Map<Name, number[]>(names.map((name) => [name, []]))
// The first round fills caches and is not counted; commands take turns, so that drift meets all alike.
for (let round = 0; round <= rounds; round++) {
  for (const name of names) {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, commands[name], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${name}: exit ${status}\n${stderr}`)
    if (round > 0) times.get(name)?.push(performance.now() - started)
  }
}
rmSync(folder, { recursive: true })

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const row = (label: string, values: readonly number[], digits: number) => {
  const shown = [Math.min(...values), median(values), Math.max(...values)].map((value) =>
    value.toFixed(digits).padStart(8),
  )
  process.stdout.write(`${label.padEnd(60)}${shown.join('')}\n`)
}
process.stdout.write(`${`ms, ${rounds} rounds, ${browser.identity}`.padEnd(60)}     min  median     max\n`)
for (const name of names) row(name, times.get(name) ?? [], 0)
process.stdout.write('\n')
for (const [name, floor] of ratios) {
  const floors = times.get(floor) ?? []
  row(
    `${name} / ${floor}`,
    (times.get(name) ?? []).map((time, index) => time / (floors[index] ?? Number.NaN)),
    2,
  )
}
