import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import { type Deadline, type Period, readDeadline } from './dates.ts'
import { deadline, field, id, list, reference, text } from './field.ts'
import { type Milestone, milestonesSchema, readMilestones } from './milestones.ts'
import type { Unit } from './organization.ts'
import type { PointTarget } from './point-target.ts'
import { type Paragraph, readPlainText, readProse, readTitle } from './prose.ts'
import { checkCommitment, findUnit, findUnits, type Path, type Scope } from './scope.ts'
import { readTargets, writtenTargets } from './target-field.ts'

/** How the responsible units are printed behind a point. */
const publishedForms = ['lead-list', 'lead-and-support', 'none'] as const
export type PublishedForm = (typeof publishedForms)[number]

export const publishedAsField = field(
  z.enum(publishedForms),
  '责任公布方式',
  'lead-list 印“（牵头部门：A、B、C）”，第一个即牵头；lead-and-support 印“（牵头部门：A；配合部门：B、C；完成时限：…）”；none 不印。',
)

const natures = ['one-off', 'recurring', 'standing'] as const

export const natureField = field(
  z.enum(natures),
  '性质',
  'one-off 一次性任务，须有完成时限；recurring 每年、每季重复的工作；standing 常设职责。',
)

/** More than so many points of one plan no department can lead. */
export const mostLeads = 8

const lineageId = (alias: string, about: string) => field(reference('point'), alias, about).optional()

