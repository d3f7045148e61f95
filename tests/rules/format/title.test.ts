import { formatTitle } from '../../../src/rules/format/title.ts'
import { withOfficial } from '../../helpers/official-files.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const titled = (title: string, part = '主要工作') => ({
  ...ruleFiles,
  '2025/work-points.yaml': ruleFiles['2025/work-points.yaml']
    .replace('title: 以实干开新局', `title: ${title}`)
    .replace('title: 主要工作', `title: ${part}`),
})
const found = (title: string, ...problems: string[]) =>
  problems.map((problem) => {
    const place = title.length > 40 ? `${title.slice(0, 40)}…` : title
    return `2025/work-points.yaml:4 “${place}” format/title ${JSON.stringify({ found: title, problem })}`
  })

const long = '用实干书写医院高质量发展新答卷'.repeat(5)

testRule(formatTitle, [
  { name: 'a mark at the end', files: titled('以实干开新局。'), finds: found('以实干开新局。', 'end-mark') },
  { name: 'points within', files: titled('凝心聚力，开创新局'), finds: found('凝心聚力，开创新局', 'marks') },
  {
    name: 'one 关于 in another',
    files: titled('关于转发关于推进日间手术工作要点'),
    finds: found('关于转发关于推进日间手术工作要点', 'nested'),
  },
  { name: 'more than 60 characters', files: titled(long), finds: found(long, 'long') },
  {
    name: 'of an official document: its organ, its subject and its kind together',
    files: withOfficial('opinion', { 'subject: 改进门诊服务': `subject: ${'改进门诊服务'.repeat(9)}` }),
    finds: [
      `2025/official.yaml:3 “${'改进门诊服务'.repeat(9).slice(0, 40)}…” format/title ${JSON.stringify({ found: `示例市人民医院关于${'改进门诊服务'.repeat(9)}的意见`, problem: 'long' })}`,
    ],
  },
  {
    name: 'of what issues a text: said where it does, unless the title of the text is too long itself',
    files: titled('用实干书写医院高质量发展新答卷'.repeat(4).slice(0, 55)),
    finds: [
      `2025/notice.yaml:3 “work-points-2025” format/title ${JSON.stringify({ found: `中共示例市人民医院委员会关于印发《${'用实干书写医院高质量发展新答卷'.repeat(4).slice(0, 55)}》的通知`, problem: 'long' })}`,
    ],
  },
  {
    name: 'both',
    files: titled('凝心聚力，开创新局；'),
    finds: found('凝心聚力，开创新局；', 'end-mark', 'marks'),
  },
  {
    name: 'the marks that a title may have, and what stands in them',
    files: titled('落实《关于日间手术的意见》（试行）关于“提质、增效”工作要点'),
    finds: [],
  },
  {
    name: 'the title of a part, which may be two halves and may be run in',
    files: titled('以实干开新局', '航向为先，坚持党建全面引领'),
    finds: [],
  },
  { name: 'a question', files: titled('谁来办'), finds: [] },
])
