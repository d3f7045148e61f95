import { type Files, replaced } from './memory-workspace.ts'
import { ruleFiles } from './rule-workspace.ts'

/** A plan of one year, what came of it, and the years before: to be reported on. */
export const resultsFiles = {
  ...ruleFiles,

  'indicators.yaml': replaced(
    ruleFiles['indicators.yaml'],
    'indicators:\n',
    'indicators:\n  - { id: transfer, name: 每百名卫生技术人员科研成果转化金额, unit: 万元, measure: ratio, better: higher }\n',
  ),

  '2025/work-points.yaml': `kind: work-points
id: work-points-2025
period: 2025
title: 以实干开新局
sections:
  - title: 提升能力
    points:
      - id: surgery
        text: 提升四级手术占比。
        lead: 医务部
        by: 2025-12-31
        targets:
          四级手术占比: { target: 提升3～5个百分点, baseline: 18.6% }
          平均住院日: { target: 7.2天, baseline: 7.6天 }
      - id: records
        text: 电子病历升级。
        lead: 信息管理部
        nature: standing
        targets: { 心脏移植: 10～12例, 电子病历应用水平: { target: 六级, baseline: 五级 } }
  - title: 聚才兴科
    points:
      - id: translation
        text: 推动成果转化，健全专利价值评估和收益分配的办法，配齐转化专员。
        lead: 科研部
        nature: recurring
        targets: { 每百名卫生技术人员科研成果转化金额: { target: 翻一番, baseline: 6.5万元 } }
`,

  '2021/plan.yaml': `kind: work-points
id: plan-2021
period: 2021..2025
title: 五年规划
sections:
  - title: 目标
    points:
      - id: five-years
        text: 实现五年目标。
        lead: 医务部
        by: 2025-12-31
        targets:
          四级手术占比:
            { target: 23%以上, baseline: 15.2%, annual: { "2021": 16.5%, "2022": 18%, "2023": 19.5%, "2024": 21.5% } }
          平均住院日: { target: 7.2天以内, baseline: 8.6天, annual: { "2023": 7.9天, "2024": 7.5天 } }
`,

  '2025/actuals.yaml': `year: 2025
actuals:
  - { indicator: 四级手术占比, period: 2025, value: 22.1%, source: 病案首页 }
  - { indicator: 心脏移植, period: 2025, value: 9例, source: 分配系统 }
  - { indicator: 平均住院日, period: 2025, value: 7.1天, source: 病案首页 }
  - { indicator: 电子病历应用水平, period: 2025, value: 五级, source: 评价结果 }
  - { indicator: 每百名卫生技术人员科研成果转化金额, period: 2025, value: 31.5万元, source: 财务决算 }
`,
  '2024/actuals.yaml': `year: 2024
actuals:
  - { indicator: 四级手术占比, period: 2024, value: 18.6%, source: 病案首页 }
  - { indicator: 心脏移植, period: 2024, value: 6例, source: 分配系统 }
  - { indicator: 平均住院日, period: 2024, value: 7.6天, source: 病案首页 }
`,
} as const satisfies Files

/** The workspace with a report on the work points of 2025, whose parts are these (YAML that begins in the first column). */
export function reporting(sections: string, files: Files = {}): Files {
  return {
    ...resultsFiles,
    '2025/results.yaml': `kind: results
id: results-2025
reports: work-points-2025
period: 2025
title: 示例市人民医院2025年工作总结
sections:
${sections.trimEnd().replaceAll(/^(?=.)/gmu, '  ')}
`,
    ...files,
  }
}

/** Every point of the plan answered, and everything that a report can show. */
export const wholeReport = `- title: 主要指标完成情况
  text: 全年主要指标完成情况如下。
  chart:
    type: bullet
    title: 2025年主要指标完成情况
    indicators: [四级手术占比, 心脏移植, 平均住院日, 电子病历应用水平, 每百名卫生技术人员科研成果转化金额]
- title: 各部分落实情况
  answers:
    - { point: surgery, state: done, title: 手术能力提升, text: 四级手术和微创手术覆盖各外科。 }
    - { point: records, state: behind, reason: 数据闭环尚未贯通, text: 电子病历评级资料已报送。 }
    - { point: translation, state: under-way, text: 转化专员到岗，收益分配办法征求意见。 }
  chart: { type: progress, title: 各部分要点完成情况, table: shown }
- title: 五年走势
  text: 五年来的走势如下。
  chart: { type: line, title: 主要指标走势, reports: plan-2021, indicators: [四级手术占比, 平均住院日] }
- title: 逐项情况
  text: 各项目标和要点的完成情况列表如下。
  indicatorResults: { title: 2025年主要指标完成情况表 }
  pointResults: { title: 2025年要点完成情况表 }
- title: 下一步
  text: 医院将对照差距，逐项补齐。
`
