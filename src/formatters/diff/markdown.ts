import type { Bilingual, Language } from '../../diagnostics/index.ts'
import {
  gravestOf,
  isChangedPlan,
  isRevised,
  isToldTarget,
  isUnchanged,
  type LoneDocument,
  otherFields,
  type Revision,
  type ShownComparison,
  type ShownField,
  type ShownPlan,
  type ShownPoint,
  type ShownSection,
  type ShownTarget,
  showFields,
  showPlans,
} from '../../diff/index.ts'
import { escapeCell, tableHead, tableRow } from '../markdown.ts'
import { defineDiffFormatter } from './define-diff-formatter.ts'
import { facetLines, rowLine } from './facets.ts'
import { excerpt } from './redline.ts'
import { summaryOf } from './summary.ts'
import { classNames, endLines, idsOf, lineOf, linesOf, placesOf, unitChanges, words } from './words.ts'

const own = {
  columns: {
    'zh-CN': ['变化', '要点', '指标、责任、时限', '位置'],
    en: ['Change', 'Point', 'Targets, owners, deadlines', 'Place'],
  },
  others: {
    'zh-CN': (count: number) => `其他变化（${count} 项）`,
    en: (count: number) => `Other changes (${count})`,
  },
  fields: {
    'zh-CN': (count: number) => `${words.fields['zh-CN']}（${count}）`,
    en: (count: number) => `${words.fields.en} (${count})`,
  },
  parts: {
    'zh-CN': (count: number) => `各部分（${count} 项）`,
    en: (count: number) => `Parts (${count})`,
  },
  wording: {
    'zh-CN': (count: number) => `文字修改（${count} 项）`,
    en: (count: number) => `Wording (${count})`,
  },
  cut: {
    'zh-CN': (count: number) => `篇幅所限，还有 ${count} 项未列出；用 plan diff 查看全部。`,
    en: (count: number) => `${count} more did not fit in here; plan diff shows all.`,
  },
} as const

/** GitHub takes no comment of more than 65,536 characters; GitLab takes more. */
const longest = 64_000

/** Markdown for a pull request: what is lost first, the rest folded away. */
export const markdownDiffFormatter = defineDiffFormatter({
  name: 'markdown',
  about: {
    'zh-CN': 'Markdown，供合并请求的评论',
    en: 'Markdown, for a comment on a pull request',
  },
  format({ before, after, comparison: { plans, others, alone } }, { language }) {
    const title = [before, after].map(({ name }) => escapeCell(name[language])).join(' → ')
    const documents = alone.map((document) => loneItem(document, language))
    const paper = createPaper(language)
    paper.add(`## ${words.heading[language]}${words.colon[language]}${title}`)
    if (documents.length > 0) paper.add(documents.join('\n'))
    if (plans.length + others.length + alone.length === 0) paper.add(words.nothing[language])
    const changed = showPlans(plans).filter(({ shown }) => isChangedPlan(shown))
    const fields = otherFields(others)
    for (const one of changed) writePlan(paper, one, language)
    if (fields.length > 0)
      paper.addRows(
        '',
        showFields(fields).map((field) => fieldRow(field, language)),
        '',
      )
    const same = plans.length - changed.length
    if (same > 0) paper.add(words.samePlans[language](same))
    return paper.text()
  },
})

function loneItem(document: LoneDocument, language: Language): string {
  const { code, title, location } = document
  return [
    `- **${classNames([code], language)}** ${words.titled[language](escapeCell(title))} ${inCode(lineOf(location))}`,
    ...endLines(document, language).map(escapeCell),
  ].join('<br>')
}

/** A text that grows block by block, and never beyond what a comment may hold. */
interface Paper {
  add(block: string): void
  /** A table or list between two texts, as many of its rows as there is room for. */
  addRows(before: string, rows: readonly string[], after: string): void
  text(): string
}

function createPaper(language: Language): Paper {
  const blocks: string[] = []
  let room = longest
  const add = (block: string) => {
    if (block.length + 2 > room) return
    blocks.push(block)
    room -= block.length + 2
  }
  return {
    add,
    addRows(before, rows, after) {
      let left = room - before.length - after.length - own.cut[language](rows.length).length - 16
      const fitting = rows.findIndex((row) => {
        left -= row.length + 1
        return left < 0
      })
      const shown = fitting < 0 ? rows : rows.slice(0, fitting)
      const missing = rows.length - shown.length
      const rest = missing > 0 ? `\n\n${own.cut[language](missing)}` : ''
      add(`${before}${shown.join('\n')}${rest}${after}`)
    },
    text: () => `${blocks.join('\n\n')}\n`,
  }
}

