import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** The templates and style sheets of the installation, by path below `templates/` with forward slashes. */
export async function readTemplates(installation: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(installation, 'templates')
  const entries = await readdir(folder, { recursive: true })
  const paths = entries.filter((path) => /\.(?:hbs|css)$/.test(path)).sort()
  const texts = await Promise.all(
    paths.map(
      async (path) => [path.split(sep).join('/'), await readFile(join(folder, path), 'utf8')] as const,
    ),
  )
  return new Map(texts)
}

/** The fonts of the installation. */
export function fontFiles(installation: string) {
  return {
    read: (file: string): Promise<Uint8Array> => readFile(join(installation, 'templates', 'fonts', file)),
  }
}
