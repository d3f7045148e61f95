import { formatMark } from '../../../src/rules/format/mark.ts'
import { withOfficial } from '../../helpers/official-files.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const long = '中国共产党示例省示例医科大学附属第一人民医院委员会'
const called = (name: string, more = '') => ({
  ...ruleFiles,
  'organization.yaml': ruleFiles['organization.yaml'].replace(
    'name: 中共示例市人民医院委员会, prefix',
    `name: ${name}, ${more}prefix`,
  ),
})

testRule(formatMark, [
  {
    name: 'a mark that takes more than a row, said once of its organ',
    files: called(long),
    finds: [
      `organization.yaml:3 “${long}” format/mark ${JSON.stringify({ mark: `${long}文件`, longest: 19 })}`,
    ],
  },
  { name: 'a standard short name', files: called(long, 'mark: 示例医大一附院党委文件, '), finds: [] },
  { name: 'one that just fits', files: called('示'.repeat(17)), finds: [] },
  {
    name: 'one more',
    files: called('示'.repeat(18)),
    finds: [
      `organization.yaml:3 “${'示'.repeat(18)}” format/mark ${JSON.stringify({ mark: `${'示'.repeat(18)}文件`, longest: 19 })}`,
    ],
  },
  {
    name: 'of a letter, whose mark is larger and has no 文件',
    files: withOfficial('letter', {}),
    finds: [],
  },
])
