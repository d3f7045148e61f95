import {
  type Answer,
  answersIn,
  isPlan,
  type PlanDocument,
  type PointProgress,
  type ProgressEntry,
  pointsOf,
} from '../model/index.ts'
import type { Place } from './place.ts'
import type { Finding } from './rule.ts'
import { placeIn, type Subject } from './subject.ts'

/** A point of which both a register of progress and a report on its plan speak. */
interface Accounted {
  readonly answer: Answer
  readonly report: PlanDocument
  readonly progress: PointProgress
}

function placeOfEntry({ parsed, path }: ProgressEntry, ...key: readonly string[]): Place {
  return { parsed, path: [...path, ...key] }
}

function accountedIn({ documents, workspace: { progress } }: Subject): Accounted[] {
  return documents.flatMap((report) => {
    if (report.kind !== 'results' || report.reports === undefined) return []
    const plan = report.reports
    return answersIn(report).flatMap((answer): Accounted[] => {
      const known = answer.point === undefined ? undefined : progress.of(plan, answer.point)
      return known ? [{ answer, report, progress: known }] : []
    })
  })
}

/** Points that a report leaves open although the register has closed them. */
export function contradictedStates(subject: Subject): Finding<'actual/conflict'>[] {
  return accountedIn(subject).flatMap(({ answer, report, progress: { last } }) => {
    if (last.state !== 'done' || answer.state === 'done') return []
    return {
      args: {
        indicator: last.point,
        found: answer.state,
        period: last.on,
        recorded: last.state,
        problem: 'state' as const,
      },
      at: placeIn(report, [...answer.path, 'state']),
      related: [{ at: placeOfEntry(last, 'state'), note: 'progress-here' as const }],
    }
  })
}

/** Points that are closed without evidence, put off without approval, or open beyond their deadline. */
export function unprovedProgress(subject: Subject): Finding<'actual/evidence'>[] {
  const { entries } = subject.workspace.progress
  const unproved = entries
    .filter(({ state, evidence }) => state === 'done' && evidence.length === 0)
    .map((entry) => finding('no-proof', entry.point, '', placeOfEntry(entry, 'state')))
  const undecided = entries.flatMap((entry) =>
    entry.extension && entry.extension.decision === undefined
      ? [
          finding(
            'no-decision',
            entry.point,
            entry.extension.to.written,
            placeOfEntry(entry, 'extension', 'to'),
          ),
        ]
      : [],
  )
  const unclosed = accountedIn(subject).flatMap(({ answer, report, progress: { last } }) => {
    if (answer.state !== 'done' || last.state === 'done') return []
    return {
      ...finding('not-closed', last.point, last.on, placeIn(report, [...answer.path, 'state'])),
      related: [{ at: placeOfEntry(last, 'state'), note: 'progress-here' as const }],
    }
  })
  return [...unproved, ...undecided, ...unclosed, ...overdue(subject)]
}

/**
 * Points of which the register itself says, on a day beyond their deadline as it was put off, that they are not done. What was
 * closed since then is late, and overdue no more.
 */
function overdue({ documents, workspace: { progress } }: Subject): Finding<'actual/evidence'>[] {
  return documents.filter(isPlan).flatMap((plan) =>
    pointsOf(plan).flatMap(({ id, by, path }) => {
      const known = progress.of(plan.id, id)
      const due = known?.extendedTo ?? by
      if (!known || !due || known.last.state === 'done') return []
      const late = known.entries.find(({ on, state }) => state !== 'done' && on > due.endsOn)
      if (!late) return []
      return {
        ...finding('overdue', id, due.written, placeOfEntry(late, 'on')),
        related: [{ at: placeIn(plan, [...path, by ? 'by' : 'id']), note: 'point-here' as const }],
      }
    }),
  )
}

function finding(
  problem: Finding<'actual/evidence'>['args']['problem'],
  what: string,
  period: string,
  at: Place,
): Finding<'actual/evidence'> {
  return { args: { what, problem, period }, at }
}
