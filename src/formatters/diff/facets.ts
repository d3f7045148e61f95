import type { Language } from '../../diagnostics/index.ts'
import type { ShownExchange, ShownPoint, ShownTarget } from '../../diff/index.ts'
import { classNames, words } from './words.ts'

/** What changed in a point beside its words, each as one line of text. */
export function facetLines(point: ShownPoint, language: Language): string[] {
  return [
    ...point.targets.filter(isChangedTarget).map((target) => targetLine(target, language)),
    ...exchangeLines(words.lead[language], point.leads, language),
    ...exchangeLines(words.support[language], point.support, language),
    ...deadlineLines(point, language),
    ...reasonLines(point, language),
  ]
}

function isChangedTarget({ codes }: ShownTarget): boolean {
  return codes.some((code) => code !== 'target-unchanged')
}

/** `四级手术占比：21%以上 → 20%以上，目标降低`. */
export function targetLine({ indicator, before, after, codes }: ShownTarget, language: Language): string {
  const none = words.none[language]
  const phrases = `${before?.phrase ?? none} → ${after?.phrase ?? none}`
  const separator = language === 'en' ? ', ' : '，'
  return `${indicator.name}${words.colon[language]}${phrases}${separator}${classNames(codes, language)}`
}

function exchangeLines(label: string, { added, removed }: ShownExchange, language: Language): string[] {
  if (added.length + removed.length === 0) return []
  const names = [...removed.map((name) => `-${name}`), ...added.map((name) => `+${name}`)]
  return [`${label}${words.colon[language]}${names.join(' ')}`]
}

function deadlineLines(
  { deadline: { before, after }, codes, ...sides }: ShownPoint,
  language: Language,
): string[] {
  const isNew = sides.before.length === 0 || sides.after.length === 0
  if (isNew || !codes.some((code) => code.startsWith('deadline'))) return []
  const none = words.none[language]
  return [`${words.deadline[language]}${words.colon[language]}${before ?? none} → ${after ?? none}`]
}

function reasonLines({ reason, lacksReason }: ShownPoint, language: Language): string[] {
  if (reason !== undefined) return [`${words.reason[language]}${words.colon[language]}${reason}`]
  return lacksReason ? [words.lacksReason[language]] : []
}
