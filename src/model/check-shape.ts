import * as z from 'zod'
import {
  type Blank,
  type Checked,
  type Diagnostic,
  diagnostic,
  type Form,
  formNames,
  type Location,
  nearestNames,
  type Shape,
  type Thing,
} from '../diagnostics/index.ts'
import type { ParsedSource } from '../source/index.ts'
import { aboutOf, aliasOf, formOfMessage } from './field.ts'
import type { Path } from './path.ts'

type Issue = z.core.$ZodIssue

/**
 * Holds a parsed file against the schema of its kind. All complaints come in one run, each at the key (for a
 * key that is not known) or at the value (for one that is wrong). The value is undefined if there are any.
 */
export function checkShape<S extends z.ZodType>(
  schema: S,
  parsed: ParsedSource,
): Checked<z.infer<S> | undefined> {
  const result = schema.safeParse(parsed.value)
  if (result.success) return [result.data, []]
  return [undefined, result.error.issues.flatMap((issue) => complaints(issue, [], schema, parsed))]
}

function complaints(issue: Issue, parent: Path, schema: z.ZodType, parsed: ParsedSource): Diagnostic[] {
  const path: Path = [
    ...parent,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ]
  const found = valueAt(parsed.value, path)
  const at = parsed.locate(path, 'value')
  if (found === undefined) return [missing(path, schema, parsed)]

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, schema, parsed))
    case 'invalid_union':
      return unionComplaints(issue.errors, path, schema, parsed)
    case 'invalid_key':
      return [
        diagnostic('value/form', { found: String(path.at(-1)), expected: 'id' }, parsed.locate(path, 'key')),
      ]
    case 'invalid_value': {
      const expected = issue.values.map(String)
      return [wrongChoice(show(found), expected, fieldAt(schema, path, parsed.value), at)]
    }
    case 'invalid_type': {
      // A bare number where a text of some form is wanted: the form says more than “text”.
      const form = formOfMessage(issue.message)
      if (typeof found !== 'object' && form !== undefined && isForm(form)) {
        return [diagnostic('value/form', { found: show(found), expected: form }, at)]
      }
      return [wrongShape(path, shapesWanted(issue), schema, parsed)]
    }
    default: {
      const form = formOfMessage(issue.message)
      const expected: Form = form !== undefined && isForm(form) ? form : 'non-empty'
      return [diagnostic('value/form', { found: show(found), expected }, at)]
    }
  }
}

/**
 * Of a union speaks the branch that the author most likely meant: the first whose outer shape fits. If none
 * fits, the complaint is about the outer shape, and names all that would do.
 */
function unionComplaints(
  branches: Issue[][],
  path: Path,
  schema: z.ZodType,
  parsed: ParsedSource,
): Diagnostic[] {
  const meant = branches.find((branch) => !branch.some(isOuterShape))
  if (meant) return meant.flatMap((issue) => complaints(issue, path, schema, parsed))
  const expected = [...new Set(branches.flat().filter(isOuterShape).flatMap(shapesWanted))]
  return [wrongShape(path, expected, schema, parsed)]
}

function isOuterShape(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0
}

function wrongShape(
  path: Path,
  expected: readonly Shape[],
  schema: z.ZodType,
  parsed: ParsedSource,
): Diagnostic {
  const found = valueAt(parsed.value, path)
  const shown = typeof found === 'object' ? '' : show(found)
  const blank = found === null && typeof path.at(-1) === 'string' ? blankAt(path, schema, parsed) : undefined
  const field = blank || !expected.includes('mapping') ? undefined : fieldAt(schema, path, parsed.value)
  const holds = typeof found === 'string' && field ? keysOf(field) : undefined
  const args = { found: shapeOf(found), shown, expected, ...(blank && { blank }), ...(holds && { holds }) }
  return diagnostic('value/shape', args, parsed.locate(path, 'value'))
}

/** The keys that a mapping asked for has to have; the first two where it has to have none. */
function keysOf(field: z.ZodType): string[] | undefined {
  if (isWrapper(field)) return keysOf(field.unwrap() as z.ZodType)
  if (field instanceof z.ZodUnion) return (field.options as z.ZodType[]).map(keysOf).find((keys) => keys)
  if (!(field instanceof z.ZodObject)) return undefined
  const entries = Object.entries(field.shape as Record<string, z.ZodType>)
  const needed = entries.filter(([, shape]) => !isWrapper(shape))
  return (needed.length > 0 ? needed : entries.slice(0, 2)).map(([key]) => key)
}

/** The note on a choice says what each word stands for (`stock 时点数，flow 时期数`). */
function wrongChoice(
  found: string,
  expected: readonly string[],
  field: z.ZodType | undefined,
  at: Location,
): Diagnostic {
  const about = (field && aboutOf(field)) ?? ''
  const glossed = expected.flatMap((choice) => {
    const [, gloss] = new RegExp(String.raw`(?<![\w-])${choice} +([^，。；：（“]+)`, 'u').exec(about) ?? []
    return gloss === undefined ? [] : [[choice, gloss] as const]
  })
  const meant = glossed
    .filter(([, gloss]) => found.length > 1 && gloss.startsWith(found))
    .map(([choice]) => choice)
  const nearest = meant.length > 0 ? meant : nearestNames(found, expected)
  const glosses = glossed.length > 0 ? { glosses: Object.fromEntries(glossed) } : {}
  return diagnostic('value/choice', { found, expected, nearest, ...glosses }, at)
}

