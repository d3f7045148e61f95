/** Writes docs/rules/: a page for every code, and their index. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { rulePages } from './rule-pages.ts'

await rm('docs/rules', { recursive: true, force: true })
for (const [path, text] of rulePages()) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
