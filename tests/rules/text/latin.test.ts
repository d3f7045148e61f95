import { textLatin } from '../../../src/rules/text/latin.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

const found = (word: string) =>
  `2025/work-points.yaml:10 “${word}” text/latin ${JSON.stringify({ found: word })}`

testRule(textLatin, [
  {
    name: 'a conjunction that a conversion left, with blanks and without',
    files: saying('统一思想 and 行动，落实制度or流程。'),
    finds: [found('and'), found('or')],
  },
  {
    name: 'an article and a preposition, beside marks too',
    files: saying('建设the 平台，《章程》 of 《医院》。'),
    finds: [found('the'), found('of')],
  },
  {
    name: 'abbreviations, also those that read like such a word',
    files: saying('利用DRG付费，计算OR值和AND门，建设MDT，推进IT建设。'),
    finds: [],
  },
  {
    name: 'an English name or phrase',
    files: saying('推进Internet of Things（IoT）建设，发展to B业务，参加World of Medicine年会。'),
    finds: [],
  },
  {
    name: 'titles and quotations',
    files: saying('学习《健康for全民》，讨论“以人为本 and 以病为本”之别。'),
    finds: [],
  },
])