function isWrapper(field: z.ZodType): field is z.ZodOptional | z.ZodDefault {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault
}

/** What belongs where nothing follows a key. */
function blankAt(path: Path, schema: z.ZodType, parsed: ParsedSource): Blank {
  const field = fieldAt(schema, path, parsed.value)
  const key = parsed.keyAsWritten(path)
  const alias = field && aliasOf(field)
  return {
    key,
    alias: alias === key ? undefined : alias,
    form: field && formOf(field),
    thing: field && thingOf(field),
    isOptional: field !== undefined && isWrapper(field),
  }
}

/** The form that a text must have, if it must have one. */
function formOf(field: z.ZodType): Form | undefined {
  const { error } = field.safeParse('?')
  const issues = error?.issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? issue.errors.flat() : issue,
  )
  return issues
    ?.map(({ message }) => formOfMessage(message))
    .find((form) => form !== undefined && isForm(form))
}

/** What a field refers to, by itself or item by item. */
function thingOf(field: z.ZodType): Thing | undefined {
  if (isWrapper(field)) return thingOf(field.unwrap() as z.ZodType)
  if (field instanceof z.ZodUnion) return thingOf(field.options[0] as z.ZodType)
  if (field instanceof z.ZodArray) return thingOf(field.element as z.ZodType)
  return field.meta()?.refersTo
}

function missing(path: Path, schema: z.ZodType, parsed: ParsedSource): Diagnostic {
  const field = fieldAt(schema, path, parsed.value)
  const alias = field ? aliasOf(field) : undefined
  return diagnostic('key/missing', { key: String(path.at(-1)), alias }, nameOf(path.slice(0, -1), parsed))
}

/** The field itself: what may be one or a list is a choice, of which a value that is not there chooses none. */
function fieldAt(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  const owner = schemaAt(schema, path.slice(0, -1), value)
  return owner instanceof z.ZodObject
    ? (owner.shape as Record<string, z.ZodType>)[String(path.at(-1))]
    : undefined
}

/** Where a mapping is named: its key, or its beginning if it is the whole file or an item of a list. */
function nameOf(path: Path, parsed: ParsedSource): Location {
  const at = parsed.locate(path, 'key')
  return typeof path.at(-1) === 'string' ? at : { ...at, end: at.start }
}

function unknownKey(key: string, path: Path, schema: z.ZodType, parsed: ParsedSource): Diagnostic {
  const owner = schemaAt(schema, path, parsed.value)
  const fields = owner instanceof z.ZodObject ? Object.entries(owner.shape as Record<string, z.ZodType>) : []
  const names = fields.map(([name]) => name)
  const aliases = fields.flatMap(([, shape]) => aliasOf(shape) ?? [])
  const written = parsed.keyAsWritten([...path, key])
  const nearest = nearestNames(written, [...names, ...aliases])
  // Whoever writes keys in Chinese is told what there is in Chinese.
  const expected = /\p{Script=Han}/u.test(written) && aliases.length > 0 ? aliases : names
  const at = parsed.locate([...path, key], 'key')
  const meant = nearest.length === 0 ? owner?.meta()?.whenUnknown : undefined
  if (meant) return diagnostic(meant, { found: written, problem: 'key', expected }, at)
  return diagnostic('key/unknown', { key: written, nearest, expected }, at)
}

/** The schema of the value at `path`, as far as the schema knows it. */
function schemaAt(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  const [step, ...rest] = path
  if (isWrapper(schema)) return schemaAt(schema.unwrap() as z.ZodType, path, value)
  if (schema instanceof z.ZodUnion) {
    const branch = branchFor(schema.options as z.ZodType[], value)
    return branch && schemaAt(branch, path, value)
  }
  if (step === undefined) return schema
  if (schema instanceof z.ZodObject) {
    const inner = (schema.shape as Record<string, z.ZodType>)[step]
    return inner && schemaAt(inner, rest, valueAt(value, [step]))
  }
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, rest, valueAt(value, [step]))
  if (schema instanceof z.ZodRecord)
    return schemaAt(schema.valueType as z.ZodType, rest, valueAt(value, [step]))
  return undefined
}

/** The branch of a union that has the outer shape of `value`. */
function branchFor(options: readonly z.ZodType[], value: unknown): z.ZodType | undefined {
  return options.find((option) => {
    const { success, error } = option.safeParse(value)
    return success || !error.issues.some(isOuterShape)
  })
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  )
}

const shapeOfZodType: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
}

function shapesWanted(issue: Issue): Shape[] {
  const shape = issue.code === 'invalid_type' ? shapeOfZodType[issue.expected] : undefined
  return shape ? [shape] : []
}

function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'string' ? 'text' : 'mapping'
}

/** A value as a message shows it: short, on one line. */
function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const line = shown.replaceAll(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

function isForm(name: string): name is Form {
  return name in formNames
}
