import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from './memory-workspace.ts'

/** The folder of the example workspace. */
export const plansFolder = join(import.meta.dirname, '../../plans')

/** Every YAML file of the example workspace, by its path there. */
export const exampleFiles: Files & Readonly<Record<string, string>> = Object.fromEntries(
  globSync('**/*.yaml', { cwd: plansFolder })
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(plansFolder, path), 'utf8')]),
)
