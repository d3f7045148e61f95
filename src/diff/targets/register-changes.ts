import type { Indicator, PointTarget } from '../../model/index.ts'
import { sameDimension, unitOfTarget } from '../../quantity/index.ts'

/** What is said otherwise of an indicator, so that its figures are no longer those that they were. */
export type RegisterChange = {
  [Key in 'measure' | 'unit' | 'better' | 'definition']: {
    readonly key: Key
    readonly before: Indicator[Key]
    readonly after: Indicator[Key]
  }
}['measure' | 'unit' | 'better' | 'definition']

/** Another thing is counted: in a unit that does not convert, or of an indicator that is defined otherwise. */
export function registerChanges(was: PointTarget, is: PointTarget): RegisterChange[] {
  const [old, now] = [was.indicator, is.indicator]
  return [
    ...(old.measure === now.measure
      ? []
      : [{ key: 'measure' as const, before: old.measure, after: now.measure }]),
    ...unitChange(was, is),
    // What was better turned round makes every loss a gain; where nothing was said, nothing is turned.
    ...(old.better === undefined || now.better === undefined || old.better === now.better
      ? []
      : [{ key: 'better' as const, before: old.better, after: now.better }]),
    ...(old.definition === now.definition
      ? []
      : [{ key: 'definition' as const, before: old.definition, after: now.definition }]),
  ]
}

/** In the register, or else in what is promised. */
function unitChange(was: PointTarget, is: PointTarget): RegisterChange[] {
  const units = [[was.indicator.unit, is.indicator.unit] as const]
  if (was.target.kind === is.target.kind) units.push([unitOfTarget(was.target), unitOfTarget(is.target)])
  const apart = units.find(([before, after]) => isApart(before, after))
  return apart ? [{ key: 'unit', before: apart[0], after: apart[1] }] : []
}

function isApart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && !sameDimension(a, b)
}
