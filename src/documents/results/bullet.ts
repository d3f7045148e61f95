import type Big from 'big.js'
import { isShort } from '../../model/index.ts'
import { type BulletRow, bulletChart } from '../charts/bullet-chart.ts'
import { type Outcome, resultNames, type ShownFigure } from './outcome.ts'
import { outcomeTable } from './outcome-table.ts'
import type { Picture } from './picture.ts'

/** Targets against results as a picture, in words and as a table. */
export function bulletPicture(outcomes: readonly Outcome[], title: string, width: number): Picture {
  return {
    drawing: bulletChart(outcomes.map(rowOf), width),
    description: `条形图：${title}。${outcomes.map(sentenceOf).join('；')}。`,
    table: outcomeTable(outcomes, { caption: title }),
  }
}

function rowOf({ indicator, goal, actual, before, achievement }: Outcome): BulletRow {
  const isLowerBetter = indicator.better === 'lower'
  const isLevel = indicator.scale !== undefined
  return {
    name: isLowerBetter ? `${indicator.name}（逐步降低）` : indicator.name,
    goal: {
      low: lengthOf(goal.interval?.low, isLevel),
      high: lengthOf(goal.interval?.high, isLevel),
      printed: goal.printed,
    },
    isLowerBetter,
    actual: drawn(actual, isLevel),
    before: drawn(before, isLevel),
    outcome: achievement === undefined ? '' : resultNames[achievement],
    isMissed: isShort(achievement),
  }
}

/** Levels are counted from the lowest of their scale, which is one step long. */
function lengthOf(value: Big | null | undefined, isLevel: boolean): number | undefined {
  return value?.plus(isLevel ? 1 : 0).toNumber()
}

function drawn(figure: ShownFigure | undefined, isLevel: boolean): BulletRow['actual'] {
  const value = lengthOf(figure?.value, isLevel)
  return figure && { value, printed: figure.printed }
}

function sentenceOf({ indicator, goal, actual, before, achievement }: Outcome): string {
  const parts = [
    `目标${goal.printed}`,
    actual ? `实际${actual.printed}` : '实际数暂无',
    before ? `上年${before.printed}` : '',
    achievement === undefined ? '' : resultNames[achievement],
  ]
  return `${indicator.name}${parts.filter((part) => part !== '').join('，')}`
}
