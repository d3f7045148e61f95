import { expect, test } from 'vitest'
import { actualConflict } from '../../../src/rules/actual/conflict.ts'
import { check, testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, saying, withPoints, workPoints } from '../../helpers/rule-workspace.ts'
import { pointWith, withYears } from '../../helpers/target-workspace.ts'

/** A register of 2024 that holds these records, one a line, from line 3 on. */
const register = (...lines: readonly string[]) => ({
  '2024/actuals.yaml': `year: 2024\nactuals:\n${lines.map((line) => `  - { ${line}, source: 病案首页 }\n`).join('')}`,
})
const share = 'indicator: 四级手术占比, period: 2024, value: 22.1%'
const { '2025/notice.yaml': notice, ...unissued } = ruleFiles
const printing = (reference: string) => ({
  ...unissued,
  ...register('indicator: 四级手术占比, period: 2024, value: 22.3%, status: provisional'),
  '2025/work-points.yaml': workPoints(2025, pointWith('goals', '', `四级手术占比为${reference}。`)),
})
const ended = 'ended:\n  - { id: goals, as: done, reason: 已经完成 }\n'
const finished = (target: string, ...lines: readonly string[]) => {
  const files = withYears(pointWith('goals', target), pointWith('others'), register(...lines))
  return { ...files, '2025/work-points.yaml': `${files['2025/work-points.yaml']}${ended}` }
}

