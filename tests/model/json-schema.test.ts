import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workspaceSchemas } from '../../src/commands/write-schemas.ts'
import type { JsonSchema } from '../../src/model/index.ts'
import { fileSchemas, keyAliases } from '../../src/model/key-aliases.ts'
import { exampleFiles, exampleTexts, plansFolder } from '../helpers/example-workspace.ts'
import { baseFiles, loadClean, replaced } from '../helpers/memory-workspace.ts'
import { validate } from '../helpers/validate-json-schema.ts'

let schemas: ReadonlyMap<string, JsonSchema>
beforeAll(async () => {
  schemas = workspaceSchemas(await loadClean(exampleFiles))
})

/** The schema that a file of a workspace is edited by. */
function schemaFile(path: string, text: string): string {
  const kind = /^kind: (\S+)$/mu.exec(text)?.[1]
  return `${kind ?? posix.basename(path, '.yaml')}.schema.json`
}

/** Where a file of a workspace is wrong, as the editor sees it. */
function editorComplaints(path: string, text: string, by: ReadonlyMap<string, JsonSchema>): string[] {
  const schema = by.get(schemaFile(path, text))
  if (!schema) throw new Error(`no schema for ${path}`)
  return validate(parse(text), schema, by)
}

describe('the example', () => {
  test.each(exampleTexts)('%s is valid by its schema', (path) => {
    expect(editorComplaints(path, exampleFiles[path] ?? '', schemas)).toEqual([])
  })

  test.each(exampleTexts)('%s names a schema that is there, and the right one', (path) => {
    const text = exampleFiles[path] ?? ''
    const named = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text)?.[1] ?? 'nothing'
    const file = join(plansFolder, dirname(path), named)
    expect(existsSync(file)).toBe(true)
    expect(file).toBe(join(plansFolder, 'schema', schemaFile(path, text)))
  })

  // If this fails: node bin/plan.js schema
  test('the schemas in plans/schema are those that would be written now', () => {
    for (const [file, schema] of schemas) {
      const written = readFileSync(join(plansFolder, 'schema', file), 'utf8')
      expect(written, file).toBe(`${JSON.stringify(schema, undefined, 2)}\n`)
    }
    expect(schemas.size).toBe(fileSchemas().size + 1)
  })
})

describe('a file that is wrong is wrong for the editor too', () => {
  // biome-ignore format: one case a line
  test.each([
    ['plan.yaml', 'schema: 1', 'schema: 2', '/schema'],
    ['plan.yaml', 'schema: 1', 'schema: 1\nextra: 1', '/extra'],
    ['organization.yaml', 'id: party-office', 'id: Party', '/units/0/id'],
    ['organization.yaml', 'aliases:', 'alias:', '/units/1/alias'],
    ['organization.yaml', 'from: 2024-02-23', 'from: 2024-02-30', '/units/2/names/0/from'],
    ['indicators.yaml', 'measure: ratio', 'measure: share', '/indicators/0/measure'],
    ['indicators.yaml', 'owner: 医务部', 'owner: 医务室', '/indicators/0/owner'],
    ['indicators.yaml', 'emr: [', 'EMR: [', '/scales/EMR'],
    ['2025/notice.yaml', 'issuer: party-committee\n', '', '/'],
    ['2025/notice.yaml', '[各科室]', '[]', '/to'],
    ['2025/notice.yaml', 'signedOn: 2025-02-21', 'signedOn: 2025-2-21', '/signedOn'],
    ['2025/notice.yaml', 'issues: work-points-2025', 'issues: work-points-2026', '/issues'],
    ['2025/work-points.yaml', 'lead: 医务部', 'lead: 医务科', '/sections/0/points/0/lead'],
    ['2025/work-points.yaml', 'by: 2025-06', 'by: 2025-6', '/sections/0/points/0/by'],
    ['2025/work-points.yaml', 'period: 2025', 'period: 25', '/period'],
    ['2025/work-points.yaml', 'baseline: 五级', 'basline: 五级', '/sections/0/points/0/targets/电子病历应用水平'],
  ] as const)('%s: %s → %s', async (path, before, after, place) => {
    const own = workspaceSchemas(await loadClean(baseFiles))
    expect(editorComplaints(path, baseFiles[path], own)).toEqual([])
    expect(editorComplaints(path, replaced(baseFiles[path], before, after), own)).toEqual([place])
  })
})

