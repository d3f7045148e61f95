import { genreOf, type OfficialDocument, type Standing, unitNameOn } from '../../model/index.ts'
import { defineRule, type Report } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Who a document is addressed and copied to, and who signs for it, against the way that its kind goes (条例 14 to 16). */
export const formatDirection = defineRule({
  code: 'format/direction',
  number: 'F03',
  preset: 'recommended',
  check({ officials, unitsOf }, report) {
    for (const document of officials) {
      const goesUp = isUpward(document)
      if (!goesUp || document.layout === 'letter') checkSigners(document, report)
      if (goesUp) checkSingle(document, report)
      for (const { unit, path } of unitsOf(document)) {
        const [list] = path
        if (list !== 'to' && list !== 'cc') continue
        const problem = problemOf(document, goesUp, list, unit.standing)
        if (!problem) continue
        const found = unitNameOn(unit, document.signedOn)
        report({ args: { kind: genreOf(document).name, found, problem }, at: placeIn(document, path) })
      }
    }
  },
})

/** 意见 go up where somebody signs for them; they are handled as 请示 then. */
function isUpward(document: OfficialDocument): boolean {
  const { direction } = genreOf(document)
  return direction === 'up' || (direction === 'any' && document.signers.length > 0)
}

function checkSigners(document: OfficialDocument, report: Report<'format/direction'>): void {
  const [found] = document.signers
  if (found === undefined) return
  // 10.1 gives 信函 no 签发人 (7.2.6), so that nothing is printed of them.
  const problem = document.layout === 'letter' ? 'letter-signers' : 'signers'
  const args = { kind: genreOf(document).name, found, problem } as const
  report({ args, at: placeIn(document, ['signers'], 'key') })
}

/** 原则上主送一个上级机关 (条例 article 15, item 1); of a 请示 nobody would know who is to answer. */
function checkSingle(document: OfficialDocument, report: Report<'format/direction'>): void {
  const second = document.to[1]
  if (!second) return
  const found = unitNameOn(second, document.signedOn)
  const severity = document.kind === 'request' ? 'error' : 'warning'
  const args = { kind: genreOf(document).name, found, problem: 'several' as const }
  report({ args, at: placeIn(document, ['to', 1]), severity })
}

function problemOf(document: OfficialDocument, goesUp: boolean, list: 'to' | 'cc', standing: Standing) {
  const isBelow = standing === 'own' || standing === 'subordinate'
  if (goesUp && list === 'cc') return isBelow ? 'copied-down' : undefined
  if (goesUp) return standing === 'superior' ? undefined : 'not-superior'
  const { direction } = genreOf(document)
  if (list === 'to' && direction === 'down' && standing === 'superior') return 'to-superior'
  return list === 'to' && direction === 'level' && isBelow ? 'letter-inside' : undefined
}
