import {
  type Assessment,
  bodyNameOn,
  type GradingScheme,
  innerDocumentsOf,
  insetsOf,
  type PlanDocument,
  type Unit,
  unitCallNames,
} from '../model/index.ts'
import { printReward, rewardOf, rewardPath } from './grading-rewards.ts'
import type { Place } from './place.ts'
import type { Subject } from './subject.ts'

/** What a text says of an assessment for which rules above it have a scheme. */
export interface AppliedScheme {
  readonly document: PlanDocument
  /** In the text: it repeats who assesses and by what, or has grades of its own. */
  readonly applied: Assessment | GradingScheme
  readonly rules: PlanDocument
  /** In the rules. */
  readonly scheme: GradingScheme
}

/** A difference between the two. */
export interface Contradiction {
  readonly what: 'assessor' | 'dimensions' | 'reward'
  readonly found: readonly string[]
  readonly expected: readonly string[]
  readonly path: Place['path']
  readonly against: Place['path']
}

/**
 * Every assessment in a text that is attached to rules, or goes out with them, with the scheme of theirs that it
 * applies: of several for its subject the one that shares most dimensions with it.
 */
export function appliedSchemes({ documents, carrierOf }: Subject): AppliedScheme[] {
  const schemes = documents.flatMap((rules) =>
    insetsOf(rules).flatMap((inset) => (inset.type === 'grading' ? [{ rules, scheme: inset }] : [])),
  )
  return documents.flatMap((document) =>
    insetsOf(document).flatMap((applied): AppliedScheme[] => {
      if (applied.type !== 'assessment' && applied.type !== 'grading') return []
      const above = schemes.filter(
        ({ rules, scheme }) => isBelow(document, rules, carrierOf) && isOfOneSubject(applied, scheme),
      )
      const [best] = above.toSorted((a, b) => kinship(applied, b.scheme) - kinship(applied, a.scheme))
      return best ? [{ document, applied, ...best }] : []
    }),
  )
}

/** A text is below rules that it is attached to, and below those that its own carrier issues. */
function isBelow(document: PlanDocument, rules: PlanDocument, carrierOf: Subject['carrierOf']): boolean {
  if (document === rules) return false
  if (innerDocumentsOf(rules).includes(document.id)) return true
  // Rules that go out with other rules stand beside them, not below.
  return document.kind !== 'rules' && carrierOf(document)?.issues === rules.id
}

/** 项目 and 各中心项目 may be one; projects and persons are not, and what is not said may be either. */
function isOfOneSubject({ subject: a = '' }: Assessment | GradingScheme, { subject: b = '' }: GradingScheme) {
  return a.includes(b) || b.includes(a)
}

function kinship(applied: Assessment | GradingScheme, scheme: GradingScheme): number {
  const names = namesOf(scheme)
  const shared = namesOf(applied).filter((name) => names.includes(name)).length
  return (applied.subject === scheme.subject ? names.length : 0) + shared
}

/** Where a text and the rules above it do not agree. */
export function contradictionsOf(
  { applied, scheme }: AppliedScheme,
  on: string | undefined,
): Contradiction[] {
  const found: Contradiction[] = []
  if (!isSameBody(applied.assessor, scheme.assessor)) {
    found.push({
      what: 'assessor',
      found: [bodyNameOn(applied.assessor, on)],
      expected: [bodyNameOn(scheme.assessor, on)],
      path: [...applied.path, 'assessor'],
      against: [...scheme.path, 'assessor'],
    })
  }
  const [own, wanted] = [namesOf(applied), namesOf(scheme)]
  if (own.length !== wanted.length || own.some((name) => !wanted.includes(name))) {
    found.push({
      what: 'dimensions',
      found: own,
      expected: wanted,
      path: [...applied.path, 'dimensions'],
      against: [...scheme.path, 'dimensions'],
    })
  }
  return applied.type === 'grading' ? [...found, ...otherRewards(applied, scheme)] : found
}

function otherRewards(applied: GradingScheme, scheme: GradingScheme): Contradiction[] {
  return applied.bands.flatMap((band): Contradiction[] => {
    const same = scheme.bands.find(({ grade }) => grade === band.grade)
    if (!same || rewardOf(band).eq(rewardOf(same))) return []
    const said = { found: [printReward(band)], expected: [printReward(same)] }
    return [{ what: 'reward', ...said, path: rewardPath(band), against: rewardPath(same) }]
  })
}

function namesOf({ dimensions }: Assessment | GradingScheme): string[] {
  return dimensions.map((dimension) => (typeof dimension === 'string' ? dimension : dimension.name))
}

/** 医院质量管理委员会 and 质量管理委员会 are one; so are a department and any of its names. */
function isSameBody(a: Unit | string, b: Unit | string): boolean {
  const names = callNames(b)
  return callNames(a).some((name) => names.includes(name))
}

function callNames(body: Unit | string): string[] {
  return (typeof body === 'string' ? [body] : unitCallNames(body)).map((name) =>
    name.replace(/^(?:医院|本院|我院)(?=.)/u, ''),
  )
}
