import { nearestNames } from '../diagnostics/index.ts'
import { type FormDocument, formLabels } from '../model/index.ts'
import { matchesOf } from '../quantity/index.ts'
import type { Prose } from './prose.ts'

/** A word of the instructions of a form that the form itself does not have, and what it may stand for. */
export interface StrangeWord {
  readonly found: string
  /** In the flat text. */
  readonly start: number
  readonly problem: 'label' | 'name'
  readonly nearest: readonly string[]
}

/** What an instruction begins with: 项目名称：应与…… One that ends with its colon only leads to others below it. */
const leading = /^(?<name>[^\uFFFC，。；：:“”《》]{2,16})[：:](?=.)/gu
/** “申请日期”一栏 */
const column = /“(?<name>[^“”]{2,16})”(?=一?[栏项])/gu
/** What forms are called; the words are taken for one another. */
const formName = /(?:申报|申请|立项|登记|报名|推荐)[书表]/gu

/** Names of labels that are like one of the form, and none of them. */
export function strangeLabels({ flat }: Prose, form: FormDocument): StrangeWord[] {
  const labels = formLabels(form).map(({ text }) => text)
  return [leading, column].flatMap((pattern) =>
    matchesOf(flat, pattern).flatMap(({ 0: matched, groups, index }): StrangeWord[] => {
      const found = groups?.name ?? ''
      const nearest = labels.includes(found) ? [] : nearestNames(found, labels)
      if (nearest.length === 0) return []
      return [{ found, start: index + matched.indexOf(found), problem: 'label', nearest }]
    }),
  )
}

/** Other words for the form than its title has; those in 《》 and “”, and those of other forms, are let be. */
export function otherNames(prose: Prose, form: FormDocument, forms: readonly FormDocument[]): StrangeWord[] {
  const called = form.title.match(formName)?.at(-1)
  if (called === undefined) return []
  return matchesOf(prose.flat, formName).flatMap(({ 0: found, index }): StrangeWord[] => {
    const isKnown = forms.some(({ title }) => title.includes(found))
    if (isKnown || prose.isQuoted(index)) return []
    return [{ found, start: index, problem: 'name', nearest: [called] }]
  })
}
