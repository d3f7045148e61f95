import { unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/**
 * An organ outside that is to lead a point, or to answer for an indicator: a plan binds the institution alone. What is
 * below it may be told to; and whoever is outside may support.
 */
export const ownerOutside = defineRule({
  code: 'owner/outside',
  number: 'D05',
  preset: 'recommended',
  check({ workspace, documents, signedOn }, report) {
    for (const document of documents) {
      for (const { unit, path } of workspace.traces.get(document.id)?.units ?? []) {
        if (unit.standing !== 'superior' && unit.standing !== 'equal') continue
        const isRow = path.includes('owner')
        if (!path.includes('lead') && !isRow) continue
        const args = { unit: unitNameOn(unit, signedOn(document)), standing: unit.standing }
        report({ args: { ...args, isRow: isRow || undefined }, at: placeIn(document, path) })
      }
    }
  },
})
