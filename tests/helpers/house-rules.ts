import { posix } from 'node:path'

/** One import of one file: from where, of what, and whether only types come through it. */
export interface Import {
  readonly file: string
  /** Below `src/` where it is ours; else as written (`zod`, `node:path`). */
  readonly target: string
  readonly isTypeOnly: boolean
}

/**
 * The one direction of the house: what each room, and each file that stands before the rooms, may import.
 * `types of x`: no value may come from x.
 */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  source: ['diagnostics'],
  quantity: ['diagnostics'],
  model: ['diagnostics', 'source', 'quantity'],
  workspace: ['diagnostics', 'source', 'quantity', 'model'],
  succession: ['quantity', 'model'],
  rules: ['diagnostics', 'source', 'quantity', 'model', 'workspace', 'succession'],
  documents: ['diagnostics', 'source', 'quantity', 'model', 'workspace'],
  diff: ['diagnostics', 'source', 'quantity', 'model', 'workspace', 'succession', 'documents'],
  render: ['diagnostics', 'quantity', 'documents'],
  emitters: ['diagnostics', 'types of documents', 'render'],
  formatters: ['diagnostics', 'diff'],
  host: ['diagnostics'],
  commands: [
    ...[
      'diagnostics',
      'source',
      'quantity',
      'model',
      'workspace',
      'succession',
      'documents',
      'render',
      'emitters',
    ],
    ...['formatters', 'host', 'rules', 'diff'],
  ],
  'help.ts': ['diagnostics', 'commands'],
  'command-line.ts': ['diagnostics', 'commands', 'help.ts', 'host'],
  'cli.ts': ['command-line.ts', 'host'],
  'index.ts': ['diagnostics', 'quantity', 'workspace', 'documents', 'render', 'formatters'],
}

/**
 * The rooms within `commands` that several commands share, and which of them each may import. Beside them every command
 * has a room of its name, which may import all of these; what stands before the rooms is for everybody.
 */
export const sharedByCommands: Readonly<Record<string, readonly string[]>> = {
  opening: [],
  answers: ['opening'],
  printing: ['opening'],
  reporting: [],
}

/**
 * The rooms within `diff`, and which of them each may import. What stands before them puts them to work, but for the classes
 * of change, which all of them name.
 */
export const roomsOfDiff: Readonly<Record<string, readonly string[]>> = {
  wording: [],
  contents: ['wording'],
  matching: ['contents'],
  targets: ['contents', 'matching'],
  points: ['wording', 'contents', 'matching', 'targets'],
  fields: ['wording', 'contents'],
  telling: ['.', 'wording', 'contents', 'matching', 'targets', 'points', 'fields'],
  sheet: ['.', 'wording', 'contents', 'targets', 'points', 'fields', 'telling'],
}

/** Rooms within rooms with a door of their own, so that only those who need them load what they need. */
const innerRooms: readonly string[] = ['formatters/diff']

/** The doors to the machine, and the rooms that may open them: everything else gets text and data. */
export const allowedDoors: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['host'],
  // A digest is data; the machine has no part in it.
  'node:crypto': ['host', 'workspace'],
  'node:fs': ['host'],
  'node:fs/promises': ['host'],
  'node:module': ['cli.ts', 'host'],
  'node:os': ['host'],
  'node:path': ['host', 'commands'],
  'node:process': ['host'],
  'node:stream': ['host'],
  'node:stream/promises': ['host'],
  'node:url': ['host'],
  'node:util': ['host', 'formatters'],
  'node:v8': ['host'],
  // So is a check sum.
  'node:zlib': ['host', 'workspace'],
}

