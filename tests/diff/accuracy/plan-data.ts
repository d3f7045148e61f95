import { parse } from 'yaml'
import * as z from 'zod'
import { exampleFiles } from '../../helpers/example-workspace.ts'

/** As much of a plan's YAML as edits need to know; all else is kept as it is. */
const pointShape = z.looseObject({
  id: z.string(),
  text: z.string(),
  lead: z.string().optional(),
  support: z.array(z.string()).optional(),
  by: z.string().optional(),
  targets: z
    .record(z.string(), z.union([z.string(), z.looseObject({ target: z.string().optional() })]))
    .optional(),
})
const planShape = z.looseObject({
  sections: z.array(z.looseObject({ id: z.string(), title: z.string(), points: z.array(pointShape) })),
  ended: z.array(z.looseObject({ into: z.string().optional() })).optional(),
})

export type PlanData = z.infer<typeof planShape>
export type SectionData = PlanData['sections'][number]
export type PointData = SectionData['points'][number]

/** The example of a year; a new one every time, to be changed at will. */
export function examplePlan(year: 2024 | 2025): PlanData {
  return planShape.parse(parse(exampleFiles[`${year}/work-points.yaml`] ?? ''))
}

/** More targets than the example of 2024 has, so that there is enough to edit. */
const moreTargets = {
  'culture-space': { 儿科床位: '80张' },
  'outreach-brand': { 医联体成员单位: '36家' },
  'public-health': { 下转患者人次数: '3000人次以上' },
  'internal-control': { 博士人数: '150～160人' },
} as const

/** The example of 2024 as edits begin with it; a new one every time. */
export function planToEdit(): PlanData {
  const plan = examplePlan(2024)
  for (const [id, targets] of Object.entries(moreTargets)) pointIn(plan, id).targets = { ...targets }
  return plan
}

export function pointsIn({ sections }: PlanData): PointData[] {
  return sections.flatMap(({ points }) => points)
}

export function sectionOf({ sections }: PlanData, id: string): SectionData {
  const found = sections.find(({ points }) => points.some((point) => point.id === id))
  if (!found) throw new Error(`no part holds ${id}`)
  return found
}

export function pointIn(plan: PlanData, id: string): PointData {
  const found = pointsIn(plan).find((point) => point.id === id)
  if (!found) throw new Error(`no point is called ${id}`)
  return found
}

/** The sentences of a text, with their references. */
export function sentencesOf(text: string): string[] {
  return text.replaceAll(/\s*\n\s*/gu, '').match(/[^。]+。/gu) ?? []
}
