import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Something that stands where a plan should be, and the one complaint about it. */
export interface NotAPlan {
  readonly name: string
  readonly code: string
  /** Puts it there. */
  make(path: string): Promise<unknown>
}

const text = (content: string | Uint8Array) => (path: string) => writeFile(path, content)
/** Outside the workspace: a folder beside it. */
const beyond = (path: string) => join(dirname(path), '..', '..', 'beyond')

/** A document that would be built, if it were read. */
export const goodDocument = [
  'kind: work-points',
  'id: extra',
  'period: 2025',
  'title: 要点',
  'sections:',
  '  - { id: s, title: 部分, points: [{ id: p, text: 做好工作。, lead: 医务部 }] }',
  '',
].join('\n')

const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 1000 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
].join('\n')

/** Bytes without a pattern, the same ones each time. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 48271) % 0x7fffffff
    return state >>> 8
  })
}

async function makeLarge(path: string, megabytes: number): Promise<void> {
  await writeFile(path, goodDocument)
  await truncate(path, megabytes * 2 ** 20)
}

export const notPlans: readonly NotAPlan[] = [
  { name: 'an empty file', code: 'file/empty', make: text('') },
  { name: 'nothing but blank lines and comments', code: 'file/empty', make: text('\n  \n# 以后再写\n') },
  {
    name: 'a folder',
    code: 'file/is-directory',
    async make(path) {
      await mkdir(path)
      await writeFile(join(path, 'inside.yaml'), 'kind: nothing\n')
    },
  },
  { name: '60 MB', code: 'file/too-large', make: (path) => makeLarge(path, 60) },
  // Without a block on the disk; to read it would show in the memory.
  { name: '600 MB', code: 'file/too-large', make: (path) => makeLarge(path, 600) },
  { name: 'bytes', code: 'file/encoding', make: text(noise(2 ** 20)) },
  { name: 'zeros', code: 'file/encoding', make: text(new Uint8Array(4096)) },
  {
    name: 'GBK',
    code: 'file/encoding',
    make: text(Buffer.from('name: \xca\xbe\xc0\xfd\xca\xd0\xc8\xcb\xc3\xf1\xd2\xbd\xd4\xba\n', 'latin1')),
  },
  { name: 'UTF-16', code: 'file/encoding', make: text(Buffer.from(`\uFEFF${goodDocument}`, 'utf16le')) },
  { name: 'no mapping', code: 'yaml/not-a-mapping', make: text('- 甲\n- 乙\n') },
  { name: 'a bomb of 1,000 aliases', code: 'yaml/anchor', make: text(bomb) },
  { name: '10,000 brackets', code: 'yaml/too-deep', make: text(`a: ${'['.repeat(10_000)}`) },
  { name: '10,000 dashes', code: 'yaml/too-deep', make: text(`a:\n  ${'- '.repeat(10_000)}x\n`) },
  {
    name: 'a link to itself',
    code: 'file/unreadable',
    make: (path) => symlink(path, path),
  },
  {
    name: 'two links in a circle',
    code: 'file/unreadable',
    async make(path) {
      await symlink(`${path}.other`, path)
      await symlink(path, `${path}.other`)
    },
  },
  { name: 'a link to nowhere', code: 'file/not-found', make: (path) => symlink('nowhere', path) },
  {
    name: 'a link out of the workspace',
    code: 'file/outside-workspace',
    async make(path) {
      await mkdir(beyond(path), { recursive: true })
      await writeFile(join(beyond(path), 'good.yaml'), goodDocument)
      await symlink(join(beyond(path), 'good.yaml'), path)
    },
  },
  {
    name: 'a link to a folder outside',
    code: 'file/outside-workspace',
    async make(path) {
      await mkdir(beyond(path), { recursive: true })
      await symlink(beyond(path), path)
    },
  },
  { name: 'a link to a device', code: 'file/outside-workspace', make: (path) => symlink('/dev/zero', path) },
  { name: 'a pipe', code: 'file/unreadable', make: (path) => promisify(execFile)('mkfifo', [path]) },
]

/** Copies a workspace with every file of it put into other bytes. */
export async function copyAs(from: string, to: string, put: (text: string) => string): Promise<void> {
  await cp(from, to, { recursive: true })
  for (const name of await readdir(to, { recursive: true })) {
    if (!name.endsWith('.yaml')) continue
    await writeFile(join(to, name), put(await readFile(join(to, name), 'utf8')))
  }
}