const statement =
  /^(?:import|export)\s+(?<type>type\s)?(?:(?<names>[^'";]*?)\sfrom\s*)?'(?<target>[^']+)'|\bimport\(\s*'(?<dynamic>[^']+)'/gmu

/** Every import of a TypeScript text: static, export-from, for its effect, and `import('…')`. */
export function importsOf(file: string, text: string): Import[] {
  return Array.from(withoutComments(text).matchAll(statement), ({ groups = {} }) => {
    const written = groups.target ?? groups.dynamic ?? ''
    return {
      file,
      target: written.startsWith('.') ? posix.join(posix.dirname(file), written) : written,
      isTypeOnly: groups.type !== undefined || hasOnlyTypes(groups.names),
    }
  })
}

/** Whether all of `{ type A, type B }` are types. */
function hasOnlyTypes(names: string | undefined): boolean {
  const inner = /^\{([^}]*)\}$/u.exec(names?.trim() ?? '')?.[1]
  const listed = inner?.split(',').filter((name) => name.trim() !== '') ?? []
  return listed.length > 0 && listed.every((name) => /^\s*type\s/u.test(name))
}

/** The text with its comments blank; strings that hold `//` (addresses) keep it. */
export function withoutComments(text: string): string {
  return text.replaceAll(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*.*?\*\/|\/\/[^\n]*/gsu,
    (found) => (found.startsWith('/') ? found.replaceAll(/[^\n]/gu, ' ') : found),
  )
}

/** The room of a file: its folder below `src/`, or the file itself where it stands before the rooms. */
export function roomOf(file: string): string {
  return file.split('/')[0] ?? file
}

/** The imports that go against the direction, as `from → to`. */
export function wrongWays(imports: readonly Import[]): string[] {
  return imports.filter((found) => !isAllowed(found)).map(({ file, target }) => `${file} → ${target}`)
}

function isAllowed({ file, target, isTypeOnly }: Import): boolean {
  const room = roomOf(file)
  if (target.startsWith('node:')) return allowedDoors[target]?.includes(room) === true
  // The package's own name and version, which are no code.
  if (target === '../package.json') return room === 'host'
  if (!target.endsWith('.ts')) return !target.startsWith('.')
  const allowed = allowedImports[room] ?? []
  const other = roomOf(target)
  if (other === room) return isAllowedWithin(room, file, target)
  // A room is entered by its door.
  const isDoor = target === other || [other, ...innerRooms].some((inside) => target === `${inside}/index.ts`)
  return isDoor && (allowed.includes(other) || (isTypeOnly && allowed.includes(`types of ${other}`)))
}

function isAllowedWithin(room: string, file: string, target: string): boolean {
  if (room === 'commands') return isAllowedAmongCommands(file, target)
  return room !== 'diff' || isAllowedWithinDiff(file, target)
}

function isAllowedWithinDiff(file: string, target: string): boolean {
  const [room, other] = [innerRoomOf(file), innerRoomOf(target)]
  if (room === undefined || other === room || target === 'diff/change-classes.ts') return true
  return target !== 'diff/index.ts' && roomsOfDiff[room]?.includes(other ?? '.') === true
}

/** Only the list of the commands enters their rooms, each by the file of its name. */
function isAllowedAmongCommands(file: string, target: string): boolean {
  const [room, other] = [innerRoomOf(file), innerRoomOf(target)]
  if (other === undefined || other === room) return target !== 'commands/index.ts'
  if (file === 'commands/index.ts') return target === `commands/${other}/${other}.ts`
  if (room === undefined) return false
  return (sharedByCommands[room] ?? Object.keys(sharedByCommands)).includes(other)
}

/** The room of a file within `commands` or `diff`; undefined where it stands before the rooms. */
export function innerRoomOf(file: string): string | undefined {
  const [, room, ...rest] = file.split('/')
  return rest.length > 0 ? room : undefined
}

/** The cycles between files: each as its files in a ring, the smallest name first. */
export function cyclesOf(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ file }) => file)
  const done = new Set<string>()
  const found = new Set<string>()
  const visit = (file: string, trail: readonly string[]) => {
    const place = trail.indexOf(file)
    if (place >= 0) found.add(ring(trail.slice(place)))
    if (place >= 0 || done.has(file)) return
    for (const { target } of next.get(file) ?? []) visit(target, [...trail, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return [...found]
}

function ring(files: readonly string[]): string {
  const first = files.indexOf([...files].sort()[0] ?? '')
  return [...files.slice(first), ...files.slice(0, first + 1)].join(' → ')
}
