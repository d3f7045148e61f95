import { type Line, printDeadline, type RichCell, type Run } from '../../documents/index.ts'
import type { Point, Unit } from '../../model/index.ts'
import { printAmount } from '../../quantity/index.ts'
import { promisedPhrase } from '../../succession/index.ts'
import { classOf } from '../change-classes.ts'
import type { PointChange } from '../compare-points.ts'
import type { TargetChange } from '../compare-targets.ts'
import type { PointContents } from '../contents.ts'
import type { Exchange } from '../exchange.ts'
import type { PlacedTarget } from '../placed-target.ts'
import { pointName } from '../point-name.ts'
import { type Revision, reviseText } from '../revise-text.ts'
import { paragraphEnd } from '../tokens.ts'
import { nothing, plain, type SheetContext, type SheetSide, styled } from './sheet-context.ts'

/** The wording of both years with its revisions; where it is the same, it stands once. */
export function wordingCells({ before, after, revisions, codes }: PointChange): [RichCell, RichCell] {
  if (after.length === 0) return [linesOf(wholeText(before)), nothing]
  if (before.length === 0) return [nothing, linesOf(wholeText(after))]
  if (codes.length === 1 && codes[0] === 'unchanged') return [linesOf(wholeText(before)), [plain('同上年')]]
  return revisionCells(revisions ?? reviseText(joined(before), joined(after)))
}

/** What was stands in the older column with what was struck out, what is in the newer with what was written in. */
export function revisionCells(revisions: readonly Revision[]): [RichCell, RichCell] {
  const without = (kind: Run['kind']) => linesOf(revisions.filter((revision) => revision.kind !== kind))
  if (revisions.every(({ kind }) => kind === 'kept')) return [without('added'), [plain('同上年')]]
  return [without('added'), without('removed')]
}

function joined(points: readonly PointContents[]) {
  return points.flatMap(({ text }, index) => (index === 0 ? text : [paragraphEnd, ...text]))
}

function wholeText(points: readonly PointContents[]): Run[] {
  return [
    {
      kind: 'kept',
      text: joined(points)
        .map(({ text }) => text)
        .join(''),
    },
  ]
}

/** Runs in the lines that the ends of paragraphs make of them. */
function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [[]]
  for (const { kind, text } of runs) {
    for (const [index, stretch] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (stretch !== '') lines.at(-1)?.push({ kind, text: stretch })
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** The classes of a change, the gravest first; that words changed is said where nothing else has. */
export function classCell({ codes }: PointChange): RichCell {
  const said = codes.length > 1 ? codes.filter((code) => code !== 'reworded') : codes
  return said.map((code) => {
    const { name, severity } = classOf(code)
    return styled(severity === 'info' ? 'kept' : 'strong', name['zh-CN'])
  })
}

export function targetCell(change: PointChange): RichCell {
  const lines = change.targets.map((target): Line => {
    const { indicator, before, after } = target
    const phrases = [before, after].flatMap((side) => (side ? [promisedPhrase(side.target)] : []))
    const isSame = phrases.length === 2 && phrases[0] === phrases[1]
    const actual = lastActual(after)
    return [
      { kind: 'kept', text: `${indicator.name}：${isSame ? phrases[0] : phrases.join('→')}（` },
      ...targetClasses(target),
      { kind: 'kept', text: `${actual === '' ? '' : `，上年实际${actual}`}）` },
    ]
  })
  return lines.length > 0 ? lines : nothing
}

/** The classes of a promise, those that tell of a loss standing out. */
export function targetClasses({ codes }: TargetChange): Run[] {
  return codes.flatMap((code, index): Run[] => {
    const { name, severity } = classOf(code)
    const text = name['zh-CN']
    return [
      ...(index > 0 ? [{ kind: 'kept' as const, text: '、' }] : []),
      { kind: severity === 'info' ? 'kept' : 'strong', text },
    ]
  })
}

/** Where an indicator stood at the end of the year before, as the newer plan says. */
export function lastActual(after: PlacedTarget | undefined): string {
  const baseline = after?.target.baseline
  if (baseline === undefined) return ''
  if (baseline === 'unknown') return '不详'
  return 'name' in baseline ? baseline.name : printAmount(baseline)
}

export function unitCell(change: PointChange, { before, after }: SheetContext): RichCell {
  const lines = [
    ...exchangeLines('牵头', change.leads, before, after),
    ...exchangeLines('配合', change.support, before, after),
  ]
  return lines.length > 0 ? lines : nothing
}

function exchangeLines(role: string, { added, removed }: Exchange, before: SheetSide, after: SheetSide) {
  const names = (units: readonly Unit[], { nameOf }: SheetSide) => units.map(nameOf).join('、')
  if (role === '牵头' && added.length > 0 && removed.length > 0)
    return [plain(`${role}：${names(removed, before)}→${names(added, after)}`)]
  return [
    ...(added.length > 0 ? [plain(`${role}增：${names(added, after)}`)] : []),
    ...(removed.length > 0 ? [plain(`${role}减：${names(removed, before)}`)] : []),
  ]
}

const natures = { 'one-off': '未定时限', recurring: '每年开展', standing: '常设' } as const satisfies Record<
  Point['nature'],
  string
>

/** Both deadlines where they differ in more than the year; else what holds now. */
export function deadlineCell({ before, after, codes }: PointChange): RichCell {
  const [was, is] = [before, after].map(deadlinesOf)
  if (!was || !is) return [plain(is ?? was ?? '')]
  const isMoved = codes.some((code) => code.startsWith('deadline-'))
  return isMoved ? [plain(`${was}→`), plain(is)] : [plain(is)]
}

function deadlinesOf(points: readonly PointContents[]): string | undefined {
  const said = points.map(({ point: { by, nature } }) => (by ? printDeadline(by) : natures[nature]))
  return said.length > 0 ? [...new Set(said)].join('；') : undefined
}

/** Why it is so, and how it is known that these belong together where that is no matter of course. */
export function noteCell(change: PointChange, context: SheetContext): RichCell {
  const { by, score, end, reason, lacksReason, before, after } = change
  const into = end?.into === undefined ? undefined : pointNamed(end.into, context)
  const lines = [
    ...(lacksReason ? [styled('gap', '【须说明】')] : []),
    ...(into === undefined ? [] : [plain(`并入${into}`)]),
    ...(reason === undefined ? [] : [plain(reason)]),
    ...(before.length > 1 ? [plain(`由${context.before.label}${before.length}项合并`)] : []),
    ...(after.length > 1 ? [plain(`由${context.before.label}1项拆分`)] : []),
    ...(by === 'suggestion' ? [plain(`按相似程度（${Math.round((score ?? 0) * 100)}%）对应，请核实`)] : []),
  ]
  return lines.length > 0 ? lines : nothing
}

/** `第8项`, of a point of the newer plan that is known by its id. */
function pointNamed(id: string, { after, changeOf, numberOf }: SheetContext): string {
  const found = after.contents.points.find(({ point }) => point.id === id)
  const change = found && changeOf(found)
  return change ? `第${numberOf(change)}项` : id
}

/** `第8项 扩充儿科资源`. */
export function numberedName(change: PointChange, { numberOf }: SheetContext): string {
  const [first] = change.after.length > 0 ? change.after : change.before
  return `第${numberOf(change)}项 ${first ? pointName(first) : ''}`
}
