import { yearLeadChanged } from '../../../src/rules/year/lead-changed.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'
import { pointWith, withYears } from '../../helpers/target-workspace.ts'

const led = (lead: string, id = 'branches') => pointWith(id).replace('lead: 党委办公室', `lead: ${lead}`)
const organization = ruleFiles['organization.yaml'].replace(
  '{ id: research, name: 科研部 }',
  '{ id: research, name: 科研部, until: 2024-12-31, successor: 医务部 }',
)

testRule(yearLeadChanged, [
  {
    name: 'another department',
    files: withYears(led('党委办公室'), led('医院办公室')),
    finds: [
      '2025/work-points.yaml:11 “医院办公室” year/lead-changed {"id":"branches","before":"党委办公室","after":"医院办公室"} (last-year-here 2024/work-points.yaml:11 “党委办公室”)',
    ],
  },
  {
    name: 'another one, through the lineage, and from one that was dissolved to who has not succeeded it',
    files: withYears(
      led('党委办公室') + led('科研部', 'grants'),
      `${led('人力资源部', 'model-branches')}  renames: branches\n${led('护理部', 'grants')}`,
      { 'organization.yaml': organization },
    ),
    finds: [
      '2025/work-points.yaml:11 “人力资源部” year/lead-changed {"id":"branches","before":"党委办公室","after":"人力资源部"} (last-year-here 2024/work-points.yaml:11 “党委办公室”)',
      '2025/work-points.yaml:16 “护理部” year/lead-changed {"id":"grants","before":"科研部","after":"护理部"} (last-year-here 2024/work-points.yaml:15 “科研部”)',
    ],
  },
  {
    name: 'the same one, under a new name or an alias',
    files: withYears(
      led('人事部') + led('文化宣传与教育中心', 'culture'),
      led('人力资源部') + led('文化研究与宣传教育中心', 'culture'),
    ),
    finds: [],
  },
  {
    name: 'the one that took over the duties of what was dissolved',
    files: withYears(led('科研部'), led('医务部'), { 'organization.yaml': organization }),
    finds: [],
  },
  {
    name: 'a point that is new',
    files: withYears(led('党委办公室'), led('党委办公室') + led('护理部', 'nursing')),
    finds: [],
  },
])
