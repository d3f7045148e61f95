import type { Chart, IndicatorResults, Inset, Picture, PointResults, Roster } from './insets/index.ts'
import type { PlanDocument } from './kinds/index.ts'
import { allSections } from './sections.ts'

/** All that the parts of a document hold beside paragraphs, and those of its attachments, in order of the page. */
export function insetsOf({ sections, attachments }: PlanDocument): Inset[] {
  const all = [...sections, ...attachments.flatMap((attachment) => attachment.sections)]
  return allSections(all).flatMap(({ insets }) => insets)
}

/** The pictures and tables that show what came of a plan, those that are attachments too, in order of the page. */
export function shownResultsOf(document: PlanDocument): (Chart | IndicatorResults | PointResults)[] {
  const inText = insetsOf(document).filter(
    (inset) => inset.type === 'chart' || inset.type === 'indicatorResults' || inset.type === 'pointResults',
  )
  return [...inText, ...document.attachments.flatMap(({ results }) => results ?? [])]
}

export function rostersOf(document: PlanDocument): Roster[] {
  return insetsOf(document).filter((inset) => inset.type === 'roster')
}

export function picturesOf(document: PlanDocument): Picture[] {
  return insetsOf(document).flatMap((inset) => (inset.type === 'pictures' ? inset.pictures : []))
}
