import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The environment in which `node` loads these of `preloads/` before the program. */
export function preloading(...names: readonly string[]): { readonly NODE_OPTIONS: string } {
  const modules = names.map((name) => pathToFileURL(join(import.meta.dirname, 'preloads', `${name}.ts`)).href)
  return { NODE_OPTIONS: modules.map((module) => `--import=${module}`).join(' ') }
}
