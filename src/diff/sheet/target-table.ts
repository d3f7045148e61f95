import type { RichCell, RichTable } from '../../documents/index.ts'
import type { Indicator } from '../../model/index.ts'
import { classOf, type DetailCode } from '../change-classes.ts'
import { standingCodes, type TargetChange } from '../target-change.ts'
import { countedGroup, nothing, orNothing, plain, type SheetContext } from './sheet-context.ts'
import { changeLines, differenceLines, phraseOf, planLines } from './target-cells.ts'

/** Which way an indicator should go. */
const directions = {
  higher: '↑',
  lower: '↓',
  steady: '—',
} as const satisfies Record<NonNullable<Indicator['better']>, string>

/** 指标对照表: every promise of both years, those that became less first. */
export function targetTable(context: SheetContext): RichTable {
  const { before, after, diff } = context
  const groups = Map.groupBy(diff.targets, groupOf)
  // A plan of several years begins at a figure of its own (“十三五”末), which may be of more years than one.
  const { period } = diff.after.document
  const start = period.to > period.from ? '规划\n基数' : '上年\n实际'
  return {
    title: '指标对照表',
    remark: '导向：↑越高越好，↓越低越好',
    columns: [
      { heading: '指标', width: 11.6, align: 'left' },
      { heading: '计量\n单位', width: 3.6, align: 'center' },
      { heading: '导向', width: 2.8, align: 'center' },
      { heading: `${before.label}\n目标`, width: 9.5, align: 'left' },
      { heading: start, width: 6, align: 'left' },
      { heading: `${after.label}\n目标`, width: 9.5, align: 'left' },
      { heading: '增减', width: 10.4, align: 'left' },
      { heading: '规划目标\n及序时', width: 11.6, align: 'left' },
      { heading: '变化', width: 6.8, align: 'left' },
      { heading: '对应\n序号', width: 3, align: 'center' },
    ],
    keepsShortRows: true,
    groups: groupNames.flatMap((name) => {
      const found = groups.get(name) ?? []
      const rows = found.map((target) => rowOf(target, context))
      return countedGroup(name, rows)
    }),
    notes: [
      `“对应序号”是逐项对照表中的序号；“增减”比较前后两栏目标，前一栏没有目标的与${start.replace('\n', '')}比较。`,
    ],
  }
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

function rowOf(target: TargetChange, { numberOf }: SheetContext): RichCell[] {
  const { indicator, before, after, actual } = target
  const owner = after?.owner ?? before?.owner
  return [
    [plain(indicator.name)],
    cell(indicator.unit),
    cell(indicator.better && directions[indicator.better]),
    cell(phraseOf(before)),
    cell(actual?.printed),
    cell(phraseOf(after)),
    orNothing(differenceLines(target)),
    orNothing(planLines(target)),
    changeLines(target),
    cell(owner && `${numberOf(owner)}`),
  ]
}

function cell(text: string | undefined): RichCell {
  return text ? [plain(text)] : nothing
}
