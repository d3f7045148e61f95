import type { Location } from '../diagnostics/index.ts'
import { printTarget } from '../quantity/index.ts'
import { type ChangeCode, classOf, type DetailCode } from './change-classes.ts'
import type { PointChange } from './compare-points.ts'
import type { PlanDiff } from './diff-plans.ts'

/** One thing that changed, by itself: what CI counts, and what a reviewer is shown at its line. */
export interface Change {
  readonly code: ChangeCode | DetailCode
  readonly severity: 'error' | 'warning' | 'info'
  /** What it is about: ids of points, of an indicator, of a department. */
  readonly subject: string
  readonly before: Location | undefined
  readonly after: Location | undefined
  /** The same however its files are laid out: class, subject and what stood and stands there. */
  readonly fingerprint: string
}

/** All that changed, point after point; what stayed is left out. */
export function listChanges({ points }: PlanDiff): Change[] {
  return points.flatMap((point) => [...pointChanges(point), ...targetChanges(point)])
}

function pointChanges({ codes, before, after }: PointChange): Change[] {
  const ids = (side: PointChange['before']) => side.map(({ point }) => point.id).join('+')
  const [was, is] = [ids(before), ids(after)]
  const subject = was === is || was === '' ? is : is === '' ? was : `${was}>${is}`
  return codes
    .filter((code) => code !== 'unchanged')
    .map((code) => ({
      code,
      severity: classOf(code).severity,
      subject,
      before: before[0]?.location,
      after: after[0]?.location,
      fingerprint: `${code}:${subject}`,
    }))
}

function targetChanges({ targets, before, after }: PointChange): Change[] {
  const id = (after[0] ?? before[0])?.point.id ?? ''
  return targets.flatMap(({ indicator, codes, before: was, after: is }) => {
    const subject = `${id}/${indicator.id}`
    const phrases = [was, is].map((one) => (one ? printTarget(one.target.target) : '')).join('>')
    return codes
      .filter((code) => code !== 'target-unchanged')
      .map((code) => ({
        code,
        severity: classOf(code).severity,
        subject,
        before: was?.location,
        after: is?.location,
        fingerprint: `${code}:${subject}:${phrases}`,
      }))
  })
}
