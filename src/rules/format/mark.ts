import { charactersPerMarkRow, letterMarkOf, markOf } from '../../model/index.ts'
import { placeOfIssuer } from '../register-places.ts'
import { defineRule } from '../rule.ts'

/** 发文机关标志 that no row holds: said of each organ that issues something once, in the register. */
export const formatMark = defineRule({
  code: 'format/mark',
  number: 'F05',
  preset: 'recommended',
  check({ workspace, officials }, report) {
    const { profile } = workspace.typography
    const said = new Set<string>()
    for (const document of officials) {
      const [issuer] = document.issuers
      // Names of a joint issue stand in rows anyway, and the mark of minutes is that of their meeting.
      if (!issuer || document.issuers.length > 1 || document.layout === 'minutes') continue
      const isLetter = document.layout === 'letter'
      const mark = isLetter ? letterMarkOf(issuer) : markOf(issuer)
      const { markPt } = isLetter ? profile.letter : profile.letterhead
      const longest = Math.floor(charactersPerMarkRow(markPt, profile))
      if ([...mark].length <= longest || said.has(issuer.id)) continue
      said.add(issuer.id)
      const at = placeOfIssuer(issuer, issuer.mark === undefined ? 'name' : 'mark', { workspace })
      report({ args: { mark, longest }, at, severity: 'info' })
    }
  },
})
