import { Chalk } from 'chalk'
import type { Language, Severity } from '../../diagnostics/index.ts'
import {
  type ChangeCode,
  type Comparison,
  changeClasses,
  classOf,
  type DetailCode,
  detailClasses,
  gravestOf,
  isChangedPlan,
  isRevised,
  isToldTarget,
  isUnchanged,
  type LoneDocument,
  otherFields,
  type PlanDiff,
  type Revision,
  type ShownField,
  type ShownPlan,
  type ShownPoint,
  type ShownSection,
  type ShownTarget,
  showFields,
  showPlans,
} from '../../diff/index.ts'
import type { ReportManner } from '../define-formatter.ts'
import { displayWidth, printable, readableWidth, wrap } from '../terminal-text.ts'
import { defineDiffFormatter } from './define-diff-formatter.ts'
import { facetLines, rowLine, rowReason } from './facets.ts'
import { excerpt, type Paint, redlineLines } from './redline.ts'
import { summaryOf } from './summary.ts'
import { classNames, endLines, idsOf, lineOf, linesOf, placesOf, unitChanges, words } from './words.ts'

/** What `plan diff` shows at a terminal: what it comes to on top, then part after part what changed. */
export const prettyDiffFormatter = defineDiffFormatter({
  name: 'pretty',
  about: {
    'zh-CN': '给人看：先小结，再逐项列出变化（默认）',
    en: 'for people: what it comes to, then change by change (default)',
  },
  format({ before, after, comparison }, manner) {
    const look = createLook(manner)
    const { language } = look
    const { alone, plans, others } = comparison
    const changed = showPlans(plans).filter(({ shown }) => isChangedPlan(shown))
    const heading = `${before.name[language]} → ${after.name[language]}`
    const blocks = [
      paintLines(wrap(printable(heading), look.columns, 2), look.heading),
      ...alone.map((document) => loneBlock(document, look)),
      ...changed.map(({ plan, shown }) => planBlock(plan, shown, heading, look)),
      ...fieldBlocks(showFields(otherFields(others)), look),
      ...restLines(comparison, plans.length - changed.length, language).map((line) => look.faint(line)),
      ...(plans.length + others.length + alone.length === 0 ? [words.nothing[language]] : []),
    ]
    return `${blocks.join('\n\n')}\n`
  },
})

/** What is the same is counted. */
function restLines({ others }: Comparison, samePlans: number, language: Language): string[] {
  const sameOthers = others.filter(({ fields }) => fields.length === 0).length
  return [
    ...(samePlans > 0 ? [words.samePlans[language](samePlans)] : []),
    ...(sameOthers > 0 ? [words.sameOthers[language](sameOthers)] : []),
  ]
}

function paintLines(text: string, paint: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => paint(line))
    .join('\n')
}

/** Everything that depends on colour, width and language. */
interface Look {
  readonly language: Language
  readonly columns: number
  /** Undefined without colour: marks take its place. */
  readonly paint: Paint | undefined
  readonly heading: (text: string) => string
  readonly part: (text: string) => string
  readonly place: (text: string) => string
  readonly faint: (text: string) => string
  readonly severity: Record<Severity, (text: string) => string>
}

function createLook({ language, color, columns }: ReportManner): Look {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    language,
    columns: readableWidth(columns),
    paint: color
      ? { kept: (text) => text, removed: chalk.red.strikethrough, added: chalk.green.underline }
      : undefined,
    heading: chalk.bold,
    part: chalk.bold.underline,
    place: chalk.cyan,
    faint: chalk.dim,
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.blue },
  }
}

function loneBlock(document: LoneDocument, look: Look): string {
  const { code, title, location } = document
  const { language, columns } = look
  const name = classNames([code], language)
  const text = wrap(`${name}  ${words.titled[language](printable(title))}`, columns, 2)
  const paint = look.severity[classOf(code).severity]
  return [
    `${paint(name)}${text.slice(name.length)}`,
    look.place(`  ${printable(lineOf(location))}`),
    ...endLines(document, language).map((line) => wrap(`  ${printable(line)}`, columns, 4)),
  ].join('\n')
}

function planBlock(plan: PlanDiff, shown: ShownPlan, heading: string, look: Look): string {
  const { language, columns } = look
  const { before, after } = shown
  const titles = [...new Set([before.title, after.title])].map((title) =>
    words.titled[language](printable(title)),
  )
  const files = [...new Set([before.location.source.name, after.location.source.name])].join(' → ')
  const points = shown.sections.flatMap((section) => section.points)
  const head = [
    wrap(titles.join(' → '), columns, 2),
    ...(files === heading ? [] : [look.place(wrap(`  ${printable(files)}`, columns, 2))]),
    ...summaryOf(plan, language).map((line) => wrap(line, columns, 2)),
    ...unitLines(shown, language).map((line) => wrap(line, columns, 2)),
    ...graveLines(
      [
        ...points.map((point) => pointLoss(point, language)),
        ...shown.rows.map((row) => rowLoss(row, language)),
        ...shown.sections.map(sectionLoss),
      ],
      look,
    ),
  ]
  const unchanged = points.filter(isUnchanged).length
  const rest = unchanged > 0 ? [look.faint(words.unchanged[language](unchanged))] : []
  const blocks = [
    ...shown.sections.flatMap((section) => sectionBlocks(section, look)),
    ...rowBlocks(shown.rows, look),
    ...fieldBlocks(shown.fields, look),
  ]
  return [head.join('\n'), ...blocks, ...rest].join('\n\n')
}

