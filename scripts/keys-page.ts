import { genreOf, isOfficialKind, type JsonSchema, kinds, planSchemas } from '../src/model/index.ts'

/** A key as an author may write it. */
interface KeyRow {
  /** The keys that lead to it, from the root of the file. */
  readonly above: readonly string[]
  readonly key: string
  readonly chinese: string
  readonly isRequired: boolean
  readonly about: string
}

const registers = ['plan', 'organization', 'indicators', 'cited', 'actuals'] as const

/** What has a page of its own, with more to say of each key. */
const described: Readonly<Record<string, string>> = { typography: 'typography.md' }

/** The page of all keys of all files, made from the schemas by which editors complete them. */
export function keysPage(): string {
  const schemas = planSchemas(undefined)
  const rowsOf = (name: string) => keysIn(schemas.get(`${name}.schema.json`) ?? {})
  return `<!-- Made by \`npm run document\` from the schemas in src/model. -->
# 全部键 · All keys

每个键两种写法都可以，一份文件里也可以混写。● 必写。在装有 YAML 扩展的编辑器里，写的时候就有这些说明。
Every key may be spelled in English or in Chinese, and both in one file. ● must be written. An editor with the YAML extension shows the
same, in Chinese, as one writes.

- [plan.yaml](#planyaml)、[organization.yaml](#organizationyaml)、[indicators.yaml](#indicatorsyaml)、[cited.yaml](#citedyaml)、[actuals.yaml](#actualsyaml)
- [各种文件 · documents](#各种文件--documents)

${registers.map((name) => registerTable(name, rowsOf(name))).join('\n')}
## 各种文件 · documents

哪种文件必写哪些，见 [kinds/](kinds/) 各页的示例。“公文”是有红头的各种：${officialNames().join('、')}。
What a kind must say, the examples of [kinds/](kinds/) show. 公文 are all kinds with a red head: ${officialKinds().join(', ')}.

| 键 key | 中文 | 用于 in | 含义 |
|---|---|---|---|
${documentRows(new Map(kinds.map(({ kind }) => [kind, rowsOf(kind)]))).join('\n')}
`
}

function registerTable(name: string, rows: readonly KeyRow[]): string {
  const lines = rows.map(({ above, key, chinese, isRequired, about }) => {
    const path = [...above, key].map((part) => `\`${part}\``).join(' › ')
    return `| ${path} | ${chinese} | ${isRequired ? '●' : ''} | ${cell(about)} |`
  })
  return `## ${name}.yaml

| 键 key | 中文 | 必写 | 含义 |
|---|---|---|---|
${lines.join('\n')}
`
}

/** One row for each pair of keys, however many files and parts have it, with all that it means in them. */
function documentRows(byKind: ReadonlyMap<string, readonly KeyRow[]>): string[] {
  const pairs = new Map<string, { row: KeyRow; kinds: Set<string>; abouts: Set<string> }>()
  for (const [kind, rows] of byKind)
    for (const row of rows) {
      const name = `${row.key} ${row.chinese}`
      const pair = pairs.get(name) ?? { row, kinds: new Set(), abouts: new Set() }
      pair.kinds.add(kind)
      pair.abouts.add(row.about)
      pairs.set(name, pair)
    }
  return [...pairs.values()].map(
    ({ row, kinds: found, abouts }) =>
      `| \`${row.key}\` | ${row.chinese} | ${usedIn(found)} | ${cell([...abouts].join('<br>'))} |`,
  )
}

function usedIn(found: ReadonlySet<string>): string {
  if (found.size === kinds.length) return '全部 all'
  const lacking = kinds.map(({ kind }) => kind).filter((kind) => !found.has(kind))
  if (lacking.length === 1) return `除 \`${lacking.join()}\` 外 · all but it`
  const officials = officialKinds()
  const others = [...found].filter((kind) => !officials.includes(kind))
  const areAllOfficial = officials.every((kind) => found.has(kind))
  const named = areAllOfficial ? ['公文', ...others] : [...found]
  return named.map((kind) => (kind === '公文' ? kind : `\`${kind}\``)).join(' ')
}

const officialKinds = (): string[] => kinds.map(({ kind }) => kind).filter(isOfficialKind)
const officialNames = (): string[] =>
  kinds.flatMap(({ kind }) => (isOfficialKind(kind) ? [genreOf({ kind }).name] : []))

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Every key of a file, each mapping of it once, in the order in which the model has them. */
function keysIn(root: JsonSchema): KeyRow[] {
  const definitions = mapping(root.$defs)
  const rows: KeyRow[] = []
  const entered = new Set<string>()

  function enter(schema: JsonSchema, above: readonly string[]): void {
    if (typeof schema.$ref === 'string') {
      const name = schema.$ref.split('/').at(-1) ?? ''
      if (entered.has(name)) return
      entered.add(name)
      enter(mapping(definitions[name]), above)
    }
    for (const inner of [...items(schema.anyOf), ...items(schema.oneOf)]) enter(inner, above)
    enterInner(schema.items, above)
    enterInner(schema.additionalProperties, above)
    enterKeys(schema, above)
  }

  function enterInner(value: unknown, above: readonly string[]): void {
    if (typeof value === 'object' && value !== null) enter(mapping(value), above)
  }

  function enterKeys(schema: JsonSchema, above: readonly string[]): void {
    const properties = mapping(schema.properties)
    const required = new Set(items(schema.allOf).flatMap((one) => items(one.anyOf).flatMap(requiredBy)))
    for (const [chinese, twin] of Object.entries(properties)) {
      const key = /^= (?<key>\w+)$/u.exec(String(mapping(twin).title))?.groups?.key
      if (key === undefined) continue
      const about = String(mapping(twin).description ?? '')
      const page = described[key]
      rows.push({
        above,
        key,
        chinese,
        isRequired: required.has(key),
        about: page ? `${about}见 [${page}](${page})。` : about,
      })
      if (!page) enterInner(properties[key], [...above, key])
    }
  }

  enter(root, [])
  return rows
}

const requiredBy = (schema: JsonSchema) => (Array.isArray(schema.required) ? schema.required.map(String) : [])

function mapping(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

const items = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.map(mapping) : [])
