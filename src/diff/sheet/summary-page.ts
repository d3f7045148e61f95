import type { ComparisonSheet, Line } from '../../documents/index.ts'
import type { PointContents, SectionContents } from '../contents/contents.ts'
import { pointName } from '../contents/point-name.ts'
import type { PointChange } from '../points/compare-points.ts'
import type { TargetChange } from '../targets/target-change.ts'
import { showYear } from '../telling/show-target.ts'
import { type Summary, summarize } from '../telling/summarize.ts'
import { hasPoints, summaryParts } from '../telling/summary-sentences.ts'
import type { UnitLoad } from '../telling/unit-loads.ts'
import { leadingPoint, plain, quoted, type SheetContext, styled } from './sheet-context.ts'
import { phraseOf } from './target-cells.ts'

/**
 * So many of a list are named at most, the rest counted: of what is lost, and of all else. Where there is not room for all, what
 * is lost keeps its names longest.
 */
const mostNamed = [
  { lost: 3, other: 3 },
  { lost: 3, other: 2 },
  { lost: 3, other: 1 },
  { lost: 2, other: 1 },
  { lost: 1, other: 1 },
] as const

/** What the standard's page holds below the title, in 字, with some air: 17 rows of 28. */
const pageRoom = 440

/**
 * The first page, in the order in which a leader asks: what is lost, how many tasks and targets there are, who does them.
 * It is one page: where there is much to say, fewer are named.
 */
export function summaryPage(context: SheetContext): ComparisonSheet['summary'] {
  const summary = summarize(context.diff)
  let page: ComparisonSheet['summary'] = []
  for (const named of mostNamed) {
    page = composePage(context, summary, named)
    if (lengthOf(page) <= pageRoom) break
  }
  return page
}

function lengthOf(page: ComparisonSheet['summary']): number {
  return page.flatMap(({ heading, text }) => [heading, ...text.map((run) => run.text)]).join('').length
}

/** The first few by name, and how many they all are where they are more. */
function someOf(named: number): Some {
  return (things, print, measure = '项') => {
    const list = things.slice(0, named).map(print).join('；')
    return things.length > named ? `${list}等${things.length}${measure}` : list
  }
}

function composePage(
  context: SheetContext,
  summary: Summary,
  { lost, other }: (typeof mostNamed)[number],
): ComparisonSheet['summary'] {
  const [losses, some] = [someOf(lost), someOf(other)]
  const { tasks, ended, targets, units } = summaryParts(summary, 'zh-CN')
  const rise = targets + standingText(summary, losses) + raisedText(summary, some)
  if (!hasPoints(summary)) {
    const parts = partsText(context, some)
    return [
      {
        heading: '取消与弱化。',
        text: [
          ...lesserLine(summary, losses),
          ...plain(gonePartsText(context, losses) + weakPartsText(context, losses)),
        ],
      },
      ...(parts === '' ? [] : [{ heading: '内容变化。', text: plain(parts) }]),
      { heading: '指标升降。', text: plain(rise) },
    ]
  }
  return [
    { heading: '取消与弱化。', text: lossText(context, summary, losses) },
    { heading: '事项增减。', text: plain(tasks + ended + addedText(context, summary, some)) },
    { heading: '指标升降。', text: plain(rise) },
    { heading: '部门任务。', text: plain(unitText(summary, some) + units) },
  ]
}

/** What is no longer, or less, and of how much of that nobody says why. */
function lossText(context: SheetContext, summary: Summary, some: Some): Line {
  const { before, changes, numberOf } = context
  const nameOf = (change: PointChange) => numberedName(leadingPoint(change), numberOf)
  const gone = changes.filter(({ codes }) =>
    codes.some((code) => code === 'dropped' || code === 'cancelled' || code === 'deferred'),
  )
  const weak = changes.filter(({ codes }) => codes.includes('weakened'))
  const lines = [
    gone.length > 0
      ? `${before.label}列有、未完成而不再列入的${gone.length}项：${some(gone, nameOf)}。`
      : '没有未完成而不再列入的事项。',
    weak.length > 0 ? `弱化${weak.length}项${splitText(weak)}：${some(weak, nameOf)}。` : '没有弱化的事项。',
    weakPartsText(context, some),
    lesserText(summary, some),
  ]
  return [...plain(lines.join('')), ...reasonLine(summary, gone.length + weak.length > 0)]
}

/** Where one of them was split, tasks are counted by the next paragraph that are no rows here. */
function splitText(weak: readonly PointChange[]): string {
  const tasks = weak.flatMap(({ after }) => after).length
  return tasks > weak.length ? `（拆分后为${tasks}项）` : ''
}

/** Of plans without points the targets that promise less. */
function lesserLine(summary: Summary, some: Some): Line {
  const { lowered, vague, softened } = summary.targets
  const text = lesserText(summary, some) || '没有取消或弱化的目标。'
  return [...plain(text), ...reasonLine(summary, lowered.length + vague.length + softened.length > 0)]
}

/** The parts that a plan without points no longer has; what stands in one of them is gone with it. */
function gonePartsText({ diff: { sections } }: SheetContext, some: Some): string {
  const gone = outermost(sections.flatMap(({ before, after }) => (before && !after ? [before] : [])))
  return gone.length > 0 ? `不再列入的部分${gone.length}个：${some(gone, quotedTitle, '个')}。` : ''
}

