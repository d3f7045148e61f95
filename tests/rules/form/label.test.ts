import { formLabel } from '../../../src/rules/form/label.ts'
import type { Files } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

/** A form with these instructions, the first of which stands on line 8. */
function form(items: readonly string[], title = '项目立项表'): string {
  return `kind: form
id: form-of-${title === '项目立项表' ? 'projects' : 'others'}
period: 2025
title: ${title}
cover: { fields: [项目名称, 项目负责人, 申请日期] }
instructions:
  items:
${items.map((item) => `    - ${item}\n`).join('')}tables:
  - side: 主要参加人员
    columns: [姓名, 所在科室]
    emptyRows: 3
`
}
const saying = (...items: readonly string[]): Files => ({ ...ruleFiles, '2025/form.yaml': form(items) })
const found = (line: number, place: string, args: object) =>
  `2025/form.yaml:${line} “${place}” form/label ${JSON.stringify(args)}`

testRule(formLabel, [
  {
    name: 'a label called otherwise on the cover',
    files: saying('申报日期：填表的日期。'),
    finds: [found(8, '申报日期', { found: '申报日期', problem: 'label', nearest: ['申请日期'] })],
  },
  {
    name: 'one below another instruction, and one in “”',
    files: saying("{ text: 封面：, items: ['项目申请人：填写本人姓名。'] }", '“参加人员”一栏由本人签名。'),
    finds: [
      found(8, '项目申请人', { found: '项目申请人', problem: 'label', nearest: ['项目负责人'] }),
      found(9, '参加人员', { found: '参加人员', problem: 'label', nearest: ['主要参加人员'] }),
    ],
  },
  {
    name: 'the form itself by another word, wherever that stands',
    files: saying('申报书用A4纸打印。', '姓名：与申请表封面一致。'),
    finds: [
      found(8, '申报书', { found: '申报书', problem: 'name', nearest: ['立项表'] }),
      found(9, '申请表', { found: '申请表', problem: 'name', nearest: ['立项表'] }),
    ],
  },
  {
    name: 'labels of the cover, of a table, of 竖栏; what only leads to others; what is no label at all',
    files: saying(
      '申请日期：填表的日期。',
      '所在科室：填写全称。',
      '主要参加人员：由本人签名。',
      '{ text: 封面各项：, items: [项目名称：与表内一致。] }',
      '注意：立项表一式两份。',
    ),
    finds: [],
  },
  {
    name: 'another form of the workspace, one in 《》, and a form whose title has none of the words',
    files: {
      ...saying('与推荐表一并报送。', '《奖励申报书》另行填写。'),
      '2025/others.yaml': form(['推荐表由科室填写。'], '人才推荐表'),
      '2025/third.yaml': form(['申报书由科室填写。'], '设备需求表').replace('others', 'third'),
    },
    finds: [],
  },
])
