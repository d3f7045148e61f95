import { proseConflict } from '../../../src/rules/prose/conflict.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const point = (text: string, target = '', id = 'disciplines') =>
  `- id: ${id}\n  text: '${text}'\n  lead: 科研部\n  by: 2025-06\n${target && `  targets:\n    ${target}\n`}`
const disciplines =
  '市级领先重点学科: { target: 达到36个, baseline: 17个, annual: { 2023: 26个, 2024: 31个, 2025: 36个 } }'
const bound = '市级领先重点学科{{target "市级领先重点学科"}}。'
const beside = (text: string, target = disciplines) => withPoints(point(`${bound}${text}`, target))
/** Of the plan of five years. */
const ofFiveYears = (text: string) =>
  withPoints('', {
    '2025/work-points.yaml': workPoints(2025, point(`${bound}${text}`, disciplines)).replace(
      'period: 2025',
      'period: 2021..2025',
    ),
  })

/** An opinion beside the plan of five years, whose text is in line 7. */
const opinion = (text: string) => ({
  ...ofFiveYears(''),
  '2025/opinion.yaml': `kind: opinion
id: opinion-disciplines
subject: 加强学科建设
issuer: hospital
number: 示医发〔2025〕13号
to: [各部（处）、科室]
text: '${text}'
signedOn: 2025-03-21
printedBy: 医院办公室
printedOn: 2025-03-21
`,
})

