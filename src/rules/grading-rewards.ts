import Big from 'big.js'
import type { Band, GradingScheme } from '../model/index.ts'
import { printAmount } from '../quantity/index.ts'
import type { Place } from './place.ts'

/** Something about the rewards of a scheme that cannot be meant. */
export interface RewardFault {
  readonly problem: 'order' | 'budget'
  readonly grade: string
  readonly arithmetic: string
  /** Of the reward that is too much or too little, and of what proves it. */
  readonly path: Place['path']
  readonly proof: Place['path']
}

/**
 * Where a reward goes up while the grades go down. Grades may be listed from the best or from the worst: the first
 * and the last say which; where these bring the same, it is the grades between that must not bring more.
 */
export function wrongSteps({ bands }: GradingScheme): RewardFault[] {
  const [first, last] = [bands[0], bands.at(-1)]
  if (!first || !last) return []
  const way = rewardOf(first).cmp(rewardOf(last)) || 1
  return bands.slice(1).flatMap((band, index) => {
    const before = bands[index]
    const step = before ? rewardOf(before).cmp(rewardOf(band)) : 0
    if (!before || step === 0 || step === way) return []
    const arithmetic = `${printReward(before)} ${step < 0 ? '<' : '>'} ${printReward(band)}`
    const places = { path: rewardPath(band), proof: rewardPath(before) }
    return [{ problem: 'order', grade: band.grade, arithmetic, ...places }]
  })
}

/** Where the dearest grade, if all get it, costs more than there is. */
export function overBudget({ bands, budget, count = 1, path }: GradingScheme): RewardFault[] {
  const [dearest] = bands.toSorted((a, b) => rewardOf(b).cmp(rewardOf(a)))
  if (!budget || !dearest?.reward) return []
  const cost = { ...dearest.reward, value: rewardOf(dearest).times(count) }
  if (cost.value.lte(budget.value)) return []
  const times = count === 1 ? '' : ` × ${count} = ${printAmount(cost)}`
  const arithmetic = `${printAmount(dearest.reward)}${times} > ${printAmount(budget)}`
  const places = { path: [...path, 'budget'], proof: rewardPath(dearest) }
  return [{ problem: 'budget', grade: dearest.grade, arithmetic, ...places }]
}

/** What a grade brings; one of which nothing is said brings nothing. */
export function rewardOf({ reward }: Band): Big {
  return reward?.value ?? new Big(0)
}

/** `优秀：30万元` */
export function printReward({ grade, reward }: Band): string {
  return `${grade}：${reward ? printAmount(reward) : '0元'}`
}

/** Where the reward of a grade stands; of one that has none, the grade. */
export function rewardPath({ reward, path }: Band): Place['path'] {
  return reward ? [...path, 'reward'] : path
}
