import { textFormula } from '../../../src/rules/text/formula.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

const found = (written: string, expected: string) =>
  `2025/work-points.yaml:10 “${written}” text/formula ${JSON.stringify({ found: written, expected })}`

testRule(textFormula, [
  {
    name: 'the formula of what the party committee does',
    files: saying('发挥把方向、管大局、做决策、促改革、保落实的领导作用。'),
    finds: [found('做决策', '作决策')],
  },
  {
    name: 'words that have one right form',
    files: saying(
      '截止2024年底，对重大事项做出决定；健全台帐，规范帐户；大部份科室，既使任务重也要一如继往。',
    ),
    finds: [
      found('截止', '截至'),
      found('做出决定', '作出决定'),
      found('帐', '账'),
      found('帐', '账'),
      found('部份', '部分'),
      found('既使', '即使'),
      found('一如继往', '一如既往'),
    ],
  },
  {
    name: 'four-character words that are often misspelt',
    files: saying('弛而不息纠治四风，再接再励，按步就班推进，按装电梯。'),
    finds: [
      found('弛而不息', '驰而不息'),
      found('再接再励', '再接再厉'),
      found('按步就班', '按部就班'),
      found('按装', '安装'),
    ],
  },
  {
    name: 'the right forms',
    files: saying('作决策，作出决定，截至2024年底，健全台账，即使任务重，驰而不息。'),
    finds: [],
  },
  {
    name: 'words that only look like them: 做贡献, 截止日期, 帐篷, 既…又…, 按装…',
    files: saying(
      '鼓励做贡献，报名截止2025年3月，截止日期不变，搭建帐篷、蚊帐，既使用又维护，按装置说明操作，训练叫做决策树的模型。',
    ),
    finds: [],
  },
  {
    name: 'titles and quotations',
    files: saying('学习《做决策的艺术》，原文为“管大局、做决策”。'),
    finds: [],
  },
])
