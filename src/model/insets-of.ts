import type { Inset, Roster } from './insets/index.ts'
import type { PlanDocument } from './kinds/index.ts'
import { allSections } from './sections.ts'

/** All that the parts of a document hold beside paragraphs, and those of its attachments, in order of the page. */
export function insetsOf({ sections, attachments }: PlanDocument): Inset[] {
  const all = [...sections, ...attachments.flatMap((attachment) => attachment.sections)]
  return allSections(all).flatMap(({ insets }) => insets)
}

export function rostersOf(document: PlanDocument): Roster[] {
  return insetsOf(document).filter((inset) => inset.type === 'roster')
}
