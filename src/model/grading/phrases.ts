import { diagnostic } from '../../diagnostics/index.ts'
import {
  type Amount,
  type Condition,
  type PhraseContext,
  type PhraseProblem,
  parseAmount,
  parseCondition,
} from '../../quantity/index.ts'
import { locateInScalar } from '../../source/index.ts'
import type { Path, Scope } from '../scope.ts'

/** Reads a condition as its author wrote it, before YAML made a number of it; complains where it is not understood. */
export function readCondition(scope: Scope, path: Path, context: PhraseContext): Condition | undefined {
  const phrase = scope.parsed.scalarText(path) ?? ''
  const reading = parseCondition(phrase, context)
  if (reading.ok) return reading.condition
  reportPhrase(scope, path, 'condition', phrase, reading.problem)
  return undefined
}

/** Reads a sum of money; a number without a unit is in 元. */
export function readMoney(scope: Scope, path: Path): Amount | undefined {
  const phrase = scope.parsed.scalarText(path) ?? ''
  const reading = parseAmount(phrase, { unit: '元' })
  if (!reading.ok) {
    const nearest = ['10000元', '1.5万元']
    const problem =
      reading.problem.kind === 'unknown-unit' ? reading.problem : { ...reading.problem, nearest }
    reportPhrase(scope, path, 'money', phrase, problem)
    return undefined
  }
  const { amount } = reading
  if (amount.unit === undefined || amount.unit === '元') return { ...amount, unit: '元' }
  const problem = { kind: 'unknown-unit', offset: 0, length: phrase.length, nearest: ['元', '万元'] } as const
  reportPhrase(scope, path, 'money', phrase, problem)
  return undefined
}

function reportPhrase(
  scope: Scope,
  path: Path,
  what: 'condition' | 'money',
  phrase: string,
  { kind, offset, length, nearest }: PhraseProblem,
): void {
  const at = length > 0 ? locateInScalar(scope.parsed, path, offset, length) : scope.parsed.locate(path)
  const part = phrase.slice(offset, offset + length)
  scope.report(diagnostic('grading/not-understood', { what, phrase, part, problem: kind, nearest }, at))
}
