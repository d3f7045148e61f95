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
    name: 'a delay that was decided',
    files: ending('as: deferred, reason: 设备未到, decision: 2025年1月20日院长办公会', '心脏移植: 12例以上'),
    finds: [],
  },
])
