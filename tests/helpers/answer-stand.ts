import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runCommandLine } from '../../src/command-line.ts'
import type { Host } from '../../src/host/index.ts'
import { createMemory } from '../../src/host/memory.ts'
import { writeWhole } from '../../src/host/write-file.ts'
import { fakeHost } from './fake-host.ts'
import { casesFolder } from './run-plan.ts'

export type AnswerStand = Awaited<ReturnType<typeof makeAnswerStand>>

/** A world with a workspace and a memory, that tells of each run whether it looked or remembered. */
export async function makeAnswerStand() {
  const folder = await mkdtemp(join(tmpdir(), 'plan-answers-'))
  const workspace = join(folder, 'workspace')
  await cp(join(casesFolder, 'base'), workspace, { recursive: true })
  await cp('templates', join(folder, 'templates'), { recursive: true })
  // What codes mean, for reports that tell it.
  await cp('dist/pages.json', join(folder, 'dist', 'pages.json'))
  const memory = createMemory(async () => join(folder, 'cache'))
  const kept: string[] = []
  /** What tests change about the world. */
  const world = { version: '1.0.0', today: '2025-03-01', columns: 80, environment: { LANG: 'C' } }
  const file = (path: string) => join(workspace, path)
  return {
    workspace,
    world,
    file,
    /** The answers that are kept, by file. */
    answers: () => kept.map((name) => join(folder, 'cache', 'answers', name)),
    edit: async (path: string, before: string, after: string) => {
      const text = await readFile(file(path), 'utf8')
      expect(text).toContain(before)
      await writeFile(file(path), text.replace(before, after))
    },
    async plan(...args: string[]) {
      const said = fakeHost({ columns: world.columns, environment: world.environment })
      let isFresh = false
      const host: Host = {
        ...said,
        workingFolder: workspace,
        installation: folder,
        version: world.version,
        today: () => world.today,
        writeFile: writeWhole,
        appendFile: (path, text) => appendFile(path, text),
        memory: {
          recall: memory.recall,
          keep: async (name, text) => {
            isFresh = true
            if (!kept.includes(name)) kept.push(name)
            await memory.keep(name, text)
          },
        },
      }
      const exitCode = await runCommandLine(host, args)
      return { exitCode, ...said.written, isFresh }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
