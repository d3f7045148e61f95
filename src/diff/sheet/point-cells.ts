import { type Line, printDeadline, type RichCell } from '../../documents/index.ts'
import type { Point, Unit } from '../../model/index.ts'
import { classOf } from '../change-classes.ts'
import type { PointContents, StepContents } from '../contents/contents.ts'
import type { PointChange } from '../points/compare-points.ts'
import type { StepChange } from '../points/compare-steps.ts'
import type { Exchange } from '../points/exchange.ts'
import { orNothing, plain, type SheetContext, type SheetSide, styled } from './sheet-context.ts'
import { planLines, targetLine } from './target-cells.ts'
import { rewrittenName } from './wording-cells.ts'

/** The classes of a change, the gravest first; that words changed is said where nothing else has, or where all did. */
export function classCell({ codes }: PointChange, isRewritten: boolean): RichCell {
  const said = isRewritten || codes.length > 1 ? codes.filter((code) => code !== 'reworded') : codes
  const lines = said.map((code) => {
    const { name, severity } = classOf(code)
    return styled(severity === 'info' ? 'kept' : 'strong', name['zh-CN'])
  })
  return isRewritten ? [...lines, plain(rewrittenName)] : lines
}

/** What it is measured by, and what there is to show for it where that changed. */
export function targetCell({ targets, deliverables: { added, removed } }: PointChange): RichCell {
  return orNothing([
    ...targets.map(targetLine),
    ...(added.length > 0 ? [plain(`成果形式增：${added.join('、')}`)] : []),
    ...(removed.length > 0 ? [plain(`成果形式减：${removed.join('、')}`)] : []),
  ])
}

/** Who leads and supports where that changed; of what stands on one side only, who does or did. */
export function unitCell(change: PointChange, context: SheetContext): RichCell {
  const { leads, support, leader } = change
  return orNothing([
    ...exchangeLines('牵头', leads, change, context),
    ...exchangeLines('配合', support, change, context),
    ...(leader ? [plain(`责任领导：${leader.before ?? '无'}→${leader.after ?? '无'}`)] : []),
  ])
}

function exchangeLines(role: string, exchange: Exchange, change: PointChange, context: SheetContext) {
  const names = (units: readonly Unit[], { nameOf }: SheetSide) => units.map(nameOf).join('、')
  const [was, is] = [names(exchange.before, context.before), names(exchange.after, context.after)]
  const [lost, gained] = [names(exchange.removed, context.before), names(exchange.added, context.after)]
  if (change.before.length === 0) return is === '' ? [] : [plain(`${role}：${is}`)]
  if (change.after.length === 0) return was === '' ? [] : [plain(`原${role}：${was}`)]
  // Who answers is told whole; of many that support, only those who came and went.
  if (role === '牵头' && (lost !== '' || gained !== '' || exchange.isOtherFirst))
    return [plain(`${role}：${was || '无'}→${is || '无'}`)]
  return [
    ...(gained === '' ? [] : [plain(`${role}增：${gained}`)]),
    ...(lost === '' ? [] : [plain(`${role}减：${lost}`)]),
  ]
}

const natures = {
  'one-off': '未定时限',
  recurring: '每年开展',
  standing: '常设',
} as const satisfies Record<Point['nature'], string>

/** The deadline, and steps of the quarters that are not as they were. */
export function deadlineCell(change: PointChange): RichCell {
  return [...deadlineLines(change), ...change.steps.map(stepLine)]
}

/** `节点：二季度完成桩基检测→四季度`; the words of a step stand once where they are the same. */
function stepLine({ before, after }: StepChange): Line {
  const [was, is] = [before, after].map((step) => step && `${quarterName(step.quarter)}${step.text}`)
  if (!before || !after) return plain(after ? `节点增：${is}` : `节点减：${was}`)
  return plain(`节点：${was}→${before.text === after.text ? quarterName(after.quarter) : is}`)
}

function quarterName(quarter: StepContents['quarter']): string {
  return `${'一二三四'[quarter - 1]}季度`
}

/** Both deadlines where they differ in more than the year; else what holds now. */
function deadlineLines({ before, after, deadline, nature }: PointChange): RichCell {
  const [was, is] = [before, after].map(deadlinesOf)
  if (!was || !is) return [plain(is ?? was ?? '')]
  return was !== is && (deadline || nature) ? [plain(`${was}→`), plain(is)] : [plain(is)]
}

function deadlinesOf(points: readonly PointContents[]): string | undefined {
  const said = points.map(({ point: { by, nature } }) => (by ? printDeadline(by) : natures[nature]))
  return said.length > 0 ? [...new Set(said)].join('；') : undefined
}

/** The tasks of the longer plan that a point serves, and how its targets lie to that plan. */
export function planCell({ before, after, serves, targets }: PointChange, { diff }: SheetContext): RichCell {
  const nameOf = (id: string) => diff.servedNames.get(id) ?? id
  const served = (points: readonly PointContents[]) => [
    ...new Set(points.flatMap(({ point }) => point.serves.map(nameOf))),
  ]
  const [was, is] = [served(before), served(after)]
  const names = serves ? [`${was.join('、') || '无'}→`, ...(is.length > 0 ? is : ['无'])] : is
  return orNothing([
    ...names.map(plain),
    ...targets.flatMap((target) => planLines(target, targets.length > 1)),
  ])
}

/** Why it is so, and how it is known that these belong together where that is no matter of course. */
export function noteCell(change: PointChange, context: SheetContext): RichCell {
  const { by, score, candidates, end, reason, lacksReason, before, after, words, renaming } = change
  const { label } = context.before
  return orNothing([
    ...(lacksReason ? [styled('gap', '【须说明】')] : []),
    ...(end?.into === undefined ? [] : [plain(`并入${numberedPoint(end.into, context)}`)]),
    ...(reason === undefined ? [] : [plain(reason)]),
    ...(end?.decision === undefined ? [] : [plain(`依据：${end.decision}`)]),
    ...words.map(({ before: was, after: is, sense }) => [
      ...plain(`“${was.word}”改为“${is.word}”（`),
      ...styled(sense === 'weaker' ? 'strong' : 'kept', sense === 'weaker' ? '承诺弱化' : '承诺强化'),
      ...plain('）'),
    ]),
    ...(renaming ? [plain(`名称：${renaming.before}→${renaming.after}`)] : []),
    ...(before.length > 1 ? [plain(`由${label}${before.length}项合并`)] : []),
    ...(after.length > 1 ? [plain(`由${label}${before.length}项拆分为${after.length}项`)] : []),
    ...candidates.map(({ point, score }) =>
      plain(`可能与第${context.numberOf(point)}项为同一事项（相似程度${percent(score)}），请核实`),
    ),
    ...(by === 'suggestion' ? [plain(`按相似程度（${percent(score ?? 0)}）对应，请核实`)] : []),
  ])
}

/** Of a likeness from 0 to 1: `62%`. */
function percent(likeness: number): string {
  return `${Math.round(likeness * 100)}%`
}

/** `第8项`, of a point of the newer plan that is known by its id. */
function numberedPoint(id: string, { after, numberOf }: SheetContext): string {
  const found = after.contents.points.find(({ point }) => point.id === id)
  return found ? `第${numberOf(found)}项` : id
}
