import { readdir, readFile } from 'node:fs/promises'
import { join, posix, win32 } from 'node:path'
import { fileState } from './fingerprint.ts'
import { fontInFile, isCalled } from './font-collection.ts'
import { fontNames } from './font-names.ts'
import type { Machine } from './machine.ts'

/** A font that is installed on the machine. */
export interface MachineFont {
  /** Below one of the font folders: what a manifest may say, for it tells nothing of who uses the machine. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The folders that fonts are installed in, the user's own first. */
export function fontFolders({ platform, environment, homeFolder }: Machine): readonly string[] {
  if (platform === 'win32') {
    const own = environment.LOCALAPPDATA ?? win32.join(homeFolder, 'AppData', 'Local')
    const system = environment.SystemRoot ?? environment.windir ?? 'C:\\Windows'
    return [win32.join(own, 'Microsoft', 'Windows', 'Fonts'), win32.join(system, 'Fonts')]
  }
  const own = (...names: string[]) => posix.join(homeFolder, ...names)
  if (platform === 'darwin') {
    return [own('Library', 'Fonts'), '/Library/Fonts', '/System/Library/Fonts']
  }
  const data = environment.XDG_DATA_HOME || own('.local', 'share')
  return [posix.join(data, 'fonts'), own('.fonts'), '/usr/local/share/fonts', '/usr/share/fonts']
}

/** Finds a font by any of its names; where there is none, the names that there are. */
export async function findMachineFont(
  machine: Machine,
  name: string,
): Promise<MachineFont | { readonly names: readonly string[] }> {
  const others = new Set<string>()
  for (const folder of fontFolders(machine)) {
    for (const path of await fontPaths(folder)) {
      const fonts = await fontNames(join(folder, path))
      const index = fonts.findIndex((names) => isCalled(names, name))
      if (index >= 0) return { path, bytes: fontInFile(await readFile(join(folder, path)), index) }
      for (const other of fonts.flat()) others.add(other)
    }
  }
  return { names: [...others] }
}

/** Size and time of an installed font; undefined where it is gone. */
export async function machineFontState(machine: Machine, path: string): Promise<string | undefined> {
  const states = await Promise.all(fontFolders(machine).map((folder) => fileState(join(folder, path))))
  return states.find((state) => state !== undefined)
}

/** The font files below a folder, sorted; none where it is not there. */
async function fontPaths(folder: string): Promise<string[]> {
  try {
    const paths = await readdir(folder, { recursive: true })
    return paths.filter((path) => /\.(?:tt[fc]|otf)$/iu.test(path)).sort()
  } catch {
    // A machine has some of the folders only.
    return []
  }
}
