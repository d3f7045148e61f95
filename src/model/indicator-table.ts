import * as z from 'zod'
import type { Period } from './dates.ts'
import { eachOf, field, list, oneOrMore, reference, text } from './field.ts'
import type { Unit } from './organization.ts'
import type { KnownTargets, PointTarget } from './point-target.ts'
import { type Paragraph, readCell, readPlainText, readTitle } from './prose.ts'
import { findUnit, type Path, type Scope } from './scope.ts'
import { orientations } from './table.ts'
import { readTargets, rowTargetsSchema } from './target-field.ts'

const owner = () =>
  field(
    oneOrMore(reference('unit')),
    '责任部门',
    '对指标负责的部门，印在表的末栏；相邻各行部门相同的，合并为一格。',
  ).optional()

const groupSchema = z
  .strictObject({
    title: field(text(), '标题', '标题，不写序号，不加句末标点。').optional(),
    owner: owner(),
    targets: field(
      rowTargetsSchema(owner()),
      '指标目标',
      '本组各行的目标，以指标名称或标识为键，按印出的顺序；序号由系统编排。',
    ),
  })
  .meta({ id: 'indicator-group' })

const headingsSchema = z.strictObject({
  baseline: field(text(), '基数', '现状一栏的栏名，如 “十三五”末现状。').optional(),
  target: field(text(), '目标', '目标一栏的栏名，如 “十四五”目标。').optional(),
})

export const indicatorTableSchema = z
  .strictObject({
    orientation: field(
      z.enum(orientations),
      '方向',
      'portrait 竖排；landscape 横排。不写时，有分年度目标的横排，其他竖排。',
    ).optional(),
    headings: field(headingsSchema, '表头', '不用通行的栏名时，另写栏名。').default({}),
    groups: field(list(groupSchema).min(1), '分组', '各组指标，按印出的顺序；只有一组的可以不写标题。'),
    notes: field(list(text()), '表注', '表下方的说明，一条一段，不写“注：”。').default([]),
  })
  .meta({ id: 'indicator-table' })

/**
 * 主要指标表: a table whose rows are targets, promised by the document that it is attached to. Everything in a row
 * but its order is known of the target and its indicator, so that nothing is written twice.
 */
export interface IndicatorTable {
  /** Undefined: lying where the years have columns of their own. */
  readonly orientation: (typeof orientations)[number] | undefined
  readonly headings: {
    readonly baseline: string | undefined
    readonly target: string | undefined
  }
  /** What the years of its targets are counted in. */
  readonly period: Period
  readonly groups: readonly IndicatorGroup[]
  readonly notes: readonly Paragraph[]
}

/** Rows that belong together; each group counts its own. */
export interface IndicatorGroup {
  readonly title: string | undefined
  readonly rows: readonly IndicatorRow[]
}

export interface IndicatorRow {
  readonly target: PointTarget
  /** 责任部门: those of the row, else of its group. */
  readonly owners: readonly Unit[]
}

/** A table whose targets are known; its notes may speak of them, and are read when all targets of the document are. */
export interface UnfinishedIndicatorTable {
  readonly targets: readonly PointTarget[]
  finish(targets: KnownTargets): IndicatorTable
}

/** @param period of the document that promises the targets */
export function readIndicatorTable(
  scope: Scope,
  path: Path,
  { orientation, headings, groups: sources, notes }: z.infer<typeof indicatorTableSchema>,
  period: Period,
): UnfinishedIndicatorTable {
  const heading = (key: keyof typeof headings) =>
    readPlainText(scope, [...path, 'headings', key], headings[key])
  const head = { baseline: heading('baseline'), target: heading('target') }
  const groups = sources.map((source, index) => readGroup(scope, [...path, 'groups', index], source, period))
  return {
    targets: groups.flatMap(({ rows }) => rows.map(({ target }) => target)),
    finish: (targets) => ({
      orientation,
      headings: head,
      period,
      groups,
      notes: notes.map((note, index) => readCell(scope, [...path, 'notes', index], note, targets)),
    }),
  }
}

function readGroup(
  scope: Scope,
  path: Path,
  source: z.infer<typeof groupSchema>,
  period: Period,
): IndicatorGroup {
  const at = [...path, 'targets']
  const owners = findOwners(scope, source.owner, [...path, 'owner'])
  return {
    title: readTitle(scope, [...path, 'title'], source.title),
    rows: readTargets(scope, at, source.targets, period).map((target): IndicatorRow => {
      const written = source.targets[String(target.path.at(-1))]
      const own = typeof written === 'object' ? written.owner : undefined
      return {
        target,
        owners: own === undefined ? owners : findOwners(scope, own, [...target.path, 'owner']),
      }
    }),
  }
}

function findOwners(scope: Scope, written: string | readonly string[] | undefined, path: Path): Unit[] {
  return eachOf(written ?? [], path).flatMap(({ value, path: at }) => findUnit(scope, value, at) ?? [])
}
