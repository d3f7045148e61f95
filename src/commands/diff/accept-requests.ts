import { type Checked, type Diagnostic, diagnostic, nearestNames } from '../../diagnostics/index.ts'
import type { Comparison, NamedPair } from '../../diff/index.ts'
import type { OptionValues } from '../define-command.ts'
import { wrongChoice } from '../usage-mistake.ts'

/** `--accept-pair old=new`, each time it was given. */
export function readPairs(written: readonly string[]): Checked<NamedPair[]> {
  const pairs = written.map((text) => ({ text, parts: text.split('=').map((part) => part.trim()) }))
  const isPair = ({ parts }: (typeof pairs)[number]) =>
    parts.length === 2 && parts.every((part) => part !== '')
  return [
    pairs.filter(isPair).map(({ parts: [before = '', after = ''] }) => ({ before, after })),
    pairs
      .filter((pair) => !isPair(pair))
      .map(({ text }) => wrongChoice('--accept-pair', text, ['party-work=party-building'])),
  ]
}

/** What writes lineage tells nothing, so that there is nothing to put into a form or to fail on. */
export function conflictsOf(written: OptionValues): Diagnostic[] {
  const flags = { format: '--format', exitCode: '--exit-code', failOn: '--fail-on', unit: '--unit' }
  return Object.entries(flags).flatMap(([name, flag]) => {
    const value = written[name]
    const isGiven = typeof value === 'object' ? value.length > 0 : value !== undefined && value !== false
    return isGiven ? [diagnostic('usage/conflict', { options: ['--accept', flag] })] : []
  })
}

/** Nothing comes from a later year: the two were named the wrong way round. */
export function backwards({ plans }: Comparison): Diagnostic[] {
  return plans.flatMap((plan) => {
    const [before, after] = [plan.before.document, plan.after.document]
    if (before.period.from <= after.period.from) return []
    const args = { option: '--accept', older: after.id, newer: before.id }
    return [diagnostic('usage/accept-backwards', args)]
  })
}

/** Ids that no plan has on their side. */
export function unknownPoints({ plans }: Comparison, named: readonly NamedPair[]): Diagnostic[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const ids = plans.flatMap((plan) => plan[side].points.map(({ point }) => point.id))
    return named
      .map((pair) => pair[side])
      .filter((id) => !ids.includes(id))
      .map((id) =>
        diagnostic('usage/unknown-point', { id, option: '--accept-pair', nearest: nearestNames(id, ids) }),
      )
  })
}
