import { type Language, type Location, positionAt } from '../../diagnostics/index.ts'
import {
  type ChangeCode,
  classOf,
  type DetailCode,
  inTitleMarks,
  type LoneDocument,
  type ShownPlan,
  type ShownPoint,
} from '../../diff/index.ts'

/** What every form of report says alike. */
export const words = {
  heading: { 'zh-CN': '计划比较', en: 'Comparison of plans' },
  name: { 'zh-CN': '名称', en: 'name' },
  lead: { 'zh-CN': '牵头', en: 'lead' },
  support: { 'zh-CN': '配合', en: 'support' },
  commitment: { 'zh-CN': '承诺', en: 'commitment' },
  nature: { 'zh-CN': '性质', en: 'nature' },
  leader: { 'zh-CN': '责任领导', en: 'leader' },
  serves: { 'zh-CN': '规划任务', en: 'serves' },
  natures: {
    'zh-CN': new Map([
      ['one-off', '一次性任务'],
      ['recurring', '每年开展'],
      ['standing', '常设职责'],
    ]),
    en: new Map<string, string>(),
  },
  brackets: { 'zh-CN': (text: string) => `（${text}）`, en: (text: string) => ` (${text})` },
  deadline: { 'zh-CN': '时限', en: 'deadline' },
  milestones: { 'zh-CN': '季度节点', en: 'milestones' },
  deliverables: { 'zh-CN': '成果形式', en: 'deliverables' },
  quarter: {
    'zh-CN': (quarter: number) => `${'一二三四'[quarter - 1]}季度`,
    en: (quarter: number) => `Q${quarter} `,
  },
  baseline: {
    'zh-CN': (before: string, after: string) => `基数由${before}改为${after}`,
    en: (before: string, after: string) => `it starts at ${after} instead of ${before}`,
  },
  register: {
    'zh-CN': (name: string, before: string, after: string) => `${name}由“${before}”改为“${after}”`,
    en: (name: string, before: string, after: string) => `${name} was “${before}” and is “${after}”`,
  },
  year: { 'zh-CN': (year: number) => `${year}年`, en: (year: number) => `${year}: ` },
  redefined: {
    'zh-CN': (from: string, definition: string) => `自 ${from} 起口径有变（${definition}）`,
    en: (from: string, definition: string) => `defined otherwise from ${from} on (${definition})`,
  },
  reason: { 'zh-CN': '说明', en: 'reason' },
  into: { 'zh-CN': '并入', en: 'into' },
  decision: { 'zh-CN': '依据', en: 'decided by' },
  lacksReason: { 'zh-CN': '须说明理由', en: 'a reason must be given' },
  none: { 'zh-CN': '无', en: 'none' },
  before: { 'zh-CN': '原处', en: 'before' },
  rows: { 'zh-CN': '指标表', en: 'Tables of indicators' },
  parts: { 'zh-CN': '各部分', en: 'Parts' },
  fields: { 'zh-CN': '标题、文号、日期等', en: 'Titles, numbers, dates and the like' },
  grave: { 'zh-CN': '须注意', en: 'lost, or less than it was' },
  nothing: { 'zh-CN': '没有可以比较的文件', en: 'there are no documents to compare' },
  sameOthers: {
    'zh-CN': (count: number) => `${count} 份其他文件没有变化`,
    en: (count: number) =>
      count === 1 ? 'one other document has not changed' : `${count} other documents have not changed`,
  },
  samePlans: {
    'zh-CN': (count: number) => `${count} 份计划没有变化`,
    en: (count: number) => (count === 1 ? 'one plan has not changed' : `${count} plans have not changed`),
  },
  colon: { 'zh-CN': '：', en: ': ' },
  comma: { 'zh-CN': '、', en: ', ' },
  formerly: { 'zh-CN': (title: string) => `（原为“${title}”）`, en: (title: string) => ` (was “${title}”)` },
  unitsRenamed: { 'zh-CN': '以下统一改称，不再逐条列示', en: 'renamed throughout, not listed one by one' },
  unitsAdded: { 'zh-CN': '新设部门', en: 'new departments' },
  unitsDissolved: { 'zh-CN': '撤销部门', en: 'dissolved departments' },
  unchanged: {
    'zh-CN': (count: number) => `另有 ${count} 项延续不变`,
    en: (count: number) => `${count} more ${count === 1 ? 'is' : 'are'} unchanged`,
  },
  suggestion: {
    'zh-CN': (score: string) => `推测为同一事项（相似度 ${score}），请核对`,
    en: (score: string) => `taken for the same by likeness (${score}); please check`,
  },
  candidates: {
    'zh-CN': (names: string) => `可能是另一方的 ${names}，请核对`,
    en: (names: string) => `may be ${names} of the other side; please check`,
  },
  titled: { 'zh-CN': inTitleMarks, en: inTitleMarks },
} as const

