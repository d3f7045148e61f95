import { matchesOf } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

const between =
  /[ \u3000](?<=[\p{Script=Han}，。；：、！？”》）].)[ \u3000]*(?=[\p{Script=Han}，。；：、！？“《（])/gu

/** How far to look for the words that a blank parts: further than a name or half a motto is long. */
const near = 16

/** A space between hanzi, told with two characters at either side, for a blank alone cannot be seen. What opens a paragraph is its indent, and what stands in a title may part two halves. */
export const textSpace = defineRule({
  code: 'text/space',
  number: 'L01',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      if (prose.form !== 'prose') continue
      for (const { 0: found, index } of matchesOf(prose.flat, between)) {
        const end = index + found.length
        if (
          prose.isQuoted(index) ||
          isMeant(
            prose.flat.slice(Math.max(0, index - near), index),
            found,
            prose.flat.slice(end, end + near),
          )
        )
          continue
        const at = prose.place(index, end)
        const around = prose.flat.slice(Math.max(0, index - 2), end + 2).replaceAll(/[\n\uFFFC]/gu, '')
        report({ args: { found: around }, at, fix: { safety: 'needs-review', edits: [{ at, text: '' }] } })
      }
    }
  },
})

/** Blanks that part what belongs apart: a name that is spaced out (张　三), a list of names, a motto in two halves. */
function isMeant(before: string, blank: string, after: string): boolean {
  const left = /(?<lead>^|[^\p{Script=Han}])(?<run>\p{Script=Han}+)$/u.exec(before)?.groups
  const right = /^(?<run>\p{Script=Han}+)(?<rest>$|[^\p{Script=Han}])/u.exec(after)?.groups
  const isBlank = (mark = '') => /[ \u3000]/u.test(mark)
  if (isBlank(left?.lead) || isBlank(right?.rest)) return true
  if (!left?.run || !right?.run) return false
  const [shorter = 0, longer = 0] = [left.run.length, right.run.length].sort((a, b) => a - b)
  // Two stretches of a sentence are as long as each other by chance; a motto is led in, or is a paragraph.
  const standsAlone = /^(?:[：—][。；！\n]?|\n?\n?)$/u.test(`${left.lead}${right.rest}`)
  return (shorter === longer && longer < near && standsAlone) || longer <= 3 || /^\u3000+$/u.test(blank)
}
