import { expect, test } from 'vitest'
import { textHouseWord } from '../../../src/rules/text/house-word.ts'
import { findingsOf, testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

const found = (written: string, expected: string) =>
  `2025/work-points.yaml:10 “${written}” text/house-word ${JSON.stringify({ found: written, expected })}`

const own = (words: string) => ({
  'plan.yaml': `schema: 1\ncheck: { rules: { text/house-word: { words: { ${words} } } } }\n`,
})

testRule(textHouseWord, [
  {
    name: 'an anniversary of the state, in figures and in hanzi; 建国以来',
    files: saying('迎接建国75周年，办好建国七十五周年展览，总结建国以来的经验。'),
    finds: [
      found('建国75周年', '新中国成立75周年'),
      found('建国七十五周年', '新中国成立七十五周年'),
      found('建国以来', '新中国成立以来'),
    ],
  },
  {
    name: 'words of the office itself, the longer before the shorter',
    files: saying('医教科与医教办负责。', own('医教: 医务, 医教科: 医务部')),
    finds: [found('医教科', '医务部'), found('医教', '医务')],
  },
  {
    name: 'a word that stands in what is wanted',
    files: saying('报市卫健委，抄卫健委。', own('卫健委: 市卫健委')),
    finds: [found('卫健委', '市卫健委')],
  },
  {
    name: 'right words; titles and quotations',
    files: saying(
      '迎接新中国成立75周年，学习《建国以来重要文献选编》，标语为“庆祝建国75周年”；建国饭店不变。',
    ),
    finds: [],
  },
])

test('a word of the office is written literally, not as a pattern', async () => {
  const files = saying('推进C++课程，推进CCC课程。', own('"C++": C语言'))
  expect(await findingsOf(files, { rules: [textHouseWord] })).toEqual([found('C++', 'C语言')])
})
