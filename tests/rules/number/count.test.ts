import { numberCount } from '../../../src/rules/number/count.ts'
import { rosterPlan } from '../../helpers/roster-plan.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const say = (...paragraphs: string[]) =>
  withPoints(`- id: centres\n  text: |\n    ${paragraphs.join('\n\n    ')}\n  lead: 医务部\n  by: 2025-06\n`)

const grouped = (text: string) =>
  rosterPlan(
    'heads: [{ role: 主任, names: [张示例] }]\ngroups:\n  - { title: 研究组, heads: [{ role: 组长, names: [李示] }] }\n  - { title: 宣传组, heads: [{ role: 组长, names: [王样本] }] }',
  ).replace('组成人员如下：', text)

testRule(numberCount, [
  {
    name: 'a list behind a colon',
    files: say('围绕四大目标：甲、乙、丙。推进“三个转变”：甲、乙、丙、丁和戊。'),
    finds: [
      '2025/work-points.yaml:11 “四大目标” number/count {"stated":"四大目标","count":4,"listed":3} (list-here 2025/work-points.yaml:11 “甲、乙、丙”)',
      '2025/work-points.yaml:11 “三个转变” number/count {"stated":"三个转变","count":3,"listed":5} (list-here 2025/work-points.yaml:11 “甲、乙、丙、丁和戊”)',
    ],
  },
  {
    name: 'a list that 即 announces',
    files: say('建好四大中心，即重症医学、消化、心血管病。'),
    finds: [
      '2025/work-points.yaml:11 “四大中心” number/count {"stated":"四大中心","count":4,"listed":3} (list-here 2025/work-points.yaml:11 “重症医学、消化、心血管病”)',
    ],
  },
  {
    name: 'a list before the quoted count, and one that repeats its noun',
    files: say(
      '推动重症医学、消化、心血管病“四大中心”由挂牌转向内涵建设，强化消化医学中心、心血管病中心三大中心。',
    ),
    finds: [
      '2025/work-points.yaml:11 “四大中心” number/count {"stated":"四大中心","count":4,"listed":3} (list-here 2025/work-points.yaml:11 “推动重症医学、消化、心血管病”)',
      '2025/work-points.yaml:11 “三大中心” number/count {"stated":"三大中心","count":3,"listed":2} (list-here 2025/work-points.yaml:11 “强化消化医学中心、心血管病中心”)',
    ],
  },
  {
    name: 'a numbered list, which runs on over paragraphs',
    files: say('实现七大目标：一是控成本；二是提效率；三是保基本；', '四是挖潜力；五是开新源；六是降债务。'),
    finds: [
      '2025/work-points.yaml:11 “七大目标” number/count {"stated":"七大目标","count":7,"listed":6} (list-here 2025/work-points.yaml:11 “一是控成本；二是提效率；三是保基本； 四是挖潜力；五是开新源；六是”)',
    ],
  },
  {
    name: 'as many as stated, of which one may be joined by 和',
    files: say(
      '围绕四大目标：甲、乙、丙、丁。实现三个转变：甲、乙和丙。下设两个工作组：甲和乙、丙。',
      '推动重症医学、消化、神经系统疾病救治、心血管病“四大中心”由挂牌转向内涵建设。',
      '实现七大目标：一是甲；二是乙；三是丙；四是丁；五是戊；六是己；七是庚。三个提高：一是甲；二是乙；三是丙。',
    ),
    finds: [],
  },
  {
    name: 'what is done about the things, not the things',
    files: say(
      '推进四大中心建设：统一标准、规范路径、加强随访。',
      '强化四大中心内涵建设：一是统一标准；二是规范路径。围绕七大目标持续用力：压减债务、控制成本。',
    ),
    finds: [],
  },
  {
    name: 'something else before the count',
    files: say('加强人才培养、推进“四大中心”建设，统筹门诊、急诊和“四大中心”，优化流程、强化三大中心。'),
    finds: [],
  },
  {
    name: 'an open list, one of sentences, and a formula whose items are laid down elsewhere',
    files: say(
      '围绕四大目标：甲、乙、丙等。推进三个转变：从以规模扩张为主的外延发展转向内涵发展、从粗放转向精细。',
      '树牢“四个意识”：甲、乙。落实“三个转变、三个提高”。',
    ),
    finds: [],
  },
  {
    name: 'groups that a text counts above its roster, and other things that it counts there',
    files: {
      ...say('推进工作。'),
      '2025/plan.yaml': grouped('中心下设三个工作组，实行四个统一。'),
      '2025/plan-right.yaml': grouped('中心下设两个工作组。').replace('plan-culture', 'plan-right'),
    },
    finds: [
      '2025/plan.yaml:8 “三个工作组” number/count {"stated":"三个工作组","count":3,"listed":2} (list-here 2025/plan.yaml:11 “groups”)',
    ],
  },
])
