import { textPlaceholder } from '../../../src/rules/text/placeholder.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, saying } from '../../helpers/rule-workspace.ts'

const found = (text: string) =>
  `2025/work-points.yaml:10 “${text}” text/placeholder ${JSON.stringify({ found: text })}`

testRule(textPlaceholder, [
  {
    name: 'blanks for a name, a date, a figure',
    files: saying('由XX科牵头，×××同志负责，X月X日前完成，投入____万元，新增XX项，X年结题。'),
    finds: ['XX', '×××', 'X月X日', '____', 'XX', 'X'].map(found),
  },
  {
    name: 'what is still to be said',
    files: saying('时间待定，数字（待核实），名单待补充。TODO牵头部门？？'),
    finds: ['待定', '待核实', '待补充', 'TODO', '？？'].map(found),
  },
  {
    name: 'remarks to a colleague',
    files: saying('此页删除。【请填写数字】推进评审（删除）。此 页 删 除'),
    finds: ['此页删除', '【请填写数字】', '（删除）', '此 页 删 除'].map(found),
  },
  {
    name: 'sizes, products, karyotypes, X-rays and other real letters',
    files: saying('检查46,XX核型，采购XXL工作服、X线机，用MAX法，3×5米，每床3 × 日均费用，XXX型胶原。'),
    finds: [],
  },
  {
    name: 'words with 待 in them, and matters that wait',
    files: saying(
      '优化接待、招待，对待定岗人员公平，等待确认，尚待核实，有待补充，落实待遇，完善待产待核算流程，“待定”项清零。',
    ),
    finds: [],
  },
  {
    name: 'a label in 【】, and one question',
    files: saying('【目标】谁来办？【待办事项】逐项销号，删除重复条目。'),
    finds: [],
  },
  {
    name: 'a form that is attached has lines for its reader',
    files: {
      ...ruleFiles,
      '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}attachments:\n  - { title: 回执, text: 姓名____，科室____。 }\n`,
    },
    finds: [],
  },
])