testRule(actualConflict, [
  {
    name: 'a baseline that is not the result of the year before',
    files: withPoints(
      pointWith(
        'goals',
        '四级手术占比: { target: 25%以上, baseline: 21.4% }\n电子病历应用水平: { target: 六级, baseline: 四级 }',
      ),
      register(share, 'indicator: 电子病历应用水平, period: 2024, value: 五级'),
    ),
    finds: [
      '2025/work-points.yaml:14 “21.4%” actual/conflict {"indicator":"四级手术占比","found":"21.4%","period":"2024","recorded":"22.1%","problem":"baseline"} (actual-here 2024/actuals.yaml:3 “22.1%”)',
      '2025/work-points.yaml:15 “四级” actual/conflict {"indicator":"电子病历应用水平","found":"四级","period":"2024","recorded":"五级","problem":"baseline"} (actual-here 2024/actuals.yaml:4 “五级”)',
    ],
  },
  {
    name: 'a baseline that is, in another unit or about; of a quarter; provisional; unknown',
    files: withPoints(
      pointWith(
        'goals',
        '人才专项经费: { target: 500万元, baseline: 3000000元 }\n博士人数: { target: 160人, baseline: 约140人 }\n患者投诉: { target: 降低20%, baseline: 286件 }\n心脏移植: { target: 12例, baseline: 11例 }\n四级手术占比: { target: 25%, baseline: unknown }',
      ),
      register(
        'indicator: 人才专项经费, period: 2024, value: 300万元',
        'indicator: 博士人数, period: 2024, value: 138人',
        'indicator: 患者投诉, period: 2024Q4, value: 70件',
        'indicator: 心脏移植, period: 2024, value: 10例, status: provisional',
        share,
      ),
    ),
    finds: [],
  },
  {
    name: 'prose that tells another result of a year',
    files: saying('2024年四级手术占比达到23.5%。上年患者投诉已降至205件。', {
      ...register(share, 'indicator: 患者投诉, period: 2024, value: 286件'),
    }),
    finds: [
      '2025/work-points.yaml:10 “达到23.5%” actual/conflict {"indicator":"四级手术占比","found":"达到23.5%","period":"2024","recorded":"22.1%","problem":"prose"} (actual-here 2024/actuals.yaml:3 “22.1%”)',
      '2025/work-points.yaml:10 “降至205件” actual/conflict {"indicator":"患者投诉","found":"降至205件","period":"2024","recorded":"286件","problem":"prose"} (actual-here 2024/actuals.yaml:4 “286件”)',
    ],
  },
  {
    name: 'prose that tells what several years came to together',
    files: saying(
      '2024年，新增博士三年累计引进30人。2024年底，新增博士引进15人。',
      register('indicator: 新增博士, period: 2024, value: 12人'),
    ),
    finds: [
      '2025/work-points.yaml:10 “引进15人” actual/conflict {"indicator":"新增博士","found":"引进15人","period":"2024","recorded":"12人","problem":"prose"} (actual-here 2024/actuals.yaml:3 “12人”)',
    ],
  },
  {
    name: 'prose that holds a result against a year, counts from one, or speaks of a part of one',
    files: saying(
      '与2024年相比，四级手术占比已达到25%。2024年以来，四级手术占比已达到25%。2024年6月，四级手术占比达到20%。2024年上半年四级手术占比达到20%。',
      register(share),
    ),
    finds: [],
  },
  {
    name: 'prose that rounds, promises, speaks of another year or quotes',
    files: saying(
      '2024年四级手术占比达到22%。力争四级手术占比达到25%。2023年四级手术占比达到18.6%。去年有人说“四级手术占比达到30%”。2024年四级手术占比提升3.5个百分点。',
      register(share),
    ),
    finds: [],
  },
  {
    name: 'two final figures of one period',
    files: { ...ruleFiles, ...register(share, share.replace('22.1%', '22.4%')) },
    finds: [
      '2024/actuals.yaml:4 “22.4%” actual/conflict {"indicator":"四级手术占比","found":"22.4%","period":"2024","recorded":"22.1%","problem":"finals"} (actual-here 2024/actuals.yaml:3 “22.1%”)',
    ],
  },
  {
    name: 'a figure that was put right, and the same one twice',
    files: {
      ...ruleFiles,
      ...register(
        share,
        share,
        `${share.replace('22.1%', '22.4%')}, status: revised`,
        share.replace('2024,', '2024Q4,'),
      ),
    },
    finds: [],
  },
  {
    name: 'a provisional figure in what is issued',
    files: { ...printing('{{actual "四级手术占比 2024"}}'), '2025/notice.yaml': notice },
    finds: [
      '2025/work-points.yaml:10 “{{actual "四级手术占比 2024"}}” actual/conflict {"indicator":"四级手术占比","found":"22.3%","period":"2024","recorded":"22.3%","problem":"provisional"} (actual-here 2024/actuals.yaml:3 “22.3%”)',
    ],
  },
  {
    name: 'a provisional figure in what nothing issues yet',
    files: printing('{{actual "四级手术占比 2024"}}'),
    finds: [],
  },
  {
    name: 'a point that is said to be done, and whose target was missed',
    files: finished('心脏移植: 12例以上', 'indicator: 心脏移植, period: 2024, value: 11例'),
    finds: [
      '2025/work-points.yaml:14 “done” actual/conflict {"indicator":"心脏移植","found":"12例以上","period":"2024","recorded":"11例","problem":"not-met"} (target-here 2024/work-points.yaml:14 “12例以上”) (actual-here 2024/actuals.yaml:3 “11例”)',
    ],
  },
  {
    name: 'a point that is done, and one whose result cannot be judged',
    files: finished(
      '心脏移植: 12例以上\n执业医师资格考试通过率: 高于全国平均水平',
      'indicator: 心脏移植, period: 2024, value: 12例',
      'indicator: 执业医师资格考试通过率, period: 2024, value: 80%',
    ),
    finds: [],
  },
  {
    name: 'a report that answers for a point that its target was missed',
    files: {
      ...withYears(pointWith('goals', '心脏移植: 12例以上'), pointWith('others')),
      ...register('indicator: 心脏移植, period: 2024, value: 11例'),
      '2024/results.yaml':
        'kind: results\nid: results-2024\nreports: work-points-2024\nperiod: 2024\ntitle: 2024年工作总结\nsections:\n' +
        '  - title: 主要工作\n    answers:\n      - { point: goals, state: done, text: 已经开展。 }\n',
    },
    finds: [
      '2024/results.yaml:9 “done” actual/conflict {"indicator":"心脏移植","found":"12例以上","period":"2024","recorded":"11例","problem":"not-met"} (target-here 2024/work-points.yaml:14 “12例以上”) (actual-here 2024/actuals.yaml:3 “11例”)',
    ],
  },
  {
    name: 'a report that leaves open what the register has closed',
    files: {
      ...withYears(pointWith('goals'), pointWith('others')),
      '2024/actuals.yaml':
        'year: 2024\nactuals: []\nprogress:\n  - { point: goals, on: 2024-11-20, state: done, evidence: [验收单] }\n  - { point: goals, on: 2024-06-20, state: behind }\n',
      '2024/results.yaml':
        'kind: results\nid: results-2024\nreports: work-points-2024\nperiod: 2024\ntitle: 2024年工作总结\nsections:\n' +
        '  - title: 主要工作\n    answers:\n      - { point: goals, state: under-way, text: 正在开展。 }\n',
    },
    finds: [
      '2024/results.yaml:9 “under-way” actual/conflict {"indicator":"goals","found":"under-way","period":"2024-11-20","recorded":"done","problem":"state"} (progress-here 2024/actuals.yaml:4 “done”)',
    ],
  },
  {
    name: 'a report that tells a figure of its own year without naming it',
    files: {
      ...withYears(pointWith('goals'), pointWith('others')),
      ...register(share, 'indicator: 博士人数, period: 2024, value: 138人'),
      '2024/results.yaml':
        'kind: results\nid: results-2024\nreports: work-points-2024\nperiod: 2024\ntitle: 2024年工作总结\nsections:\n' +
        '  - title: 主要工作\n    text: 四级手术占比达到23.1%，博士人数达到138人，2025年力争四级手术占比达到25%。\n',
    },
    finds: [
      '2024/results.yaml:8 “达到23.1%” actual/conflict {"indicator":"四级手术占比","found":"达到23.1%","period":"2024","recorded":"22.1%","problem":"prose"} (actual-here 2024/actuals.yaml:3 “22.1%”)',
    ],
  },
])

test('a baseline becomes the figure of the register', async () => {
  const files = withPoints(
    pointWith('goals', '四级手术占比: { target: 25%以上, baseline: 21.4% }'),
    register(share),
  )
  const [found] = await check(files, { rules: [actualConflict], preset: 'strict' })
  const [edit] = found?.fix?.edits ?? []
  expect(edit?.location.source.text.slice(edit.location.start, edit.location.end)).toBe('21.4%')
  expect(edit?.text).toBe('22.1%')
})
