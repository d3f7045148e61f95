import type { Bilingual, Language } from '../../diagnostics/index.ts'
import type { RegisterChange } from '../targets/register-changes.ts'

/** What the registers say otherwise of an indicator, in words. */
export interface RegisterWords {
  /** 定义 */
  readonly name: string
  readonly before: string
  readonly after: string
}

export function registerWords({ key, before, after }: RegisterChange, language: Language): RegisterWords {
  const word = (value = '') =>
    (values.get(value) ?? { 'zh-CN': value || '无', en: value || 'none' })[language]
  return { name: names[key][language], before: word(before), after: word(after) }
}

const names: Readonly<Record<RegisterChange['key'], Bilingual>> = {
  measure: { 'zh-CN': '统计口径', en: 'measure' },
  unit: { 'zh-CN': '计量单位', en: 'unit' },
  better: { 'zh-CN': '导向', en: 'direction' },
  definition: { 'zh-CN': '定义', en: 'definition' },
}

const values: ReadonlyMap<string, Bilingual> = new Map([
  ['stock', { 'zh-CN': '时点数', en: 'stock' }],
  ['flow', { 'zh-CN': '时期数', en: 'flow' }],
  ['average', { 'zh-CN': '平均数', en: 'average' }],
  ['ratio', { 'zh-CN': '比率', en: 'ratio' }],
  ['level', { 'zh-CN': '等级', en: 'level' }],
  ['event', { 'zh-CN': '事项', en: 'event' }],
  ['higher', { 'zh-CN': '越高越好', en: 'higher is better' }],
  ['lower', { 'zh-CN': '越低越好', en: 'lower is better' }],
  ['steady', { 'zh-CN': '保持', en: 'steady' }],
])
