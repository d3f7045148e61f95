import * as z from 'zod'
import { severities } from '../diagnostics/index.ts'
import { count, day, field, id, list, text } from './field.ts'

const presets = ['recommended', 'strict'] as const
export type Preset = (typeof presets)[number]

/** What an office wants of one rule: a severity, off, or a mapping that also gives the rule's own options. */
const ruleSettingSchema = z.union([
  z.enum(['off', ...severities]),
  z.looseObject({
    severity: field(
      z.enum(['off', ...severities]),
      '轻重',
      'error、warning、info，或 off（不查）。',
    ).optional(),
  }),
])

/** A rule that an office writes itself, without code. */
const assertionSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  that: field(text(), '成立', '应当成立的关系，如 目标("博士人数") <= 目标("职工总数")。'),
  message: field(text(), '说明', '不成立时怎样告诉作者。').optional(),
  severity: field(z.enum(severities), '轻重', 'error、warning、info，或 off（不查）。').default('error'),
  until: field(day(), '至', '至哪一天为止，含当日。').optional(),
})

/** `check` in plan.yaml: how strictly this workspace is checked. */
export const checkSettingsSchema = z.strictObject({
  preset: field(z.enum(presets), '规则组', 'recommended 只含有把握的规则；strict 为全部规则。').default(
    'recommended',
  ),
  failOn: field(z.enum(severities), '不予通过', '有哪一级及以上的问题即不予通过。').default('error'),
  maxWarnings: field(z.union([z.literal(0), count()]), '警告上限', '警告多于此数即不予通过。').optional(),
  rules: field(z.record(text(), ruleSettingSchema), '规则', '逐条调整：以代码为键，写轻重或 off。').default(
    {},
  ),
  baseline: field(text(), '存量问题', '存量问题清单的路径，相对于 plan.yaml。').default('plan-baseline.json'),
})

export const assertionsField = field(list(assertionSchema), '断言', '本单位自定的规则。')

export type CheckSettings = z.infer<typeof checkSettingsSchema>
export type RuleSetting = z.infer<typeof ruleSettingSchema>
export type Assertion = z.infer<typeof assertionSchema>
