import type { RichCell, RichColumn, RichTable } from '../../documents/index.ts'
import type { Indicator } from '../../model/index.ts'
import { classOf, type DetailCode } from '../change-classes.ts'
import type { PointContents } from '../contents/contents.ts'
import { standingCodes, type TargetChange } from '../targets/target-change.ts'
import { countedGroup, nothing, orNothing, plain, type SheetContext } from './sheet-context.ts'
import { changeLines, differenceLines, isOfYears, phraseOf, planLines, startOf } from './target-cells.ts'

/** Which way an indicator should go. */
const directions = {
  higher: '↑',
  lower: '↓',
  steady: '—',
} as const satisfies Record<NonNullable<Indicator['better']>, string>

/** A column with what it says of each target. */
interface TargetColumn extends RichColumn {
  cellOf(target: TargetChange): RichCell
}

/** 指标对照表: every promise of both years, those that became less first. */
export function targetTable(context: SheetContext): RichTable {
  const { diff } = context
  const groups = Map.groupBy(diff.targets, groupOf)
  // A plan of several years begins at a figure of its own (“十三五”末), which may be of more years than one.
  const start = isOfYears(diff.after.document) ? '规划\n基数' : '上年\n实际'
  const hasPoints = diff.targets.some((target) => pointOf(target) !== undefined)
  const columns = [
    ...ownColumns(context, start),
    ...(diff.targets.some(({ line }) => line !== undefined) ? [lineColumn] : []),
    hasPoints ? changeColumn : { ...changeColumn, width: 13 },
    ...(hasPoints ? [pointColumn(context)] : []),
  ]
  return {
    title: '指标对照表',
    remark: '导向：↑越高越好，↓越低越好',
    columns: columns.map(({ heading, width, align }) => ({ heading, width, align })),
    keepsShortRows: true,
    groups: groupNames.flatMap((name) => {
      const found = groups.get(name) ?? []
      const rows = found.map((target) => columns.map(({ cellOf }) => cellOf(target)))
      return countedGroup(name, rows)
    }),
    notes: [
      `${hasPoints ? '“对应序号”是逐项对照表中的序号；' : ''}“增减”比较前后两栏目标，前一栏没有目标的与${start.replace('\n', '')}比较。`,
    ],
  }
}

function ownColumns({ before, after }: SheetContext, start: string): TargetColumn[] {
  return [
    { heading: '指标', width: 11.6, align: 'left', cellOf: ({ indicator }) => [plain(indicator.name)] },
    { heading: '计量\n单位', width: 3.6, align: 'center', cellOf: ({ indicator }) => cell(indicator.unit) },
    {
      heading: '导向',
      width: 2.8,
      align: 'center',
      cellOf: ({ indicator: { better } }) => cell(better && directions[better]),
    },
    {
      heading: `${before.label}\n目标`,
      width: 9.5,
      align: 'left',
      cellOf: (target) => cell(phraseOf(target.before)),
    },
    { heading: start, width: 6, align: 'left', cellOf: (target) => cell(startOf(target)?.printed) },
    {
      heading: `${after.label}\n目标`,
      width: 9.5,
      align: 'left',
      cellOf: (target) => cell(phraseOf(target.after)),
    },
    { heading: '增减', width: 10.4, align: 'left', cellOf: (target) => orNothing(differenceLines(target)) },
  ]
}

/** A plan of several years has none above it. */
const lineColumn: TargetColumn = {
  heading: '规划目标\n及序时',
  width: 11.6,
  align: 'left',
  cellOf: (target) => orNothing(planLines(target)),
}

/** Where there are no points, there is room for what it says of baselines and of single years. */
const changeColumn: TargetColumn = { heading: '变化', width: 6.8, align: 'left', cellOf: changeLines }

/** Rows of a table of indicators belong to no point. */
function pointColumn({ numberOf }: SheetContext): TargetColumn {
  return {
    heading: '对应\n序号',
    width: 3,
    align: 'center',
    cellOf(target) {
      const point = pointOf(target)
      return cell(point && `${numberOf(point)}`)
    },
  }
}

function pointOf({ before, after }: TargetChange): PointContents | undefined {
  return after?.owner ?? before?.owner
}

const groupNames = [
  '降低、取消或承诺弱化',
  '不及上年实际、未达规划序时或不可直接比较',
  '提高或承诺强化',
  '新增',
  '持平、随任务退出或仅表述变化',
] as const

const gains: readonly DetailCode[] = [
  'target-raised',
  'target-counted',
  'annual-raised',
  'annual-added',
  'target-earlier',
  'commitment-firmed',
  'binding-set',
]

function groupOf(target: TargetChange): (typeof groupNames)[number] {
  const { codes, before } = target
  const severities = [...codes, ...standingCodes(target)].map((code) => classOf(code).severity)
  if (severities.includes('error')) return groupNames[0]
  if (severities.includes('warning')) return groupNames[1]
  if (before === undefined) return groupNames[3]
  return codes.some((code) => gains.includes(code)) ? groupNames[2] : groupNames[4]
}

function cell(text: string | undefined): RichCell {
  return text ? [plain(text)] : nothing
}
