import {
  examplePlan,
  type PlanData,
  type PointData,
  pointIn,
  pointsIn,
  sectionOf,
  sentencesOf,
} from './plan-data.ts'

/** Two plans that were one until somebody edited the newer; the older is only prepared for it. */
export interface HeldPair {
  readonly older: PlanData
  readonly newer: PlanData
}

/** What an edit makes of points, told by ids: those of the older plan, those of the newer, and the classes. */
export interface Expected {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly codes: readonly string[]
  /** Codes that are there only where the author has said it, by lineage. */
  readonly said?: readonly string[]
  /** What an edit that makes two things of one makes beside this. */
  readonly also?: Expected
}

/** One kind of edit that people make from year to year. */
export interface EditKind {
  readonly what: string
  /** Whether it can be made at a point. */
  readonly fits: (point: PointData, pair: HeldPair) => boolean
  readonly make: (point: PointData, pair: HeldPair) => Expected
}

const one = ({ id }: PointData, ...codes: string[]): Expected => ({ before: [id], after: [id], codes })

/** An edit of a target that is written as a phrase alone. */
function ofTarget(
  what: string,
  code: string,
  change: (phrase: string) => string | object | undefined,
): EditKind {
  const find = ({ targets = {} }: PointData) =>
    Object.entries(targets).flatMap(([name, target]) => {
      const changed = typeof target === 'string' && /\d/u.test(target) ? change(target) : undefined
      return changed === undefined || changed === target ? [] : [{ name, changed }]
    })[0]
  return {
    what,
    fits: (point) => find(point) !== undefined,
    make(point) {
      const found = find(point)
      if (found) Object.assign(point.targets ?? {}, { [found.name]: found.changed })
      return one(point, code)
    },
  }
}

const numbers = (by: number) => (phrase: string) =>
  phrase.replaceAll(/\d+/gu, (number) => `${Math.max(1, Number(number) + by)}`)

function ofUnit(what: string, code: string, change: (point: PointData) => void): EditKind {
  return {
    what,
    fits: ({ lead, support = [] }) => lead !== undefined && !support.includes('教学部') && lead !== '教学部',
    make(point) {
      change(point)
      return one(point, code)
    },
  }
}

function ofDeadline(what: string, code: string, by: string | undefined): EditKind {
  return {
    what,
    // A standing duty has no day by which it is done.
    fits: (point) =>
      code === 'deadline-set'
        ? point.by === undefined && point.nature !== 'standing'
        : point.by !== undefined,
    make(point) {
      if (by === undefined) delete point.by
      else point.by = by
      return one(point, code)
    },
  }
}

/** Takes the point out of the newer plan. */
function remove({ newer }: HeldPair, { id }: PointData): void {
  const { points } = sectionOf(newer, id)
  points.splice(
    points.findIndex((point) => point.id === id),
    1,
  )
}

function ended(what: string, as: string): EditKind {
  return {
    what,
    fits: (point, { newer }) => sectionOf(newer, point.id).points.length > 2,
    make(point, pair) {
      remove(pair, point)
      pair.newer.ended = [...(pair.newer.ended ?? []), { id: point.id, as, reason: '已于上年办结' }]
      return { before: [point.id], after: [], codes: [as] }
    },
  }
}

/** A text of the other year about the same matter, without its references: hardly a sentence stays. */
const rewritten = new Map(
  pointsIn(examplePlan(2025)).map(({ id, text }) => [id, text.replaceAll(/\{\{[^}]*\}\}/gu, '')] as const),
)

const plain = ({ text, targets = {} }: PointData) => !text.includes('{{') && Object.keys(targets).length === 0