testRule(proseConflict, [
  {
    name: 'another figure beside the target, behind its name and before it',
    files: beside('市级领先重点学科达到31个，建成31个市级领先重点学科。'),
    finds: [
      '2025/work-points.yaml:10 “达到31个” prose/conflict {"indicator":"市级领先重点学科","found":"达到31个","other":"达到36个","where":"target"} (target-here 2025/work-points.yaml:14 “{ target: 达到36个, baseline: 17个, annual: …”)',
      '2025/work-points.yaml:10 “建成31个” prose/conflict {"indicator":"市级领先重点学科","found":"建成31个","other":"达到36个","where":"target"} (target-here 2025/work-points.yaml:14 “{ target: 达到36个, baseline: 17个, annual: …”)',
    ],
  },
  {
    name: 'in another point of the document, with a range that leaves the target out',
    files: withPoints(
      point('优化学科布局，市级领先重点学科达到30～35个。', '', 'layout') + point(bound, disciplines),
    ),
    finds: [
      '2025/work-points.yaml:10 “达到30～35个” prose/conflict {"indicator":"市级领先重点学科","found":"达到30～35个","other":"达到36个","where":"target"} (target-here 2025/work-points.yaml:18 “{ target: 达到36个, baseline: 17个, annual: …”)',
    ],
  },
  {
    name: 'in the notice that issues the document',
    files: withPoints(point(bound, disciplines), {
      '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}text: 市级领先重点学科达到31个。\n`,
    }),
    finds: [
      '2025/notice.yaml:11 “达到31个” prose/conflict {"indicator":"市级领先重点学科","found":"达到31个","other":"达到36个","where":"target"} (target-here 2025/work-points.yaml:14 “{ target: 达到36个, baseline: 17个, annual: …”)',
    ],
  },
  {
    name: 'three places without a target: the one that differs from the first',
    files: withPoints(
      point('市级领先重点学科达到36个。') +
        point('市级领先重点学科达到31个。', '', 'talent') +
        point('市级领先重点学科达到36个。', '', 'research'),
    ),
    finds: [
      '2025/work-points.yaml:14 “达到31个” prose/conflict {"indicator":"市级领先重点学科","found":"达到31个","other":"达到36个","where":"prose"} (also-here 2025/work-points.yaml:10 “达到36个”)',
    ],
  },
  {
    name: 'a change and a level, by what they start from',
    files: beside('市级领先重点学科增至8个。', '市级领先重点学科: { target: 新增1个, baseline: 6个 }'),
    finds: [
      '2025/work-points.yaml:10 “增至8个” prose/conflict {"indicator":"市级领先重点学科","found":"增至8个","other":"新增1个","baseline":"6个","where":"target"} (target-here 2025/work-points.yaml:14 “{ target: 新增1个, baseline: 6个 }”)',
    ],
  },
  {
    name: 'a rate and a change of it that no rounding brings together',
    files: withPoints(
      point('四级手术占比提升3个百分点。', '四级手术占比: { target: 达到26%, baseline: 22.1% }'),
    ),
    finds: [
      '2025/work-points.yaml:10 “提升3个百分点” prose/conflict {"indicator":"四级手术占比","found":"提升3个百分点","other":"达到26%","baseline":"22.1%","where":"target"} (target-here 2025/work-points.yaml:14 “{ target: 达到26%, baseline: 22.1% }”)',
    ],
  },
  {
    name: 'what is declared of another year',
    files: ofFiveYears('2024年，市级领先重点学科达到30个。'),
    finds: [
      '2025/work-points.yaml:10 “达到30个” prose/conflict {"indicator":"市级领先重点学科","found":"达到30个","other":"31个","where":"target"} (target-here 2025/work-points.yaml:14 “31个”)',
    ],
  },
  {
    name: 'the same in other words',
    files: beside('市级领先重点学科由17个增加到36个，新增19个市级领先重点学科。'),
    finds: [],
  },
  {
    name: 'what is added to the baseline is what is reached',
    files: beside('市级领先重点学科增至7个。', '市级领先重点学科: { target: 新增1个, baseline: 6个 }'),
    finds: [],
  },
  {
    name: 'another year, in its clause or before it; what one of several years adds',
    files: ofFiveYears(
      '2024年市级领先重点学科达到31个。到2023年底，学科布局优化，市级领先重点学科达到26个。2022年市级领先重点学科达到20个。2024年新增5个市级领先重点学科。',
    ),
    finds: [],
  },
  {
    name: 'what was',
    files: beside(
      '2020年已有13个市级领先重点学科。目前，市级领先重点学科13个。上年市级领先重点学科达到31个。“十三五”期间，建成18个市级领先重点学科。',
    ),
    finds: [],
  },
  {
    name: 'a range that holds the target, and a bound that it keeps',
    files: beside('市级领先重点学科达到31～36个，市级领先重点学科达到30个以上。'),
    finds: [],
  },
  {
    name: "another's words, and a condition",
    files: beside('对照“市级领先重点学科达到31个”的要求，市级领先重点学科不足31个的，约谈科室。'),
    finds: [],
  },
  {
    name: 'a yearly figure and a total, and a rate and its rounded change',
    files: beside(
      '每年新增5个市级领先重点学科。四级手术占比提升4个百分点。',
      `${disciplines}\n    四级手术占比: { target: 达到26%, baseline: 22.1% }`,
    ),
    finds: [],
  },
  {
    name: 'two targets of one indicator, of which it is one',
    files: withPoints(
      point(`${bound}市级领先重点学科达到31个。`, '市级领先重点学科: 达到31个') +
        point(bound, '市级领先重点学科: 达到36个', 'talent'),
    ),
    finds: [],
  },
  {
    name: 'in a document without the target, beside what the plan of those years promises of the year that it names',
    files: opinion('到2024年，市级领先重点学科达到28个；到2025年，市级领先重点学科达到31个。'),
    finds: [
      '2025/opinion.yaml:7 “达到28个” prose/conflict {"indicator":"市级领先重点学科","found":"达到28个","other":"31个","where":"target"} (target-here 2025/work-points.yaml:14 “31个”)',
      '2025/opinion.yaml:7 “达到31个” prose/conflict {"indicator":"市级领先重点学科","found":"达到31个","other":"36个","where":"target"} (target-here 2025/work-points.yaml:14 “36个”)',
    ],
  },
  {
    name: 'there what agrees, what names no year or another, what was, a change, and a flow',
    files: opinion(
      '到2025年，市级领先重点学科达到36个。市级领先重点学科达到20个。到2027年，市级领先重点学科达到40个。2024年，市级领先重点学科已达到29个。2025年，市级领先重点学科新增9个。2025年上半年，心脏移植6例。',
    ),
    finds: [],
  },
  {
    name: 'what several years bring together, beside what one of them does',
    files: withPoints(
      point('五年新增博士30人，新增博士三年引进20人。新增博士五年引进30人。', '新增博士: 引进6人') +
        point('心脏移植五年完成60例，心脏移植完成12例，年内完成。', '', 'hearts'),
    ),
    finds: [],
  },
  {
    name: 'where the years open the sentence, in full width, and where nobody can count them',
    files: withPoints(
      point(
        '用五年时间，新增博士引进30人。新增博士５年引进３０人。用3至5年时间，新增博士引进20人。',
        '新增博士: 引进6人',
      ),
    ),
    finds: [],
  },
  {
    name: 'what several years bring together, beside what their plan promises of as many',
    files: Object.fromEntries(
      Object.entries(
        withPoints(
          point(
            '新增博士五年引进20人。新增博士引进25人。新增博士三年引进12人。',
            '新增博士: { target: 五年引进30人, annual: { 2025: 8人 } }',
          ),
        ),
      ).map(([name, text]) => [name, String(text).replace('period: 2025', 'period: 2021..2025')]),
    ),
    finds: [
      '2025/work-points.yaml:10 “五年引进20人” prose/conflict {"indicator":"新增博士","found":"五年引进20人","other":"五年引进30人","where":"target"} (target-here 2025/work-points.yaml:14 “{ target: 五年引进30人, annual: { 2025: 8人 } …”)',
      '2025/work-points.yaml:10 “引进25人” prose/conflict {"indicator":"新增博士","found":"引进25人","other":"五年引进30人","where":"target"} (target-here 2025/work-points.yaml:14 “{ target: 五年引进30人, annual: { 2025: 8人 } …”)',
    ],
  },
])
