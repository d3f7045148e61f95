import type * as z from 'zod'
import type { Checked } from '../diagnostics/index.ts'
import type { ParsedSource } from '../source/index.ts'
import { checkShape } from './check-shape.ts'
import { type ClaimsSource, readClaims } from './claims.ts'
import { readPeriod } from './dates.ts'
import type { DocumentBase } from './document-base.ts'
import type { PictureMention } from './picture-content.ts'
import type { Point } from './points.ts'
import { type FigureSource, picturesNamed, readFigures } from './read-figures.ts'
import type { Scope } from './scope.ts'

/** What is asked of the source of a document of any kind. */
interface DocumentSource extends FigureSource {
  readonly id: string
  readonly period?: string | number | undefined
  readonly claims?: ClaimsSource
}

/** What a kind of document must say of itself. */
interface KindDefinition<S extends z.ZodType<DocumentSource>, D extends DocumentBase> {
  readonly kind: D['kind']
  readonly schema: S
  /** The ids of sections and points that other documents may refer to. */
  commitments(source: z.infer<S>): readonly string[]
  /** What the document promises, in order of the page. */
  points(document: D): readonly Point[]
  /** Makes the document; reports the references that do not hold and leaves them out. */
  resolve(source: z.infer<S>, scope: Scope): D
}

/** A document whose shape is right and whose references have not been looked at. */
export interface UnresolvedDocument<D extends DocumentBase> {
  readonly id: string
  readonly parsed: ParsedSource
  readonly commitments: readonly string[]
  /** The files that it shows, with their places. */
  readonly pictures: readonly PictureMention[]
  resolve(scope: Scope): D
}

export interface Kind<D extends DocumentBase> {
  readonly kind: D['kind']
  readonly schema: z.ZodType
  /** The commitments of a document, which must be of this kind. */
  points(document: DocumentBase): readonly Point[]
  read(parsed: ParsedSource): Checked<UnresolvedDocument<D> | undefined>
}

/** A kind of document as the model knows it: its shape in YAML, and how the shape becomes a document. */
export function defineKind<S extends z.ZodType<DocumentSource>, D extends DocumentBase>(
  definition: KindDefinition<S, D>,
): Kind<D> {
  const { kind, schema } = definition
  return {
    kind,
    schema,
    // Equal kinds are equal types: `kind` is what tells the documents apart.
    points: (document) => definition.points(document as D),
    read(parsed) {
      const [source, complaints] = checkShape(schema, parsed)
      if (source === undefined) return [undefined, complaints]
      const commitments = definition.commitments(source)
      const resolve = (scope: Scope) => definition.resolve(source, withOwnWords(scope, source))
      const pictures = picturesNamed({ parsed }, source)
      return [{ id: source.id, parsed, commitments, pictures, resolve }, complaints]
    },
  }
}

/** The scope of a document, with what its references may name of its own file. */
function withOwnWords(scope: Scope, source: DocumentSource): Scope {
  const { period, claims } = source
  const figures = readFigures(scope, source)
  const own = { ...scope, figures, year: period === undefined ? undefined : readPeriod(period).to }
  const read = readClaims(own, claims)
  for (const claim of read.values()) if (claim) scope.noteClaim(claim)
  return { ...own, claims: read }
}
