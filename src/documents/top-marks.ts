import type { OfficialDocument } from '../model/index.ts'

/** A mark at the top left of the first page. */
export interface TopMark {
  readonly text: string
  /** 份号 is set in 仿宋, the others in 黑体. */
  readonly isHei: boolean
}

/** 份号, 密级和保密期限, 紧急程度 in this order, one row each from the first on (GB/T 9704-2012 7.2.1–7.2.3). */
export function topMarks({ serialNumber, secrecy, urgency }: OfficialDocument): TopMark[] {
  const mark = (text: string | undefined, isHei: boolean) => (text === undefined ? [] : [{ text, isHei }])
  return [...mark(serialNumber, false), ...mark(secrecy, true), ...mark(urgency, true)]
}