/** `目标降低、承诺弱化`. */
export function classNames(codes: readonly (ChangeCode | DetailCode)[], language: Language): string {
  return codes.map((code) => classOf(code).name[language]).join(words.comma[language])
}

/** What became of departments as a whole, however many points they lead: under each label that has any their names. */
export function unitChanges(
  { renamedUnits, addedUnits, dissolvedUnits }: ShownPlan,
  language: Language,
): { readonly label: string; readonly names: string }[] {
  const renamed = renamedUnits.map(({ before, after }) => `${before} → ${after}`)
  return [
    { label: words.unitsRenamed, names: renamed },
    { label: words.unitsAdded, names: addedUnits },
    { label: words.unitsDissolved, names: dissolvedUnits },
  ].flatMap(({ label, names }) =>
    names.length > 0 ? [{ label: label[language], names: names.join(words.comma[language]) }] : [],
  )
}

/** What became of a document that is gone, and why; or that nobody says it. */
export function endLines({ end, into, lacking }: LoneDocument, language: Language): string[] {
  return whyLines({ into, reason: end?.reason, end, lacksReason: lacking !== undefined }, language)
}

/** Why it is so, and of what is gone where it went and who decided it; or that nobody says it. */
export function whyLines(
  { into, reason, end, lacksReason }: Pick<ShownPoint, 'into' | 'reason' | 'end' | 'lacksReason'>,
  language: Language,
): string[] {
  if (lacksReason) return [words.lacksReason[language]]
  const said = [
    { label: words.into, text: into },
    { label: words.reason, text: reason },
    { label: words.decision, text: end?.decision },
  ]
  return said.flatMap(({ label, text }) =>
    text === undefined ? [] : [`${label[language]}${words.colon[language]}${text}`],
  )
}

/** `plans/2025/work-points.yaml:31`. */
export function lineOf(location: Location): string {
  return `${location.source.name}:${positionAt(location.source, location.start).line}`
}

/** `old.yaml:3 → new.yaml:5`, of what stands at one place on either side, or on one of them. */
export function linesOf(before: Location | undefined, after: Location | undefined): string {
  return [before, after].flatMap((side) => (side ? [lineOf(side)] : [])).join(' → ')
}

/** `old-id → new-id`, or the one id where it is the same. */
export function idsOf({ before, after }: Pick<ShownPoint, 'before' | 'after'>): string {
  const [was, is] = [before, after].map((side) => side.map(({ id }) => id).join('+'))
  if (!was || !is || was === is) return is || was || ''
  return `${was} → ${is}`
}

/** `old.yaml:3 → new.yaml:5`, as far as there is a place on either side. */
export function placesOf({ before, after }: Pick<ShownPoint, 'before' | 'after'>): string {
  return [before, after]
    .filter((side) => side.length > 0)
    .map((side) => side.map(({ location }) => lineOf(location)).join(', '))
    .join(' → ')
}

/** What rests on likeness, and is for a person to decide. Two decimals are as much as likeness can tell. */
export function likenessLines({ by, score, candidates }: ShownPoint, language: Language): string[] {
  const names = candidates.map(({ id, score }) => `${id}${words.brackets[language](score.toFixed(2))}`)
  return [
    ...(by === 'suggestion' && score !== undefined ? [words.suggestion[language](score.toFixed(2))] : []),
    ...(names.length > 0 ? [words.candidates[language](names.join(words.comma[language]))] : []),
  ]
}
