import type { Bilingual } from './language.ts'

/** What a related place shows. */
export const relatedNotes = {
  'first-defined-here': { 'zh-CN': '首次出现在此', en: 'first defined here' },
  'also-here': { 'zh-CN': '另见此处', en: 'also here' },
  'point-here': { 'zh-CN': '要点在此', en: 'the point is here' },
  'target-here': { 'zh-CN': '目标在此', en: 'the target is here' },
  'baseline-here': { 'zh-CN': '基数在此', en: 'the baseline is here' },
  'actual-here': { 'zh-CN': '台账中在此', en: 'in the register of actuals' },
  'flow-here': { 'zh-CN': '增量在此', en: 'what it gains is promised here' },
  'formerly-here': { 'zh-CN': '原在此', en: 'it was here' },
  'last-year-here': { 'zh-CN': '上年在此', en: 'the year before is here' },
  'plan-here': { 'zh-CN': '规划在此', en: 'the longer plan is here' },
  'year-here': { 'zh-CN': '当年的要点在此', en: 'the plan of the year is here' },
  'list-here': { 'zh-CN': '所列各项在此', en: 'the list is here' },
  'rules-here': { 'zh-CN': '办法中在此', en: 'in the rules' },
  'progress-here': { 'zh-CN': '台账中的进展在此', en: 'in the register of progress' },
  'minutes-here': { 'zh-CN': '纪要在此', en: 'the minutes are here' },
  'register-here': { 'zh-CN': '名录中在此', en: 'in the register' },
} as const satisfies Record<string, Bilingual>
export type RelatedNote = keyof typeof relatedNotes
