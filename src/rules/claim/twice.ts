import { matchesOf } from '../../quantity/index.ts'
import { clauseBefore } from '../clause-around.ts'
import type { Place } from '../place.ts'
import { defineRule } from '../rule.ts'

/** What is got, behind a verb of getting: 获批国家级重点遴选专科, 荣获“……”称号. */
const awards =
  /(?:获批|获评|获得|荣获|入选|被评为|被授予|跻身|晋级为)(?:了|为)?(?<what>“[^”\n]{3,40}”[^，。；、]{0,8}|[^，。；、“”\n\uFFFC]{4,30})(?=[，。；、])/gu
/** Where the name of who got it begins: 学科建设齐头并进，消化内科获批……. */
const marks = '，。；：“”\n\uFFFC'
const adverbs = /(?:成功|正式|先后|顺利|再次)+$/u
/** What is got every year, or again, is got twice by right. */
const again = /每年|逐年|再次|连续|蝉联|第二次|又一|(?<!\d)\d+[项个次家]/u

/** One achievement of one unit told twice in one document, as if it were two. */
export const claimTwice = defineRule({
  code: 'claim/twice',
  number: 'A05',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const document of documents) {
      const first = new Map<string, Place>()
      for (const prose of proseOf(document)) {
        if (prose.form === 'title' || prose.path[0] === 'claims') continue
        for (const { 0: found, groups, index } of matchesOf(prose.flat, awards)) {
          const what = groups?.what ?? ''
          const who = clauseBefore(prose.flat, index, marks)
          if (again.test(who + found) || prose.isQuoted(index)) continue
          const at = prose.place(index - who.length, index + found.length)
          for (const one of namesIn(who.replace(adverbs, ''))) {
            const key = `${one} ${what.replaceAll(/[“”]/gu, '')}`
            const before = first.get(key)
            first.set(key, before ?? at)
            if (before) report({ args: { who: one, what }, at, related: [{ at: before, note: 'also-here' }] })
          }
        }
      }
    }
  },
})

/** 普外科、神经内科、骨科 are three; 我院 and nothing are no name. */
function namesIn(who: string): string[] {
  return who
    .split(/[、和与及]/u)
    .map((name) => name.trim())
    .filter((name) => name.length >= 2 && name.length <= 12)
}
