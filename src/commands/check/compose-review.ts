import {
  countBySeverity,
  type Diagnostic,
  describe,
  describeRelated,
  type Edit,
  gravestFirst,
  type Location,
  positionAt,
} from '../../diagnostics/index.ts'
import type { ReviewRow, ReviewSheet } from '../../documents/index.ts'
import { type CodeDescription, countWords, type Report, severityNames } from '../../formatters/index.ts'

/** As many characters of a passage as are worth repeating on paper. */
const longestPassage = 60

/**
 * The rows of 核稿意见表 and what they come to: by document, of each the gravest first. It is Chinese, whatever the
 * language of the run, as are the documents that it speaks of.
 */
export function composeReview({ findings, known = [], codes }: Report): Pick<ReviewSheet, 'counts' | 'rows'> {
  const found = findings.map((finding) => finding.found)
  const documents = Map.groupBy(found, ({ location }) => location?.source.name)
  const pages = new Map(codes.map((description) => [description.code, description]))
  const rest = known.length > 0 ? `；另有存量问题 ${known.length} 个，未列` : ''
  const all =
    found.length > 0
      ? `共 ${found.length} 条：${countWords(countBySeverity(found), 'zh-CN')}`
      : '没有发现问题'
  return {
    counts: all + rest,
    rows: [...documents.values()].flatMap(gravestFirst).map((one) => rowOf(one, pages.get(one.code))),
  }
}

function rowOf(found: Diagnostic, page: CodeDescription | undefined): ReviewRow {
  const { code, severity, location, related = [], fix } = found
  const others = related.map(
    ({ location, note }) => `${describeRelated(note, 'zh-CN')}：${placeOf(location)}`,
  )
  const text = page?.text['zh-CN'] ?? ''
  const change = fix?.edits.map(changeOf).join('；')
  const review = fix?.safety === 'needs-review' ? '（请核对后再改）' : ''
  return {
    place: location ? placeOf(location) : '整个工作区',
    passage: 'masked' in found.args ? found.args.masked : shorten(location ? textAt(location) : ''),
    problem: [`${severityNames[severity]['zh-CN']}：${describe(found, 'zh-CN')}`, ...others].join('；'),
    advice:
      change && change.length <= longestPassage ? change + review : firstSentence(partOf(text, '怎么改')),
    basis: `${code}：${partOf(text, '依据')}`,
  }
}

function placeOf({ source, start }: Location): string {
  return `${source.name} 第${positionAt(source, start).line}行`
}

function textAt({ source, start, end }: Location): string {
  return source.text.slice(start, end)
}

function shorten(text: string): string {
  const characters = [...text.replaceAll(/\s+/gu, ' ').trim()]
  if (characters.length <= longestPassage) return characters.join('')
  return `${characters.slice(0, longestPassage).join('')}……`
}

/** What an edit does, as an editor would write it beside the text. */
function changeOf({ location, text }: Edit): string {
  const before = textAt(location)
  if (before === '') return `补上“${text}”`
  if (text === '') return before.trim() === '' ? '删去空格' : `删去“${before}”`
  return `“${before}”改为“${text}”`
}

/** The text of one part of a page, of which only the first paragraph is printed, without the marks of Markdown. */
function partOf(markdown: string, heading: string): string {
  const part = markdown.split(/^## /mu).find((one) => one.startsWith(`${heading}\n`)) ?? ''
  const [paragraph = ''] = part.slice(heading.length).trim().split('\n\n')
  return paragraph.replaceAll(/(?<=[!-~])\n(?=[!-~])/gu, ' ').replaceAll(/[\n`]|\*\*/gu, '')
}

function firstSentence(text: string): string {
  return /^.*?。/u.exec(text)?.[0] ?? text
}
