import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where pages of codes stand: those of rules beside them, those of all other complaints with the catalogue. */
const folders = ['src/rules', 'src/diagnostics/pages']

/** The page of every code in Markdown, by code, in order. */
export function collectPages(): ReadonlyMap<string, string> {
  const pages = folders.flatMap((folder) =>
    globSync('*/*.md', { cwd: folder }).map((file) => {
      const code = file.replaceAll('\\', '/').replace(/\.md$/u, '')
      return [code, readFileSync(join(folder, file), 'utf8')] as const
    }),
  )
  return new Map(pages.sort(([a], [b]) => (a < b ? -1 : 1)))
}
