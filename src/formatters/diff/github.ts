import {
  gravestFirst,
  type Language,
  type Location,
  positionAt,
  type Severity,
} from '../../diagnostics/index.ts'
import {
  classOf,
  gravestOf,
  isUnchanged,
  otherFields,
  type ShownField,
  type ShownPlan,
  type ShownPoint,
  showFields,
  showPlan,
} from '../../diff/index.ts'
import { workflowCommand } from '../github.ts'
import { type DiffReport, defineDiffFormatter } from './define-diff-formatter.ts'
import { facetLines } from './facets.ts'
import { pathOn } from './places.ts'
import { classNames, idsOf, lineOf, words } from './words.ts'

interface Annotation {
  readonly severity: Severity
  /** In the newer file: a reviewer sees no other. */
  readonly location: Location | undefined
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * Workflow commands of GitHub Actions, one for each point that changed, at its place in the newer file. GitHub shows
 * the first ten of each kind only: the gravest come first.
 */
export const githubDiffFormatter = defineDiffFormatter({
  name: 'github',
  about: {
    'zh-CN': 'GitHub Actions 的行内批注，并写入作业小结',
    en: 'annotations of GitHub Actions, and the summary of the job',
  },
  format(report, { language }) {
    const { comparison, after } = report
    const annotations = [
      ...documentAnnotations(report, language),
      ...comparison.plans.map(showPlan).flatMap((plan) => planAnnotations(plan, language)),
      ...showFields(otherFields(comparison.others)).map((field) => fieldAnnotation(field, language)),
    ]
    return gravestFirst(annotations)
      .map((one) => `${commandOf(one, after.revision)}\n`)
      .join('')
  },
})

function documentAnnotations({ comparison }: DiffReport, language: Language): Annotation[] {
  return comparison.alone.map(({ code, title, location }) => ({
    severity: classOf(code).severity,
    // What is gone has no place in what is looked at.
    location: code === 'document-added' ? location : undefined,
    title: classNames([code], language),
    lines: [words.titled[language](title), ...(code === 'document-removed' ? [lineOf(location)] : [])],
  }))
}

function fieldAnnotation({ name, before, after }: ShownField, language: Language): Annotation {
  const said = [before, after].map((side) => side?.text ?? words.none[language])
  return {
    severity: classOf('field-changed').severity,
    location: after?.location,
    title: classNames(['field-changed'], language),
    lines: [`${name[language]}${words.colon[language]}${said.join(' → ')}`],
  }
}

function planAnnotations(plan: ShownPlan, language: Language): Annotation[] {
  const { after, sections, dissolvedUnits, fields } = plan
  const dissolved = dissolvedUnits.map(
    (name): Annotation => ({
      severity: classOf('unit-dissolved').severity,
      location: undefined,
      title: classNames(['unit-dissolved'], language),
      lines: [name],
    }),
  )
  const points = sections
    .flatMap((section) => section.points)
    .filter((point) => !isUnchanged(point))
    // What is no longer there is missing in the newer plan as a whole.
    .map((point) => pointAnnotation(point, point.after[0]?.location ?? after.location, language))
  return [...dissolved, ...points, ...fields.map((field) => fieldAnnotation(field, language))]
}

function pointAnnotation(point: ShownPoint, location: Location, language: Language): Annotation {
  const before = point.before.map((place) => lineOf(place.location))
  return {
    severity: gravestOf(point.codes) ?? 'info',
    location,
    title: classNames(point.codes, language),
    lines: [
      `${idsOf(point)}${words.colon[language]}${point.name}`,
      ...facetLines(point, language),
      ...(before.length > 0 ? [`${words.before[language]}${words.colon[language]}${before.join(', ')}`] : []),
    ],
  }
}

function commandOf({ severity, location, title, lines }: Annotation, revision: string | undefined): string {
  const place = location && {
    file: pathOn(location, revision).replaceAll('\\', '/'),
    line: positionAt(location.source, location.start).line,
  }
  return workflowCommand(severity, { ...place, title }, lines.join('\n'))
}
