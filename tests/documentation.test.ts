import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageFile from '../package.json' with { type: 'json' }
import { keysPage } from '../scripts/keys-page.ts'
import { collectPages } from '../scripts/pages.ts'
import { rulePages } from '../scripts/rule-pages.ts'
import { targetFormsPage } from '../scripts/target-forms.ts'
import { typographyPage } from '../scripts/typography-page.ts'
import { reportForms } from '../src/commands/check/report-forms.ts'
import { commands, exitCodes } from '../src/commands/index.ts'
import { emitters } from '../src/emitters/index.ts'
import { githubFormatter } from '../src/formatters/github.ts'
import { globalOptions } from '../src/help.ts'
import { keyAliases, kinds, pageLengthNames } from '../src/model/index.ts'
import { rules } from '../src/rules/index.ts'
import { parseYaml } from '../src/source/index.ts'
import { readDocument } from '../src/workspace/read-document.ts'
import { exampleFiles } from './helpers/example-workspace.ts'
import { loadClean } from './helpers/memory-workspace.ts'
import { pageTree } from './helpers/page-tree.ts'
import { printedText, renderDocument } from './helpers/rendered-page.ts'
import { findingsOf } from './helpers/rule-tester.ts'
import { onPaper, sampleReport } from './helpers/sample-report.ts'

const read = (path: string) => readFileSync(path, 'utf8')

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = read(file)

  test('names every command, option and form of output', () => {
    for (const { name, options } of commands) {
      expect(text).toContain(`\`plan ${name}`)
      for (const { flag } of options) expect(text).toContain(flag)
    }
    for (const { flag } of globalOptions) expect(text).toContain(flag.split(' ').at(-1))
    for (const { name } of reportForms) expect(text).toContain(`\`${name}\``)
    expect(text).toContain(`--format ${emitters.map(({ id }) => id).join(',')}`)
  })

  test('has a row for every exit code', () => {
    const rows = Array.from(text.matchAll(/^\| (\d) \|/gm), ([, code]) => Number(code))
    expect(rows).toEqual(Object.values(exitCodes))
  })

  test('its matcher for the editor reads what the form that it asks for writes', () => {
    const written = /"regexp": ("\^::.*\$"),/u.exec(text)?.[1] ?? '""'
    const lines = githubFormatter.format(sampleReport, onPaper).split('\n')
    const read = lines.map((line) => new RegExp(JSON.parse(written), 'u').exec(line)?.slice(1, 7))
    expect(read).toContainEqual(['error', '计划/2025 要点%2Ca.yaml', '5', '11', '17', 'reference/unknown'])
    expect(read).toContainEqual([
      'error',
      '计划/2025 要点%2Ca.yaml',
      '3',
      undefined,
      undefined,
      'value/shape',
    ])
    expect(text).toContain('npx plan check --quiet --format github')
  })

  test('its mistake stands where it says', () => {
    const {
      path = '',
      line = '',
      above,
      at,
    } = /^(?<path>plans\S+?):(?<line>\d+):\d+ [^\n]+\n[^\n]+\n +\d+ \|(?<above>[^\n]*)\n +\k<line> \|(?<at>[^\n]*)医\n/mu.exec(
      text,
    )?.groups ?? {}
    const lines = read(path).split('\n')
    expect(lines.slice(Number(line) - 2, Number(line)).map((source) => ` ${source}`)).toEqual([above, at])
  })

  test('its quick start is the commands of CI, its pictures and pages exist', () => {
    expect(text).toContain('npm ci && npm start')
    expect(read('.ci/run')).toContain('npm ci && npm test')
    expect(text).toContain('npm ci && npm test')
    const links = Array.from(text.matchAll(/(?:src="|\]\()([^")#]+)/g), ([, link = '']) => link)
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect([link, existsSync(link)]).toEqual([link, true])
  })
})

