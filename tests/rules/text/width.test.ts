import { expect, test } from 'vitest'
import { textWidth } from '../../../src/rules/text/width.ts'
import { check, testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

const found = (place: string, mark: string, expected: string) =>
  `2025/work-points.yaml:10 “${place}” text/width ${JSON.stringify({ found: mark, expected })}`

testRule(textWidth, [
  {
    name: 'brackets of two widths: the one of half width',
    files: saying('开展多学科诊疗模式( MDT），推进单病种（VBP)管理，推广DRG(v2）。'),
    finds: [found('(', '(', '（'), found(')', ')', '）'), found('(', '(', '（')],
  },
  {
    name: 'brackets of half width around hanzi, or behind them',
    files: saying('引进(双聘)人才，推进3D(三维)打印，开展多学科诊疗(MDT)。'),
    finds: ['(双聘)', '(三维)', '(MDT)'].map((place) => found(place, '()', '（）')),
  },
  {
    name: 'points beside hanzi, also behind a figure',
    files: saying('按1:1配备,每天8:30至17:30,接诊;谁来办?完成:评审.'),
    finds: [
      found(',', ',', '，'),
      found(',', ',', '，'),
      found(';', ';', '；'),
      found('?', '?', '？'),
      found(':', ':', '：'),
      found('.', '.', '。'),
    ],
  },
  {
    name: 'ratios, times, thousands, addresses, decimals',
    files: saying(
      '床护比1:0.6，8:30开诊，门诊3,000人次，CMI值1.2，网址https://example.org:8080/a?b=c，邮箱a@example.org。',
    ),
    finds: [],
  },
  {
    name: 'another language: phrases, formulas, their brackets',
    files: saying('学习Clinical Guide (2nd edition)，推行PDCA (plan, do, check, act)，计算f(x)。'),
    finds: [],
  },
  {
    name: 'titles and quotations, as they were written',
    files: saying('落实《考核办法(试行)》，回答“谁来办?”之问。'),
    finds: [],
  },
  {
    name: 'numbers of items',
    files: saying('分两步：1)建章；2)立制。'),
    finds: [],
  },
  {
    name: 'a number of a document',
    files: saying('落实示医党发〔2024〕15号（见附件）。'),
    finds: [],
  },
])

test('the fix mends both halves, and takes away the blanks that a full-width bracket does not have', async () => {
  const files = saying('开展诊疗( MDT），推进管理(VBP )。')
  const fixes = (await check(files, { rules: [textWidth] })).flatMap(({ fix }) => fix ?? [])
  const edits = fixes.flatMap((fix) =>
    fix.edits.map(({ location: { source, start, end }, text }) => [source.text.slice(start, end), text]),
  )
  expect(fixes.map(({ safety }) => safety)).toEqual(['safe', 'safe'])
  expect(edits).toEqual([
    ['( ', '（'],
    ['(', '（'],
    [' )', '）'],
  ])
})
