import { type Checked, type Diagnostic, diagnostic } from '../../diagnostics/index.ts'
import type { ParsedSource } from '../../source/index.ts'
import { checkPage } from './check-page.ts'
import { readLength } from './length.ts'
import {
  mapLengths,
  type PageLengthName,
  pageLengthNames,
  pageLengths,
  standardLengths,
  type TypographySource,
} from './page-lengths.ts'
import { type PageProfile, pageProfile } from './page-profile.ts'

/** A length that an institution sets otherwise than the standard, as both write it. */
export interface Deviation {
  readonly name: string
  readonly alias: string
  /** Of GB/T 9704-2012; null where the standard is silent, and practice is deviated from. */
  readonly clause: string | null
  readonly standard: string
  readonly own: string
}

/** How the pages of a workspace are measured. */
export interface Typography {
  readonly profile: PageProfile
  readonly deviations: readonly Deviation[]
}

/**
 * Reads `typography` of plan.yaml. A length beyond all sense, or lengths that make no page together, are complained
 * of where they are written; the value is undefined then.
 */
export function readTypography(
  source: TypographySource,
  parsed: ParsedSource,
): Checked<Typography | undefined> {
  const at = (name: PageLengthName) => parsed.locate(['typography', name])
  const written = pageLengthNames.flatMap((name) => {
    const own = source[name]
    return own === undefined ? [] : [{ name, own, value: readLength(own, pageLengths[name].measure) }]
  })
  const diagnostics: Diagnostic[] = written.flatMap(({ name, own, value }) => {
    const { range, measure, standard } = pageLengths[name]
    const [from, to] = range
    if (value >= readLength(from, measure) && value <= readLength(to, measure)) return []
    return diagnostic('typography/out-of-range', { found: own, from, to, standard }, at(name))
  })
  if (diagnostics.length > 0) return [undefined, diagnostics]

  const own = new Map(written.map(({ name, value }) => [name, value]))
  const profile = pageProfile(mapLengths((_length, name) => own.get(name) ?? standardLengths[name]))
  const troubles = checkPage(profile).map(({ trouble, wanted, available, names }) => {
    const name = names.find((candidate) => own.has(candidate))
    return diagnostic('typography/impossible', { trouble, wanted, available }, name && at(name))
  })
  if (troubles.length > 0) return [undefined, troubles]
  const deviations = written
    .filter(({ name, value }) => value !== standardLengths[name])
    .map(({ name, own }): Deviation => {
      const { alias, clause = null, standard } = pageLengths[name]
      return { name, alias, clause, standard, own }
    })
  return [{ profile, deviations }, []]
}