/** What a loss is, also where it was explained, the gravest first, as the classes are ordered. */
const losses = [...changeClasses, ...detailClasses]
  .filter(({ code, severity }) => severity === 'error' || code === 'cancelled' || code === 'deferred')
  .map(({ code }) => code)

interface Loss {
  readonly codes: readonly (ChangeCode | DetailCode)[]
  readonly name: string
  /** Why, or that it must be said. */
  readonly why: string | undefined
}

function pointLoss(point: ShownPoint, language: Language): Loss {
  const { codes, name, reason, lacksReason } = point
  const why = lacksReason ? words.lacksReason[language] : reason
  return { codes, name: `${idsOf(point)}  ${name}`, why }
}

function rowLoss(row: ShownTarget, language: Language): Loss {
  return { codes: row.codes, name: row.indicator.name, why: rowReason(row, language) }
}

function sectionLoss({ codes, title }: ShownSection): Loss {
  // A part has no key in which to say why.
  return { codes, name: title, why: undefined }
}

/** On top: the points, the rows of tables of indicators, and the parts, by which somebody loses, in the order of the classes, and why. */
function graveLines(all: readonly Loss[], { language, columns, severity }: Look): string[] {
  const rank = ({ codes }: Loss) => losses.findIndex((code) => codes.includes(code))
  const lines = all
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap(({ codes, name, why }) => {
      const lost = codes.filter((code) => losses.includes(code))
      const because = why === undefined ? '' : `${words.colon[language]}${why}`
      const text = `  ${classNames(lost, language)}  ${printable(`${name}${because}`)}`
      return lost.length > 0 ? [wrap(text, columns, 4)] : []
    })
  return lines.length > 0
    ? [severity.error(`${words.grave[language]}${words.colon[language]}`.trimEnd()), ...lines]
    : []
}

function unitLines(plan: ShownPlan, language: Language): string[] {
  return unitChanges(plan, language).map(
    ({ label, names }) => `${label}${words.colon[language]}${printable(names)}`,
  )
}

/** What became of the targets that stand in a table of indicators. */
function rowBlocks(rows: readonly ShownTarget[], look: Look): string[] {
  const { language, columns } = look
  const lines = rows
    .filter(isToldTarget)
    .flatMap((row) => [
      wrap(`  ${printable(rowLine(row, language))}`, columns, 4),
      placeLine(linesOf(row.before?.location, row.after?.location), look),
    ])
  return lines.length > 0 ? [[look.part(words.rows[language]), ...lines].join('\n')] : []
}

function fieldBlocks(fields: readonly ShownField[], look: Look): string[] {
  const lines = fields.flatMap((field) => fieldLines(field, look))
  return lines.length > 0 ? [[look.part(words.fields[look.language]), ...lines].join('\n')] : []
}

function fieldLines({ name, before, after, revisions }: ShownField, look: Look): string[] {
  const { language, columns } = look
  return [
    wrap(`  ${printable(name[language])}`, columns, 4),
    placeLine(linesOf(before?.location, after?.location), look),
    ...textLines(revisions, look),
  ]
}

function sectionBlocks(section: ShownSection, look: Look): string[] {
  const { language, columns } = look
  const { title, formerly, codes, before, after, text, points } = section
  const changed = points.filter((point) => !isUnchanged(point))
  if (changed.length === 0 && codes.length === 0 && !isRevised(text)) return []
  const was = formerly === undefined ? '' : words.formerly[language](printable(formerly))
  const called = `${printable(title)}${was}`
  const classes = codes.length > 0 ? `  ${classNames(codes, language)}` : ''
  const isShort = displayWidth(called + classes) <= columns
  const lines = isShort ? [called + classes] : [called, ...(classes ? [classes] : [])]
  const head = lines.map((line) => wrap(line, columns, 2)).join('\n')
  // What did not change itself only stands above its points, which say where they are.
  const places = codes.length > 0 ? [placeLine(linesOf(before, after), look)] : []
  const redline = isRevised(text) ? textLines(text, look) : []
  return [
    [paintLines(head, look.part), ...places, ...redline].join('\n'),
    ...changed.map((point) => pointBlock(point, look)),
  ]
}

function pointBlock(point: ShownPoint, look: Look): string {
  const { language, columns } = look
  const severity = gravestOf(point.codes) ?? 'info'
  const classes = classNames(point.codes, language)
  const name = `${idsOf(point)}  ${printable(point.name)}`
  const isShort = displayWidth(`  ${classes}  ${name}`) <= columns
  const paint = look.severity[severity]
  const head = isShort
    ? [`  ${paint(classes)}  ${name}`]
    : [paintLines(wrap(`  ${classes}`, columns, 2), paint), wrap(`    ${name}`, columns, 4)]
  const facets = facetLines(point, language)
  const hasWords = isRevised(point.revisions)
  return [
    ...head,
    placeLine(placesOf(point), look),
    ...facets.map((line) => wrap(`    ${printable(line)}`, columns, 6)),
    ...(hasWords ? textLines(point.revisions, look) : []),
  ].join('\n')
}

/** Where it stands, below what is said of it. */
function placeLine(places: string, { columns, place }: Look): string {
  return paintLines(wrap(`    ${printable(places)}`, columns, 4), place)
}

/** What changed in a text, below what it is the text of. */
function textLines(revisions: readonly Revision[], look: Look): string[] {
  const shown = excerpt(revisions).map((revision) => ({ ...revision, text: printable(revision.text) }))
  return redlineLines(shown, { ...look, indent: 4 })
}
