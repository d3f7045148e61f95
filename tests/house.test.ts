import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { documentDefinitions } from '../src/documents/index.ts'
import { emitters } from '../src/emitters/index.ts'
import { formatters } from '../src/formatters/index.ts'
import { kinds } from '../src/model/index.ts'
import {
  allowedDoors,
  allowedImports,
  cyclesOf,
  importsOf,
  innerRoomOf,
  roomOf,
  roomsOfDiff,
  sharedByCommands,
  withoutComments,
  wrongWays,
} from './helpers/house-rules.ts'

const root = join(import.meta.dirname, '..')
const files = globSync('**/*.ts', { cwd: join(root, 'src') })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.d.ts'))
  .sort()
/** Tests and scripts too, by their places below the root. */
const everywhere = globSync('{src,tests,scripts,bench}/**/*.ts', {
  cwd: root,
  // The peers of the benchmark, where somebody has installed them.
  exclude: ['bench/node_modules/**'],
})
const textOf = (file: string) => readFileSync(join(root, 'src', file), 'utf8')
const imports = files.flatMap((file) => importsOf(file, textOf(file)))

describe('one direction', () => {
  test('every import goes the way that the table allows', () => {
    expect(wrongWays(imports)).toEqual([])
  })

  test('no two files need each other, not even for their types', () => {
    expect(cyclesOf(imports)).toEqual([])
  })

  test('the table names every room, and no room or door that is not there', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(allowedImports).sort())
    const used = new Set(imports.map(({ target }) => target))
    expect(Object.keys(allowedDoors).filter((door) => !used.has(door))).toEqual([])
  })

  test('every command has a room of its name, and every other room of theirs is in the table', () => {
    const inside = files.filter((file) => file.startsWith('commands/'))
    const rooms = new Set(inside.flatMap((file) => innerRoomOf(file) ?? []))
    const names = commands.map(({ name }) => name)
    expect([...rooms].sort()).toEqual([...names, ...Object.keys(sharedByCommands)].sort())
    const entries = imports.filter(({ file }) => file === 'commands/index.ts').map(({ target }) => target)
    expect(names.filter((name) => !entries.includes(`commands/${name}/${name}.ts`))).toEqual([])
  })

  test('every room within the comparison is in the table', () => {
    const inside = files.filter((file) => file.startsWith('diff/'))
    const rooms = new Set(inside.flatMap((file) => innerRoomOf(file) ?? []))
    expect([...rooms].sort()).toEqual(Object.keys(roomsOfDiff).sort())
  })

  test('every import of ours leads to a file that is there', () => {
    const ours = imports.filter(({ target }) => target.endsWith('.ts'))
    expect(ours.filter(({ target }) => !files.includes(target))).toEqual([])
    expect(ours.length).toBeGreaterThan(200)
  })

  test('no rule needs another one: what two of them ask stands beside them', () => {
    const isRule = (file: string) => /^rules\/[^/]+\//u.test(file)
    expect(imports.filter(({ file, target }) => isRule(file) && isRule(target))).toEqual([])
    expect(
      imports.filter(({ file, target }) => file === 'rules/index.ts' && isRule(target)).length,
    ).toBeGreaterThan(90)
  })

  test('every file is reached from the command line or the library', () => {
    const reached = new Set(['cli.ts', 'index.ts'])
    for (const file of reached) {
      for (const found of imports) if (found.file === file) reached.add(found.target)
    }
    expect(files.filter((file) => !reached.has(file))).toEqual([])
  })
})

