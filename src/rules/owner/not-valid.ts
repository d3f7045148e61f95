import { unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'

/** A department on a day on which there was none of the kind: before its first name, or after its end without heir. */
export const ownerNotValid = defineRule({
  code: 'owner/not-valid',
  number: 'D03',
  preset: 'recommended',
  check({ workspace, documents, signedOn }, report) {
    const register = workspace.sources.organization.parsed
    const places = new Map(workspace.sources.organization.value.units.map(({ id }, index) => [id, index]))
    for (const document of documents) {
      const on = signedOn(document)
      if (on === undefined) continue
      for (const { unit, written, path, stretch } of workspace.traces.get(document.id)?.units ?? []) {
        const { names, until, successor } = unit
        const from = names.every((name) => name.from !== undefined) ? names[0]?.from : undefined
        const isEarly = from !== undefined && from > on
        const isLate = until !== undefined && until < on && successor === undefined
        // A department may be planned before it exists: 组建运营管理中心. It cannot lead before that.
        const isNamedOnly =
          stretch !== undefined || !path.some((step) => step === 'lead' || step === 'support')
        if (!isLate && (!isEarly || isNamedOnly)) continue
        report({
          args: {
            unit: written === unit.id ? unitNameOn(unit) : written,
            on,
            from,
            until: isLate ? until : undefined,
          },
          at: { parsed: document.parsed, path, stretch },
          related: [
            { at: { parsed: register, path: ['units', places.get(unit.id) ?? 0] }, note: 'register-here' },
          ],
        })
      }
    }
  },
})
