import { actualEvidence } from '../../../src/rules/actual/evidence.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'
import { pointWith, withYears } from '../../helpers/target-workspace.ts'

const register = (...lines: readonly string[]) => ({
  '2024/actuals.yaml': `year: 2024\nactuals:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
})
const transplants = 'indicator: 心脏移植, period: 2024, value: 12例'
/** The point of 2024 has this target, and that of 2025 says what became of it (line 14). */
const ending = (end: string, target: string, ...lines: readonly string[]) => {
  const files = withYears(
    pointWith('goals', target),
    pointWith('others'),
    lines.length > 0 ? register(...lines) : {},
  )
  const ended = `ended:\n  - { id: goals, ${end} }\n`
  return { ...files, '2025/work-points.yaml': `${files['2025/work-points.yaml']}${ended}` }
}
/** A register of progress with these entries, from line 4 on; the point has its deadline at the end of June. */
const progressing = (entries: readonly string[], report = '') => ({
  ...withYears(pointWith('goals').replace(/nature: .*/u, 'by: 2024-06'), pointWith('others')),
  '2024/actuals.yaml': `year: 2024\nactuals: []\nprogress:\n${entries.map((entry) => `  - { point: goals, ${entry} }\n`).join('')}`,
  ...(report === '' ? {} : { '2024/results.yaml': report }),
})
const answering = (state: string) =>
  `kind: results\nid: results-2024\nreports: work-points-2024\nperiod: 2024\ntitle: 2024年工作总结\nsections:\n  - title: 主要工作\n    answers:\n      - { point: goals, state: ${state}, text: 已经开展。 }\n`
const done = 'as: done, reason: 已经完成'
const other = 'indicator: 患者投诉, period: 2024, value: 286件, source: 投诉系统'

testRule(actualEvidence, [
  {
    name: 'a final figure without a source, and one that was put right',
    files: { ...ruleFiles, ...register(transplants, `${transplants}, status: revised`) },
    finds: [
      '2024/actuals.yaml:3 “12例” actual/evidence {"what":"心脏移植","problem":"no-source","period":"2024"}',
      '2024/actuals.yaml:4 “12例” actual/evidence {"what":"心脏移植","problem":"no-source","period":"2024"}',
    ],
  },
  {
    name: 'one with a source, and one that is provisional',
    files: {
      ...ruleFiles,
      ...register(`${transplants}, status: provisional`, `${transplants}, source: 手术登记`),
    },
    finds: [],
  },
  {
    name: 'a point that is done without a figure, or with a provisional one',
    files: ending(
      done,
      '心脏移植: 12例以上\n患者投诉: 降低20%\n博士人数: 100人',
      `${transplants}, status: provisional`,
      other,
    ),
    finds: [
      '2025/work-points.yaml:14 “done” actual/evidence {"what":"心脏移植","problem":"no-figure","period":"2024"}',
      '2025/work-points.yaml:14 “done” actual/evidence {"what":"博士人数","problem":"no-figure","period":"2024"}',
    ],
  },
  {
    name: 'a point that is done where no register is kept; one with a figure; what no figure tells',
    files: ending(done, '心脏移植: 12例以上'),
    finds: [],
  },
  {
    name: 'a point that is done with its figures, and promises that no figure tells',
    files: ending(
      done,
      '患者投诉: 持续下降\n心脏移植: { qualitative: 走在前列 }\n执业医师资格考试通过率: 高于全国平均水平',
      other,
    ),
    finds: [],
  },
  {
    name: 'a delay that nobody decided',
    files: ending('as: deferred, reason: 设备未到', '心脏移植: 12例以上'),
    finds: [
      '2025/work-points.yaml:14 “deferred” actual/evidence {"what":"goals","problem":"no-approval","period":""}',
    ],
  },
  {
    name: 'a point that is closed with nothing to show, and one with something',
    files: progressing(['on: 2024-05-20, state: done', 'on: 2024-05-21, state: done, evidence: [验收单]']),
    finds: ['2024/actuals.yaml:4 “done” actual/evidence {"what":"goals","problem":"no-proof","period":""}'],
  },
  {
    name: 'an extension that nobody approved, and one that somebody did',
    files: progressing([
      'on: 2024-06-20, state: behind, extension: { to: 2024-09, reason: 设备未到 }',
      'on: 2024-09-20, state: behind, extension: { to: 2024-12, decision: 2024年9月20日院长办公会 }',
    ]),
    finds: [
      '2024/actuals.yaml:4 “2024-09” actual/evidence {"what":"goals","problem":"no-decision","period":"2024-09"}',
    ],
  },
  {
    name: 'a point that is open beyond its deadline',
    files: progressing(['on: 2024-06-30, state: under-way', 'on: 2024-07-05, state: under-way']),
    finds: [
      '2024/actuals.yaml:5 “2024-07-05” actual/evidence {"what":"goals","problem":"overdue","period":"2024-06"} (point-here 2024/work-points.yaml:12 “2024-06”)',
    ],
  },
  {
    name: 'a point that was open beyond its deadline, and has been closed since then',
    files: progressing([
      'on: 2024-07-05, state: under-way',
      'on: 2024-08-01, state: done, evidence: [验收单]',
    ]),
    finds: [],
  },
  {
    name: 'a point that is open beyond the day to which it was put off',
    files: progressing([
      'on: 2024-07-05, state: under-way, extension: { to: 2024-09, decision: 院长办公会 }',
      'on: 2024-10-08, state: behind',
    ]),
    finds: [
      '2024/actuals.yaml:5 “2024-10-08” actual/evidence {"what":"goals","problem":"overdue","period":"2024-09"} (point-here 2024/work-points.yaml:12 “2024-06”)',
    ],
  },
  {
    name: 'a report that says done what the register has not closed',
    files: progressing(['on: 2024-06-20, state: under-way'], answering('done')),
    finds: [
      '2024/results.yaml:9 “done” actual/evidence {"what":"goals","problem":"not-closed","period":"2024-06-20"} (progress-here 2024/actuals.yaml:4 “under-way”)',
    ],
  },
  {
    name: 'a report that says the same as the register, or of what the register does not speak',
    files: progressing(['on: 2024-06-20, state: behind'], answering('behind')),
    finds: [],
  },
  {
    name: 'a delay that was decided',
    files: ending('as: deferred, reason: 设备未到, decision: 2025年1月20日院长办公会', '心脏移植: 12例以上'),
    finds: [],
  },
])
