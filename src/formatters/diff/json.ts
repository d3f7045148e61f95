import { countBySeverity } from '../../diagnostics/index.ts'
import {
  type Change,
  changeClasses,
  classOf,
  detailClasses,
  isGone,
  type LoneDocument,
  otherFields,
  showFields,
} from '../../diff/index.ts'
import { inEveryLanguage } from '../json.ts'
import {
  type BothSides,
  type DiffReport,
  type DiffSide,
  defineDiffFormatter,
} from './define-diff-formatter.ts'
import { fieldToJson, planToJson } from './json-plan.ts'
import { placeOn } from './places.ts'

export const jsonDiffFormatter = defineDiffFormatter({
  name: 'json',
  about: {
    'zh-CN': 'JSON，供程序读取（docs/diff-report.md）',
    en: 'JSON, for programs (docs/diff-report.md)',
  },
  format: (report) => `${linesOf(toJsonDiff(report))}\n`,
})

/**
 * JSON in which each entry of the lists has a line of its own, for `grep` and the like. Indented throughout, the report of
 * two long plans is twice as long, and takes twice as long to write.
 */
function linesOf(report: object): string {
  const entries = Object.entries(report).map(([key, value]) => {
    const lines = Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : []
    const text = lines.length > 0 ? `[\n${lines.join(',\n')}\n]` : JSON.stringify(value)
    return `${JSON.stringify(key)}: ${text}`
  })
  return `{\n${entries.join(',\n')}\n}`
}

/**
 * A report of changes as plain data; its form is `docs/diff-report.schema.json`. What is undefined here is missing
 * there.
 */
function toJsonDiff(report: DiffReport) {
  const { version, before, after, comparison, changes } = report
  return {
    version: 1,
    tool: { name: 'plan', version },
    before: sideToJson(before),
    after: sideToJson(after),
    counts: countBySeverity(changes),
    classes: countByClass(changes),
    changes: changes.map((change) => changeToJson(change, report)),
    documents: comparison.alone.map((document) => loneToJson(document, report)),
    plans: comparison.plans.map((plan) => planToJson(plan, report)),
    fields: showFields(otherFields(comparison.others)).map((field) => fieldToJson(field, report)),
  }
}

function sideToJson({ name, revision }: DiffSide) {
  return { name, revision }
}

/** Of each class that there is one of, in the order of the classes. */
function countByClass(changes: readonly Change[]): Readonly<Record<string, number>> {
  const found = Map.groupBy(changes, ({ code }) => code)
  return Object.fromEntries(
    [...changeClasses, ...detailClasses].flatMap(({ code }) => {
      const count = found.get(code)?.length ?? 0
      return count > 0 ? [[code, count]] : []
    }),
  )
}

function changeToJson(
  { code, severity, subject, figures, fingerprint, ...places }: Change,
  sides: BothSides,
) {
  return {
    code,
    severity,
    name: inEveryLanguage((language) => classOf(code).name[language]),
    subject,
    figures: figures === '' ? undefined : figures,
    before: places.before && placeOn(places.before, sides.before),
    after: places.after && placeOn(places.after, sides.after),
    fingerprint,
  }
}

function loneToJson(one: LoneDocument, sides: BothSides) {
  const { code, document, title, location, end, lacking } = one
  const { id, kind } = document
  const { into, reason, decision } = end ?? {}
  const place = placeOn(location, isGone(one) ? sides.before : sides.after)
  return { code, id, kind, title, into, reason, decision, lacksReason: lacking !== undefined, ...place }
}
