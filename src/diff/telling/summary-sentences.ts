import type { Bilingual, Language } from '../../diagnostics/index.ts'
import type { Summary } from './summarize.ts'
import type { UnitLoad } from './unit-loads.ts'

/**
 * The summary in sentences, the tool's own: tasks, numbers, what needs an answer, who leads. What is nought is left out
 * where nobody would miss it.
 */
export function summarySentences(summary: Summary, language: Language): string[] {
  return Object.values(summaryParts(summary, language)).filter((sentence) => sentence !== '')
}

/** Each sentence by what it is of, in their order; empty where there is nothing to say. */
export function summaryParts(summary: Summary, language: Language): Record<keyof SummaryWords, string> {
  const wording = wordings[language]
  // Who has no task in plans that give none is not idle.
  const hasTasks = hasPoints(summary)
  return {
    tasks: hasTasks ? wording.tasks(summary) : '',
    ended: hasTasks ? wording.ended(summary) : '',
    targets: wording.targets(summary),
    answers: wording.answers(summary),
    units: hasTasks ? wording.units(summary) : '',
  }
}

/** Whether either plan consists of tasks at all. */
export function hasPoints({ before, after }: Summary): boolean {
  return before.points + after.points > 0
}

interface SummaryWords {
  tasks(summary: Summary): string
  ended(summary: Summary): string
  targets(summary: Summary): string
  answers(summary: Summary): string
  units(summary: Summary): string
}

type Count = readonly [number, string]

/** Those that are not nought. */
function counts(
  found: readonly Count[],
  print: (count: number, what: string) => string,
  mark: string,
): string {
  return found
    .filter(([count]) => count > 0)
    .map(([count, what]) => print(count, what))
    .join(mark)
}

const chinese: SummaryWords = {
  tasks({ after: { period, points, fates }, concerns }) {
    const parts = list([
      [fates.continued.length, '延续'],
      [fates.added.length, '新增'],
      [fates.strengthened.length, '强化'],
      [fates.weakened.length, '弱化'],
    ])
    const head = concerns ? `涉及${concerns.name}的任务${points}项` : `共${points}项任务`
    return `${years(period)}年${head}${parts === '' ? '' : `：${parts}`}。`
  },
  ended(summary) {
    const { points, fates } = summary.before
    if (points === 0) return ''
    const parts = list([
      [fates.done.length, '完成退出'],
      [fates.merged.length, '合并'],
      [fates.absorbed.length, '并入他项'],
      [fates.deferred.length, '延后'],
      [fates.cancelled.length, '取消'],
      [fates.dropped.length, '未说明去向'],
    ])
    const head = `${isSameYear(summary) ? '修改前' : `${years(summary.before.period)}年`}${points}项`
    return parts === '' ? `${head}全部保留。` : `${head}中${parts}。`
  },
  targets(summary) {
    const { targets } = summary
    if (targets.before + targets.after === 0) return '没有量化指标。'
    const parts = list([
      [targets.raised.length, '提高'],
      [targets.unchanged.length, '持平'],
      [targets.lowered.length, '降低'],
      [targets.redefined.length, '不可比'],
      [targets.changed.length, '调整'],
      [targets.counted.length, '由定性改为量化'],
      [targets.added.length, '新增'],
      [targets.split.length, '分列'],
    ])
    const gone = list([
      [targets.vague.length, '量化改为定性'],
      [targets.dropped.length, '不再列出'],
      [targets.merged.length, '合并'],
      [targets.softened.length, '承诺弱化'],
    ])
    const past = isSameYear(summary) ? '修改前' : `${years(summary.before.period)}年`
    const head = `量化指标${targets.after}项（${past}${targets.before}项）`
    const line = isOnLine(summary) ? `；列入规划的${summary.onLine.length}项均符合序时` : ''
    return `${[head, parts].filter((part) => part !== '').join('，')}${gone === '' ? '' : `；${gone}`}${line}。`
  },
  answers(summary) {
    const parts: Count[] = [
      [unexplained(summary), '弱化、取消未说明理由'],
      [summary.belowActual.length, '目标不及上年实际'],
      [summary.offLine.length, '未达规划序时'],
      [summary.withoutDeadline.length, '无完成时限'],
      [summary.suggested.length, '按相似程度对应、待核实'],
    ]
    const said = counts(parts, (count, what) => `${what}${count}项`, '，')
    return said === '' ? '' : `${said}。`
  },
  units(summary) {
    const { mostLeading, units, concerns } = summary
    if (concerns) return chineseLoad(summary, concerns)
    const [first] = mostLeading
    const most = first && `牵头最多：${names(mostLeading, '、')}，${first.lead.after.length}项`
    const idle = units.filter(({ isIdle }) => isIdle)
    const over = units.filter(({ isOverloaded }) => isOverloaded)
    const said = [
      most,
      over.length > 0 ? `牵头过多：${names(over, '、')}` : undefined,
      idle.length > 0
        ? `没有任务：${names(idle.slice(0, mostIdle), '、')}${idle.length > mostIdle ? `等${idle.length}个部门` : ''}`
        : undefined,
    ].filter((part) => part !== undefined)
    return said.length === 0 ? '' : `${said.join('；')}。`
  },
}

type Concerned = NonNullable<Summary['concerns']>

/** `科研部牵头2项（2024年3项），配合6项（2024年3项）。` */
function chineseLoad(summary: Summary, { name, load }: Concerned): string {
  if (!load) return ''
  const past = isSameYear(summary) ? '修改前' : `${years(summary.before.period)}年`
  const said = (role: string, { before, after }: UnitLoad['lead']) =>
    `${role}${after.length}项（${past}${before.length}项）`
  const over = load.isOverloaded ? '；牵头过多' : ''
  return `${name}${said('牵头', load.lead)}，${said('配合', load.support)}${over}。`
}

