import { textMarks } from '../../../src/rules/text/marks.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

const found = (text: string, problem: string) =>
  `2025/work-points.yaml:10 “${text}” text/marks ${JSON.stringify({ found: text, problem })}`

testRule(textMarks, [
  {
    name: 'a half without its other, before and behind',
    files: saying('实施“双心工程，开设患者服务中心）。'),
    finds: [found('“', 'unclosed'), found('）', 'unopened')],
  },
  {
    name: 'pairs that cross',
    files: saying('落实《“十四五》规划”。'),
    finds: [found('》', 'crossed')],
  },
  {
    name: 'points twice, of either width',
    files: saying('提供便捷、，人性化服务；；推进评审。。完成,,整改，,销号、。'),
    finds: ['、，', '；；', '。。', ',,', '，,', '、。'].map((text) => found(text, 'doubled')),
  },
  {
    name: 'each paragraph by itself',
    files: saying('实施“双心工程。\n\n开设患者服务中心”。'),
    finds: [found('“', 'unclosed'), found('”', 'unopened')],
  },
  {
    name: 'an abbreviation that lost its opening half is no number of an item',
    files: saying('推进多学科诊疗MDT)。'),
    finds: [found(')', 'unopened')],
  },
  {
    name: 'marks that are right side by side, and one within another',
    files: saying('怎么办？！“谁来办？”，“《规划》”“‘三个一’工程”……好——（见〔2024〕号【表】）。'),
    finds: [],
  },
  {
    name: 'what is doubtful rather than wrong: 、 before a describing word',
    files: saying('提供、人性化服务。'),
    finds: [],
  },
  {
    name: 'numbers of items, intervals, apostrophes and primes',
    files: saying(
      '分两步：1)建章；（二）立制。得分在[60,80)的整改，3’端测序，today’s work，一）建章，二）立制。',
    ),
    finds: [],
  },
  {
    name: 'brackets of two widths are a pair; their width is for another rule',
    files: saying('推进多学科诊疗( MDT），推进单病种（VBP)管理。'),
    finds: [],
  },
  {
    name: 'a quotation of two paragraphs, which opens each and is closed once',
    files: saying('“坚持公益性。\n\n“坚持高质量。”'),
    finds: [],
  },
])
