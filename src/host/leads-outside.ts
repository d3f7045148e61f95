import { isAbsolute, relative, resolve, sep } from 'node:path'

/** Whether a path leads out of a folder, going by its words alone: links are not looked at. */
export function leadsOutside(folder: string, path: string): boolean {
  const way = relative(folder, resolve(folder, path))
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
