import { yearStale } from '../../../src/rules/year/stale.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../../helpers/target-workspace.ts'

const say = (...sentences: readonly string[]) => withPoints(pointWith('anniversary', '', sentences.join('')))

testRule(yearStale, [
  {
    name: 'anniversaries of another year',
    files: say(
      '以优异成绩迎接新中国成立75周年。',
      '庆祝中国共产党成立103周年。',
      '纪念建军97周年、抗战胜利79周年。',
      '2025年是改革开放46周年。',
    ),
    finds: [
      '2025/work-points.yaml:10 “新中国成立75周年” year/stale {"found":"新中国成立75周年","year":2025,"right":2024}',
      '2025/work-points.yaml:10 “中国共产党成立103周年” year/stale {"found":"中国共产党成立103周年","year":2025,"right":2024}',
      '2025/work-points.yaml:10 “建军97周年” year/stale {"found":"建军97周年","year":2025,"right":2024}',
      '2025/work-points.yaml:10 “抗战胜利79周年” year/stale {"found":"抗战胜利79周年","year":2025,"right":2024}',
      '2025/work-points.yaml:10 “改革开放46周年” year/stale {"found":"改革开放46周年","year":2025,"right":2024}',
    ],
  },
  {
    name: 'the opening and the closing year of a plan',
    files: say(
      '今年是“十四五”规划的开局之年。',
      '抓好“十五五”开局起步之年各项工作。',
      '今年是十三五收官之年。',
    ),
    finds: [
      '2025/work-points.yaml:10 ““十四五”规划的开局之年” year/stale {"found":"“十四五”规划的开局之年","year":2025,"right":2021}',
      '2025/work-points.yaml:10 ““十五五”开局起步之年” year/stale {"found":"“十五五”开局起步之年","year":2025,"right":2026}',
      '2025/work-points.yaml:10 “十三五收官之年” year/stale {"found":"十三五收官之年","year":2025,"right":2020}',
    ],
  },
  {
    name: 'what is true in 2025',
    files: say(
      '以优异成绩迎接新中国成立76周年、中国共产党成立104周年、抗日战争胜利80周年。',
      '今年是“十四五”规划收官之年。',
    ),
    finds: [],
  },
  {
    name: 'what can be said in any year of a plan',
    files: say('为“十四五”圆满收官、“十五五”良好开局打牢基础。'),
    finds: [],
  },
  {
    name: 'what is said of another year, and looks back or ahead',
    files: say(
      '2026年是“十五五”开局之年，提前谋划。',
      '去年，以新中国成立75周年为契机开展教育。',
      '提前筹备新中国成立80周年系列活动。',
    ),
    finds: [],
  },
  {
    name: 'the title of what was issued in another year, and an anniversary of the office itself',
    files: say('落实《庆祝中国共产党成立100周年活动方案》。', '办好建院70周年院庆。'),
    finds: [],
  },
  {
    name: 'a plan of several years',
    files: {
      ...say('逐项落实。'),
      '2021/plan.yaml': planOf('2021..2025', '').replace('逐项落实', '以新中国成立75周年为契机'),
    },
    finds: [],
  },
])
