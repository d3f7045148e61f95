import { type Bilingual, type Language, type Severity, severities } from '../diagnostics/index.ts'

export const severityNames = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'info' },
} as const satisfies Record<Severity, Bilingual>

/** `2 errors, 1 note`, or nothing where nothing was counted. */
export function countWords(
  count: Record<Severity, number>,
  language: Language,
  look: Record<Severity, (text: string) => string> = plain,
): string {
  return severities
    .filter((severity) => count[severity] > 0)
    .map((severity) => look[severity](oneCount(count[severity], severity, language)))
    .join(language === 'en' ? ', ' : '，')
}

const asItIs = (text: string) => text
const plain = { error: asItIs, warning: asItIs, info: asItIs }

function oneCount(count: number, severity: Severity, language: Language): string {
  if (language === 'zh-CN') return `${count} 个${severityNames[severity]['zh-CN']}`
  const noun = severity === 'info' ? 'note' : severity
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
