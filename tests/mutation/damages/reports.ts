import { type Damage, everywhere } from '../damage.ts'

const [plan2024, plan2025, report] = ['2024/work-points.yaml', '2025/work-points.yaml', '2024/results.yaml']

/** The text of a point without its key: lines of a block. */
const textOf = (point: string) =>
  new RegExp(`(?<=- id: ${point}\\n(?: {8}(?!text).*\\n)* {8}text: \\|\\n)(?: {10}.*\\n)+`, 'u')

/** What people leave out of their reports, and copy from last year. */
export const reportDamages: readonly Damage[] = [
  {
    rule: 'actual/unit',
    what: 'record a percentage as a number of cases',
    find: everywhere(
      '2024/actuals.yaml',
      /(?<=indicator: 四级手术占比, period: 2024Q\d, value: [\d.]+)%/gu,
      () => '例',
    ),
  },
  {
    rule: 'results/unanswered',
    what: 'leave a point out of the report',
    find: everywhere(
      report,
      / {6}- point: [\w-]+\n(?: {8}.*\n(?: {10}.*\n)*)+/gu,
      () => '',
      () => ({ file: report, text: 'sections:' }),
    ),
  },
  {
    rule: 'results/empty',
    what: 'draw the results of a year that is none of the plan’s',
    find: everywhere(
      report,
      /type: bullet\n/gu,
      (whole) => `${whole}      year: 2023\n`,
      () => ({
        file: report,
        text: 'year: 2023',
      }),
    ),
  },
  {
    rule: 'results/empty',
    what: 'show the progress of a plan without points',
    find: everywhere(report, /type: progress,/gu, (whole) => `${whole} reports: centre-rules,`),
  },
  {
    rule: 'year/repeated-text',
    what: 'order again in last year’s words',
    find: (files) => {
      const [before] = textOf('talent-evaluation').exec(files[plan2024] ?? '') ?? []
      const now = textOf('talent-evaluation').exec(files[plan2025] ?? '')
      if (before === undefined || !now) return []
      const { index } = now
      return [{ file: plan2025, start: index, end: index + now[0].length, text: before }]
    },
  },
]
