import { formatEmptyPage } from '../../../src/rules/format/empty-page.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying, withNotice } from '../../helpers/rule-workspace.ts'

testRule(formatEmptyPage, [
  {
    name: 'the remark, in brackets and without',
    files: withNotice({}, 'text: 请认真执行。\nclosing: （此页无正文）\n'),
    finds: ['2025/notice.yaml:12 “（此页无正文）” format/empty-page {"found":"（此页无正文）"}'],
  },
  {
    name: 'in half-width brackets, or in a point',
    files: saying('推进评审。(此页无正文)此页无正文'),
    finds: ['(此页无正文)', '此页无正文'].map(
      (found) => `2025/work-points.yaml:10 “${found}” format/empty-page ${JSON.stringify({ found })}`,
    ),
  },
  {
    name: 'a text that speaks of it, and other pages',
    files: saying('不再使用“此页无正文”字样，此页无附件，正文另起一页。'),
    finds: [],
  },
])