describe('both READMEs', () => {
  const english = read('README.md')
  const chinese = read('README.zh-CN.md')
  const headings = (text: string) => Array.from(text.matchAll(/^## (.+)$/gm), ([, heading = '']) => heading)

  test('have the same parts, lead to the same pages and have as many rows and examples', () => {
    const links = (text: string) => Array.from(text.matchAll(/\]\((docs[^)]*)\)/g), ([, link]) => link).sort()
    const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
    expect(headings(chinese)).toHaveLength(headings(english).length)
    expect(links(chinese)).toEqual(links(english))
    for (const what of [/^\|/gm, /^```/gm, /^<details>/gm])
      expect(count(chinese, what)).toBe(count(english, what))
  })
})

test('pages of codes name pages of docs/ that are there, the same ones in both languages', () => {
  const named = (text: string) => Array.from(text.matchAll(/\bdocs\/[\w/-]+\.md/g), ([page]) => page).sort()
  const pages = Array.from(collectPages().values(), (page) => page.split(/^(?=# )/m))
  expect(pages.filter(([chinese = '', english = '']) => `${named(chinese)}` !== `${named(english)}`)).toEqual(
    [],
  )
  const all = new Set(pages.flatMap((page) => named(page.join(''))))
  expect([...all].filter((page) => !existsSync(page))).toEqual([])
  expect(all.size).toBeGreaterThan(2)
})

test.each(['build', 'check', 'diff', 'issue'])(
  'docs/%s.md says in both languages what every option does',
  (name) => {
    const [chinese = '', english = '', ...others] = read(`docs/${name}.md`).split(/^(?=# )/m)
    expect(others).toEqual([])
    const flags = commands.find((command) => command.name === name)?.options.map(({ flag }) => flag) ?? []
    expect(flags).not.toEqual([])
    for (const half of [chinese, english]) expect(flags.filter((flag) => !half.includes(flag))).toEqual([])
  },
)

test('every link of a page of docs/ leads to something that is there', () => {
  const pages = globSync('docs/**/*.md')
  const links = pages.flatMap((page) =>
    Array.from(read(page).matchAll(/\]\(([^)#:]+)\)/g), ([, link = '']) => join(dirname(page), link)),
  )
  expect(links.length).toBeGreaterThan(100)
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})

describe('CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md')

  test('gives every dependency its reason', () => {
    const names = [...Object.keys(packageFile.dependencies), ...Object.keys(packageFile.devDependencies)]
    for (const name of names.filter((candidate) => !candidate.startsWith('@types/'))) {
      expect(text).toContain(`\`${name}\``)
    }
  })

  test('speaks of rooms and scripts that exist', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of rooms) expect(text).toMatch(new RegExp(`│ +${name} +│`))
    for (const [, script = ''] of text.matchAll(/`npm run ([a-z]+)`/g)) {
      expect(Object.keys(packageFile.scripts)).toContain(script)
    }
    for (const [, path = ''] of text.matchAll(/`((?:src|tests|templates|plans)\/[\w./-]+)`/g)) {
      expect([path, existsSync(path)]).toEqual([path, true])
    }
  })
})

test.each(kinds.map(({ kind }) => kind))('docs/kinds/%s.md has an example of its kind', async (kind) => {
  const name = `docs/kinds/${kind}.md`
  const text = /```yaml\n(?<yaml>.*?)```/su.exec(read(name))?.groups?.yaml ?? ''
  const [parsed, complaints] = await parseYaml({ name, text }, { keyAliases: keyAliases() })
  const [document, faults] = parsed ? readDocument(parsed) : [undefined, []]
  expect([...complaints, ...faults]).toEqual([])
  expect(document?.parsed.scalarText(['kind'])).toBe(kind)
  for (const readme of ['README.md', 'README.zh-CN.md']) expect(read(readme)).toContain(`\`${kind}\``)
})

describe('the examples of docs/actuals.md', async () => {
  const [register = '', progress = '', claims = ''] = Array.from(
    read('docs/actuals.md').matchAll(/```yaml\n(.*?)```/gsu),
    ([, yaml = '']) => yaml,
  )
  const letter = `kind: letter
id: letter-2025-36
subject: 通报诊疗情况
issuer: hospital
number: 示医函〔2025〕36号
to: [示例县人民医院]
text: 四级手术占比{{actual "四级手术占比 2024"}}；{{claim "surgery"}}；{{claim "staff"}}。
closing: 特此函告。
signedOn: 2025-04-28
${claims}`
  const around = Object.entries(exampleFiles).filter(
    ([path]) => !/^202\d\/|results/u.test(path) || /^2021\/|^2024\/work-points/u.test(path),
  )
  const files = {
    ...Object.fromEntries(around),
    '2024/actuals.yaml': register + progress,
    '2025/letter.yaml': letter,
  }

  test('make one register, and claims that hold, with nothing wrong', async () => {
    const found = await findingsOf(files, { rules, preset: 'recommended', today: '2025-05-01' })
    expect(found.filter((row) => /^(?:2024\/actuals|2025\/letter)/u.test(row))).toEqual([])
  })

  test('print what the page says', async () => {
    const workspace = await loadClean(files)
    const text = printedText(pageTree(renderDocument(workspace, 'letter-2025-36')))
    expect(text).toContain('四级手术占比22.3%；')
    const [, sentence = ''] = /按数行文：“(?<sentence>[^”]+)”/u.exec(read('docs/actuals.md')) ?? []
    expect(sentence).not.toBe('')
    expect(text).toContain(`${sentence}；录取316人，其中博士后1人、博士16人、硕士299人。`)
    const { of } = workspace.progress
    expect(of('work-points-2024', 'pay-reform')).toMatchObject({ state: 'done', entries: { length: 2 } })
    expect(of('work-points-2024', 'smart-hospital')).toMatchObject({ state: 'behind' })
  })
})

test('docs/typography.md is what the table of lengths is now', () => {
  expect(read('docs/typography.md')).toBe(typographyPage())
})

test('docs/keys.md has every key of the model, as it is now', () => {
  const page = read('docs/keys.md')
  expect(page).toBe(keysPage())
  const lengths = new Set<string>(pageLengthNames)
  for (const [chinese, key] of keyAliases()) {
    if (!lengths.has(key))
      expect(page).toMatch(new RegExp(`\\| (?:.* › )?\`${key}\` \\| ${chinese} \\|`, 'u'))
  }
})

test('docs/targets.md is what the forms are now', () => {
  expect(read('docs/targets.md')).toBe(targetFormsPage())
})

test('docs/rules/ is what the pages are now; else run node scripts/document-rules.ts', () => {
  const expected = Object.fromEntries(rulePages())
  const files = globSync('docs/rules/**/*.md').map((file) => file.replaceAll('\\', '/'))
  expect(Object.fromEntries(files.map((file) => [file, read(file)]))).toEqual(expected)
})
