import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml'
import * as z from 'zod'
import { aliasOf, field, text } from '../../src/model/field.ts'
import { keyAliases } from '../../src/model/index.ts'
import { fileSchemas } from '../../src/model/key-aliases.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { baseFiles, diagnose, type Files, loadClean } from '../helpers/memory-workspace.ts'

const aliases = keyAliases()
const inChinese = new Map([...aliases].map(([chinese, english]) => [english, chinese]))

/** The file with every key of the language spelled in Chinese; names that authors chose stay. */
function translated(text: string): string {
  const document: Document = parseDocument(text)
  visit(document, {
    Pair(_key, pair, path) {
      const owner = path.filter((step) => typeof step === 'object' && 'key' in step).at(-1)
      const ownerKey = owner && 'key' in owner && isScalar(owner.key) ? owner.key.value : undefined
      // Below these stand the names of indicators, scales and claims.
      const isName = ['targets', '指标目标', 'scales', '等级表集', 'claims', '成绩表述'].includes(
        String(ownerKey),
      )
      const isDirect = isMap(path.at(-1)) && owner === path.at(-2)
      if (isScalar(pair.key) && !(isName && isDirect)) {
        pair.key.value = inChinese.get(String(pair.key.value)) ?? pair.key.value
      }
    },
  })
  return document.toString({ lineWidth: 0 })
}

/** The documents without the files that they came from; figures of the register name theirs, too. */
function dataOf({ organization, indicators, documents }: Workspace): unknown {
  const plain = JSON.stringify(documents, (key, value) => (key === 'parsed' ? undefined : value))
  return { organization, indicators, documents: JSON.parse(plain) }
}

describe('a workspace in Chinese keys is the same workspace', () => {
  test.each([
    ['base', baseFiles],
    ['example', exampleFiles],
  ] as const)('%s', async (_name, files: Files) => {
    const chinese = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path.endsWith('.yaml') ? translated(String(text)) : text,
      ]),
    )
    expect(Object.values(chinese).join()).not.toMatch(
      /^\s*(?:- )?(?:lead|support|title|kind|name|measure):/mu,
    )
    expect(dataOf(await loadClean(chinese))).toEqual(dataOf(await loadClean(files)))
  })

  test('complaints show the key as it was written', async () => {
    const text = baseFiles['2025/work-points.yaml'].replace('lead: 医务部', '牵头: 医务科')
    expect(await diagnose({ ...baseFiles, '2025/work-points.yaml': text })).toEqual([
      '2025/work-points.yaml:15:13 reference/unknown unit 医务科 → 医务处|医务部',
    ])
  })

  test('a key in both spellings stands there twice', async () => {
    const text = baseFiles['2025/work-points.yaml'].replace(
      'lead: 医务部',
      'lead: 医务部\n        牵头: 医务部',
    )
    expect(await diagnose({ ...baseFiles, '2025/work-points.yaml': text })).toEqual([
      '2025/work-points.yaml:16:9 yaml/duplicate-key 牵头 (first-defined-here 2025/work-points.yaml:15:9)',
    ])
  })
})

/** Every field of every file, by its path in the schema. */
function fieldsOf(schema: z.ZodType, path: string): [path: string, field: z.ZodType][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return fieldsOf(schema.unwrap() as z.ZodType, path)
  }
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}[]`)
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType as z.ZodType, `${path}{}`)
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap((option) => fieldsOf(option, path))
  }
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
    [`${path}.${key}`, field] as [string, z.ZodType],
    ...fieldsOf(field, `${path}.${key}`),
  ])
}

test('two fields do not share a shape, which can carry the note of one only', () => {
  const shape = text()
  field(shape, '标题', '标题。')
  expect(() => field(shape, '副标题', '副标题。')).toThrow('标题')
  expect(() => field(z.strictObject({}).meta({ id: 'named' }), '表', '表。')).toThrow('named')
  expect(aliasOf(shape)).toBe('标题')
})

describe('every field', () => {
  const fields = [...fileSchemas()].flatMap(([name, schema]) => fieldsOf(schema, name))
  const isOptional = (schema: z.ZodType) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
  const aboutOf = (schema: z.ZodType): string | undefined =>
    schema.description ??
    (isOptional(schema) ? aboutOf((schema as z.ZodOptional).unwrap() as z.ZodType) : undefined)

  test('there are many', () => expect(fields.length).toBeGreaterThan(60))

  test('has a Chinese key', () => {
    expect(
      fields.filter(([, field]) => !/^\p{Script=Han}+$/u.test(aliasOf(field) ?? '')).map(([path]) => path),
    ).toEqual([])
  })

  test('is explained in Chinese, in sentences', () => {
    const unexplained = fields.filter(([, field]) => !/\p{Script=Han}.*。$/u.test(aboutOf(field) ?? ''))
    expect(unexplained.map(([path]) => path)).toEqual([])
  })

  test('says what it is once: one Chinese key for one English key, and the other way round', () => {
    const pairs = new Set(
      fields.map(([path, field]) => `${path.split('.').at(-1)?.replace(/\W+$/u, '')} ${aliasOf(field)}`),
    )
    const byChinese = Map.groupBy(pairs, (pair) => pair.split(' ')[1])
    expect([...byChinese.values()].filter((same) => same.length > 1)).toEqual([])
    expect(aliases.size).toBe(byChinese.size)
    expect([...aliases.values()].every((english) => /^(?:[a-z][A-Za-z]*|Q[1-4])$/u.test(english))).toBe(true)
  })
})

test('a message that says where a name is entered gives the key in both of its spellings', () => {
  const hints = readFileSync('src/diagnostics/hints.ts', 'utf8')
  const keys = [...hints.matchAll(/(?<key>[a-z]+)(?:（| \()(?<chinese>\p{Script=Han}+)[）)]/gu)]
  expect(keys.length).toBeGreaterThan(10)
  for (const { groups } of keys) {
    const [key, chinese = ''] = [groups?.key, groups?.chinese]
    expect([chinese, aliases.get(chinese)]).toEqual([chinese, key])
  }
})
