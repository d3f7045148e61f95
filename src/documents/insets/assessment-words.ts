import type { Assessment, Band, GradingScheme, Inline, Paragraph, Unit } from '../../model/index.ts'
import { printAmount, printCondition } from '../../quantity/index.ts'
import { countOf } from '../counts.ts'

/** 年终，由……从完成度、员工满意度、贡献度三个方面对项目进行评估考核。 */
export function assessmentParagraph({ assessor, cycle, subject, dimensions }: Assessment): Paragraph {
  return [text(`${cycle}，由`), named(assessor), text(`从${aspectsOf(dimensions)}对${subject}进行评估考核。`)]
}

/** A grading scheme in words. */
export interface GradingWords {
  /** Who grades what, when and by what, and into which grades. */
  readonly opening: Paragraph
  /** What each grade takes, and what it stands for. */
  readonly bands: readonly Paragraph[]
  /** Which grade decides; none where they do not meet. */
  readonly order: readonly Paragraph[]
  /** None where no grade brings anything. */
  readonly rewards: readonly Paragraph[]
}

export function gradingWords(scheme: GradingScheme): GradingWords {
  const { bands, order } = scheme
  return {
    opening: openingOf(scheme),
    bands: bands.map((band) => [text(`${band.grade}等次：${mustOf(band)}`), ...saysOf(band), text('。')]),
    order: order === 'first-match' ? [[text('同时符合几个等次条件的，以列在前面的等次为准。')]] : [],
    rewards: hasRewards(scheme)
      ? [
          [
            text(
              `根据考核结果给予奖励：${bands.map((band) => `${band.grade}等次${rewardOf(band)}`).join('，')}。`,
            ),
          ],
        ]
      : [],
  }
}

/** 年终，由医院质量管理委员会从完成度、员工满意度两个方面对项目进行考核，考核结果分为A、B、C三个等次。 */
function openingOf({ cycle, assessor, subject, dimensions, bands }: GradingScheme): Paragraph {
  const grades = bands.map(({ grade }) => grade).join('、')
  const from = `从${aspectsOf(dimensions.map(({ name }) => name))}`
  const what = subject === undefined ? '' : `对${subject}`
  return [
    text(`${cycle === undefined ? '' : `${cycle}，`}由`),
    named(assessor),
    text(`${from}${what}进行考核，考核结果分为${grades}${countOf(bands.length)}等次。`),
  ]
}

function aspectsOf(dimensions: readonly string[]): string {
  const count = dimensions.length === 1 ? '' : countOf(dimensions.length)
  return `${dimensions.join('、')}${count}方面`
}

function mustOf({ conditions, isForRest }: Band): string {
  if (isForRest) return '不符合其他各等次条件'
  const must = conditions.map((one) => `${one.dimension.name}${printMust(one)}`)
  return must.join('，')
}

/** 95%以上; of a dimension that is judged in words, these. */
export function printMust({ must }: Band['conditions'][number]): string {
  return typeof must === 'string' ? must : printCondition(must)
}

/** What a grade stands for, behind its conditions and without a mark of its own at the end. */
function saysOf({ says }: Band): Paragraph {
  return says.length === 0 ? [] : [text('；'), ...withoutEndMark(says)]
}

export function withoutEndMark(paragraph: Paragraph): Paragraph {
  const last = paragraph.at(-1)
  if (last?.type !== 'text') return paragraph
  return [...paragraph.slice(0, -1), text(last.text.replace(/[。；]$/u, ''))]
}

export function hasRewards({ bands }: GradingScheme): boolean {
  return bands.some(({ reward }) => reward !== undefined)
}

function rewardOf({ reward }: Band): string {
  return reward?.value.gt(0) ? `奖励${printAmount(reward)}` : '不予奖励'
}

function named(body: Unit | string): Inline {
  return typeof body === 'string' ? text(body) : { type: 'unit', unit: body }
}

function text(written: string): Inline {
  return { type: 'text', text: written }
}