export const pointSchema = z
  .strictObject({
    id: field(id(), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。'),
    title: field(text(), '标题', '标题，不写序号，不加句末标点；印在正文之前，同在一行。').optional(),
    shortTitle: field(
      text(),
      '短标题',
      '任务分解表、任务清单里的任务名称，正文里不印；不写的，印标题，或正文开头自成一句的短句。',
    ).optional(),
    text: field(text(), '正文', '正文；空一行分段。数字用 {{target "指标"}} 引用，不直接写。'),
    lead: field(
      z.union([reference('unit'), list(reference('unit')).min(1)]),
      '牵头',
      '牵头部门，只能有一个。',
    ).optional(),
    support: field(list(reference('unit')), '配合', '配合部门，按印出的顺序。').default([]),
    nature: natureField.optional(),
    leader: field(text(), '责任领导', '分管本要点的院领导的标识或职务。').optional(),
    by: field(deadline(), '时限', '完成时限：2025-06-30、2025-06、2025Q2 或 2025。').optional(),
    milestones: field(milestonesSchema, '季度节点', '各季度末应达到的进度，印在任务分解表里。').default({}),
    deliverables: field(
      list(text()),
      '成果形式',
      '完成后拿得出的东西，如 申报材料、制度文本，印在任务分解表里。',
    ).default([]),
    targets: field(writtenTargets(), '指标目标', '本要点承诺的目标，以指标名称或标识为键。').default({}),
    reason: field(text(), '理由', '一句话说明。').optional(),
    serves: field(list(reference('point')), '服务规划', '所服务的五年规划任务的标识。').default([]),
    publishedAs: publishedAsField.optional(),
    continues: lineageId('延续自', '标识有变时，写上年要点的标识。'),
    renames: lineageId('更名自', '同一件事换了标识和名称时，写上年要点的标识。'),
    splitFrom: lineageId('拆分自', '由上年哪一要点拆分而来。'),
    movedFrom: lineageId('移自', '由上年哪一部分移来。'),
    mergedFrom: field(list(reference('point')), '合并自', '由上年哪几项要点合并而来。').optional(),
  })
  .meta({ id: 'point' })

export type PointSource = z.infer<typeof pointSchema>

/** A commitment in a document: who does what by when, and what it is measured by. */
export interface Point {
  readonly id: string
  /** Run in before its text; without a mark behind it. */
  readonly title: string | undefined
  /** What it is called in tables of tasks; printed in no text. */
  readonly shortTitle: string | undefined
  readonly paragraphs: readonly Paragraph[]
  /** 牵头部门; the first where the author names several. */
  readonly lead: Unit | undefined
  /** All that are named as 牵头; more than one is for `plan check` to judge. */
  readonly leads: readonly Unit[]
  readonly support: readonly Unit[]
  readonly nature: (typeof natures)[number]
  /** 责任领导, as written. */
  readonly leader: string | undefined
  readonly by: Deadline | undefined
  /** In order of the quarters. */
  readonly milestones: readonly Milestone[]
  /** 成果形式: what there is to show for it. */
  readonly deliverables: readonly string[]
  readonly targets: readonly PointTarget[]
  /** Why it asks less, later or of others than the year before. */
  readonly reason: string | undefined
  readonly serves: readonly string[]
  readonly publishedAs: PublishedForm
  readonly lineage: Lineage
  readonly path: Path
}

/** What a point was in the year before, where its id alone does not say it. */
export interface Lineage {
  readonly continues?: string | undefined
  readonly renames?: string | undefined
  readonly splitFrom?: string | undefined
  readonly movedFrom?: string | undefined
  readonly mergedFrom?: readonly string[] | undefined
}

/** What a point takes over from its document. */
export interface PointDefaults {
  /** The years that the document speaks for: a phrase without a year speaks of the last. */
  readonly period: Period
  readonly publishedAs: PublishedForm
  /** Of a point that has no deadline and does not say: what is due by a day is done once. */
  readonly nature: Point['nature']
  /** Whether a part must hold points, or parts that do. */
  readonly needsPoints: boolean
}

const formerIds = ['continues', 'renames', 'splitFrom', 'movedFrom'] as const

/** @param others targets that its text may name beside its own */
export function readPoint(
  scope: Scope,
  path: Path,
  source: PointSource,
  defaults: PointDefaults,
  others: readonly PointTarget[],
): Point {
  const targets = readTargets(scope, [...path, 'targets'], source.targets, defaults.period)
  const known = [...targets, ...others]
  const leads = findLeads(scope, source.lead, [...path, 'lead'])
  const { continues, renames, splitFrom, movedFrom, mergedFrom } = source
  for (const key of formerIds) {
    const name = source[key]
    if (name !== undefined) checkCommitment(scope, name, [...path, key])
  }
  for (const [index, name] of (mergedFrom ?? []).entries())
    checkCommitment(scope, name, [...path, 'mergedFrom', index])
  return {
    id: source.id,
    title: readPointTitle(scope, [...path, 'title'], source.title),
    shortTitle: readPointTitle(scope, [...path, 'shortTitle'], source.shortTitle),
    paragraphs: readProse(scope, [...path, 'text'], source.text, known),
    lead: leads[0],
    leads,
    support: findUnits(scope, source.support, [...path, 'support']),
    nature: source.nature ?? (source.by === undefined ? defaults.nature : 'one-off'),
    leader: source.leader,
    by: source.by === undefined ? undefined : checkDeadline(scope, String(source.by), [...path, 'by']),
    milestones: readMilestones(scope, [...path, 'milestones'], source.milestones, known),
    deliverables: source.deliverables.map((written, index) =>
      readPlainText(scope, [...path, 'deliverables', index], written),
    ),
    targets,
    reason: source.reason,
    serves: source.serves.filter((name, index) => checkCommitment(scope, name, [...path, 'serves', index])),
    publishedAs: source.publishedAs ?? defaults.publishedAs,
    lineage: { continues, renames, splitFrom, movedFrom, mergedFrom },
    path,
  }
}

/** Its mark is computed, as its number is. */
function readPointTitle(scope: Scope, path: Path, written: string | undefined): string | undefined {
  return readTitle(scope, path, written)?.replace(/。$/u, '')
}

function findLeads(scope: Scope, lead: PointSource['lead'], path: Path): Unit[] {
  if (lead === undefined) return []
  if (typeof lead !== 'string') return findUnits(scope, lead, path)
  const unit = findUnit(scope, lead, path)
  return unit ? [unit] : []
}

function checkDeadline(scope: Scope, written: string, path: Path): Deadline | undefined {
  const read = readDeadline(written)
  if (!read) {
    scope.report(
      diagnostic('value/form', { found: written, expected: 'deadline' }, scope.parsed.locate(path)),
    )
  }
  return read
}
