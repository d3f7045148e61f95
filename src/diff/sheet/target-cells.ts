import { type Line, printDate, type Run } from '../../documents/index.ts'
import { printBaseline } from '../../model/index.ts'
import { type Difference, promisedPhrase } from '../../succession/index.ts'
import { classOf } from '../change-classes.ts'
import type { AnnualChange } from '../targets/compare-annual.ts'
import type { PlacedTarget } from '../targets/placed-target.ts'
import type { PlanLine } from '../targets/plan-line.ts'
import type { RegisterChange } from '../targets/register-changes.ts'
import { standingCodes, type TargetChange } from '../targets/target-change.ts'
import { registerWords } from '../telling/register-words.ts'
import { baselinesOf, showYear } from '../telling/show-target.ts'
import { plain, styled } from './sheet-context.ts'

/** A promise in one line: `示范党支部：3～5个→5～6个（目标提高，+2个，上年实际4个）`. */
export function targetLine(target: TargetChange): Line {
  const { indicator, before, after, difference } = target
  const [was, is] = [before, after].map(phraseOf)
  const phrases = [...new Set([was, is])].filter((phrase) => phrase !== undefined)
  const figures = [
    baselineText(target),
    ...target.redefinitions.map(redefinitionText),
    ...target.register.map(registerText),
    ...target.annual.map(annualText),
    differenceText(difference),
    startText(target),
    reachedText(target),
  ]
  return [
    ...plain(`${indicator.name}：${phrases.join('→')}（`),
    ...targetClasses(target),
    ...plain(figures.map((figure) => (figure ? `，${figure}` : '')).join('')),
    ...plain('）'),
  ]
}

/** What a promise starts from. */
export interface Start {
  readonly name: '上年实际' | '规划基数'
  /** `22.1%` */
  readonly printed: string
  /** From there to the promise. */
  readonly difference: Difference | undefined
}

/**
 * The result of the year before; a plan of several years begins at the figure that it says itself (“十三五”末), which may be
 * the sum of as many years.
 */
export function startOf({ after, actual }: TargetChange): Start | undefined {
  if (!after || !actual) return undefined
  const { printed, difference } = actual
  if (!isOfYears(after.document)) return { name: '上年实际', printed, difference }
  const { baseline } = after.target
  if (baseline === undefined || baseline === 'unknown') return undefined
  const own = printBaseline(baseline)
  return { name: '规划基数', printed: own, difference: own === printed ? difference : undefined }
}

/** Whether a plan is of several years. */
export function isOfYears({ period }: PlacedTarget['document']): boolean {
  return period.to > period.from
}

function startText(target: TargetChange): string | undefined {
  const start = startOf(target)
  return start && `${start.name}${start.printed}`
}

/** What was reached last year, where the promise falls short of it and begins at something else. */
function reachedText(target: TargetChange): string | undefined {
  const { actual } = target
  return actual?.isShort && actual.printed !== startOf(target)?.printed
    ? `上年实际${actual.printed}`
    : undefined
}

export function phraseOf(side: PlacedTarget | undefined): string | undefined {
  return side && promisedPhrase(side.target)
}

/** The classes of a promise, those that tell of a loss standing out. */
function targetClasses(target: TargetChange): Run[] {
  return [...target.codes, ...standingCodes(target)].flatMap((code, index): readonly Run[] => {
    const { name, severity } = classOf(code)
    const said = styled(severity === 'info' ? 'kept' : 'strong', name['zh-CN'])
    return index > 0 ? [...plain('、'), ...said] : said
  })
}

/** `自2025年1月1日起按新版目录统计`: what the register declares, in its words. */
function redefinitionText({ from, definition }: TargetChange['redefinitions'][number]): string {
  return `自${printDate(from)}起口径有变：${definition}`
}

/** `定义：含急诊→不含急诊` */
function registerText(change: RegisterChange): string {
  const { name, before, after } = registerWords(change, 'zh-CN')
  return `${name}：${before}→${after}`
}

/** `2026年36人→35人`; a side that says nothing of that year is 无. */
function annualText(change: AnnualChange): string {
  const { year, before = '无', after = '无' } = showYear(change)
  return `${year}年${before}→${after}`
}

function baselineText(target: TargetChange): string | undefined {
  const baselines = baselinesOf(target)
  return baselines && `基数${baselines.before}→${baselines.after}`
}

/**
 * The classes of a promise, where it starts otherwise, what the register says of how it is counted otherwise, and which of
 * its years are others.
 */
export function changeLines(target: TargetChange): Line[] {
  const [baselines, reached] = [baselineText(target), reachedText(target)]
  return [
    targetClasses(target),
    ...(baselines === undefined ? [] : [plain(baselines)]),
    ...(reached === undefined ? [] : [plain(reached)]),
    ...target.redefinitions.map((one) => plain(redefinitionText(one))),
    ...target.register.map((one) => plain(registerText(one))),
    ...target.annual.map((one) => plain(annualText(one))),
  ]
}

const measures = {
  amount: amountText,
  points: (size: string) => `${size}个百分点`,
  levels: (size: string) => `${size}级`,
  places: (size: string) => `${size}位`,
} as const satisfies Record<Difference['measure'], (size: string, unit: string) => string>

/** `+15万m²`: round figures of five digits and more are not spelled out (GB/T 15835-2011, 5.1.3); 万元 counts so already. */
function amountText(size: string, unit: string): string {
  const [, whole, tenth] = /^([+−]?\d+)(\d)000$/u.exec(size) ?? []
  if (whole === undefined || /^[万亿]/u.test(unit)) return `${size}${unit}`
  return `${whole}${tenth === '0' ? '' : `.${tenth}`}万${unit}`
}

/** `+2.5个百分点`, `−10件（−20%）`; empty where nothing differs, or no number tells. */
export function differenceText(difference: Difference | undefined): string {
  if (!difference || difference.by.eq(0)) return ''
  const { by, measure, unit = '', percent, isPerYear } = difference
  const share = percent ? `（${signed(percent.round(1))}%）` : ''
  return `${isPerYear ? '年均' : ''}${measures[measure](signed(by), unit)}${share}`
}

function signed(number: Difference['by']): string {
  return `${number.lt(0) ? '−' : '+'}${number.abs().toFixed()}`
}

/** How a promise differs from last year's, or else from last year's result. */
export function differenceLines(target: TargetChange): Line[] {
  const { difference } = target
  const text = differenceText(difference)
  if (text !== '') return [plain(text)]
  const start = startOf(target)
  const fromStart = differenceText(start?.difference)
  return difference || !start || fromStart === '' ? [] : [plain(`较${start.name.slice(2)}${fromStart}`)]
}

/**
 * What the longer plan asks, and whether the year is on its way there.
 *
 * @param isOneOfSeveral a reader has to be told of which promise this is
 */
export function planLines({ indicator, line }: TargetChange, isOneOfSeveral = false): Line[] {
  if (!line) return []
  const { promise, endsIn, fromTarget, isOnLine } = line
  return [
    plain(`${isOneOfSeveral ? indicator.name : ''}${endsIn}年：${promisedPhrase(promise.target)}`),
    ...(isOnLine === undefined ? [] : [isOnLine ? plain('符合序时') : styled('strong', '未达序时')]),
    ...restOf(line, fromTarget),
  ]
}

/** What is left to do where the target of the year is met. */
function restOf({ endsIn }: PlanLine, rest: Difference | undefined): Line[] {
  if (rest?.sense !== 'better') return []
  return [plain(`到${endsIn}年还差${measures[rest.measure](rest.by.abs().toFixed(), rest.unit ?? '')}`)]
}
