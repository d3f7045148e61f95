import type { GitAnswer } from './run-git.ts'

/** What a commit holds at a path. */
export interface TreeEntry {
  /** `link`: a symbolic link, whose contents are where it leads. `other`: a repository within the repository. */
  readonly type: 'file' | 'link' | 'other'
  readonly hash: string
  /** In bytes; 0 for what is no file. */
  readonly size: number
}

/** All files of a commit, by path from the top of the repository. */
export interface Tree {
  readonly entries: ReadonlyMap<string, TreeEntry>
  /** The contents of objects, asked for together; what cannot be had is missing. */
  contents(hashes: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
}

type Ask = (args: readonly string[], input?: string) => Promise<GitAnswer>

export async function readTree(ask: Ask, commit: string): Promise<Tree> {
  const { output } = await ask(['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
  const lines = output.toString('utf8').split('\0')
  return {
    entries: new Map(lines.flatMap((line) => entryOf(line) ?? [])),
    async contents(hashes) {
      const asked = [...new Set(hashes)]
      if (asked.length === 0) return new Map()
      const { output } = await ask(['cat-file', '--batch'], asked.map((hash) => `${hash}\n`).join(''))
      return readBatch(output)
    },
  }
}

const treeLine = /^(?<mode>\d+) \w+ (?<hash>[0-9a-f]+) +(?<size>\d+|-)\t(?<path>.*)$/su

function entryOf(line: string): [[string, TreeEntry]] | undefined {
  const { mode = '', hash = '', size = '', path = '' } = treeLine.exec(line)?.groups ?? {}
  if (hash === '') return undefined
  const type = mode.startsWith('100') ? 'file' : mode === '120000' ? 'link' : 'other'
  return [[path, { type, hash, size: Number.parseInt(size, 10) || 0 }]]
}

/** `<hash> blob <size>`, the bytes, a line break; or `<hash> missing`: again and again. */
function readBatch(output: Buffer): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    if (end < 0) break
    const [hash = '', type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (size === undefined) continue
    const next = at + Number(size)
    if (type === 'blob') found.set(hash, output.subarray(at, next))
    at = next + 1
  }
  return found
}
