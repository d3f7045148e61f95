import { unitCallNames, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'

/**
 * A department that is given work, or a document, on a day on which there is none of the kind: before its first name,
 * or after its end. Prose may speak of it all the same: 组建运营管理中心, 承接原体检科职责.
 */
export const ownerNotValid = defineRule({
  code: 'owner/not-valid',
  number: 'D03',
  preset: 'recommended',
  check({ workspace, documents, signedOn }, report) {
    const { units } = workspace.organization
    const register = workspace.sources.organization.parsed
    const places = new Map(workspace.sources.organization.value.units.map(({ id }, index) => [id, index]))
    for (const document of documents) {
      const on = signedOn(document)
      if (on === undefined) continue
      for (const { unit, written, path, stretch } of workspace.traces.get(document.id)?.units ?? []) {
        const { id, names, until, successor } = unit
        const from = names.every((name) => name.from !== undefined) ? names[0]?.from : undefined
        const isEarly = from !== undefined && from > on
        const isLate = until !== undefined && until < on
        const place = places.get(id)
        if (stretch !== undefined || place === undefined || !(isEarly || isLate)) continue
        const heir = isLate
          ? units.find((other) => unitCallNames(other).includes(successor ?? ''))
          : undefined
        const at = { parsed: document.parsed, path }
        report({
          args: {
            unit: written === id ? unitNameOn(unit) : written,
            on,
            from: isLate ? undefined : from,
            until: isLate ? until : undefined,
            successor: heir && unitNameOn(heir, on),
          },
          at,
          related: [{ at: { parsed: register, path: ['units', place, 'id'] }, note: 'register-here' }],
          ...(heir && { fix: { safety: 'needs-review', edits: [{ at, text: unitNameOn(heir, on) }] } }),
        })
      }
    }
  },
})
