import { join } from 'node:path'
import { diffChars } from 'diff'
import { tokensOf } from '../src/diff/wording/passage.ts'
import { reviseText } from '../src/diff/wording/revise-text.ts'
import { readingOf, type Token } from '../src/diff/wording/tokens.ts'
import { planFolder } from '../src/host/index.ts'
import { loadWorkspace, type Workspace } from '../src/workspace/index.ts'

/** Two texts marked up, beside what the package `diff` takes to find the plain shortest way between their characters. */
export interface Redline {
  readonly what: string
  /** Milliseconds of the processor in each round. */
  readonly times: readonly number[]
  readonly floors: readonly number[]
}

/** So long are the two texts, in characters. */
const length = 3000

/** Marks a text of the example that was rewritten from one year to the next, and one with a change in every sentence. */
export async function measureRedline(rounds: number): Promise<Redline[]> {
  const { workspace } = await loadWorkspace(planFolder(join(import.meta.dirname, '../plans'), process.cwd()))
  if (!workspace) throw new Error('the example was read')
  const [older, newer] = ['work-points-2024', 'work-points-2025'].map((id) => textOf(workspace, id))
  if (!older || !newer) throw new Error('the example has two years')
  const touched = older.map((token, index) => (index % 40 === 7 ? { text: '另', means: undefined } : token))
  return [
    { what: 'rewritten', ...timed(older, newer, rounds) },
    { what: 'with a change in every sentence', ...timed(older, touched, rounds) },
  ]
}

function timed(before: readonly Token[], after: readonly Token[], rounds: number) {
  const [was, is] = [before, after].map((tokens) => tokens.map(({ text }) => text).join(''))
  const times: number[] = []
  const floors: number[] = []
  for (let round = 0; round < rounds; round++) {
    times.push(millisecondsOf(() => reviseText(before, after)))
    floors.push(millisecondsOf(() => diffChars(was ?? '', is ?? '')))
  }
  return { times, floors }
}

/** Of the processor, not of the clock: within one process nothing else tells it from what others are doing. */
function millisecondsOf(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  return process.cpuUsage(begun).user / 1000
}

function textOf(workspace: Workspace, id: string): Token[] {
  const trace = workspace.traces.get(id)
  if (!trace) throw new Error(`${id} is no document`)
  const text = trace.texts.map((one) => one.text.replaceAll(/\s|\{\{|\}\}/gu, '')).join('')
  return tokensOf(
    [[{ type: 'text', text: text.slice(0, length) }]],
    readingOf(workspace, () => ''),
  )
}
