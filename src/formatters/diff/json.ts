import { countBySeverity, type Location, type Severity } from '../../diagnostics/index.ts'
import {
  type Change,
  changeClasses,
  classOf,
  detailClasses,
  type LoneDocument,
  type Revision,
  type ShownExchange,
  type ShownPlan,
  type ShownPoint,
  type ShownTarget,
  showPlan,
} from '../../diff/index.ts'
import { inEveryLanguage, type JsonMessage, type JsonPlace, placeOf } from '../json.ts'
import { type DiffReport, type DiffSide, defineDiffFormatter } from './define-diff-formatter.ts'

/** A place of either side. `revision` is missing where the file lies on the disk. */
type JsonDiffPlace = JsonPlace & { readonly revision?: string }

interface JsonSides<T> {
  readonly before?: T
  readonly after?: T
}

/** One thing that changed. */
export interface JsonChange extends JsonSides<JsonDiffPlace> {
  readonly code: Change['code']
  readonly severity: Severity
  readonly name: JsonMessage
  readonly subject: string
  readonly fingerprint: string
}

interface JsonPoint {
  readonly codes: readonly string[]
  readonly before: readonly (JsonDiffPlace & { readonly id: string })[]
  readonly after: readonly (JsonDiffPlace & { readonly id: string })[]
  readonly matchedBy?: string
  readonly score?: number
  readonly targets: readonly (JsonSides<JsonDiffPlace & { readonly phrase: string }> &
    Pick<ShownTarget, 'codes' | 'indicator'>)[]
  readonly leads: ShownExchange
  readonly support: ShownExchange
  readonly deadline: JsonSides<string>
  readonly reason?: string
  readonly lacksReason: boolean
  readonly text: readonly Pick<Revision, 'kind' | 'text'>[]
}

/** What `--format json` prints; its form is `docs/diff-report.schema.json`. */
export interface JsonDiff {
  readonly version: 1
  readonly tool: { readonly name: 'plan'; readonly version: string }
  readonly before: { readonly name: JsonMessage; readonly revision?: string }
  readonly after: { readonly name: JsonMessage; readonly revision?: string }
  readonly counts: Record<Severity, number>
  /** How many changes there are of each class that there is one of. */
  readonly classes: Readonly<Record<string, number>>
  readonly changes: readonly JsonChange[]
  readonly documents: readonly (JsonDiffPlace & {
    readonly code: LoneDocument['code']
    readonly id: string
    readonly kind: string
    readonly title: string
  })[]
  readonly plans: readonly ReturnType<typeof planToJson>[]
}

export const jsonDiffFormatter = defineDiffFormatter({
  name: 'json',
  about: {
    'zh-CN': 'JSON，供程序读取（docs/diff-report.md）',
    en: 'JSON, for programs (docs/diff-report.md)',
  },
  format: (report) => `${JSON.stringify(toJsonDiff(report), undefined, 2)}\n`,
})

/** A report of changes as plain data, the names of classes in every language. */
export function toJsonDiff({ version, before, after, comparison, changes }: DiffReport): JsonDiff {
  const side = ({ name, revision }: DiffSide) => ({ name, ...(revision !== undefined && { revision }) })
  return {
    version: 1,
    tool: { name: 'plan', version },
    before: side(before),
    after: side(after),
    counts: countBySeverity(changes),
    classes: countByClass(changes),
    changes: changes.map((change) => changeToJson(change, { before, after })),
    documents: comparison.alone.map(({ code, document: { id, kind }, title, location }) => ({
      code,
      id,
      kind,
      title,
      ...placeOn(location, code === 'document-removed' ? before : after),
    })),
    plans: comparison.plans.map((plan) => planToJson(showPlan(plan), { before, after })),
  }
}

interface BothSides {
  readonly before: DiffSide
  readonly after: DiffSide
}

function countByClass(changes: readonly Change[]): Record<string, number> {
  const counts = Map.groupBy(changes, ({ code }) => code)
  return Object.fromEntries(
    [...changeClasses, ...detailClasses].flatMap(({ code }) => {
      const count = counts.get(code)?.length ?? 0
      return count > 0 ? [[code, count]] : []
    }),
  )
}

function changeToJson(
  { code, severity, subject, fingerprint, ...places }: Change,
  sides: BothSides,
): JsonChange {
  const { before, after } = places
  return {
    code,
    severity,
    name: inEveryLanguage((language) => classOf(code).name[language]),
    subject,
    fingerprint,
    ...(before && { before: placeOn(before, sides.before) }),
    ...(after && { after: placeOn(after, sides.after) }),
  }
}

function planToJson(plan: ShownPlan, sides: BothSides) {
  const document = ({ id, title, location }: ShownPlan['before'], side: DiffSide) => ({
    id,
    title,
    ...placeOn(location, side),
  })
  return {
    before: document(plan.before, sides.before),
    after: document(plan.after, sides.after),
    units: { renamed: plan.renamedUnits, added: plan.addedUnits, dissolved: plan.dissolvedUnits },
    sections: plan.sections.map(({ codes, title, formerly, text, points }) => ({
      codes,
      title,
      ...(formerly !== undefined && { formerly }),
      text: text.map(revisionToJson),
      points: points.map((point) => pointToJson(point, sides)),
    })),
  }
}

function pointToJson(point: ShownPoint, sides: BothSides): JsonPoint {
  const { codes, by, score, leads, support, reason, lacksReason, deadline } = point
  const places = (side: 'before' | 'after') =>
    point[side].map(({ id, location }) => ({ id, ...placeOn(location, sides[side]) }))
  return {
    codes,
    before: places('before'),
    after: places('after'),
    ...(by !== undefined && { matchedBy: by }),
    ...(score !== undefined && { score }),
    targets: point.targets.map((target) => targetToJson(target, sides)),
    leads,
    support,
    deadline: {
      ...(deadline.before !== undefined && { before: deadline.before }),
      ...(deadline.after !== undefined && { after: deadline.after }),
    },
    ...(reason !== undefined && { reason }),
    lacksReason,
    text: point.revisions.map(revisionToJson),
  }
}

function targetToJson(
  { codes, indicator, before, after }: ShownTarget,
  sides: BothSides,
): JsonPoint['targets'][number] {
  return {
    codes,
    indicator,
    ...(before && { before: { phrase: before.phrase, ...placeOn(before.location, sides.before) } }),
    ...(after && { after: { phrase: after.phrase, ...placeOn(after.location, sides.after) } }),
  }
}

function revisionToJson({ kind, text }: Revision): Pick<Revision, 'kind' | 'text'> {
  return { kind, text }
}

/** A file of a revision is shown as git calls it, `main:plans/plan.yaml`; programs want path and revision apart. */
function placeOn(location: Location, { revision }: DiffSide): JsonDiffPlace {
  const place = placeOf(location)
  return revision === undefined ? place : { ...place, file: pathOn(location, revision), revision }
}

/** The path of a file, without the revision that it is from. */
export function pathOn({ source }: Location, revision: string | undefined): string {
  const mark = `${revision}:`
  return revision !== undefined && source.name.startsWith(mark) ? source.name.slice(mark.length) : source.name
}
