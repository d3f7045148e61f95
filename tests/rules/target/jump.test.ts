import { expect, test } from 'vitest'
import { targetJump } from '../../../src/rules/target/jump.ts'
import { findingsOf, testRule } from '../../helpers/rule-tester.ts'
import { withTargets } from '../../helpers/target-workspace.ts'

const interoperability = (target: string, baseline: string) => {
  const files = withTargets(
    `互联互通成熟度: { target: ${target}, baseline: ${baseline} }\n`,
    '- { id: interoperability, name: 互联互通成熟度, measure: level, scale: interoperability, better: higher }\n',
  )
  const scale = '  interoperability: [一级, 二级, 三级, 四级乙等, 四级甲等, 五级乙等, 五级甲等]\n'
  return { ...files, 'indicators.yaml': `${files['indicators.yaml']}${scale}` }
}

testRule(targetJump, [
  {
    name: 'several levels in one cycle',
    files: withTargets('电子病历应用水平: { target: 七级, baseline: 四级 }\n'),
    finds: [
      '2025/work-points.yaml:14 “{ target: 七级, baseline: 四级 }” target/jump {"indicator":"电子病历应用水平","target":"七级","baseline":"四级","levels":3} (baseline-here 2025/work-points.yaml:14 “四级”)',
    ],
  },
  {
    name: 'the top of the scale, from nobody says where',
    files: withTargets('电子病历应用水平: 达到八级\n'),
    finds: [
      '2025/work-points.yaml:14 “达到八级” target/jump {"indicator":"电子病历应用水平","target":"八级","baseline":""}',
    ],
  },
  {
    name: 'two levels, though their grades are left out',
    files: interoperability('五级乙等', '三级'),
    finds: [
      '2025/work-points.yaml:14 “{ target: 五级乙等, baseline: 三级 }” target/jump {"indicator":"互联互通成熟度","target":"五级乙等","baseline":"三级","levels":2} (baseline-here 2025/work-points.yaml:14 “三级”)',
    ],
  },
  {
    name: 'two levels in years of one each',
    files: withTargets(
      '电子病历应用水平: { target: 六级, baseline: 四级, annual: { 2024: 五级, 2025: 六级 } }\n',
    ),
    finds: [],
  },
  {
    name: 'two levels in one of its years',
    files: withTargets(
      '电子病历应用水平: { target: 六级, baseline: 四级, annual: { 2024: 四级, 2025: 六级 } }\n',
    ),
    finds: [
      '2025/work-points.yaml:14 “{ target: 六级, baseline: 四级, annual: { 20…” target/jump {"indicator":"电子病历应用水平","target":"六级","baseline":"四级","levels":2} (baseline-here 2025/work-points.yaml:14 “四级”)',
    ],
  },
  {
    name: 'one level, none, or one that is no top from nobody says where',
    files: withTargets('电子病历应用水平: { target: 六级, baseline: 五级 }\n'),
    finds: [],
  },
  { name: 'a level with its grades', files: interoperability('四级甲等', '三级'), finds: [] },
  {
    name: 'a baseline that nobody knows, as its author says',
    files: withTargets('电子病历应用水平: { target: 八级, baseline: unknown }\n'),
    finds: [],
  },
  {
    name: 'a level below the top without a baseline',
    files: withTargets('电子病历应用水平: 六级\n'),
    finds: [],
  },
])

test('an office may ask for more levels, or fewer', async () => {
  const files = (levels: number) => ({
    ...withTargets('电子病历应用水平: { target: 七级, baseline: 四级 }\n'),
    'plan.yaml': `schema: 1\ncheck: { rules: { target/jump: { levels: ${levels} } } }\n`,
  })
  const found = async (levels: number) =>
    (await findingsOf(files(levels), { rules: [targetJump], preset: 'strict' })).length
  expect([await found(3), await found(4)]).toEqual([1, 0])
})
