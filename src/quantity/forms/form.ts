import type { Cursor } from '../cursor.ts'
import type { PhraseContext } from '../problem.ts'
import type { BodyOf, TargetBody, TargetFrame, TargetKind } from '../target.ts'

/** A canonical phrase: it prints exactly as it is written. Tests run it, and suggestions quote it. */
export interface FormExample {
  readonly phrase: string
  readonly context?: PhraseContext
}

/** How the targets of one kind are read and printed. */
export interface FormDefinition<K extends TargetKind> {
  readonly kind: K
  readonly examples: readonly FormExample[]
  /** Reads the body that stands after the frame (commitment and date); the cursor must end behind it. */
  readonly parse: (cursor: Cursor, frame: TargetFrame) => BodyOf<K> | undefined
  /** The inverse of `parse`. */
  readonly print: (body: BodyOf<K>) => string
}

/** A form among forms of any kind. */
export interface Form {
  readonly kind: TargetKind
  readonly examples: readonly FormExample[]
  readonly parse: (cursor: Cursor, frame: TargetFrame) => TargetBody | undefined
  readonly print: (body: TargetBody) => string
}

/** Declares the form of one kind: its parser, its printer and its examples together. */
export function defineForm<K extends TargetKind>(definition: FormDefinition<K>): Form {
  const { kind, examples, parse, print } = definition
  return {
    kind,
    examples,
    parse,
    print: (body) => {
      if (!isOfKind(body, kind)) throw new TypeError(`The form ${kind} cannot print a ${body.kind}`)
      return print(body)
    },
  }
}

function isOfKind<K extends TargetKind>(body: TargetBody, kind: K): body is BodyOf<K> {
  return body.kind === kind
}

/** Examples that need no context. */
export function phrases(...written: readonly string[]): FormExample[] {
  return written.map((phrase) => ({ phrase }))
}
