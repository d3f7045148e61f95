import type { JsonSchema } from '../../src/model/index.ts'

/**
 * Validates data by the keywords of JSON Schema 2020-12 that our schemas use, and refuses all others, so that
 * a keyword nobody checks cannot slip in. Gives the paths at which the data is wrong.
 */
export function validate(
  data: unknown,
  schema: JsonSchema,
  files: ReadonlyMap<string, JsonSchema>,
): string[] {
  const check = (value: unknown, by: unknown, path: string): string[] => {
    if (!isObject(by)) throw new Error(`${path}: ${String(by)} is no schema`)
    return Object.entries(by).flatMap(([keyword, wanted]) => {
      if (annotations.has(keyword)) return []
      const rule = rules[keyword]
      if (!rule) throw new Error(`unknown keyword ${keyword}`)
      return rule({ value, wanted, schema: by, root: schema, path, check, files })
    })
  }
  return check(data, schema, '')
}

const annotations = new Set([
  '$schema',
  '$defs',
  'title',
  'description',
  'default',
  'enumDescriptions',
  'format',
])

interface Question {
  readonly value: unknown
  readonly wanted: unknown
  readonly schema: JsonSchema
  /** The whole file, which `#/…` points into. */
  readonly root: JsonSchema
  readonly path: string
  readonly files: ReadonlyMap<string, JsonSchema>
  check(value: unknown, schema: unknown, path: string): string[]
}

const wrongIf = (isWrong: boolean, { path }: Question) => (isWrong ? [path || '/'] : [])

const rules: Readonly<Record<string, (question: Question) => string[]>> = {
  type: (question) => wrongIf(!isOfType(question.value, question.wanted), question),
  const: (question) => wrongIf(question.value !== question.wanted, question),
  enum: (question) => wrongIf(!listOf(question.wanted).includes(question.value), question),
  minimum: (question) =>
    wrongIf(typeof question.value === 'number' && question.value < Number(question.wanted), question),
  maximum: (question) =>
    wrongIf(typeof question.value === 'number' && question.value > Number(question.wanted), question),
  exclusiveMinimum: (question) =>
    wrongIf(typeof question.value === 'number' && question.value <= Number(question.wanted), question),
  minItems: (question) =>
    wrongIf(Array.isArray(question.value) && question.value.length < Number(question.wanted), question),
  maxItems: (question) =>
    wrongIf(Array.isArray(question.value) && question.value.length > Number(question.wanted), question),
  pattern: (question) =>
    wrongIf(
      typeof question.value === 'string' && !new RegExp(String(question.wanted), 'u').test(question.value),
      question,
    ),
  required: (question) =>
    wrongIf(
      isObject(question.value) && listOf(question.wanted).some((key) => !hasKey(question.value, String(key))),
      question,
    ),
  anyOf: (question) =>
    wrongIf(
      listOf(question.wanted).every(
        (branch) => question.check(question.value, branch, question.path).length > 0,
      ),
      question,
    ),
  allOf: ({ value, wanted, path, check }) => listOf(wanted).flatMap((part) => check(value, part, path)),
  items: ({ value, wanted, path, check }) =>
    Array.isArray(value) ? value.flatMap((item, index) => check(item, wanted, `${path}/${index}`)) : [],
  properties: ({ value, wanted, path, check }) =>
    entriesOf(value).flatMap(([key, inner]) =>
      isObject(wanted) && hasKey(wanted, key) ? check(inner, wanted[key], `${path}/${key}`) : [],
    ),
  additionalProperties: ({ value, wanted, schema, path, check }) =>
    entriesOf(value).flatMap(([key, inner]) => {
      if (hasKey(schema.properties, key)) return []
      return wanted === false ? [`${path}/${key}`] : check(inner, wanted, `${path}/${key}`)
    }),
  propertyNames: ({ value, wanted, path, check }) =>
    entriesOf(value).flatMap(([key]) => check(key, wanted, `${path}/${key}`)),
  $ref({ value, wanted, root, path, check, files }) {
    const [file = '', pointer = ''] = String(wanted).split('#/')
    const target = pointer
      .split('/')
      .reduce<unknown>((inner, step) => isObject(inner) && inner[step], file === '' ? root : files.get(file))
    return check(value, target, path)
  },
}

function isOfType(value: unknown, type: unknown): boolean {
  if (Array.isArray(type)) return type.some((one) => isOfType(value, one))
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  return typeof value === type
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key)
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