describe('the oldest Node that is served', () => {
  /** Each line, which holds a literal whole, and each statement that puts one together of strings. */
  const expressionsIn = (text: string) => [
    ...text.split('\n'),
    ...text.split(/\n(?=[a-z])/u).filter((statement) => statement.includes('String.raw')),
  ]
  const repeatedNames = (text: string) =>
    expressionsIn(withoutComments(text)).flatMap((expression) => {
      const names = Array.from(expression.matchAll(/\(\?<([A-Za-z]\w*)>/gu), ([, name]) => name)
      return new Set(names).size < names.length ? [names.join(' ')] : []
    })

  test('no expression names two groups alike, which Node 22 does not read', () => {
    expect(files.flatMap((file) => repeatedNames(textOf(file)).map((names) => `${file}: ${names}`))).toEqual(
      [],
    )
    expect(repeatedNames('const a = /(?<b>1)|(?<b>2)/u')).toEqual(['b b'])
    expect(repeatedNames('const a = String.raw`(?<b>1)` +\n  `|(?<b>2)`')).toEqual(['b b'])
  })
})

describe('what goes out of a file', () => {
  const withoutPassingOn = (text: string) => text.replaceAll(/^export [^;]*?\bfrom '[^']+'$/gmsu, '')
  const wordsOf = (path: string) => new Set(withoutPassingOn(readFileSync(path, 'utf8')).match(/\w+/gu))
  const users = everywhere.map((path) => join(root, path))
  const words = new Map(users.map((path) => [path, wordsOf(path)]))
  const unused = (file: string, text: string) =>
    Array.from(
      text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gmu),
      ([, name = '']) => name,
    ).filter((name) => users.every((path) => path === join(root, 'src', file) || !words.get(path)?.has(name)))

  /** Names that a room lets out by its door, or a room within by its own. */
  const letOut = (text: string) =>
    Array.from(text.matchAll(/^export (?:type )?\{([^}]*)\} from /gmsu), ([, names = '']) => names)
      .flatMap((names) => names.split(','))
      .flatMap((name) => /(\w+)\s*$/u.exec(name)?.[1] ?? [])
  const unasked = (door: string, text: string) => {
    const room = `${join(root, 'src', posix.dirname(door))}${sep}`
    const outside = users.filter((path) => !path.startsWith(room))
    // The library's surface is one list of what it lets out.
    const isAsked = (name: string) =>
      outside.some((path) => words.get(path)?.has(name)) || surface.includes(name)
    return letOut(text).filter((name) => !isAsked(name))
  }
  const surface = letOut(textOf('index.ts'))

  test('of a room is wanted outside of it', () => {
    const doors = files.filter((file) => /^(?!quantity\/)[a-z/]+\/index\.ts$/u.test(file))
    expect(doors.flatMap((door) => unasked(door, textOf(door)).map((name) => `${door}: ${name}`))).toEqual([])
    const text = `export { type Report, nobody${'Asks'} } from './a.ts'`
    expect(unasked('formatters/index.ts', text)).toEqual([`nobody${'Asks'}`])
  })

  test('is wanted by another one', () => {
    expect(files.flatMap((file) => unused(file, textOf(file)).map((name) => `${file}: ${name}`))).toEqual([])
    expect(unused('a.ts', `export const nobody${'Wants'}This = 1`)).toEqual([`nobody${'Wants'}This`])
  })
})

describe('the checks can fail', () => {
  const found = (file: string, text: string) => importsOf(file, text)

  test.each([
    ['source/a.ts', "import { b } from '../model/index.ts'", '../model/index.ts'],
    ['model/a.ts', "import type { Host } from '../host/index.ts'", '../host/index.ts'],
    ['formatters/a.ts', "export * from '../documents/index.ts'", '../documents/index.ts'],
    ['render/a.ts', "const a = await import('../commands/index.ts')", '../commands/index.ts'],
    ['emitters/a.ts', "import { viewOf, type View } from '../documents/index.ts'", '../documents/index.ts'],
    ['host/a.ts', "import '../workspace/index.ts'", '../workspace/index.ts'],
    ['model/a.ts', "import {\n  parse,\n} from '../source/parse-yaml.ts'", '../source/parse-yaml.ts'],
    ['commands/issue/a.ts', "import { a } from '../build/b.ts'", '../build/b.ts'],
    ['commands/opening/a.ts', "import { a } from '../check/b.ts'", '../check/b.ts'],
    ['commands/opening/a.ts', "import { a } from '../printing/b.ts'", '../printing/b.ts'],
    ['commands/a.ts', "import { a } from './opening/b.ts'", './opening/b.ts'],
    ['commands/index.ts', "import { a } from './build/b.ts'", './build/b.ts'],
    ['commands/diff/sides/a.ts', "import { a } from '../../index.ts'", '../../index.ts'],
    ['diff/wording/a.ts', "import { a } from '../contents/b.ts'", '../contents/b.ts'],
    ['diff/targets/a.ts', "import { a } from '../b.ts'", '../b.ts'],
    ['diff/sheet/a.ts', "import { a } from '../index.ts'", '../index.ts'],
  ])('%s: %s', (file, text, written) => {
    const target = posix.join(posix.dirname(file), written)
    expect(wrongWays(found(file, text))).toEqual([`${file} → ${target}`])
  })

  test('a pure room may not open a door to the machine', () => {
    expect(wrongWays(found('model/a.ts', "import { readFile } from 'node:fs/promises'"))).toHaveLength(1)
    expect(wrongWays(found('host/a.ts', "import { readFile } from 'node:fs/promises'"))).toEqual([])
  })

  test('what is allowed is not held up', () => {
    const text =
      "import type { View } from '../documents/index.ts'\nimport { z } from 'zod'\nimport './b.ts'\n"
    expect(wrongWays(found('emitters/a.ts', text))).toEqual([])
    expect(found('emitters/a.ts', text)).toHaveLength(3)
    const shared =
      "import '../../phrase.ts'\nimport '../b.ts'\nimport './c.ts'\nimport '../../printing/a.ts'\n"
    expect(wrongWays(found('commands/diff/sides/a.ts', shared))).toEqual([])
    expect(wrongWays(found('commands/index.ts', "import { a } from './diff/diff.ts'"))).toEqual([])
    const comparing = "import '../change-classes.ts'\nimport '../matching/match.ts'\nimport './b.ts'\n"
    expect(wrongWays(found('diff/targets/a.ts', comparing))).toEqual([])
  })

  test('comments import nothing', () => {
    expect(
      found('a.ts', "/* import 'b' */\n// import 'c'\n * import('d')\n").map(({ target }) => target),
    ).toEqual(['d'])
  })

  test('cycles of two, of three, and through types', () => {
    const ring = (...names: string[]) =>
      names.flatMap((name, index) =>
        found(`${name}.ts`, `import type { A } from './${names[(index + 1) % names.length]}.ts'`),
      )
    expect(cyclesOf(ring('a', 'b'))).toEqual(['a.ts → b.ts → a.ts'])
    expect(cyclesOf([...found('z.ts', "import './c.ts'"), ...ring('c', 'a', 'b')])).toEqual([
      'a.ts → b.ts → c.ts → a.ts',
    ])
    expect(
      cyclesOf([...found('a.ts', "import './b.ts'\nimport './c.ts'"), ...found('b.ts', "import './c.ts'")]),
    ).toEqual([])
  })
})

