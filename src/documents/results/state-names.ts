import type { PointState } from '../../model/index.ts'

/** 完成情况 of a point as printed. */
export const stateNames = {
  done: '完成',
  'under-way': '推进中',
  behind: '滞后',
} as const satisfies Record<PointState, string>
