/** One edit of a roster, a grading scheme or a chart of the example, as its text was and is. */
export interface InsetEdit {
  readonly file: string
  readonly from: string
  readonly to: string
  /** The keys of what is told of it, as far as they follow the name of its inset. */
  readonly keys: readonly string[]
}

/** One kind of edit, with places at which it can be made. */
export interface InsetEditKind {
  readonly what: string
  readonly variants: readonly InsetEdit[]
}

const plan = '2024/plan-patients.yaml'
const rules = '2024/centre-rules.yaml'
const results = '2021-2025/results.yaml'

/** Ids of insets, which a copy of the example can have new ones for. */
export const insetIds = ['centre-projects', 'medical-course', 'talent-course', 'targets-reached']

function inRoster(from: string, to: string, ...keys: readonly string[]): InsetEdit {
  return { file: plan, from, to, keys: keys.map((key) => `roster/patient-services/${key}`) }
}

function inGrading(from: string, to: string, ...keys: readonly string[]): InsetEdit {
  return { file: rules, from, to, keys: keys.map((key) => `grading/centre-projects/${key}`) }
}

function inChart(title: string, from: string, to: string, key: string): InsetEdit {
  return { file: results, from, to, keys: [`chart/${title}/${key}`] }
}

/** No two edits touch the same stretch of a file. */
export const insetEdits: readonly InsetEditKind[] = [
  {
    what: 'let somebody join a body',
    variants: [
      inRoster('[卜示例, 顾样', '[卜示例, 俞样本, 顾样', 'people/俞样本'),
      inRoster('[汪示例, 祁样', '[汪示例, 俞样本, 祁样', 'people/俞样本'),
    ],
  },
  {
    what: 'let somebody leave a body',
    variants: [
      inRoster('                    - 毕样本\n', '', 'people/毕样本'),
      inRoster('                    - 于范例\n', '', 'people/于范例'),
    ],
  },
  {
    what: 'give somebody another office',
    variants: [
      inRoster('names: [元样本] }', 'names: [元样本, 尹范] }', 'people/尹范'),
      inRoster('names: [廉示] }', 'names: [廉示, 伍样本] }', 'people/伍样本'),
    ],
  },
  {
    what: 'name the members of a body in another order',
    variants: [
      inRoster('薛示例, 雷样本,', '雷样本, 薛示例,', 'order'),
      inRoster('汤示, 滕样本,', '滕样本, 汤示,', 'order'),
    ],
  },
  {
    what: 'call a group otherwise',
    variants: [
      inRoster('title: 督查组', 'title: 监督检查组', 'groups/监督检查组'),
      inRoster('title: 督查组', 'title: 服务督查组', 'groups/服务督查组'),
    ],
  },
  {
    what: 'change the duties of a group',
    variants: [
      inRoster('依法处理医疗纠纷', '依法依规处理医疗纠纷', 'groups/医患关系组/duties'),
      inRoster('承办政务服务热线转办事项；', '', 'groups/医患关系组/duties'),
    ],
  },
  {
    what: 'assess by another dimension',
    variants: [
      {
        file: plan,
        from: '[完成度, 员工满意度, 贡献度]',
        to: '[完成度, 患者满意度, 贡献度]',
        keys: ['assessment/1/dimensions'],
      },
      {
        file: plan,
        from: '[完成度, 员工满意度, 贡献度]',
        to: '[完成度, 贡献度]',
        keys: ['assessment/1/dimensions'],
      },
    ],
  },
  {
    what: 'ask more, or less, for a grade',
    variants: [
      inGrading('completion: 95%以上', 'completion: 96%以上', 'bands/A'),
      inGrading('satisfaction: 90%以上', 'satisfaction: 88%以上', 'bands/A'),
    ],
  },
  {
    what: 'reward a grade otherwise',
    variants: [
      inGrading('reward: 8000元', 'reward: 6000元', 'bands/B/reward'),
      inGrading('              reward: 8000元\n', '', 'bands/B/reward'),
    ],
  },
  {
    what: 'describe a grade otherwise',
    variants: [
      inGrading('修改后可以起一定的作用', '修改后可以推广', 'bands/C/says'),
      inGrading('says: 没有解决实际问题，', 'says: 没有解决实际问题，职工不认可，', 'bands/D/says'),
    ],
  },
  {
    what: 'assess at another time',
    variants: [
      inGrading('cycle: 年终', 'cycle: 每半年', 'cycle'),
      inGrading('subject: 各中心项目', 'subject: 各中心立项项目', 'subject'),
    ],
  },
  {
    what: 'call a chart otherwise',
    variants: [
      inChart('主要医疗指标变化', '“十四五”主要医疗指标走势', '主要医疗指标变化', 'title'),
      inChart('五年主要医疗指标', '“十四五”主要医疗指标走势', '五年主要医疗指标', 'title'),
    ],
  },
  {
    what: 'draw another indicator, or one less',
    variants: [
      inChart('“十四五”人才与科研指标走势', '[博士人数, 省级', '[硕士人数, 省级', 'indicators'),
      inChart('“十四五”人才与科研指标走势', '[博士人数, 省级', '[省级', 'indicators'),
    ],
  },
  {
    what: 'draw a chart of another year',
    variants: [
      inChart('“十四五”规划主要指标完成情况', 'type: bullet\n', 'type: bullet\n      year: 2024\n', 'year'),
      inChart('“十四五”规划主要指标完成情况', 'type: bullet\n', 'type: bullet\n      year: 2023\n', 'year'),
    ],
  },
]