describe('the names of the workspace', () => {
  const offered = (thing: string) => {
    const definitions = schemas.get('names.schema.json')?.$defs as Record<
      string,
      { enum: string[]; enumDescriptions: string[] }
    >
    return definitions[thing] ?? { enum: [], enumDescriptions: [] }
  }

  test.each([
    ['unit', ['medical-affairs', '医务部', '人事部', '文化宣传与教育中心', '各党支部']],
    ['indicator', ['level-4-surgery-share', '四级手术占比', '出院患者四级手术比例']],
    ['issuer', ['party-committee', '中共示例市人民医院委员会']],
    ['document', ['work-points-2024', 'notice-2025-12']],
    ['point', ['party-governance', 'care-quality']],
  ])('%s', (thing, names) => {
    expect(offered(thing).enum).toEqual(expect.arrayContaining(names))
    expect(offered(thing).enumDescriptions).toHaveLength(offered(thing).enum.length)
    expect(new Set(offered(thing).enum).size).toBe(offered(thing).enum.length)
    expect(offered(thing).enumDescriptions.join()).not.toMatch(/undefined|\[object/u)
  })

  test('are offered as keys too, where targets are keyed by indicator', () => {
    const defined = JSON.stringify(schemas.get('names.schema.json')?.$defs)
    expect(defined).toMatch(/"indicator-keys":\{"properties":\{"model-branches":\{"description":"示范党支部/)
    expect(JSON.stringify(schemas.get('work-points.schema.json'))).toContain(
      '"allOf":[{"$ref":"names.schema.json#/$defs/indicator-keys"}]',
    )
  })

  test('a broken workspace has schemas without names', () => {
    const bare = workspaceSchemas(undefined)
    expect([...bare.keys()]).toEqual([...schemas.keys()])
    expect(bare.get('names.schema.json')?.$defs).toEqual({})
    expect(JSON.stringify([...bare.values()])).not.toContain('names.schema.json#')
    expect(editorComplaints('2025/work-points.yaml', baseFiles['2025/work-points.yaml'], bare)).toEqual([])
  })
})

test('every key may be written in Chinese, and all of a schema is explained', () => {
  const objects = (value: unknown): JsonSchema[] => {
    if (typeof value !== 'object' || value === null) return []
    const inner = Object.values(value).flatMap(objects)
    return Array.isArray(value) ? inner : [value as JsonSchema, ...inner]
  }
  const aliases = keyAliases()
  const withKeys = [...schemas]
    .filter(([file]) => file !== 'names.schema.json')
    .flatMap(([, schema]) => objects(schema))
  for (const { properties } of withKeys) {
    if (
      typeof properties !== 'object' ||
      properties === null ||
      !('description' in Object.values(properties)[0])
    )
      continue
    for (const [key, property] of Object.entries(properties as Record<string, JsonSchema>)) {
      expect(property.description, key).toMatch(/\p{Script=Han}/u)
      const english = aliases.get(key)
      if (english === undefined) continue
      expect(property.title).toBe(`= ${english}`)
      expect(Object.keys(properties)).toContain(english)
    }
    const chinese = Object.keys(properties).filter((key) => aliases.has(key))
    expect(chinese).toHaveLength(Object.keys(properties).length / 2)
  }
  expect(JSON.stringify([...schemas.values()])).not.toMatch(/"(?:alias|refersTo)":/u)
})
