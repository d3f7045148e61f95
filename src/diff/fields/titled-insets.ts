import { type Inset, insetsOf, type PlanDocument } from '../../model/index.ts'
import { type CallTitled, callTitled } from './call-titled.ts'

/** What stands between paragraphs under a name of its own. */
export type TitledInset = Extract<
  Inset,
  { readonly type: 'table' | 'chart' | 'indicatorResults' | 'pointResults' | 'grading' }
>

export function titledInsetsOf(document: PlanDocument): TitledInset[] {
  return insetsOf(document).filter(
    (inset): inset is TitledInset =>
      inset.type === 'table' ||
      inset.type === 'chart' ||
      inset.type === 'indicatorResults' ||
      inset.type === 'pointResults' ||
      inset.type === 'grading',
  )
}

/** What tables, charts and grading schemes of two documents are called, each among those of its type. */
export function callInsets(before: PlanDocument, after: PlanDocument): CallTitled<TitledInset> {
  const [older, newer] = [before, after].map((document) =>
    Map.groupBy(titledInsetsOf(document), ({ type }) => type),
  )
  const byType = new Map(
    [...new Set([...(older?.keys() ?? []), ...(newer?.keys() ?? [])])].map((type) => {
      const [was = [], is = []] = [older?.get(type), newer?.get(type)]
      return [type, callTitled(was, is, (one) => titleOf(one) ?? placeAmong(one, was, is))]
    }),
  )
  return (inset) => byType.get(inset.type)?.(inset) ?? titleOf(inset) ?? ''
}

function titleOf(inset: TitledInset): string | undefined {
  if (inset.type === 'grading') return inset.id
  return inset.type === 'table' ? inset.table.caption : inset.title
}

/** The number of a thing without a title among all of its type, from 1. */
function placeAmong(one: TitledInset, ...sides: readonly (readonly TitledInset[])[]): string {
  return `${(sides.find((side) => side.includes(one))?.indexOf(one) ?? 0) + 1}`
}
