import { ownerPastDeadline } from '../../../src/rules/owner/past-deadline.ts'
import { replaced } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const dueBy = (...deadlines: readonly string[]) =>
  withPoints(
    deadlines
      .map((by, index) => `- id: charter-${index}\n  text: 修订医院章程。\n  lead: 医院办公室\n  by: ${by}\n`)
      .join(''),
  )
const longer = dueBy('2024-12', '2025-06')

testRule(ownerPastDeadline, [
  {
    name: 'a day, a quarter and a year before the plan begins',
    files: dueBy('2024-12-31', '2024Q4', '2023'),
    finds: [
      '2025/work-points.yaml:12 “2024-12-31” owner/past-deadline {"id":"charter-0","deadline":"2024-12-31","begins":2025} (also-here 2025/work-points.yaml:3 “2025”)',
      '2025/work-points.yaml:16 “2024Q4” owner/past-deadline {"id":"charter-1","deadline":"2024Q4","begins":2025} (also-here 2025/work-points.yaml:3 “2025”)',
      '2025/work-points.yaml:20 “2023” owner/past-deadline {"id":"charter-2","deadline":"2023","begins":2025} (also-here 2025/work-points.yaml:3 “2025”)',
    ],
  },
  {
    name: 'the first day of the plan, its year, and what is due after it',
    files: dueBy('2025-01-01', '2025', '2026-03'),
    finds: [],
  },
  {
    name: 'a plan of several years, by the first of them',
    files: {
      ...longer,
      '2025/work-points.yaml': replaced(
        String(longer['2025/work-points.yaml']),
        'period: 2025',
        'period: 2024..2025',
      ),
    },
    finds: [],
  },
])
