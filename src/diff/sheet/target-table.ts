import type { Line, RichCell, RichTable } from '../../documents/index.ts'
import type { Indicator } from '../../model/index.ts'
import { promisedPhrase } from '../../succession/index.ts'
import { classOf } from '../change-classes.ts'
import type { PointChange } from '../compare-points.ts'
import type { TargetChange } from '../compare-targets.ts'
import type { PlacedTarget } from '../placed-target.ts'
import { lastActual, targetClasses } from './point-cells.ts'
import { nothing, plain, type SheetContext } from './sheet-context.ts'

/** Which way an indicator should go. */
const directions = {
  higher: '↑',
  lower: '↓',
  steady: '—',
} as const satisfies Record<NonNullable<Indicator['better']>, string>

/** 指标对照表: every promise of both years, those that became less first. */
export function targetTable(context: SheetContext): RichTable {
  const { before, after, changes } = context
  const placed = changes.flatMap((change) => change.targets.map((target) => ({ change, target })))
  const groups = Map.groupBy(placed, ({ target }) => groupOf(target))
  return {
    title: '指标对照表',
    remark: '导向：↑越高越好，↓越低越好',
    columns: [
      { heading: '指标', width: 12, align: 'left' },
      { heading: '计量\n单位', width: 4, align: 'center' },
      { heading: '导向', width: 3, align: 'center' },
      { heading: `${before.label}\n目标`, width: 9.5, align: 'left' },
      { heading: '上年\n实际', width: 7, align: 'left' },
      { heading: `${after.label}\n目标`, width: 9.5, align: 'left' },
      { heading: '增减', width: 7.5, align: 'left' },
      { heading: '规划目标\n及序时', width: 9, align: 'left' },
      { heading: '变化', width: 8, align: 'left' },
      { heading: '对应\n序号', width: 3.6, align: 'center' },
    ],
    groups: groupNames.flatMap((name) => {
      const found = groups.get(name)
      if (!found) return []
      const rows = found.map(({ change, target }) => rowOf(target, change, context))
      return [{ heading: plain(`${name}（${rows.length}项）`), rows }]
    }),
    notes: ['“对应序号”是逐项对照表中的序号。'],
  }
}

const groupNames = [
  '降低、取消或承诺减弱',
  '口径、基数变化，不可直接比较',
  '提高或承诺增强',
  '新增',
  '持平或仅表述变化',
] as const

function groupOf({ codes, before }: TargetChange): (typeof groupNames)[number] {
  const gravest = codes.map((code) => classOf(code).severity)
  if (gravest.includes('error')) return groupNames[0]
  if (gravest.includes('warning')) return groupNames[1]
  if (before === undefined) return groupNames[3]
  return codes.some((code) => classOf(code).reverse !== code) ? groupNames[2] : groupNames[4]
}

function rowOf(target: TargetChange, change: PointChange, { numberOf }: SheetContext): RichCell[] {
  const { indicator, before, after } = target
  return [
    [plain(indicator.name)],
    cell(indicator.unit),
    cell(indicator.better && directions[indicator.better]),
    cell(phraseOf(before)),
    cell(lastActual(after)),
    cell(phraseOf(after)),
    nothing,
    nothing,
    [targetClasses(target)],
    [plain(`${numberOf(change)}`)],
  ]
}

function phraseOf(side: PlacedTarget | undefined): string | undefined {
  return side && promisedPhrase(side.target)
}

function cell(text: string | undefined): readonly Line[] {
  return text ? [plain(text)] : nothing
}
