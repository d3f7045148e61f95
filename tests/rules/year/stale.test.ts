import { yearStale } from '../../../src/rules/year/stale.ts'
import { withOfficial } from '../../helpers/official-files.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice, withPoints } from '../../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../../helpers/target-workspace.ts'

const say = (...sentences: readonly string[]) => withPoints(pointWith('anniversary', '', sentences.join('')))

/** Kinds of 公文 that are held against the year of their signing, with the line of their text, and the text. */
const lines = { notice: 7, letter: 7, request: 8 } as const
const dated = {
  notice: '我院拟调整床位设置。',
  letter: '商请贵院支持试点工作。',
  request: '我院拟调整床位设置。',
} as const

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
    name: 'the same in other words, and the middle of a plan',
    files: say(
      '今年是“十四五”开局年。',
      '2025年是“十五五”规划起步的第一年。',
      '今年是实施“十三五”规划的最后一年。',
      '今年是“十四五”规划的中期之年。',
      '2025年是实施“十四五”规划承上启下的关键一年。',
      '抓好“十三五”承上启下之年各项工作。',
    ),
    finds: [
      '2025/work-points.yaml:10 ““十四五”开局年” year/stale {"found":"“十四五”开局年","year":2025,"right":2021}',
      '2025/work-points.yaml:10 ““十五五”规划起步的第一年” year/stale {"found":"“十五五”规划起步的第一年","year":2025,"right":2026}',
      '2025/work-points.yaml:10 ““十三五”规划的最后一年” year/stale {"found":"“十三五”规划的最后一年","year":2025,"right":2020}',
      '2025/work-points.yaml:10 ““十四五”规划的中期之年” year/stale {"found":"“十四五”规划的中期之年","year":2025,"right":2023}',
      '2025/work-points.yaml:10 ““十四五”规划承上启下的关键一年” year/stale {"found":"“十四五”规划承上启下的关键一年","year":2025,"right":2022,"until":2024}',
      '2025/work-points.yaml:10 ““十三五”承上启下之年” year/stale {"found":"“十三五”承上启下之年","year":2025,"right":2017,"until":2019}',
    ],
  },
  {
    name: 'what leads over from one plan to the next, and what only compares or looks on',
    files: say(
      '今年是“十四五”与“十五五”承上启下之年。',
      '今年是“十四五”规划收官、谋划“十五五”的承上启下之年。',
      '今年是“十四五”收官年、攻坚之年、关键一年，是“十四五”规划的最后一年。',
      '四级手术占比较“十三五”最后一年提高10个百分点。',
      '“十四五”开局四年来，“十三五”收官一年来，医院稳步发展。',
      '做好“十四五”中期评估之年各项整改的回头看，办好“十四五”收官年度任务。',
    ),
    finds: [],
  },
  {
    name: 'the n-th year of a plan, and what is said of one that has ended',
    files: say(
      '2025年是“十四五”规划实施的第四年。',
      '今年是“十三五”规划的决胜之年。',
      '医院正处于“十三五”时期。',
      '推进“十三五”规划实施。',
    ),
    finds: [
      '2025/work-points.yaml:10 ““十四五”规划实施的第四年” year/stale {"found":"“十四五”规划实施的第四年","year":2025,"right":2024}',
      '2025/work-points.yaml:10 ““十三五”规划的决胜之年” year/stale {"found":"“十三五”规划的决胜之年","year":2025,"right":2016,"until":2020}',
      '2025/work-points.yaml:10 “正处于“十三五”时期” year/stale {"found":"正处于“十三五”时期","year":2025,"right":2016,"until":2020}',
      '2025/work-points.yaml:10 “推进“十三五”规划实施” year/stale {"found":"推进“十三五”规划实施","year":2025,"right":2016,"until":2020}',
    ],
  },
  {
    name: 'a congress by its number',
    files: say(
      '以实际行动迎接党的二十大。',
      '今年是党的二十大召开之年。',
      '今年是全面贯彻党的二十大精神的开局之年。',
      '学习贯彻中国共产党第二十一次全国代表大会精神。',
    ),
    finds: [
      '2025/work-points.yaml:10 “迎接党的二十大” year/stale {"found":"迎接党的二十大","year":2025,"right":2022}',
      '2025/work-points.yaml:10 “党的二十大召开之年” year/stale {"found":"党的二十大召开之年","year":2025,"right":2022}',
      '2025/work-points.yaml:10 “党的二十大精神的开局之年” year/stale {"found":"党的二十大精神的开局之年","year":2025,"right":2023}',
      '2025/work-points.yaml:10 “中国共产党第二十一次全国代表大会精神” year/stale {"found":"中国共产党第二十一次全国代表大会精神","year":2025,"right":2027}',
    ],
  },
  {
    name: 'a plan in one of its years, or before it, and a congress that has met or is awaited',
    files: say(
      '今年是“十四五”规划的第五年，是关键之年、决胜之年，也是谋划“十五五”的关键之年。',
      '推进“十四五”规划实施。正处于“十四五”时期。',
      '做好“十三五”规划实施情况的回头看。',
      '全面贯彻党的二十大和二十届二中、三中全会精神，贯彻党的十九大、二十大精神，迎接党的二十一大。',
      '抓好二十大举措，办好五年级第四年级的见习。',
    ),
    finds: [],
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
  ...(['notice', 'letter', 'request'] as const).map((kind) => ({
    name: `the own text of 公文, by the year of its signing: ${kind}`,
    files: withOfficial(kind, { [dated[kind]]: '今年是“十四五”规划开局之年，迎接新中国成立75周年。' }),
    finds: [
      `2025/official.yaml:${lines[kind]} ““十四五”规划开局之年” year/stale {"found":"“十四五”规划开局之年","year":2025,"right":2021}`,
      `2025/official.yaml:${lines[kind]} “新中国成立75周年” year/stale {"found":"新中国成立75周年","year":2025,"right":2024}`,
    ],
  })),
  {
    name: 'what 公文 say rightly, quote from others, name, or say of another year',
    files: withOfficial('notice', {
      开展自查: '庆祝新中国成立75周年活动自查',
      [dated.notice]:
        '今年是“十四五”规划收官之年。落实《庆祝新中国成立75周年活动方案》和上级“迎接新中国成立75周年”的要求。2026年是“十五五”开局之年。',
    }),
    finds: [],
  },
  {
    name: '公文 that tell of what was',
    files: withOfficial('report', { '我院拟调整床位设置。': '以新中国成立75周年为契机，开展教育。' }),
    finds: [],
  },
  {
    name: 'a notice of December that issues the work points of the next year',
    files: {
      ...withNotice({
        'signedOn: 2025-02-21':
          'text: 2024年的工作已经部署，抓好“十四五”收官之年各项工作。\nsignedOn: 2024-12-27',
        'printedOn: 2025-02-21': 'printedOn: 2024-12-27',
        'on: 2025-02-18': 'on: 2024-12-20',
        '〔2025〕': '〔2024〕',
      }),
    },
    finds: [],
  },
])