function writePlan(paper: Paper, { plan, shown }: ShownComparison, language: Language): void {
  const { before, after } = shown
  const titles = [...new Set([before.title, after.title])].map((title) =>
    words.titled[language](escapeCell(title)),
  )
  paper.add(`### ${titles.join(' → ')}`)
  paper.add(summaryOf(plan, language).map(escapeCell).join('\n\n'))
  const units = unitLines(shown, language)
  if (units.length > 0) paper.add(units.join('\n'))
  const changed = shown.sections.flatMap(({ points }) => points).filter((point) => !isUnchanged(point))
  const isGrave = ({ codes }: ShownPoint) => gravestOf(codes) !== 'info'
  const head = tableHead(own.columns[language])
  const grave = changed.filter(isGrave)
  const others = changed.filter((point) => !isGrave(point))
  if (grave.length > 0)
    paper.addRows(
      `${head}\n`,
      grave.map((point) => pointRow(point, language)),
      '',
    )
  addTargets(paper, shown.rows, language)
  addSections(paper, shown.sections, language)
  if (others.length > 0)
    paper.addRows(
      `${open(own.others[language](others.length))}${head}\n`,
      others.map((point) => pointRow(point, language)),
      close,
    )
  addFolded(
    paper,
    own.fields,
    shown.fields.map((field) => fieldRow(field, language)),
    language,
  )
  const reworded = changed.filter(({ revisions }) => isRevised(revisions))
  addFolded(
    paper,
    own.wording,
    reworded.map((point) => `- ${inCode(idsOf(point))} ${redline(point.revisions)}`),
    language,
  )
}

/** Rows of tables of indicators, those that promise less first. */
function addTargets(paper: Paper, all: readonly ShownTarget[], language: Language): void {
  const isGrave = ({ codes }: ShownTarget) => gravestOf(codes) === 'error'
  const told = all.filter(isToldTarget)
  const rows = [...told.filter(isGrave), ...told.filter((target) => !isGrave(target))].map((target) => {
    const line = escapeCell(rowLine(target, language))
    const places = inCode(linesOf(target.before?.location, target.after?.location))
    return isGrave(target) ? `- **${line}** ${places}` : `- ${line} ${places}`
  })
  if (rows.length > 0) paper.addRows(`${words.rows[language]}${words.colon[language]}\n\n`, rows, '')
}

/** Parts beside their points, of which the tasks of a longer plan are some. Folded away where nobody loses by it. */
function addSections(paper: Paper, all: readonly ShownSection[], language: Language): void {
  const isGrave = ({ codes }: ShownSection) => gravestOf(codes) === 'error'
  const rows = (found: readonly ShownSection[]) => found.flatMap((section) => sectionRows(section, language))
  const grave = rows(all.filter(isGrave))
  if (grave.length > 0) paper.addRows(`${words.parts[language]}${words.colon[language]}\n\n`, grave, '')
  addFolded(paper, own.parts, rows(all.filter((section) => !isGrave(section))), language)
}

/** Of little weight, and long: folded away. */
function addFolded(
  paper: Paper,
  heading: Bilingual<(count: number) => string>,
  rows: readonly string[],
  language: Language,
): void {
  if (rows.length > 0) paper.addRows(open(heading[language](rows.length)), rows, close)
}

/** What became of a part beside its points. */
function sectionRows(
  { codes, title, formerly, before, after, text }: ShownSection,
  language: Language,
): string[] {
  if (codes.length === 0) return []
  const was = formerly === undefined ? '' : words.formerly[language](formerly)
  const head = `- ${classesIn(codes, language)} ${escapeCell(`${title}${was}`)} ${inCode(linesOf(before, after))}`
  return [isRevised(text) ? `${head}<br>${redline(text)}` : head]
}

function unitLines(plan: ShownPlan, language: Language): string[] {
  return unitChanges(plan, language).map(
    ({ label, names }) => `- ${label}${words.colon[language]}${escapeCell(names)}`,
  )
}

function fieldRow({ document, name, before, after, revisions }: ShownField, language: Language): string {
  const places = inCode(linesOf(before?.location, after?.location))
  return `- ${inCode(document)} ${escapeCell(name[language])}${words.colon[language]}${redline(revisions)} ${places}`
}

function pointRow(point: ShownPoint, language: Language): string {
  const lines = facetLines(point, language)
  return tableRow([
    classesIn(point.codes, language),
    `${inCode(idsOf(point))}<br>${escapeCell(point.name)}`,
    lines.map(escapeCell).join('<br>'),
    escapeCell(placesOf(point)),
  ])
}

/** Classes, in bold where somebody loses by them. */
function classesIn(codes: Parameters<typeof classNames>[0], language: Language): string {
  const names = classNames(codes, language)
  return gravestOf(codes) === 'error' ? `**${names}**` : names
}

function redline(revisions: readonly Revision[]): string {
  const tags = { kept: undefined, removed: 'del', added: 'ins' } as const
  return excerpt(revisions)
    .map(({ kind, text }) => {
      const tag = tags[kind]
      return tag ? `<${tag}>${escapeCell(text)}</${tag}>` : escapeCell(text)
    })
    .join('')
}

/** Ids and paths as code; a back tick would end it. */
function inCode(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``
}

function open(summary: string): string {
  return `<details><summary>${summary}</summary>\n\n`
}

const close = '\n\n</details>'
