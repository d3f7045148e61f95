import { yearRepeatedText } from '../../../src/rules/year/repeated-text.ts'
import type { Files } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'
import { pointWith, withYears } from '../../helpers/target-workspace.ts'

const words = '成立患者服务中心，整合咨询、预约、导诊、投诉受理等职能，推行一个窗口受理、一套流程办结。'
const centre = (text: string, targets = '') => pointWith('centre', targets, text)
const standing = (point: string) => point.replace(/nature: [a-z-]+|by: \S+/u, 'nature: standing')
const oneOff = (point: string) => point.replace(/nature: [a-z-]+/u, 'by: 2025-12-31')

const reports = (before: string, now: string, more: Files = {}): Files => {
  const report = (year: number, text: string) => ({
    [`${year}/results.yaml`]: `kind: results
id: results-${year}
reports: work-points-2025
period: ${year}
title: 工作总结
sections:
  - title: 总体情况
    text: ${text}
`,
  })
  return { ...ruleFiles, ...report(2024, before), ...report(2025, now), ...more }
}
const told = (year: number, visits: number) =>
  `${year}年全院上下团结一心，克服人员紧张、场地不足等困难，完成门急诊${visits}万人次，各项任务全面完成。`

testRule(yearRepeatedText, [
  {
    name: 'a point that is carried on in the same words, with the year changed',
    files: withYears(oneOff(centre(`2024年${words}`)), oneOff(centre(`2025年${words}`))),
    finds: [
      '2025/work-points.yaml:10 “2025年成立患者服务中心，整合咨询、预约、导诊、投诉受理等职能，推行一个窗口受…” year/repeated-text {"what":"point","begins":"2025年成立患者服务中"} (last-year-here 2024/work-points.yaml:10 “2024年成立患者服务中心，整合咨询、预约、导诊、投诉受理等职能，推行一个窗口受…”)',
    ],
  },
  {
    name: 'what is done every year, and says so',
    files: withYears(standing(centre(words)), standing(centre(words))),
    finds: [],
  },
  {
    name: 'a point that says how far it gets this year',
    files: withYears(
      oneOff(centre(words)),
      oneOff(centre('患者服务中心配齐人员、接通热线，下半年并入预约和投诉两项职能，年末评估运行成效。')),
    ),
    finds: [],
  },
  {
    name: 'the same words with another promise',
    files: withYears(
      oneOff(centre(words, '患者投诉: 300件以内')),
      oneOff(centre(words, '患者投诉: 260件以内')),
    ),
    finds: [],
  },
  {
    name: 'a report with only the year changed',
    files: reports(told(2024, 90), told(2025, 90)),
    finds: [
      '2025/results.yaml:8 “2025年全院上下团结一心，克服人员紧张、场地不足等困难，完成门急诊90万人次，…” year/repeated-text {"what":"report","begins":"2025年全院上下团结一"} (last-year-here 2024/results.yaml:8 “2024年全院上下团结一心，克服人员紧张、场地不足等困难，完成门急诊90万人次，…”)',
    ],
  },
  {
    name: 'the same sentence with the figures of this year',
    files: reports(told(2024, 90), told(2025, 95)),
    finds: [],
  },
  {
    name: 'a text that two of last year are alike, of which the second has its figures',
    files: reports(`${told(2024, 95)}\n  - title: 门诊\n    text: ${told(2024, 90)}`, told(2025, 90)),
    finds: [
      '2025/results.yaml:8 “2025年全院上下团结一心，克服人员紧张、场地不足等困难，完成门急诊90万人次，…” year/repeated-text {"what":"report","begins":"2025年全院上下团结一"} (last-year-here 2024/results.yaml:10 “2024年全院上下团结一心，克服人员紧张、场地不足等困难，完成门急诊90万人次，…”)',
    ],
  },
  { name: 'a formula', files: reports('全年任务全面完成。', '全年任务全面完成。'), finds: [] },
])
