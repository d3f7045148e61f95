import type { Language } from '../../diagnostics/index.ts'
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
import { classNames, endLines, idsOf, lineOf, placesOf, unitChanges, words } from './words.ts'

const own = {
  columns: {
    'zh-CN': ['变化', '要点', '指标、责任、时限', '位置'],
    en: ['Change', 'Point', 'Targets, owners, deadlines', 'Place'],
  },
  others: {
    'zh-CN': (count: number) => `其他变化（${count} 项）`,
    en: (count: number) => `Other changes (${count})`,
  },
  sections: {
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
  if (others.length > 0)
    paper.addRows(
      `${open(own.others[language](others.length))}${head}\n`,
      others.map((point) => pointRow(point, language)),
      close,
    )
  addSections(paper, shown.sections, language)
  addFields(paper, shown.fields, language)
  const reworded = changed.filter(({ revisions }) => isRevised(revisions))
  if (reworded.length > 0)
    paper.addRows(
      open(own.wording[language](reworded.length)),
      reworded.map((point) => `- ${inCode(idsOf(point))} ${redline(point.revisions)}`),
      close,
    )
}

/** Rows of tables of indicators, those that promise less first. */
function addTargets(paper: Paper, all: readonly ShownTarget[], language: Language): void {
  const isGrave = ({ codes }: ShownTarget) => gravestOf(codes) === 'error'
  const told = all.filter(isToldTarget)
  const rows = [...told.filter(isGrave), ...told.filter((target) => !isGrave(target))].map((target) => {
    const line = escapeCell(rowLine(target, language))
    return isGrave(target) ? `- **${line}**` : `- ${line}`
  })
  if (rows.length > 0) paper.addRows(`${words.rows[language]}${words.colon[language]}\n\n`, rows, '')
}

/** What became of the parts of the plan, those that are gone first: of a plan without points they are all that it says. */
function addSections(paper: Paper, all: readonly ShownSection[], language: Language): void {
  const isGone = ({ codes }: ShownSection) => codes.includes('section-removed')
  const told = all.filter(({ codes, text }) => codes.length > 0 || isRevised(text))
  if (told.length === 0) return
  const rows = [...told.filter(isGone), ...told.filter((section) => !isGone(section))].map((section) =>
    sectionRow(section, language),
  )
  paper.addRows(open(own.sections[language](rows.length)), rows, close)
}

function sectionRow({ title, formerly, codes, text }: ShownSection, language: Language): string {
  const was = formerly === undefined ? '' : words.formerly[language](formerly)
  const classes = codes.length > 0 ? words.brackets[language](classNames(codes, language)) : ''
  const said = isRevised(text) ? `${words.colon[language]}${redline(text)}` : ''
  return `- ${escapeCell(`${title}${was}${classes}`)}${said}`
}

/** Of little weight, and long: folded away. */
function addFields(paper: Paper, fields: readonly ShownField[], language: Language): void {
  if (fields.length === 0) return
  const rows = fields.map((field) => fieldRow(field, language))
  paper.addRows(open(`${words.fields[language]}${words.brackets[language](`${rows.length}`)}`), rows, close)
}

function unitLines(plan: ShownPlan, language: Language): string[] {
  return unitChanges(plan, language).map(
    ({ label, names }) => `- ${label}${words.colon[language]}${escapeCell(names)}`,
  )
}

function fieldRow({ document, name, revisions }: ShownField, language: Language): string {
  return `- ${inCode(document)} ${escapeCell(name[language])}${words.colon[language]}${redline(revisions)}`
}

function pointRow(point: ShownPoint, language: Language): string {
  const classes = classNames(point.codes, language)
  const lines = facetLines(point, language)
  return tableRow([
    gravestOf(point.codes) === 'error' ? `**${classes}**` : classes,
    `${inCode(idsOf(point))}<br>${escapeCell(point.name)}`,
    lines.map(escapeCell).join('<br>'),
    escapeCell(placesOf(point)),
  ])
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