describe('habits', () => {
  test('no file is longer than 300 lines, of tests and scripts neither', () => {
    expect(everywhere.length).toBeGreaterThan(files.length)
    const length = (file: string) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length
    expect(everywhere.filter((file) => length(file) > 300)).toEqual([])
  })

  test('no rule is longer than 60 lines', () => {
    const isRule = (file: string) => /^rules\/[^/]+\//u.test(file)
    const lengths = files
      .filter(isRule)
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
    expect(lengths.length).toBeGreaterThan(90)
    expect(lengths.filter(({ lines }) => lines > 60)).toEqual([])
  })

  test('names are in kebab case', () => {
    expect(
      files.filter((file) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/u.test(file)),
    ).toEqual([])
  })

  test('nothing is left over', () => {
    const leftover = /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|nocheck)/u
    const hole = /:\s*any\b|\bas any\b|<any>/u
    const isLeft = (file: string) => leftover.test(textOf(file)) || hole.test(withoutComments(textOf(file)))
    expect(files.filter(isLeft)).toEqual([])
    expect(leftover.test('// TODO: later')).toBe(true)
    expect(hole.test('const a = b as any')).toBe(true)
  })

  test('only cli.ts reaches for the global process; the host is given it', () => {
    const code = (file: string) => withoutComments(textOf(file)).replaceAll(/'[^'\n]*'/gu, "''")
    const touching = files.filter((file) => /(?<![.\w-])process\.|\(process\)|globalThis/u.test(code(file)))
    const importing = imports.filter(({ target }) => target === 'node:process').map(({ file }) => file)
    // Its parameter is called so, for it is just that.
    const isGiven = (file: string) => /\(process: \w+\)/u.test(code(file))
    expect(touching.filter((file) => !isGiven(file) && !importing.includes(file))).toEqual(['cli.ts'])
    // A browser must end with us, however we end.
    expect(importing.filter((file) => !file.startsWith('host/browser/'))).toEqual([])
  })
})

describe('nothing is half added', () => {
  test.each([
    ['commands', 'commands', 'defineCommand', commands],
    ['emitters', 'emitters', 'defineEmitter', emitters],
    ['formatters', 'formatters', 'defineFormatter', formatters],
    ['kinds', 'model/kinds', 'define(?:Official)?Kind', kinds],
    ['documents', 'documents', 'define(?:Official|Text)', documentDefinitions],
  ] as const)('every one of the %s is listed in its index', async (_name, room, define, listed) => {
    const defining = files.filter(
      (file) => file.startsWith(`${room}/`) && new RegExp(`= ${define}[(<]`, 'u').test(textOf(file)),
    )
    const defined = await Promise.all(
      defining.map(async (file) => Object.values(await import(join(root, 'src', file)))),
    )
    for (const [index, values] of defined.entries()) {
      expect(
        values.some((value) => listed.some((entry) => entry === value)),
        defining[index],
      ).toBe(true)
    }
    expect(defining).toHaveLength(listed.length)
  })

  test('every kind has a document definition, and no other has', () => {
    const names = (list: readonly { readonly kind: string }[]) => list.map(({ kind }) => kind).sort()
    expect(names(documentDefinitions)).toEqual(names(kinds))
  })

  test.each(documentDefinitions.map(({ template }) => template))('%s has a template', (template) => {
    expect(existsSync(join(root, 'templates', template, 'page.hbs'))).toBe(true)
  })
})
