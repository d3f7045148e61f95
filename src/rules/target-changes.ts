import { type Target, targetInterval } from '../quantity/index.ts'

/** 达到 is said of either direction; only a change says where it goes. */
export function isChange(target: Target): boolean {
  const kind = target.kind === 'perYear' || target.kind === 'average' ? target.inner.kind : target.kind
  return ['increment', 'pp', 'growth', 'direction', 'multiple'].includes(kind)
}

/** Less by more than all there was. */
export function losesMoreThanAll(target: Target): boolean {
  const isLoss = target.kind === 'growth' && target.sign === 'down'
  return (isLoss && targetInterval(target.by, undefined, '%')?.low?.gt(100)) ?? false
}
