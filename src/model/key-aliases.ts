import * as z from 'zod'
import { actualsSchema } from './actuals.ts'
import { citedDocumentsSchema } from './cited-documents.ts'
import { aliasOf } from './field.ts'
import { indicatorsSchema } from './indicators.ts'
import { kinds } from './kinds/index.ts'
import { organizationSchema } from './organization.ts'
import { planFileSchema } from './plan-file.ts'

/** The schemas of all files of a workspace, by the name that their JSON Schema gets. */
export function fileSchemas(): ReadonlyMap<string, z.ZodType> {
  return new Map<string, z.ZodType>([
    ['plan', planFileSchema],
    ['organization', organizationSchema],
    ['indicators', indicatorsSchema],
    ['actuals', actualsSchema],
    ['cited', citedDocumentsSchema],
    ...kinds.map(({ kind, schema }) => [kind, schema] as const),
  ])
}

/**
 * Chinese key → English key, over all files. One table for all: a Chinese key means the same everywhere, so
 * that people need not learn it twice.
 * @throws Error when two fields claim one Chinese key, which is a mistake of ours
 */
export function keyAliases(): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  const seen = new Set<z.ZodType>()
  for (const schema of fileSchemas().values()) collectAliases(schema, aliases, seen)
  return aliases
}

/** @param seen what was looked at before: kinds have most of their fields in common, and each is looked at once */
function collectAliases(schema: z.ZodType, aliases: Map<string, string>, seen: Set<z.ZodType>): void {
  if (seen.has(schema)) return
  seen.add(schema)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    collectAliases(schema.unwrap() as z.ZodType, aliases, seen)
  } else if (schema instanceof z.ZodArray) {
    collectAliases(schema.element as z.ZodType, aliases, seen)
  } else if (schema instanceof z.ZodRecord) {
    collectAliases(schema.valueType as z.ZodType, aliases, seen)
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options as z.ZodType[]) collectAliases(option, aliases, seen)
  } else if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      const alias = aliasOf(inner)
      const taken = alias === undefined ? undefined : aliases.get(alias)
      if (taken !== undefined && taken !== key)
        throw new Error(`the Chinese key ${alias} stands for ${taken} and ${key}`)
      if (alias !== undefined) aliases.set(alias, key)
      collectAliases(inner, aliases, seen)
    }
  }
}