/** The parts that promise less by one word, apart from their points. */
function weakPartsText({ diff: { sections } }: SheetContext, some: Some): string {
  const weak = sections.flatMap(({ after, codes }) =>
    after && codes.includes('commitment-weakened') ? [after] : [],
  )
  return weak.length > 0 ? `承诺弱化的部分${weak.length}个：${some(weak, quotedTitle, '个')}。` : ''
}

/** What else became of the parts of a plan without points: its tasks are parts. */
function partsText({ diff: { sections } }: SheetContext, some: Some): string {
  const added = outermost(sections.flatMap(({ before, after }) => (after && !before ? [after] : [])))
  const counts = partFates.flatMap(({ code, name }) => {
    const { length } = sections.filter(({ codes }) => codes.includes(code))
    return length > 0 ? [`${name}${length}个`] : []
  })
  return [
    added.length > 0 ? `新增部分${added.length}个：${some(added, quotedTitle, '个')}。` : '',
    counts.length > 0 ? `部分${counts.join('、')}。` : '',
  ].join('')
}

const partFates = [
  { code: 'section-renamed', name: '改题' },
  { code: 'section-moved', name: '移位' },
  { code: 'section-reworded', name: '文字修改' },
] as const

/** Those that do not stand in another of them. */
function outermost(sections: readonly SectionContents[]): SectionContents[] {
  const holds = ({ trail }: SectionContents, one: SectionContents) =>
    trail.length < one.trail.length && trail.every((title, depth) => title === one.trail[depth])
  return sections.filter((one) => !sections.some((other) => holds(other, one)))
}

function quotedTitle({ title }: SectionContents): string {
  return quoted(title)
}

/** Of how much of what is less nobody says why. */
function reasonLine({ withoutReason, rowsWithoutReason }: Summary, isLess: boolean): Line {
  const open = withoutReason.length + rowsWithoutReason.length
  if (open > 0) return styled('gap', `【须说明】${open}项没有说明理由。`)
  return isLess ? plain('均已说明理由。') : []
}

/** `第3项“全面从严治党”` */
function numberedName(point: PointContents, numberOf: SheetContext['numberOf']): string {
  return `第${numberOf(point)}项${quoted(pointName(point))}`
}

/** The targets that promise less, by how they do, each by name: nobody finds one of them among forty by a count. */
function lesserText({ targets: { lowered, vague, dropped, softened } }: Summary, some: Some): string {
  const isTold = new Set([...lowered, ...vague])
  return [
    lowered.length > 0 ? `目标降低：${some(lowered, alteredText)}。` : '',
    vague.length > 0 ? `量化改为定性：${some(vague, alteredText)}。` : '',
    dropped.length > 0 ? `目标取消：${some(dropped, ({ indicator }) => indicator.name)}。` : '',
    ...[softened.filter((one) => !isTold.has(one))].map((rest) =>
      rest.length > 0 ? `承诺弱化：${some(rest, ({ indicator }) => indicator.name)}。` : '',
    ),
  ].join('')
}

/** Which tasks are new, and of which something is still to be found out. */
function addedText({ changes, numberOf }: SheetContext, summary: Summary, some: Some): string {
  const { withoutDeadline, suggested } = summary
  const added = changes.filter(({ codes }) => codes.includes('added'))
  const said = some(added, (change) => numberedName(leadingPoint(change), numberOf))
  return [
    added.length > 0 ? `新增的有：${said}。` : '',
    withoutDeadline.length > 0 ? `没有完成时限的${withoutDeadline.length}项。` : '',
    suggested.length > 0 ? `按相似程度对应、待核实的${suggested.length}项。` : '',
  ].join('')
}

function raisedText({ targets: { raised } }: Summary, some: Some): string {
  return raised.length > 0 ? `提高的有：${some(raised, alteredText)}。` : ''
}

/** What falls short of last year's result, or of the plan of several years, by name. */
function standingText({ belowActual, offLine }: Summary, some: Some): string {
  const below = some(
    belowActual,
    ({ indicator, after, actual }) =>
      `${indicator.name}${phraseOf(after) ?? ''}（上年实际${actual?.printed ?? ''}）`,
  )
  const behind = some(
    offLine,
    ({ indicator, after, line }) => `${indicator.name}${phraseOf(after) ?? ''}（应到${line?.owed ?? ''}）`,
  )
  return [
    belowActual.length > 0 ? `不及上年实际的有：${below}。` : '',
    offLine.length > 0 ? `未达规划序时的有：${behind}。` : '',
  ].join('')
}

/** `平均住院日由8天调整为7.2天`, `平均住院日2023年由7.9天调整为7.8天` */
function alteredText({ indicator, before, after, annual }: TargetChange): string {
  const [was, is] = [phraseOf(before), phraseOf(after)]
  const years = annual.map(showYear).map((one) => `${one.year}年${alteration(one.before, one.after)}`)
  return `${indicator.name}${was === is ? years.join('、') : alteration(was, is)}`
}

function alteration(before = '无', after = '无'): string {
  return `由${before}调整为${after}`
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

type Some = <T>(things: readonly T[], print: (thing: T) => string, measure?: string) => string
