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
  isGone,
  isToldTarget,
  isUnchanged,
  otherFields,
  pathOn,
  type ShownField,
  type ShownPlan,
  type ShownPoint,
  type ShownSection,
  type ShownTarget,
  showFields,
  showPlans,
} from '../../diff/index.ts'
import { type ReportManner, repositoryPath } from '../define-formatter.ts'
import { workflowCommand } from '../github.ts'
import { type DiffReport, defineDiffFormatter } from './define-diff-formatter.ts'
import { facetLines, rowLine, wordLines } from './facets.ts'
import { classNames, endLines, idsOf, lineOf, words } from './words.ts'

interface Annotation {
  readonly severity: Severity
  /** In the newer file: a reviewer sees no other. */
  readonly location: Location | undefined
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * Workflow commands of GitHub Actions, one for each point that changed, where the gravest of it stands in the newer file. GitHub shows
 * the first ten of each kind only: the gravest come first.
 */
export const githubDiffFormatter = defineDiffFormatter({
  name: 'github',
  about: {
    'zh-CN': 'GitHub Actions 的行内批注，并写入作业小结',
    en: 'annotations of GitHub Actions, and the summary of the job',
  },
  format(report, manner) {
    const { language } = manner
    const { comparison, after } = report
    const annotations = [
      ...documentAnnotations(report, language),
      ...showPlans(comparison.plans).flatMap(({ shown }) => planAnnotations(shown, language)),
      ...showFields(otherFields(comparison.others)).map((field) => fieldAnnotation(field, language)),
    ]
    return gravestFirst(annotations)
      .map((one) => `${commandOf(one, after.revision, manner)}\n`)
      .join('')
  },
})

function documentAnnotations({ comparison }: DiffReport, language: Language): Annotation[] {
  return comparison.alone.map((document) => {
    const { code, title, location } = document
    return {
      severity: classOf(code).severity,
      // What is gone has no place in what is looked at.
      location: isGone(document) ? undefined : location,
      title: classNames([code], language),
      lines: [
        words.titled[language](title),
        ...endLines(document, language),
        ...(isGone(document) ? [lineOf(location)] : []),
      ],
    }
  })
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
  const { after, sections, dissolvedUnits, fields, rows } = plan
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
    .map((point) => pointAnnotation(point, point.place ?? after.location, language))
  return [
    ...dissolved,
    ...points,
    ...rows.filter(isToldTarget).map((row) => rowAnnotation(row, after.location, language)),
    ...sections.flatMap((section) => sectionAnnotations(section, after.location, language)),
    ...fields.map((field) => fieldAnnotation(field, language)),
  ]
}

/** A row of a table of indicators; one that is no longer there is missing in the newer plan as a whole. */
function rowAnnotation(row: ShownTarget, plan: Location, language: Language): Annotation {
  return {
    severity: gravestOf(row.codes) ?? 'info',
    location: row.after?.location ?? plan,
    title: classNames(row.codes, language),
    lines: [rowLine(row, language), ...beforeLines(row.before ? [row.before.location] : [], language)],
  }
}

/** What became of a part beside its points. */
function sectionAnnotations(section: ShownSection, plan: Location, language: Language): Annotation[] {
  const { codes, title, formerly, before, after } = section
  if (codes.length === 0) return []
  const was = formerly === undefined ? '' : words.formerly[language](formerly)
  return [
    {
      severity: gravestOf(codes) ?? 'info',
      // A part that is gone is missing in the newer plan as a whole.
      location: after ?? plan,
      title: classNames(codes, language),
      lines: [
        `${title}${was}`,
        ...wordLines(section.words, language),
        ...beforeLines(before ? [before] : [], language),
      ],
    },
  ]
}

function beforeLines(places: readonly Location[], language: Language): string[] {
  return places.length > 0
    ? [`${words.before[language]}${words.colon[language]}${places.map(lineOf).join(', ')}`]
    : []
}

function pointAnnotation(point: ShownPoint, location: Location, language: Language): Annotation {
  return {
    severity: gravestOf(point.codes) ?? 'info',
    location,
    title: classNames(point.codes, language),
    lines: [
      `${idsOf(point)}${words.colon[language]}${point.name}`,
      ...facetLines(point, language),
      ...beforeLines(
        point.before.map((place) => place.location),
        language,
      ),
    ],
  }
}

function commandOf(
  { severity, location, title, lines }: Annotation,
  revision: string | undefined,
  manner: ReportManner,
): string {
  const place = location && {
    file: fileOf(location, revision, manner),
    line: positionAt(location.source, location.start).line,
  }
  return workflowCommand(severity, { ...place, title }, lines.join('\n'))
}

/** Git calls the files of a revision from the top of the repository already. */
function fileOf(location: Location, revision: string | undefined, manner: ReportManner): string {
  return revision === undefined ? repositoryPath(location.source.name, manner) : pathOn(location, revision)
}
