import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fileState, fingerprint, readTextIfAny } from './fingerprint.ts'

/** The templates and style sheets of the installation, as `npm run bundle` compiled them. */
export async function readTemplates(
  installation: string,
): Promise<{ readonly pages: Readonly<Record<string, object>>; readonly looks: string }> {
  const path = templatesFile(installation)
  // Node loads what has one address once only, even if it has changed.
  const { templates } = await import(`${pathToFileURL(path)}?${await fileState(path)}`)
  return templates
}

/**
 * The sources of the example workspace, by path below `plans/` with forward slashes; not what somebody may have
 * built there.
 */
export function readExampleWorkspace(installation: string): Promise<ReadonlyMap<string, Uint8Array>> {
  return readFolder(join(installation, 'plans'), (path) => !path.startsWith('out/'))
}

/**
 * The sources of a small workspace to begin with, by path: those of `templates/workspace/` in a language. Whoever writes
 * Chinese writes the keys in Chinese too. Every 2025 in them, also in a path, stands for the year at hand.
 */
export async function readFirstWorkspace(
  installation: string,
  { language, year }: { readonly language: string; readonly year: string },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await readFolder(join(installation, 'templates', 'workspace', language), () => true)
  const inYear = (text: string) => text.replaceAll('2025', year)
  return new Map([...files].map(([path, text]) => [inYear(path), Buffer.from(inYear(text.toString()))]))
}

/** The page of every code in Markdown, by code, as `npm run bundle` collected them. */
export async function readPages(installation: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(installation, 'dist', 'pages.json'), 'utf8')
  const pages: Readonly<Record<string, string>> = JSON.parse(text)
  return new Map(Object.entries(pages))
}

/** The fonts of the installation, and what cuts them. */
export function fontFiles(installation: string) {
  return {
    reader: (file: string) => (place: (length: number) => Uint8Array) =>
      readAtOnce(join(installation, 'templates', 'fonts', file), place),
    readCutter: (): Promise<Uint8Array> => {
      const { resolve } = createRequire(import.meta.url)
      return readFile(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
    },
  }
}

/** Reads a file to where `place` has room for it, with no copy of it anywhere else. */
function readAtOnce(path: string, place: (length: number) => Uint8Array): void {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const room = place(size)
    for (let at = 0; at < size; ) {
      const read = readSync(file, room, { offset: at })
      if (read === 0) break
      at += read
    }
  } finally {
    closeSync(file)
  }
}

/** What stands for the text of all templates and style sheets. */
export async function templatesFingerprint(installation: string): Promise<string> {
  return fingerprint([await readFile(templatesFile(installation))])
}

function templatesFile(installation: string): string {
  return join(installation, 'dist', 'templates.js')
}

/**
 * What stands for the rest of the installation: the program, as `npm run bundle` found it, and the fonts. The
 * version alone would not do, because whoever works on the program has many programs of one version.
 */
export async function programFingerprint(installation: string, version: string): Promise<string> {
  const folder = join(installation, 'templates', 'fonts')
  const fonts = (await readdir(folder)).filter((name) => name.endsWith('.ttf')).sort()
  const [bundle = '', ...states] = await Promise.all([
    readTextIfAny(join(installation, 'dist', 'fingerprint')),
    ...fonts.map(async (name) => `${name} ${await fileState(join(folder, name))}`),
  ])
  return fingerprint([version, bundle, ...states])
}

async function readFolder(
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter(isWanted)
  return new Map(
    await Promise.all(paths.sort().map(async (path) => [path, await readFile(join(folder, path))] as const)),
  )
}
