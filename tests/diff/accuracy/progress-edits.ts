import type { EditKind, Expected, HeldPair } from './edits.ts'
import { type PointData, pointsIn, sectionOf } from './plan-data.ts'

/** How a point is carried out, as a table of tasks prints it. */
interface Progress {
  readonly milestones: Readonly<Record<string, string>>
  readonly deliverables: readonly string[]
}

const about = ({ shortTitle, id }: PointData) => (typeof shortTitle === 'string' ? shortTitle : id)

function progressOf(point: PointData): Progress {
  const name = about(point)
  return {
    milestones: { Q1: `${name}工作方案印发`, Q3: `${name}中期评估` },
    deliverables: [`${name}工作方案`, `${name}总结报告`],
  }
}

/** Gives every point of both plans steps, something to show and somebody who answers for it. */
export function carryOut({ older, newer }: HeldPair): void {
  for (const plan of [older, newer])
    for (const point of pointsIn(plan)) Object.assign(point, progressOf(point), { leader: '分管院领导' })
}

function ofProgress(what: string, code: string, change: (point: PointData) => object): EditKind {
  return {
    what,
    fits: () => true,
    make(point) {
      Object.assign(point, change(point))
      return { before: [point.id], after: [point.id], codes: [code] }
    },
  }
}

const steps = (change: (old: Progress['milestones'], name: string) => Record<string, string | undefined>) => {
  return (point: PointData) => ({ milestones: change(progressOf(point).milestones, about(point)) })
}

const shows = (change: (old: readonly string[]) => readonly string[]) => (point: PointData) => ({
  deliverables: change(progressOf(point).deliverables),
})

/** A point that the newer plan says it no longer carries, with where it went. */
function ended(what: string, as: string, more: (goal: PointData) => object): EditKind {
  return {
    what,
    fits: (point, { newer }) => sectionOf(newer, point.id).points.length > 2,
    make(point, { newer }): Expected {
      const { points } = sectionOf(newer, point.id)
      const [goal] = points.filter((one) => one !== point)
      if (!goal) throw new Error('a point to go into')
      points.splice(points.indexOf(point), 1)
      newer.ended = [...(newer.ended ?? []), { id: point.id, as, reason: '结合实际统筹安排', ...more(goal) }]
      return { before: [point.id], after: [], codes: [as] }
    },
  }
}

/** Edits of what a table of tasks prints beside a text, and of how a point ends; the rarest opportunities first. */
export const progressEdits: readonly EditKind[] = [
  {
    ...ofProgress('change the list of what is to be done', 'adjusted', ({ targets }) => ({
      targets: { ...targets, 器官移植资质: { checklist: ['肝移植资质', '小肠移植资质'] } },
    })),
    fits: ({ targets = {} }) => '器官移植资质' in targets,
  },
  {
    ...ofProgress('change the nature of a point', 'nature-changed', () => ({ nature: 'standing' })),
    fits: ({ by, nature }) => by === undefined && nature !== 'standing',
  },
  ofProgress(
    'put a step off',
    'milestone-later',
    steps(({ Q1, Q3 }) => ({ Q1, Q4: Q3 })),
  ),
  ofProgress(
    'bring a step forward',
    'milestone-earlier',
    steps(({ Q1, Q3 }) => ({ Q1, Q2: Q3 })),
  ),
  ofProgress(
    'leave a step out',
    'milestones-fewer',
    steps(({ Q1 }) => ({ Q1 })),
  ),
  ofProgress(
    'add a step',
    'milestones-more',
    steps((old, name) => ({ ...old, Q4: `${name}长效制度定稿` })),
  ),
  ofProgress(
    'word a step otherwise',
    'milestones-changed',
    steps((old, name) => ({ ...old, Q3: `${name}中期自评和评估` })),
  ),
  ofProgress(
    'put another step in its place',
    'milestones-changed',
    steps((old) => ({ ...old, Q3: '选派骨干赴外院进修' })),
  ),
  ofProgress(
    'show one thing less for a point',
    'deliverables-fewer',
    shows((old) => old.slice(1)),
  ),
  ofProgress(
    'show one thing more for a point',
    'deliverables-more',
    shows((old) => [...old, '案例汇编']),
  ),
  ofProgress(
    'show another thing for a point',
    'deliverables-changed',
    shows(([first = '']) => [first, '案例汇编']),
  ),
  ofProgress('let somebody else answer for a point', 'leader-changed', () => ({ leader: '院长' })),
  ofProgress('let nobody answer for a point', 'leader-changed', () => ({ leader: undefined })),
  {
    ...ofProgress('call a point otherwise in tables', 'renamed', ({ shortTitle }) => ({
      shortTitle: `${shortTitle}新模式`,
    })),
    fits: ({ shortTitle }) => shortTitle !== undefined,
  },
  ofProgress('serve another task of the longer plan', 'serves-changed', () => ({ serves: ['fyp-campus'] })),
  ended('put a point off to another year', 'deferred', () => ({})),
  ended('let another point absorb one', 'absorbed', ({ id }) => ({ into: id })),
]
