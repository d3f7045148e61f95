import * as z from 'zod'
import { type IndicatorDictionary, indicatorCallNames } from './indicators.ts'
import { fileSchemas } from './key-aliases.ts'
import { issuerCallNames, type Organization, unitCallNames, unitNameOn } from './organization.ts'

export type JsonSchema = { [key: string]: unknown }

/** The names that references of a workspace can use, by what they name. */
export interface WorkspaceNames {
  readonly organization: Organization
  readonly indicators: IndicatorDictionary
  readonly documents: readonly { readonly id: string; readonly about: string }[]
  readonly commitments: readonly { readonly id: string; readonly about: string }[]
}

const namesFile = 'names.schema.json'

/**
 * The JSON Schemas that an editor completes and explains by, by file name: one for each file of a workspace,
 * and `names.schema.json` with the workspace's own units, indicators, documents and points.
 *
 * They describe what authors write (`io: 'input'`), so that a key with a default is not asked for; every key
 * may also be spelled in Chinese.
 */
export function planSchemas(names: WorkspaceNames | undefined): ReadonlyMap<string, JsonSchema> {
  const offered = names ? offeredNames(names) : {}
  const schemas = new Map<string, JsonSchema>()
  for (const [name, schema] of fileSchemas()) {
    const plain = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema
    schemas.set(`${name}.schema.json`, forEditors(plain, offered))
  }
  schemas.set(namesFile, { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: offered })
  return schemas
}

/** Completes a schema made by zod: Chinese keys beside the English ones, and names to choose from. */
function forEditors(schema: JsonSchema, offered: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { alias: _alias, whenUnknown: _meaning, refersTo, ...rest } = schema
  const result: JsonSchema = {}
  for (const [key, value] of Object.entries(rest)) result[key] = deepen(value, offered)
  const { properties, required, ...others } = result
  if (isSchema(properties)) return withChineseKeys(others, properties, rest.properties, required)
  const named = isSchema(rest.propertyNames) ? rest.propertyNames.refersTo : undefined
  if (typeof named === 'string' && named in offered) {
    // Names as keys: that they are valid says `propertyNames`; that they are completed needs properties.
    return { ...result, allOf: [{ $ref: `${namesFile}#/$defs/${keysOf(named)}` }] }
  }
  if (typeof refersTo === 'string' && refersTo in offered) {
    // What is offered says all about the text; the description stays for the hover.
    return {
      $ref: `${namesFile}#/$defs/${refersTo}`,
      ...(rest.description ? { description: rest.description } : {}),
    }
  }
  return result
}

function deepen(value: unknown, offered: Readonly<Record<string, JsonSchema>>): unknown {
  if (Array.isArray(value)) return value.map((item) => deepen(item, offered))
  return isSchema(value) ? forEditors(value, offered) : value
}

function withChineseKeys(
  schema: JsonSchema,
  properties: JsonSchema,
  originals: unknown,
  required: unknown,
): JsonSchema {
  const aliases = new Map<string, string>()
  const all: JsonSchema = {}
  for (const [key, property] of Object.entries(properties)) {
    all[key] = property
    const original = isSchema(originals) ? originals[key] : undefined
    const alias = isSchema(original) ? original.alias : undefined
    if (typeof alias !== 'string') continue
    aliases.set(key, alias)
    all[alias] = { ...(isSchema(property) ? property : {}), title: `= ${key}` }
  }
  const needed = Array.isArray(required) ? required.map(String) : []
  const allOf = needed.map((key) => {
    const alias = aliases.get(key)
    return alias === undefined ? { required: [key] } : { anyOf: [{ required: [key] }, { required: [alias] }] }
  })
  return { ...schema, properties: all, ...(allOf.length > 0 && { allOf }) }
}

/** For each kind of thing the texts that name it, each explained. */
function offeredNames({
  organization,
  indicators,
  documents,
  commitments,
}: WorkspaceNames): Record<string, JsonSchema> {
  const units = organization.units.flatMap((unit) =>
    unitCallNames(unit).map((name) => ({ id: name, about: `${unitNameOn(unit)}（${unit.id}）` })),
  )
  const indicatorNames = indicators.indicators.flatMap((indicator) =>
    indicatorCallNames(indicator).map((name) => ({
      id: name,
      about: [indicator.name, indicator.unit && `单位：${indicator.unit}`, indicator.definition]
        .filter(Boolean)
        .join('；'),
    })),
  )
  const issuers = organization.issuers.flatMap((issuer) => {
    const about = [issuer.name, ...[issuer.prefix].flat()].join('、')
    return issuerCallNames(issuer).map((name) => ({ id: name, about }))
  })
  const scales = Object.entries(indicators.scales).map(([id, levels]) => ({ id, about: levels.join('、') }))
  return {
    unit: choice(units),
    indicator: choice(indicatorNames),
    [keysOf('indicator')]: keys(indicatorNames),
    issuer: choice(issuers),
    scale: choice(scales),
    document: choice(documents),
    point: choice(commitments),
    'point-or-document': {
      anyOf: ['point', 'document'].map((one) => ({ $ref: `${namesFile}#/$defs/${one}` })),
    },
  }
}

/** A name that can be used, and what the editor says of it. */
interface OfferedName {
  readonly id: string
  readonly about: string
}

function choice(names: readonly OfferedName[]): JsonSchema {
  return {
    type: 'string',
    enum: names.map(({ id }) => id),
    enumDescriptions: names.map(({ about }) => about),
  }
}

/** Where the names of a kind of thing are offered as keys. */
function keysOf(thing: string): string {
  return `${thing}-keys`
}

function keys(names: readonly OfferedName[]): JsonSchema {
  return { properties: Object.fromEntries(names.map(({ id, about }) => [id, { description: about }])) }
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