function unexplained({ withoutReason, rowsWithoutReason }: Summary): number {
  return withoutReason.length + rowsWithoutReason.length
}

/** Whether the year does all that a plan of several years wants of it: no news between two drafts, nor of such a plan. */
function isOnLine(summary: Summary): boolean {
  const { onLine, offLine, after } = summary
  const isYear = after.period.from === after.period.to
  return isYear && !isSameYear(summary) && onLine.length > 0 && offLine.length === 0
}

/** Whether two states of one plan are compared: its year does not tell them apart then. */
function isSameYear({ before, after }: Summary): boolean {
  return before.period.from === after.period.from && before.period.to === after.period.to
}

const english: SummaryWords = {
  tasks({ after: { period, points, fates }, concerns }) {
    const parts = enumerate([
      [fates.continued.length, 'carried on'],
      [fates.added.length, 'new'],
      [fates.strengthened.length, 'strengthened'],
      [fates.weakened.length, 'weakened'],
    ])
    const whose = concerns ? ` that ${concerns.name} leads or supports` : ''
    return `${years(period)} has ${things(points, 'task')}${whose}${parts === '' ? '' : `: ${parts}`}.`
  },
  ended(summary) {
    const { period, points, fates } = summary.before
    if (points === 0) return ''
    const parts = enumerate([
      [fates.done.length, 'done'],
      [fates.merged.length, 'merged'],
      [fates.absorbed.length, 'absorbed by others'],
      [fates.deferred.length, 'deferred'],
      [fates.cancelled.length, 'cancelled'],
      [fates.dropped.length, 'gone without a word'],
    ])
    const past = isSameYear(summary) ? 'there were before' : `of ${years(period)}`
    const head = `Of the ${things(points, 'task')} ${past}`
    return parts === '' ? `${head} all are still there.` : `${head}: ${parts}.`
  },
  targets(summary) {
    const { targets } = summary
    if (targets.before + targets.after === 0) return 'There are no targets in numbers.'
    const parts = enumerate([
      [targets.raised.length, 'raised'],
      [targets.unchanged.length, 'unchanged'],
      [targets.lowered.length, 'lowered'],
      [targets.redefined.length, 'not comparable'],
      [targets.changed.length, 'changed'],
      [targets.counted.length, 'words before'],
      [targets.added.length, 'new'],
      [targets.split.length, 'one of several'],
    ])
    const gone = enumerate([
      [targets.vague.length, 'now words only'],
      [targets.dropped.length, 'no longer there'],
      [targets.merged.length, 'merged'],
      [targets.softened.length, 'less firmly promised'],
    ])
    const past = isSameYear(summary) ? 'before' : `in ${years(summary.before.period)}`
    const head = `${things(targets.after, 'target')} in numbers (${targets.before} ${past})`
    const line = isOnLine(summary) ? `; all ${summary.onLine.length} of the longer plan in step with it` : ''
    return `${head}${parts === '' ? '' : `: ${parts}`}${gone === '' ? '' : `; ${gone}`}${line}.`
  },
  answers(summary) {
    const said = enumerate([
      [unexplained(summary), 'weakened or dropped without a reason'],
      [summary.belowActual.length, 'short of last year’s result'],
      [summary.offLine.length, 'behind the longer plan'],
      [summary.withoutDeadline.length, 'without a deadline'],
      [summary.suggested.length, 'joined by likeness only'],
    ])
    return said === '' ? '' : `To be answered: ${said}.`
  },
  units(summary) {
    const { mostLeading, units, concerns } = summary
    if (concerns) return englishLoad(summary, concerns)
    const [first] = mostLeading
    const idle = units.filter(({ isIdle }) => isIdle)
    const over = units.filter(({ isOverloaded }) => isOverloaded)
    const said = [
      first && `Leads most: ${names(mostLeading, ', ')}, ${things(first.lead.after.length, 'task')}`,
      over.length > 0 ? `leads too many: ${names(over, ', ')}` : undefined,
      idle.length > 0
        ? `has nothing: ${names(idle.slice(0, mostIdle), ', ')}${idle.length > mostIdle ? ` and ${idle.length - mostIdle} more` : ''}`
        : undefined,
    ].filter((part) => part !== undefined)
    return said.length === 0 ? '' : `${said.join('; ')}.`
  },
}

/** `科研部 leads 2 tasks (3 in 2024) and supports 6 (3).` */
function englishLoad(summary: Summary, { name, load }: Concerned): string {
  if (!load) return ''
  const { lead, support, isOverloaded } = load
  const past = isSameYear(summary) ? 'before' : `in ${years(summary.before.period)}`
  const leads = `leads ${things(lead.after.length, 'task')} (${lead.before.length} ${past})`
  const supports = `supports ${support.after.length} (${support.before.length})`
  return `${name} ${leads} and ${supports}${isOverloaded ? '; leads too many' : ''}.`
}

const wordings = { 'zh-CN': chinese, en: english } satisfies Bilingual<SummaryWords>

function list(found: readonly Count[]): string {
  return counts(found, (count, what) => `${what}${count}`, '、')
}

function enumerate(found: readonly Count[]): string {
  return counts(found, (count, what) => `${count} ${what}`, ', ')
}

function things(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

/** `2025`, `2021—2025` */
function years({ from, to }: Summary['after']['period']): string {
  return from === to ? String(to) : `${from}—${to}`
}

/** Of a plan that speaks to few, those who have nothing are many, and all of them are in the table of departments. */
const mostIdle = 5

function names(units: readonly UnitLoad[], mark: string): string {
  return units.map(({ name }) => name).join(mark)
}
