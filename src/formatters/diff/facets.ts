import type { Language } from '../../diagnostics/index.ts'
import {
  classOf,
  isToldTarget,
  type RegisterChange,
  registerWords,
  type ShownAlteration,
  type ShownExchange,
  type ShownPoint,
  type ShownStepChange,
  type ShownTarget,
  type ShownWords,
  type ShownYear,
} from '../../diff/index.ts'
import { differenceText, standingLines } from './figures.ts'
import { classNames, likenessLines, whyLines, words } from './words.ts'

/** What changed in a point beside its wording, each as one line of text. */
export function facetLines(point: ShownPoint, language: Language): string[] {
  return [
    ...likenessLines(point, language),
    ...alterationLines('name', point.renaming, language),
    ...point.targets.filter(isToldTarget).map((target) => targetLine(target, language)),
    ...wordLines(point.words, language),
    ...exchangeLines('lead', point.leads, language),
    ...exchangeLines('support', point.support, language),
    ...alterationLines('deadline', point.deadline, language),
    ...stepLines(point.steps, language),
    ...exchangeLines('deliverables', point.deliverables, language),
    ...alterationLines('nature', named(point.nature, language), language),
    ...alterationLines('leader', point.leader, language),
    ...alterationLines('serves', point.serves, language),
    ...whyLines(point, language),
  ]
}

/** `承诺：确保按期完工 → 力争按期完工`. */
export function wordLines(said: readonly ShownWords[], language: Language): string[] {
  return said.map(({ before, after }) => labelled('commitment', `${before} → ${after}`, language))
}

/** `四级手术占比：21%以上 → 20%以上（-1个百分点），目标降低`. */
export function targetLine(target: ShownTarget, language: Language): string {
  const { indicator, before, after, codes, difference, baselines, annual } = target
  const { redefinitions, register } = target
  const phrases = [before, after].flatMap((side) => (side ? [side.phrase] : []))
  const isFar = difference && difference.by !== '0'
  const far = isFar ? words.brackets[language](differenceText(difference, language)) : ''
  const separator = language === 'en' ? ', ' : '，'
  const told = codes.filter(
    (code) => code !== 'target-unchanged' && code !== 'below-actual' && code !== 'off-line',
  )
  return [
    `${indicator.name}${words.colon[language]}${[...new Set(phrases)].join(' → ')}${far}`,
    ...(told.length > 0 ? [classNames(told, language)] : []),
    ...(baselines ? [words.baseline[language](baselines.before, baselines.after)] : []),
    ...redefinitions.map((one) => words.redefined[language](one.from, one.definition)),
    ...register.map((one) => registerText(one, language)),
    ...annual.map((one) => yearText(one, language)),
    ...standingLines(target, language),
  ].join(separator)
}

/** `定义由“含急诊”改为“不含急诊”` */
function registerText(change: RegisterChange, language: Language): string {
  const { name, before, after } = registerWords(change, language)
  return words.register[language](name, before, after)
}

/** `2026年36人 → 35人` */
function yearText({ year, before, after }: ShownYear, language: Language): string {
  const [was, is] = [before, after].map((side) => side ?? words.none[language])
  return `${words.year[language](year)}${was} → ${is}`
}

/** What became of a row of a table of indicators, and why: of a target that stands in a point the point says that. */
export function rowLine(target: ShownTarget, language: Language): string {
  const line = targetLine(target, language)
  const why = rowReason(target, language)
  if (why === undefined) return line
  const label = target.reason === undefined ? '' : `${words.reason[language]}${words.colon[language]}`
  return `${line}${language === 'en' ? '; ' : '；'}${label}${why}`
}

/** Why a row of a table of indicators promises less, or that it must be said; undefined where it does not, or is gone. */
export function rowReason({ after, codes, reason }: ShownTarget, language: Language): string | undefined {
  const isLess = codes.some((code) => classOf(code).severity === 'error')
  return isLess && after ? (reason ?? words.lacksReason[language]) : undefined
}

type Label =
  | 'name'
  | 'commitment'
  | 'lead'
  | 'support'
  | 'deadline'
  | 'milestones'
  | 'deliverables'
  | 'nature'
  | 'leader'
  | 'serves'

function labelled(label: Label, text: string, language: Language): string {
  return `${words[label][language]}${words.colon[language]}${text}`
}

function exchangeLines(
  label: 'lead' | 'support' | 'deliverables',
  { added, removed }: ShownExchange,
  language: Language,
): string[] {
  const names = [...removed.map((name) => `-${name}`), ...added.map((name) => `+${name}`)]
  return names.length > 0 ? [labelled(label, names.join(' '), language)] : []
}

/** `季度节点：二季度完成桩基检测 → 四季度完成桩基检测`, each by itself. */
function stepLines(steps: readonly ShownStepChange[], language: Language): string[] {
  return steps.map(({ before, after }) => {
    const [was, is] = [before, after].map((step) =>
      step ? `${words.quarter[language](step.quarter)}${step.text}` : words.none[language],
    )
    return labelled('milestones', `${was} → ${is}`, language)
  })
}

function alterationLines(
  label: Label,
  alteration: ShownAlteration | undefined,
  language: Language,
): string[] {
  if (!alteration) return []
  const [was, is] = [alteration.before, alteration.after].map((side) => side ?? words.none[language])
  return [labelled(label, `${was} → ${is}`, language)]
}

/** one-off · recurring · standing, in the words of the office. */
function named(nature: ShownAlteration | undefined, language: Language): ShownAlteration | undefined {
  const name = (said: string | undefined) => words.natures[language].get(said ?? '') ?? said
  return nature && { before: name(nature.before), after: name(nature.after) }
}
