import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface TwoPlans {
  /** How many points each of the two has. */
  readonly points: number
  /** Whether the points of the newer plan have the ids of those that they carry on, or all new ones. */
  readonly hasSameIds: boolean
  /** Of how many sentences all points are made: the fewer, the more alike they all are. */
  readonly sentences: number
}

const perSection = 50
const perPoint = 5

/**
 * Fills `folder` with a workspace of two plans in two years running. Their points are put together from sentences of
 * the example; in the newer plan every tenth sentence is another one, every third target is other than it was, one
 * point in twenty is new, one is gone, and some stand elsewhere.
 */
export async function writeTwoPlans(folder: string, plans: TwoPlans): Promise<void> {
  await mkdir(folder, { recursive: true })
  await cp(join('plans', 'organization.yaml'), join(folder, 'organization.yaml'))
  await writeFile(join(folder, 'plan.yaml'), 'schema: 1\ndocuments: "20*.yaml"\n')
  await writeFile(join(folder, 'indicators.yaml'), indicators(plans.points))
  const sentences = (await sentencesOfExample()).slice(0, plans.sentences)
  const older = Array.from({ length: plans.points }, (_, index) => pointOf(index, sentences.length))
  await writeFile(join(folder, '2024.yaml'), planOf(2024, older, sentences))
  await writeFile(join(folder, '2025.yaml'), planOf(2025, newerPoints(older, plans, sentences), sentences))
}

interface GeneratedPoint {
  readonly id: string
  /** Its sentences, by number. */
  readonly says: readonly number[]
  readonly lead: string
  /** The number of its indicator, and what it is to reach. */
  readonly target: { readonly indicator: number; readonly value: number } | undefined
}

const leads = ['党委办公室', '医务部', '科研部', '财务部', '护理部', '信息管理部', '后勤保障部']

function pointOf(index: number, sentences: number): GeneratedPoint {
  return {
    id: `point-${index}`,
    says: Array.from({ length: perPoint }, (_, place) => hash(index * perPoint + place) % sentences),
    lead: leads[hash(index) % leads.length] ?? '',
    target: index % 3 === 0 ? { indicator: index, value: 10 + (hash(index) % 90) } : undefined,
  }
}

function newerPoints(
  older: readonly GeneratedPoint[],
  { hasSameIds, points }: TwoPlans,
  sentences: readonly string[],
): GeneratedPoint[] {
  const newer = older.map((point, index): GeneratedPoint => {
    const fresh = hash(index + points)
    if (fresh % 20 === 0) return { ...pointOf(index + points, sentences.length), target: undefined }
    return {
      ...point,
      id: hasSameIds ? point.id : `task-${index}`,
      says: point.says.map((sentence, place) =>
        hash(fresh + place) % 10 === 0 ? hash(fresh - place) % sentences.length : sentence,
      ),
      target: point.target && {
        ...point.target,
        value: point.target.value + (fresh % 3 === 0 ? (fresh % 7) - 3 : 0),
      },
    }
  })
  // Every fiftieth goes three rows down.
  for (let at = 0; at + 3 < newer.length; at += 50) newer.splice(at + 3, 0, ...newer.splice(at, 1))
  return newer
}

function planOf(year: number, points: readonly GeneratedPoint[], sentences: readonly string[]): string {
  const sections = Array.from({ length: Math.ceil(points.length / perSection) }, (_, section) => {
    const own = points.slice(section * perSection, (section + 1) * perSection)
    return `  - id: part-${section}\n    title: 第${section + 1}组任务\n    points:\n${own.map((point) => yamlOf(year, point, sentences)).join('')}`
  })
  return `kind: work-points\nid: work-points-${year}\nperiod: ${year}\ntitle: 以实干开新局\nsections:\n${sections.join('')}`
}

function yamlOf(
  year: number,
  { id, says, lead, target }: GeneratedPoint,
  sentences: readonly string[],
): string {
  const name = target && `指标${target.indicator}`
  return [
    `      - id: ${id}`,
    '        text: |',
    ...says.map((sentence) => `          ${sentences[sentence]}`),
    ...(name ? [`          使{{target "${name}"}}。`] : []),
    `        lead: ${lead}`,
    `        by: "${year}-12-31"`,
    ...(target ? ['        targets:', `          ${name}: ${target.value}个`] : []),
    '',
  ].join('\n')
}

function indicators(points: number): string {
  const lines = Array.from({ length: Math.ceil(points / 3) }, (_, third) => {
    const index = third * 3
    return `  - { id: indicator-${index}, name: 指标${index}, unit: 个, measure: flow, better: higher }`
  })
  return `indicators:\n${lines.join('\n')}\n`
}

/** Sentences of both years without figures and references, each once. */
async function sentencesOfExample(): Promise<string[]> {
  const texts = await Promise.all(
    ['2024', '2025'].map((year) => readFile(join('plans', year, 'work-points.yaml'), 'utf8')),
  )
  const lines = texts.flatMap((text) =>
    Array.from(text.matchAll(/^ {10}(\S.*)$/gmu), ([, line = '']) => line),
  )
  const sentences = lines.join('').match(/[^。；]+[。；]/gu) ?? []
  return [...new Set(sentences)].filter((sentence) => !/[{}:[\]#]/u.test(sentence) && sentence.length > 12)
}

/** The same number for the same number, and otherwise as good as chance. */
function hash(value: number): number {
  let mixed = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