/** Every kind of edit, the rarest opportunities first: no point is edited twice. */
export const editKinds: readonly EditKind[] = [
  ofTarget('约束性 becomes 预期性', 'weakened', (phrase) => ({ target: phrase, binding: '预期性' })),
  ofTarget('a number becomes words', 'weakened', () => '持续增加'),
  ofTarget('力争 is put before a target', 'weakened', (target) => ({ target, commitment: '力争' })),
  ofTarget('lower a target', 'weakened', numbers(-2)),
  ofTarget('raise a target', 'strengthened', numbers(2)),
  {
    what: 'merge two points',
    fits: (point, { newer }) => {
      const { points } = sectionOf(newer, point.id)
      const next = points[points.indexOf(point) + 1]
      return (
        plain(point) && next !== undefined && plain(next) && next.lead === point.lead && points.length > 2
      )
    },
    make(point, pair) {
      const { points } = sectionOf(pair.newer, point.id)
      const next = points[points.indexOf(point) + 1]
      if (!next) throw new Error('a point to merge with')
      remove(pair, next)
      Object.assign(point, {
        text: `${point.text}${next.text}`,
        support: [...new Set([...(point.support ?? []), ...(next.support ?? [])])],
        mergedFrom: [point.id, next.id],
        // The same deadline as one of them: which, the other cannot tell.
        ...(next.by !== undefined && { by: next.by }),
      })
      return { before: [point.id, next.id], after: [point.id], codes: ['merged'] }
    },
  },
  {
    what: 'split a point',
    fits: (point) => plain(point) && sentencesOf(point.text).length >= 4,
    make(point, { newer }) {
      const sentences = sentencesOf(point.text)
      const half = Math.ceil(sentences.length / 2)
      const { points } = sectionOf(newer, point.id)
      const part = {
        ...point,
        id: `${point.id}-part`,
        splitFrom: point.id,
        text: sentences.slice(half).join(''),
      }
      point.text = sentences.slice(0, half).join('')
      points.splice(points.indexOf(point) + 1, 0, part)
      return { before: [point.id], after: [point.id, part.id], codes: ['split'] }
    },
  },
  {
    what: 'rewrite a point from beginning to end',
    fits: (point) => plain(point) && rewritten.has(point.id),
    make(point) {
      point.text = rewritten.get(point.id) ?? ''
      return one(point, 'reworded')
    },
  },
  {
    what: 'rewrite half of the sentences',
    fits: (point) => plain(point) && sentencesOf(rewritten.get(point.id) ?? '').length >= 3,
    make(point) {
      const fresh = sentencesOf(rewritten.get(point.id) ?? '')
      point.text = sentencesOf(point.text)
        .map((sentence, index) => (index % 2 === 0 ? (fresh[index] ?? sentence) : sentence))
        .join('')
      return one(point, 'reworded')
    },
  },
  {
    what: 'change a few words',
    fits: ({ text }) => /健全|完善/u.test(text),
    make(point) {
      point.text = point.text.replaceAll(/健全|完善/gu, '优化').replace('。', '，形成长效机制。')
      return one(point, 'reworded')
    },
  },
  ended('end a point as done', 'done'),
  ended('end a point as cancelled', 'cancelled'),
  {
    what: 'drop a point without a word',
    fits: (point, { newer }) => sectionOf(newer, point.id).points.length > 2,
    make(point, pair) {
      remove(pair, point)
      return { before: [point.id], after: [], codes: ['dropped'] }
    },
  },
  {
    what: 'add a point',
    fits: (_, { newer }) => !pointsIn(newer).some(({ id }) => id === 'green-logistics'),
    make(point, { newer }) {
      const fresh = pointIn(examplePlan(2025), 'green-logistics')
      const { points } = sectionOf(newer, point.id)
      const text = fresh.text.replaceAll(/\{\{[^}]*\}\}/gu, '')
      points.splice(points.indexOf(point) + 1, 0, { id: fresh.id, text, lead: '后勤保障部' })
      return { before: [], after: [fresh.id], codes: ['added'] }
    },
  },
  {
    what: 'put another point in its place, of the same department',
    fits: (point, { newer }) => plain(point) && !pointsIn(newer).some(({ id }) => id === 'data-and-ai'),
    make(point) {
      const former = point.id
      Object.assign(point, { id: 'data-and-ai', text: rewritten.get('data-and-ai') ?? '' })
      const fresh = { before: [], after: [point.id], codes: ['added'] }
      return { before: [former], after: [], codes: ['dropped'], also: fresh }
    },
  },
  {
    what: 'move a point to another part',
    fits: (point, { newer }) => sectionOf(newer, point.id).points.length > 2,
    make(point, pair) {
      const { sections } = pair.newer
      const goal = sections[(sections.indexOf(sectionOf(pair.newer, point.id)) + 2) % sections.length]
      remove(pair, point)
      goal?.points.push(point)
      return one(point, 'moved')
    },
  },
  {
    what: 'rename a point',
    fits: () => true,
    make(point) {
      const former = point.id
      Object.assign(point, { id: `${former}-renamed`, renames: former })
      return { before: [former], after: [point.id], codes: [], said: ['renamed'] }
    },
  },
  ofUnit('change the lead', 'lead-changed', (point) => {
    point.lead = '教学部'
  }),
  ofUnit('change who supports', 'support-changed', (point) => {
    point.support = [...(point.support ?? []), '教学部']
  }),
  ofDeadline('put a deadline off', 'deadline-later', '2026-03-31'),
  ofDeadline('bring a deadline forward', 'deadline-earlier', '2025-06-30'),
  ofDeadline('take a deadline away', 'deadline-removed', undefined),
  ofDeadline('set a deadline', 'deadline-set', '2025-06-30'),
]
