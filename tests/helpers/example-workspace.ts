import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from './memory-workspace.ts'

/** The folder of the example workspace. */
export const plansFolder = join(import.meta.dirname, '../../plans')

/** Every file of the example workspace that people have made, texts and pictures, by its path there. */
export const exampleFiles: Files & Readonly<Record<string, string>> = Object.fromEntries(
  globSync('**/*.{yaml,svg}', { cwd: plansFolder })
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(plansFolder, path), 'utf8')]),
)

/** The paths of those that are YAML. */
export const exampleTexts = Object.keys(exampleFiles).filter((path) => path.endsWith('.yaml'))
