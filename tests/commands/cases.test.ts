import { existsSync, globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { casesFolder, type FinishedRun, makeStand, type Stand } from '../helpers/run-plan.ts'

/**
 * Each case is a folder: the files in which it differs from `tests/cases/base/`, and a transcript. Its `$` lines
 * are run by a shell; what they print (`out` and `err`) and how they end is compared. A file called `empty`
 * instead of others: the case starts from nothing. UPDATE_CASES=1 writes the transcripts anew.
 */
const transcripts = globSync('*/*/transcript.txt', { cwd: casesFolder }).sort()
const isUpdating = process.env.UPDATE_CASES === '1'

describe.concurrent('cases', () => {
  test.each(transcripts)('%s', async (transcript) => {
    const path = join(casesFolder, transcript)
    const folder = dirname(path)
    const written = await readFile(path, 'utf8')
    const startsEmpty = existsSync(join(folder, 'empty'))
    const stand = await makeStand(startsEmpty ? [] : [join(casesFolder, 'base'), folder])
    try {
      const found = await perform(written, stand)
      if (isUpdating) await writeFile(path, found)
      else expect(found).toBe(written)
    } finally {
      await stand.remove()
    }
  })
})

test('there are cases, and none outside the folder of a command', () => {
  expect(transcripts.length).toBeGreaterThan(40)
  const all = globSync('**/transcript.txt', { cwd: casesFolder })
  expect(all).toHaveLength(transcripts.length)
})

async function perform(written: string, stand: Stand): Promise<string> {
  const blocks: string[] = []
  for (const line of written.split('\n')) {
    if (line.startsWith('#')) blocks.push(line)
    if (!line.startsWith('$ ')) continue
    const run = await stand.shell(line.slice(2))
    if (line.startsWith('$ plan')) checkStreams(line, run)
    const output = [...shown('out', run.stdout, stand), ...shown('err', run.stderr, stand)]
    const end = line.startsWith('$ plan') || run.exitCode !== 0 ? [`exit ${run.exitCode}`] : []
    blocks.push([line, ...output, ...end].join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}

/** Nothing is on stdout but what was asked for, and what was asked for is there. */
function checkStreams(line: string, { exitCode, stdout, stderr }: FinishedRun): void {
  const isMisused = /usage\/(?:choice|conflict|same-output|missing-value)/.test(stderr)
  if (/--json|--format json (?!.*\|)/.test(line) && !isMisused) expectJson(line, stdout)
  // Findings are what was asked of a check; where there are none, there is nothing to show.
  else if (/^\$ plan (?:check|diff|explain)/.test(line)) return
  else {
    const isAnswer = /\s(?:--help|--version|-V|help\b)|^\$ plan list|^\$ plan issue --list/.test(line)
    expect(stdout !== '', line).toBe(isAnswer && exitCode === 0)
  }
}

function expectJson(line: string, stdout: string): void {
  expect(() => JSON.parse(stdout), line).not.toThrow()
}

/** Each line behind the name of its stream; what differs between two runs is levelled. */
function shown(stream: string, text: string, stand: Stand): string[] {
  if (text === '') return []
  const level = text
    .replaceAll(dirname(stand.workspace), '<folder>')
    .replaceAll(packageFile.version, '<version>')
    .replaceAll(/\d+\.\d(?= s\b| 秒)/g, '0.0')
    .replaceAll(/\d+(?= KB$)/gm, '00')
  const lines = level.endsWith('\n') ? level.slice(0, -1) : `${level}<no line break>`
  return lines.split('\n').map((line) => `${stream}: ${line}`.trimEnd())
}
