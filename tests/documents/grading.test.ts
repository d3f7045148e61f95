import { describe, expect, test } from 'vitest'
import { documentContext } from '../../src/documents/index.ts'
import { gradingBlocks } from '../../src/documents/insets/grading.ts'
import { allSections } from '../../src/model/index.ts'
import { bands, dimensions, grading } from '../helpers/graded.ts'
import { loadClean, replaced } from '../helpers/memory-workspace.ts'

/** The paragraphs of the scheme in a workspace, and the rows of its table. */
async function printed(text: Parameters<typeof grading>[0], on = '2025-02-21') {
  const workspace = await loadClean(grading(text))
  const context = documentContext(workspace, false, on)
  const sections = context.find('notice-2025-12')?.sections ?? []
  const [scheme] = allSections(sections).flatMap(({ insets }) => insets)
  if (scheme?.type !== 'grading') throw new Error('a scheme')
  const blocks = gradingBlocks(scheme, context)
  return {
    texts: blocks.flatMap((block) => (block.figure ? [] : [block.text])),
    figure: blocks.find((block) => block.figure)?.figure,
  }
}

const lastForRest = replaced(bands, 'when: { completion: 70%以下, satisfaction: 70%以下 }', 'otherwise: true')

describe('a grading scheme', () => {
  test('in words', async () => {
    const { texts, figure } = await printed({
      bands: replaced(lastForRest, 'reward: 10000元', 'reward: 10000元, says: 解决了突出问题。'),
      more: 'cycle: 年终\nsubject: 各中心项目\norder: first-match\nshownAs: prose\n',
    })
    expect(texts).toEqual([
      '年终，由医院质量管理委员会从完成度、员工满意度两个方面对各中心项目进行考核，考核结果分为A、B、C、D四个等次。',
      'A等次：完成度95%以上，员工满意度90%以上；解决了突出问题。',
      'B等次：完成度80%以上，员工满意度85%以上。',
      'C等次：完成度75%以上，员工满意度80%以上。',
      'D等次：不符合其他各等次条件。',
      '同时符合几个等次条件的，以列在前面的等次为准。',
      '根据考核结果给予奖励：A等次奖励10000元，B等次奖励8000元，C等次奖励5000元，D等次不予奖励。',
    ])
    expect(figure).toBeUndefined()
  })

  test('as a table', async () => {
    const { texts, figure } = await printed({
      bands: lastForRest,
      more: 'subject: 各中心项目\nshownAs: table\n',
    })
    expect(texts).toHaveLength(1)
    expect(figure).toMatchObject({ partial: 'shared/inset-table', caption: '各中心项目考核等次' })
    const view = JSON.parse(JSON.stringify(figure))
    expect(view.columns.map((column: { heading: string }) => column.heading)).toEqual([
      '等次',
      '完成度',
      '员工满意度',
      '奖励',
    ])
    const rows = [...view.rows, ...view.lastRows]
    expect(rows.map((row) => row.cells.map((cell: { text: string }) => cell.text))).toEqual([
      ['A', '95%以上', '90%以上', '10000元'],
      ['B', '80%以上', '85%以上', '8000元'],
      ['C', '75%以上', '80%以上', '5000元'],
      ['D', '其余', '其余', '不予奖励'],
    ])
  })

  test('with levels and words, and without rewards', async () => {
    const { texts } = await printed({
      dimensions: `${dimensions}- { id: contribution, name: 贡献度, levels: [一般, 较大] }
- { id: conduct, name: 作风, qualitative: true }
`,
      bands: `- { grade: 优秀, when: { completion: 80～100, 贡献度: 较大, 作风: 没有投诉 } }
- { grade: 合格, when: { satisfaction: 60以上, 贡献度: 一般以上 } }
`,
    })
    expect(texts).toEqual([
      '由医院质量管理委员会从完成度、员工满意度、贡献度、作风四个方面进行考核，考核结果分为优秀、合格两个等次。',
      '优秀等次：完成度80%～100%，贡献度较大，作风没有投诉。',
      '合格等次：员工满意度60%以上，贡献度一般以上。',
    ])
  })

  test('names the department that assesses as it is called on the day', async () => {
    const workspace = grading({ bands, more: 'shownAs: table\n' })
    const notice = replaced(String(workspace['2025/notice.yaml']), '医院质量管理委员会', 'culture-centre')
    expect(notice).toContain('assessor: culture-centre')
    const { texts } = await printedBy(notice, '2024-03-01')
    expect(texts[0]).toContain('由文化宣传与教育中心从')
    expect((await printedBy(notice, '2025-03-01')).texts[0]).toContain('由文化研究与宣传教育中心从')
  })
})

async function printedBy(notice: string, on: string) {
  const workspace = await loadClean({ ...grading({ bands }), '2025/notice.yaml': notice })
  const context = documentContext(workspace, false, on)
  const [scheme] = allSections(context.find('notice-2025-12')?.sections ?? []).flatMap(({ insets }) => insets)
  if (scheme?.type !== 'grading') throw new Error('a scheme')
  return { texts: gradingBlocks(scheme, context).map((block) => block.text) }
}
