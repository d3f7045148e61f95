import * as z from 'zod'
import { day, field, id, list, reference, text } from './field.ts'
import { findByName } from './named.ts'

export const measures = ['stock', 'flow', 'average', 'ratio', 'level', 'event'] as const

const redefinitionSchema = z.strictObject({
  from: field(day(), '起', '自哪一天起按新口径统计，含当日。'),
  definition: field(text(), '定义', '口径、单位、导向或等级表改了什么，如 按新版手术分级目录统计。'),
})

const indicatorSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  name: field(text(), '名称', '名称全称。'),
  aliases: field(list(text()), '别名', '书写时可接受的其他叫法，印出来的总是规范名称。').optional(),
  unit: field(text(), '计量单位', '如 个、人、人次、例、万元、%、m²。').optional(),
  measure: field(
    z.enum(measures),
    '统计口径',
    'stock 时点数，flow 时期数，average 平均数，ratio 比率，level 等级，event 事项（成与未成）。',
  ),
  better: field(
    z.enum(['higher', 'lower', 'steady']),
    '导向',
    'higher 逐步提高，lower 逐步降低，steady 保持。',
  ).optional(),
  owner: field(reference('unit'), '归口部门', '对口径和数据负责的部门。').optional(),
  reference: field(text(), '对应编号', '在上级指标体系中的编号，如 国考-6。').optional(),
  definition: field(text(), '定义', '口径说明。').optional(),
  scale: field(reference('scale'), '等级表', '等级类指标所用的等级表。').optional(),
  revisions: field(
    list(redefinitionSchema),
    '修订',
    '口径的历次修订，按先后书写：前后的数不可比，检查时据此提醒。',
  ).optional(),
})

/** `indicators.yaml`: definitions, not promises. */
export const indicatorsSchema = z
  .strictObject({
    indicators: field(
      list(indicatorSchema),
      '指标',
      '指标词典：在 plan.yaml 中写词典文件的路径，在词典中列出各项指标。',
    ),
    scales: field(z.record(id(), list(text())), '等级表集', '等级表：由低到高列出各级名称。').default({}),
  })
  .meta({ title: 'indicators.yaml', description: '指标词典：每个指标的名称、单位、口径和导向。' })

export type IndicatorsSource = z.infer<typeof indicatorsSchema>
export type Indicator = z.infer<typeof indicatorSchema>

/** 口径修订: from a day on something else is counted under the same name, and figures of before cannot be compared. */
export type Redefinition = z.infer<typeof redefinitionSchema>

export interface IndicatorDictionary {
  readonly indicators: readonly Indicator[]
  /** Levels from low to high, by the id of the scale. */
  readonly scales: Readonly<Record<string, readonly string[]>>
}

/** Everything that an indicator may be called in a plan: its id, its name, its aliases. */
export function indicatorCallNames({ id, name, aliases = [] }: Indicator): string[] {
  return [id, name, ...aliases]
}

export const indicatorNamed = findByName(indicatorCallNames)
