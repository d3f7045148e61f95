import {
  type Checked,
  type Code,
  type Diagnostic,
  diagnostic,
  messages,
  nearestNames,
  type Severity,
} from '../diagnostics/index.ts'
import type { CheckSettings, RuleSetting } from '../model/index.ts'
import type { RegisterFile, Workspace } from '../workspace/index.ts'
import type { Rule } from './rule.ts'

/** A rule that is to be run, with its options. */
export interface ActiveRule {
  readonly rule: Rule
  readonly options: unknown
}

/** What of all complaints counts, and how much. */
export interface CheckPlan {
  readonly rules: readonly ActiveRule[]
  /** The severity of a code by the office's wish; `off` silences it. */
  severityOf(code: Code): Severity | 'off' | undefined
}

type PlanSource = Workspace['sources']['plan']

/**
 * Reads `check` of plan.yaml against the rules that there are. A code that no rule has, an option that a rule
 * does not have, and the switching off of what can not be switched off are complaints at their place.
 *
 * @param preset instead of the preset of plan.yaml
 */
export function planCheck(
  plan: PlanSource,
  rules: readonly Rule[],
  preset: CheckSettings['preset'] = plan.value.check.preset,
): Checked<CheckPlan> {
  const complaints: Diagnostic[] = []
  const wishes = plan.value.check.rules
  for (const code of Object.keys(wishes)) complaints.push(...checkCode(plan, code, rules))
  const active = rules.flatMap((rule): ActiveRule[] => {
    const wish = wishes[rule.code]
    const isIn = preset === 'strict' || rule.preset === 'recommended'
    if (severityIn(wish) === 'off' || (!isIn && wish === undefined)) return []
    const [options, problems] = optionsOf(plan, rule, wish)
    complaints.push(...problems)
    return [{ rule, options }]
  })
  return [{ rules: active, severityOf: (code) => severityIn(wishes[code]) }, complaints]
}

function severityIn(wish: RuleSetting | undefined): Severity | 'off' | undefined {
  return typeof wish === 'string' ? wish : wish?.severity
}

/** The codes that an office may weigh: those of the rules. What keeps a file from being read is no opinion. */
function checkCode({ parsed }: PlanSource, code: string, rules: readonly Rule[]): Diagnostic[] {
  const names = rules.map((rule): string => rule.code)
  if (names.includes(code)) return []
  const at = parsed.locate(['check', 'rules', code], 'key')
  if (Object.keys(messages).includes(code)) return [diagnostic('check/fixed-rule', { rule: code }, at)]
  return [diagnostic('check/unknown-rule', { rule: code, nearest: nearestNames(code, names) }, at)]
}

function optionsOf(
  { parsed }: RegisterFile<unknown>,
  { code, options }: Rule,
  wish: RuleSetting | undefined,
): Checked<unknown> {
  const { severity: _, ...given } = typeof wish === 'object' ? wish : {}
  const read = options.safeParse(given)
  if (read.success) return [read.data, []]
  const known = Object.keys(options.shape)
  const complaints = read.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0] ?? '')
    const at = parsed.locate(['check', 'rules', code, key], known.includes(key) ? 'value' : 'key')
    const nearest = known.includes(key) ? [] : nearestNames(key, known)
    return diagnostic('check/rule-option', { rule: code, option: key, nearest, expected: known }, at)
  })
  return [options.parse({}), complaints]
}
