import { claimParts } from '../../../src/rules/claim/parts.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

/** The workspace whose work points hold this claim (line 14). */
const claiming = (claim: string) => {
  const files = saying('{{claim "staff"}}。')
  return {
    ...files,
    '2025/work-points.yaml': `${files['2025/work-points.yaml']}claims:\n  staff: ${claim}\n`,
  }
}
const says = 'says: 录取316人，其中博士后1人、博士16人、硕士299人'

testRule(claimParts, [
  {
    name: 'parts of one division that are too few, and parts that are too many',
    files: saying(
      '承担示范项目13项，其中7项为专科引领类项目，5项为支撑保障类项目，成效明显。录取316人，其中博士后1人、博士16人、硕士300人，招录编外人员868人。',
    ),
    finds: [
      '2025/work-points.yaml:10 “13项” claim/parts {"whole":"13项","parts":["7项","5项"],"sum":"12","order":"less"}',
      '2025/work-points.yaml:10 “316人” claim/parts {"whole":"316人","parts":["1人","16人","300人"],"sum":"317","order":"more"}',
    ],
  },
  {
    name: 'parts that are said to be all',
    files: saying('新增中心3个，分别为市级1个、省级1个。'),
    finds: [
      '2025/work-points.yaml:10 “3个” claim/parts {"whole":"3个","parts":["1个","1个"],"sum":"2","order":"less"}',
    ],
  },
  {
    name: 'parts that add up',
    files: saying(
      '承担示范项目13项，其中7项为专科引领类项目，6项为支撑保障类项目。录取316人，其中博士后1人、博士16人、硕士299人，招录编外人员868人。',
    ),
    finds: [],
  },
  {
    name: 'some of the parts; parts that overlap; parts of another unit; round figures that allow it',
    files: saying(
      '立项180余项，其中国家级1项、省级15项。引进30人，其中博士20人、女性15人。引进人才30人，其中博士20人、硕士11人等。' +
        '服务3万人次，其中义诊20场、讲座18场。接诊近5万人次，其中门诊3万人次、急诊1.8万人次。招录30人，引进博士20人、硕士15人。',
    ),
    finds: [],
  },
  {
    name: 'a claim whose parts do not add up, and one whose do',
    files: claiming(
      `{ whole: 316人, parts: [博士后1人, 博士16人, 硕士298人], ${says.replace('299', '298')} }`,
    ),
    finds: [
      '2025/work-points.yaml:14 “316人” claim/parts {"whole":"316人","parts":["1人","16人","298人"],"sum":"315","order":"less"}',
    ],
  },
  {
    name: 'a claim whose parts add up',
    files: claiming(`{ whole: 316人, parts: [博士后1人, 博士16人, 硕士299人], ${says} }`),
    finds: [],
  },
])
