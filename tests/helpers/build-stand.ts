import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { compileTemplates, readTemplateTexts } from '../../scripts/compile-templates.ts'
import { runCommandLine } from '../../src/command-line.ts'
import type { Host } from '../../src/host/index.ts'
import { makeFolder } from '../../src/host/make-folder.ts'
import { writeWhole } from '../../src/host/write-file.ts'
import { fakeHost } from './fake-host.ts'
import { casesFolder } from './run-plan.ts'

/** What came of one build: whether a browser was started, which files were written, what was said. */
export interface StandBuild {
  readonly exitCode: number
  readonly hasPrinter: boolean
  readonly written: readonly string[]
  readonly stderr: string
}

/** A world that builds for real in folders of its own, but for the browser: that one prints an empty page. */
export async function makeBuildStand() {
  const folder = await mkdtemp(join(tmpdir(), 'plan-build-'))
  const workspace = join(folder, 'workspace')
  const pdf = await (await PDFDocument.create()).save({ useObjectStreams: false })
  await cp(join(casesFolder, 'base'), workspace, { recursive: true })
  await cp('templates', join(folder, 'templates'), { recursive: true })
  await mkdir(join(folder, 'dist'))
  const compile = () =>
    writeFile(
      join(folder, 'dist', 'templates.js'),
      compileTemplates(readTemplateTexts(join(folder, 'templates'))),
    )
  await compile()

  /** What tests change about the world. */
  const world = { version: '1.0.0', browser: 'chromium/150.0' as string | undefined, today: '2025-03-01' }

  async function build(...args: string[]): Promise<StandBuild> {
    const written: string[] = []
    let hasPrinter = false
    const said = fakeHost()
    const host: Host = {
      ...said,
      workingFolder: workspace,
      machine: { ...said.machine, homeFolder: folder },
      installation: folder,
      version: world.version,
      today: () => world.today,
      identifyBrowser: async () => world.browser,
      createPrinter() {
        hasPrinter = true
        return {
          browser: async () => world.browser ?? 'none',
          running: Promise.resolve(),
          print: async () => ({ pdf, refused: [], failedFonts: [] }),
          close: async () => {},
        }
      },
      makeFolder: async (path) => void (await makeFolder(path)),
      async writeFile(path, bytes) {
        await writeWhole(path, bytes)
        if (!path.endsWith('.json')) written.push(path.slice(join(workspace, 'out').length + 1))
      },
    }
    const exitCode = await runCommandLine(host, ['build', ...args])
    return { exitCode, hasPrinter, written: written.sort(), stderr: said.written.stderr }
  }

  return {
    world,
    build,
    output: (name: string) => join(workspace, 'out', name),
    manifest: join(workspace, 'out', '.plan-manifest.json'),
    /** Replaces a text in a file of the workspace. */
    edit: (path: string, before: string, after: string) => replaceIn(join(workspace, path), before, after),
    async editTemplate(path: string, before: string, after: string) {
      await replaceIn(join(folder, 'templates', path), before, after)
      await compile()
    },
    growFont: (name: string) => appendFile(join(folder, 'templates', 'fonts', name), '\0\0\0\0'),
    source: (path: string) => join(workspace, path),
    addSource: (path: string, text: string | Uint8Array) => writeFile(join(workspace, path), text),
    /** Installs a font for the user of the machine. */
    async installFont(name: string, bytes: Uint8Array) {
      await mkdir(join(folder, '.fonts'), { recursive: true })
      await writeFile(join(folder, '.fonts', name), bytes)
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function replaceIn(path: string, before: string, after: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  if (!text.includes(before)) throw new Error(`${path} has no ${before}`)
  await writeFile(path, text.replace(before, after))
}
