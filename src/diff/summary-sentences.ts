import type { Bilingual, Language } from '../diagnostics/index.ts'
import type { Summary } from './summarize.ts'
import type { UnitLoad } from './unit-loads.ts'

/**
 * The summary in sentences, the tool's own: tasks, numbers, what needs an answer, who leads. What is nought is left out
 * where nobody would miss it.
 */
export function summarySentences(summary: Summary, language: Language): string[] {
  const wording = wordings[language]
  // Who has no task in plans that give none is not idle.
  const hasTasks = hasPoints(summary)
  return [
    hasTasks ? wording.tasks(summary) : '',
    hasTasks ? wording.ended(summary) : '',
    wording.targets(summary),
    wording.answers(summary),
    hasTasks ? wording.units(summary) : '',
  ].filter((sentence) => sentence !== '')
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
  tasks({ after: { period, points, fates } }) {
    const parts = list([
      [fates.continued.length, '延续'],
      [fates.added.length, '新增'],
      [fates.strengthened.length, '强化'],
      [fates.weakened.length, '弱化'],
    ])
    return `${years(period)}年共${points}项任务${parts === '' ? '' : `：${parts}`}。`
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
    return parts === '' ? `${head}全部延续。` : `${head}中${parts}。`
  },
  targets(summary) {
    const { targets } = summary
    const parts = list([
      [targets.raised.length, '提高'],
      [targets.unchanged.length, '持平'],
      [targets.lowered.length, '降低'],
      [targets.changed.length, '不可比'],
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
    return `${[head, parts].filter((part) => part !== '').join('，')}${gone === '' ? '' : `；${gone}`}。`
  },
  answers(summary) {
    const parts: Count[] = [
      [summary.withoutReason.length, '弱化、取消未说明理由'],
      [summary.belowActual.length, '目标不及上年实际'],
      [summary.offLine.length, '未达规划序时'],
      [summary.withoutDeadline.length, '无完成时限'],
      [summary.suggested.length, '按相似程度对应、待核实'],
    ]
    const said = counts(parts, (count, what) => `${what}${count}项`, '，')
    return said === '' ? '' : `${said}。`
  },
  units({ mostLeading, units }) {
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

/** Whether two states of one plan are compared: its year does not tell them apart then. */
function isSameYear({ before, after }: Summary): boolean {
  return before.period.from === after.period.from && before.period.to === after.period.to
}

const english: SummaryWords = {
  tasks({ after: { period, points, fates } }) {
    const parts = enumerate([
      [fates.continued.length, 'carried on'],
      [fates.added.length, 'new'],
      [fates.strengthened.length, 'strengthened'],
      [fates.weakened.length, 'weakened'],
    ])
    return `${years(period)} has ${things(points, 'task')}${parts === '' ? '' : `: ${parts}`}.`
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
    return parts === '' ? `${head} all are carried on.` : `${head}: ${parts}.`
  },
  targets(summary) {
    const { targets } = summary
    const parts = enumerate([
      [targets.raised.length, 'raised'],
      [targets.unchanged.length, 'unchanged'],
      [targets.lowered.length, 'lowered'],
      [targets.changed.length, 'not comparable'],
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
    return `${head}${parts === '' ? '' : `: ${parts}`}${gone === '' ? '' : `; ${gone}`}.`
  },
  answers(summary) {
    const said = enumerate([
      [summary.withoutReason.length, 'weakened or dropped without a reason'],
      [summary.belowActual.length, 'short of last year’s result'],
      [summary.offLine.length, 'behind the longer plan'],
      [summary.withoutDeadline.length, 'without a deadline'],
      [summary.suggested.length, 'joined by likeness only'],
    ])
    return said === '' ? '' : `To be answered: ${said}.`
  },
  units({ mostLeading, units }) {
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
