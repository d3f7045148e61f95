import * as z from 'zod'
import type { Form, Thing } from '../diagnostics/index.ts'
import type { Path } from './path.ts'

declare module 'zod' {
  interface GlobalMeta {
    /** What an unknown key of a mapping means, where it means more than a slip. */
    whenUnknown?: 'form/filled'
    /** The Chinese spelling of a key; one Chinese key stands for one English key in all files. */
    alias?: string
    /** What a reference names; the generated schema offers the workspace's own names. */
    refersTo?: Thing
  }
}

// To make a program of a shape takes longer than a workspace takes to be held against it.
z.config({ jitless: true })

/**
 * Declares a field: its shape, its Chinese key, and what the editor says of it on hover, in Chinese. All travel
 * through zod's metadata, so that a field is declared once, here in the model, and nowhere else.
 * @param shape its own: what is noted of it is noted there, and a copy for the note alone would be half of all shapes
 * @throws Error where the shape has a note already or a name of its own, which is a mistake of ours
 */
export function field<S extends z.ZodType>(shape: S, alias: string, about: string): S {
  const noted = shape.meta()
  if (noted?.alias !== undefined || noted?.id !== undefined)
    throw new Error(`the shape of ${alias} is ${noted.alias ?? noted.id} already; wrap it, or make another`)
  z.globalRegistry.add(shape, { ...noted, alias, description: about })
  return shape
}

/** A field's Chinese key, wherever in its wrappers the note was put. */
export function aliasOf(schema: z.ZodType): string | undefined {
  return noteOf(schema)?.alias
}

/** What the editor says of a field. */
export function aboutOf(schema: z.ZodType): string | undefined {
  return noteOf(schema)?.description
}

function noteOf(schema: z.ZodType): z.GlobalMeta | undefined {
  const note = schema.meta()
  if (note?.alias !== undefined) return note
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
  return isWrapper ? noteOf(schema.unwrap() as z.ZodType) : undefined
}

/**
 * The error message of a scalar's form. The message is not for people: `checkShape` turns it into the
 * diagnostic `value/form`, which names the form in the reader's language.
 */
export const formError = (form: Form) => ({ error: `form:${form}` })

/** The form that a zod issue's message speaks of, if it speaks of one. */
export function formOfMessage(message: string): string | undefined {
  return message.startsWith('form:') ? message.slice('form:'.length) : undefined
}

/** Shapes that are alike, made from one: each has a note of its own, and only the first is put together. */
export const alike =
  <S extends z.ZodType>(shape: S) =>
  (): S =>
    shape.clone()

/** Text that says something. */
export const text = alike(z.string().regex(/\S/u, formError('non-empty')))

/** A permanent name of a thing: lower-case letters, digits and hyphens. */
export const id = alike(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, formError('id')))

/** A calendar day as yyyy-mm-dd. */
export const day = alike(z.iso.date(formError('date')))

/** 时限: a day, a month, a quarter or a year; the deadline is its last day. */
export const deadline = alike(
  z.union([z.int(), z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?|Q[1-4])?$/, formError('deadline'))]),
)

/** 统计期 of a figure: a year, a half, a quarter, a month, or from one month of a year to another. */
export const actualPeriod = alike(
  z.union([
    z.int(),
    z.string().regex(/^\d{4}(?:-\d{2}(?:\.\.\d{2})?|Q[1-4]|H[12])?$/, formError('actual-period')),
  ]),
)

/** A year, or the first and last year of a longer period, in this order. */
export const period = alike(
  z.union([
    z.int().min(1000, formError('period')).max(9999, formError('period')),
    z
      .string()
      .regex(/^\d{4}(?:\.\.\d{4})?$/, formError('period'))
      .refine(isForward, formError('period')),
  ]),
)

function isForward(written: string): boolean {
  const [from = '', to = from] = written.split('..')
  return from <= to
}

/** A single year. */
export const year = alike(z.int().min(1000, formError('year')).max(9999, formError('year')))

/** How many of something there are, at least one. */
export const count = alike(z.int().min(1, formError('count')))

/** A reference to a thing by its id or by one of its names. */
export const reference = (thing: Thing) => text().register(z.globalRegistry, { refersTo: thing })

export const list = <S extends z.ZodType>(item: S) => z.array(item)

/** One thing, written as itself, or several, written as a list. */
export const oneOrMore = <S extends z.ZodType>(item: S) => z.union([item, list(item).min(1)])

/** What was written where one thing or several may be, each with where it stands. */
export function eachOf<T extends string>(
  written: T | readonly T[],
  path: Path,
): { readonly value: T; readonly path: Path }[] {
  if (typeof written === 'string') return [{ value: written, path }]
  return written.map((value, index) => ({ value, path: [...path, index] }))
}
