import { nearestNames } from '../../diagnostics/index.ts'
import { type FormDocument, formLabels, type PlanDocument } from '../../model/index.ts'
import { matchesOf } from '../matches.ts'
import type { Prose } from '../prose.ts'
import { defineRule } from '../rule.ts'

/** What an instruction begins with: 项目名称：应与…… One that ends with its colon only leads to others below it. */
const leading = /^(?<name>[^\uFFFC，。；：:“”《》]{2,16})[：:](?=.)/gu
/** “申请日期”一栏 */
const column = /“(?<name>[^“”]{2,16})”(?=一?[栏项])/gu
/** What the form itself is called; the words are taken for one another. */
const ownName = /(?:申报|申请|立项|登记|报名|推荐)[书表]/gu

/** The instructions of a form speak of its labels and of the form as these are called. */
export const formLabel = defineRule({
  code: 'form/label',
  number: 'G05',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    const forms = documents.filter(isForm)
    for (const form of forms) {
      const labels = formLabels(form).map(({ text }) => text)
      const say = (
        prose: Prose,
        problem: 'label' | 'name',
        found: string,
        start: number,
        known: string[],
      ) => {
        const at = prose.place(start, start + found.length)
        const nearest = problem === 'name' ? known : nearestNames(found, known)
        const [text] = nearest
        const fix =
          text === undefined ? undefined : { safety: 'needs-review' as const, edits: [{ at, text }] }
        report({ args: { found, problem, nearest }, at, ...(fix && { fix }) })
      }
      const [called] = form.title.match(ownName)?.slice(-1) ?? []
      const isOther = (name: string) => forms.some((other) => other !== form && other.title.includes(name))
      for (const prose of proseOf(form)) {
        if (prose.path[0] !== 'instructions') continue
        for (const { name, start } of namedIn(prose)) {
          if (labels.includes(name)) continue
          if (nearestNames(name, labels).length > 0) say(prose, 'label', name, start, labels)
        }
        for (const { 0: found, index } of called === undefined ? [] : matchesOf(prose.flat, ownName)) {
          if (called === undefined || form.title.includes(found) || isOther(found)) continue
          if (!prose.isQuoted(index)) say(prose, 'name', found, index, [called])
        }
      }
    }
  },
})

function isForm(document: PlanDocument): document is FormDocument {
  return document.kind === 'form'
}

/** The labels that an instruction names, with their places: several in a row are parted by 、. */
function namedIn({ flat }: Prose): { name: string; start: number }[] {
  return [leading, column].flatMap((pattern) =>
    matchesOf(flat, pattern).map(({ 0: found, groups, index }) => {
      const name = groups?.name ?? ''
      return { name, start: index + found.indexOf(name) }
    }),
  )
}
