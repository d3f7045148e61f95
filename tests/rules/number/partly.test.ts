import { numberPartly } from '../../../src/rules/number/partly.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const say = (...paragraphs: string[]) =>
  withPoints(`- id: centres\n  text: |\n    ${paragraphs.join('\n\n    ')}\n  lead: 医务部\n  by: 2025-06\n`)

testRule(numberPartly, [
  {
    name: 'one of five has no number',
    files: say('一是控成本。', '二是提效率。', '保基本、挖潜力、开新源。', '三是降债务。', '四是强内控。'),
    finds: ['2025/work-points.yaml:15 “保基本、挖潜力、开新” number/partly {"found":"保基本、挖潜力、开新"}'],
  },
  {
    name: 'all have one, of another look for another list',
    files: say('一是控成本。', '二是提效率。', '第一，保基本。', '第二，挖潜力。'),
    finds: [],
  },
  {
    name: 'what leads in and what closes',
    files: say(
      '做到以下几点。',
      '一是控成本。',
      '二是提效率。',
      '三是保基本。',
      '四是挖潜力。',
      '各部门按月报告。',
    ),
    finds: [],
  },
  {
    name: 'each item with a paragraph of its own',
    files: say(
      '一是控成本。',
      '严控采购。',
      '二是提效率。',
      '缩短住院日。',
      '三是保基本。',
      '确保药品供应。',
    ),
    finds: [],
  },
  {
    name: 'paragraphs without numbers',
    files: say('控成本。', '提效率。', '保基本。', '挖潜力。'),
    finds: [],
  },
])
