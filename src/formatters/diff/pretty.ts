import { Chalk } from 'chalk'
import type { Language, Severity } from '../../diagnostics/index.ts'
import {
  classOf,
  gravestOf,
  isChangedPlan,
  isRevised,
  isUnchanged,
  type LoneDocument,
  type PlanDiff,
  type ShownPlan,
  type ShownPoint,
  type ShownSection,
  showPlan,
} from '../../diff/index.ts'
import type { ReportManner } from '../define-formatter.ts'
import { clip, displayWidth, printable, wrap } from '../terminal-text.ts'
import { defineDiffFormatter } from './define-diff-formatter.ts'
import { facetLines } from './facets.ts'
import { excerpt, type Paint, redlineLines } from './redline.ts'
import { summaryLines } from './summary.ts'
import { classNames, idsOf, lineOf, placesOf, suggestionOf, words } from './words.ts'

/** Narrower than this nothing can be read; a terminal that claims so is not believed. */
const fewestColumns = 40

/** What `plan diff` shows at a terminal: what it comes to on top, then part after part what changed. */
export const prettyDiffFormatter = defineDiffFormatter({
  name: 'pretty',
  about: {
    'zh-CN': '给人看：先小结，再逐项列出变化（默认）',
    en: 'for people: what it comes to, then change by change (default)',
  },
  format({ before, after, comparison: { plans, alone } }, manner) {
    const look = createLook(manner)
    const { language } = look
    const shown = plans.map((plan) => ({ plan, shown: showPlan(plan) }))
    const changed = shown.filter(({ shown }) => isChangedPlan(shown))
    const same = plans.length - changed.length
    const heading = `${before.name[language]} → ${after.name[language]}`
    const blocks = [
      wrap(printable(heading), look.columns, 2)
        .split('\n')
        .map((line) => look.heading(line))
        .join('\n'),
      ...alone.map((document) => loneBlock(document, look)),
      ...changed.map(({ plan, shown }) => planBlock(plan, shown, heading, look)),
      ...(same > 0 ? [look.faint(words.samePlans[language](same))] : []),
      ...(plans.length + alone.length === 0 ? [words.nothing[language]] : []),
    ]
    return `${blocks.join('\n\n')}\n`
  },
})

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
    columns: Math.max(Number.isNaN(columns) ? 80 : columns, fewestColumns),
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

function loneBlock({ code, title, location }: LoneDocument, look: Look): string {
  const { language, columns } = look
  const name = classNames([code], language)
  const text = wrap(`${name}  ${words.titled[language](printable(title))}`, columns, 2)
  const paint = look.severity[classOf(code).severity]
  return `${paint(name)}${text.slice(name.length)}\n${look.place(`  ${printable(lineOf(location))}`)}`
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
    ...summaryLines(plan, language).map((line) => wrap(line, columns, 2)),
    ...unitLines(shown, language).map((line) => wrap(line, columns, 2)),
    ...graveLines(points, look),
  ]
  const unchanged = points.filter(isUnchanged).length
  const rest = unchanged > 0 ? [look.faint(words.unchanged[language](unchanged))] : []
  const sections = shown.sections.flatMap((section) => sectionBlocks(section, look))
  return [head.join('\n'), ...sections, ...rest].join('\n\n')
}

/** On top, in a line each: the points by which somebody loses. */
function graveLines(points: readonly ShownPoint[], { language, columns, severity }: Look): string[] {
  const grave = points.filter(({ codes }) => gravestOf(codes) === 'error')
  const lines = grave.map((point) => {
    const codes = point.codes.filter((code) => classOf(code).severity === 'error')
    const text = `  ${classNames(codes, language)}  ${idsOf(point)}  ${printable(point.beginning)}`
    return clip(text, 0, 0, columns, '…').text
  })
  return lines.length > 0
    ? [severity.error(`${words.grave[language]}${words.colon[language]}`.trimEnd()), ...lines]
    : []
}

/** A department that has another name is one line, however many points it leads. */
function unitLines({ renamedUnits, addedUnits, dissolvedUnits }: ShownPlan, language: Language): string[] {
  const { [language]: colon } = words.colon
  const line = (label: string, names: readonly string[]) =>
    names.length > 0 ? [`${label}${colon}${printable(names.join(words.comma[language]))}`] : []
  return [
    ...line(
      words.unitsRenamed[language],
      renamedUnits.map(({ before, after }) => `${before} → ${after}`),
    ),
    ...line(words.unitsAdded[language], addedUnits),
    ...line(words.unitsDissolved[language], dissolvedUnits),
  ]
}

function sectionBlocks({ title, formerly, codes, text, points }: ShownSection, look: Look): string[] {
  const { language, columns } = look
  const changed = points.filter((point) => !isUnchanged(point))
  if (changed.length === 0 && codes.length === 0 && !isRevised(text)) return []
  const was = formerly === undefined ? '' : words.formerly[language](printable(formerly))
  const classes = codes.length > 0 ? `  ${classNames(codes, language)}` : ''
  const head = wrap(`${printable(title)}${was}${classes}`, columns, 2)
  const redline = isRevised(text) ? redlineLines(excerpt(text), { ...look, indent: 4 }) : []
  return [
    [...head.split('\n').map((line) => look.part(line)), ...redline].join('\n'),
    ...changed.map((point) => pointBlock(point, look)),
  ]
}

function pointBlock(point: ShownPoint, look: Look): string {
  const { language, columns } = look
  const severity = gravestOf(point.codes) ?? 'info'
  const classes = classNames(point.codes, language)
  const name = `${idsOf(point)}  ${printable(point.beginning)}`
  const isShort = displayWidth(`  ${classes}  ${name}`) <= columns
  const paint = look.severity[severity]
  const head = isShort
    ? [`  ${paint(classes)}  ${name}`]
    : [
        ...wrap(`  ${classes}`, columns, 2)
          .split('\n')
          .map((line) => paint(line)),
        wrap(`    ${name}`, columns, 4),
      ]
  const places = wrap(`    ${printable(placesOf(point))}`, columns, 4).split('\n')
  const suggestion = suggestionOf(point, language)
  const facets = [...(suggestion === undefined ? [] : [suggestion]), ...facetLines(point, language)]
  const hasWords = isRevised(point.revisions)
  return [
    ...head,
    ...places.map((line) => look.place(line)),
    ...facets.map((line) => wrap(`    ${printable(line)}`, columns, 6)),
    ...(hasWords ? redlineLines(excerpt(point.revisions).map(safe), { ...look, indent: 4 }) : []),
  ].join('\n')
}

function safe<T extends { readonly text: string }>(revision: T): T {
  return { ...revision, text: printable(revision.text) }
}
