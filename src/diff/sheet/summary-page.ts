import type { ComparisonSheet, Line } from '../../documents/index.ts'
import type { PointChange } from '../compare-points.ts'
import { pointName } from '../point-name.ts'
import { type Summary, summarize } from '../summarize.ts'
import { hasPoints, summarySentences } from '../summary-sentences.ts'
import type { TargetChange } from '../target-change.ts'
import type { UnitLoad } from '../unit-loads.ts'
import { leadingPoint, plain, quoted, type SheetContext, styled } from './sheet-context.ts'
import { phraseOf } from './target-cells.ts'

/** So many of a list are named at most, the rest counted. */
const mostNamed = 3

/** What the standard's page holds below the title, in 字, with some air: 17 rows of 28. */
const pageRoom = 440

/**
 * The first page, in the order in which a leader asks: what is lost, how many tasks and targets there are, who does them.
 * It is one page: where there is much to say, fewer are named.
 */
export function summaryPage(context: SheetContext): ComparisonSheet['summary'] {
  for (let named = mostNamed; named > 1; named--) {
    const page = composePage(context, named)
    if (lengthOf(page) <= pageRoom) return page
  }
  return composePage(context, 1)
}

function lengthOf(page: ComparisonSheet['summary']): number {
  return page.flatMap(({ heading, text }) => [heading, ...text.map((run) => run.text)]).join('').length
}

function composePage(context: SheetContext, named: number): ComparisonSheet['summary'] {
  const some: Some = (things, print, measure = '项') => {
    const list = things.slice(0, named).map(print).join('；')
    return things.length > named ? `${list}等${things.length}${measure}` : list
  }
  const summary = summarize(context.diff)
  const sentences = summarySentences(summary, 'zh-CN')
  if (!hasPoints(summary)) return targetPage(summary, sentences, some)
  const [tasks = '', ended = '', targets = '', ...others] = sentences
  return [
    { heading: '取消与弱化。', text: lossText(context, summary, some) },
    { heading: '事项增减。', text: plain(tasks + ended) },
    { heading: '指标升降。', text: plain(targets + raisedText(summary, some)) },
    { heading: '部门任务。', text: plain(unitText(summary, some) + others.join('')) },
  ]
}

/** Of plans without points there are targets alone to speak of. */
function targetPage(
  summary: Summary,
  [targets = '', ...others]: readonly string[],
  some: Some,
): ComparisonSheet['summary'] {
  const { lowered } = summary.targets
  const said = lowered.length > 0 ? some(lowered, alteredText) : '没有降低的目标'
  return [
    { heading: '目标降低。', text: plain(`${said}。`) },
    { heading: '指标升降。', text: plain(targets + raisedText(summary, some) + others.join('')) },
  ]
}

/** What is no longer, or less, and of how much of that nobody says why. */
function lossText({ before, changes, numberOf }: SheetContext, summary: Summary, some: Some): Line {
  const { withoutReason } = summary
  const nameOf = (change: PointChange) => {
    const point = leadingPoint(change)
    return `第${numberOf(point)}项${quoted(pointName(point))}`
  }
  const gone = changes.filter(({ codes }) =>
    codes.some((code) => code === 'dropped' || code === 'cancelled' || code === 'deferred'),
  )
  const weak = changes.filter(({ codes }) => codes.includes('weakened'))
  const lines = [
    gone.length > 0
      ? `${before.label}列有、未完成而不再列入的${gone.length}项：${some(gone, nameOf)}。`
      : '没有未完成而不再列入的事项。',
    weak.length > 0 ? `弱化${weak.length}项：${some(weak, nameOf)}。` : '没有弱化的事项。',
    loweredText(summary, some),
  ]
  const isAnswered = gone.length + weak.length > 0 && withoutReason.length === 0
  return [
    ...plain(lines.join('') + (isAnswered ? '均已说明理由。' : '')),
    ...(withoutReason.length > 0 ? styled('gap', `【须说明】${withoutReason.length}项没有说明理由。`) : []),
  ]
}

function loweredText({ targets: { lowered } }: Summary, some: Some): string {
  return lowered.length > 0 ? `目标降低：${some(lowered, alteredText)}。` : ''
}

function raisedText({ targets: { raised } }: Summary, some: Some): string {
  return raised.length > 0 ? `提高的有：${some(raised, alteredText)}。` : ''
}

/** `平均住院日由8天到7.2天` */
function alteredText({ indicator, before, after }: TargetChange): string {
  return `${indicator.name}由${phraseOf(before) ?? '无'}到${phraseOf(after) ?? '无'}`
}

/** Who gained and who lost tasks to lead, those with most first. */
function unitText({ units }: Summary, some: Some): string {
  const net = ({ lead }: UnitLoad) => lead.after.length - lead.before.length
  const more = units.filter((unit) => net(unit) > 0).toSorted((a, b) => net(b) - net(a))
  const less = units.filter((unit) => net(unit) < 0).toSorted((a, b) => net(a) - net(b))
  return [
    more.length > 0 ? `牵头增加：${some(more, (unit) => `${unit.name}${net(unit)}项`, '个部门')}。` : '',
    less.length > 0 ? `牵头减少：${some(less, (unit) => `${unit.name}${-net(unit)}项`, '个部门')}。` : '',
  ].join('')
}

/** The first few by name, and how many they all are where they are more. */
type Some = <T>(things: readonly T[], print: (thing: T) => string, measure?: string) => string
