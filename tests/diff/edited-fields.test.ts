import { describe, expect, test } from 'vitest'
import { type Document, isCollection, parse, parseDocument } from 'yaml'
import { listComparison } from '../../src/diff/index.ts'
import { compareFile, loadEdited } from '../helpers/edited-example.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'

type Edit = (file: Document) => void

/** What is told of a file of the example after an edit, beside what it is about. */
async function told(path: string, edit: Edit, before: Edit = () => {}): Promise<string[]> {
  const [older, newer] = await Promise.all([editedBy(before), editedBy(before, edit)])
  return listComparison(compareFile(path, older, newer)).map(({ subject }) =>
    subject.replace(/^[^/]*\//u, ''),
  )

  async function editedBy(...edits: readonly Edit[]) {
    const file = parseDocument(exampleFiles[path] ?? '')
    for (const one of edits) one(file)
    const workspace = await loadEdited(path, String(file))
    if (!workspace) throw new Error('nothing is wrong with the edited file')
    return workspace
  }
}

/** Puts the first of a list behind all others. */
function rotated(...at: readonly (string | number)[]): Edit {
  return (file) => {
    const list = file.getIn(at)
    if (!isCollection(list)) throw new Error('a list')
    const items: unknown[] = list.items
    items.push(...items.splice(0, 1))
  }
}

function written(value: unknown, ...at: readonly (string | number)[]): Edit {
  return (file) => file.setIn(at, value)
}

const bands = ['sections', 3, 'sections', 0, 'grading', 'bands'] as const
const indicators = ['attachments', 0, 'indicators', 'groups', 0, 'targets'] as const

describe('the order in which a reader finds them', () => {
  test.each([
    ['parts', '2025/report-work.yaml', ['sections'], 'sections/order'],
    ['parts of a part', '2024/plan-patients.yaml', ['sections', 4, 'sections'], 'sections/工作要求/order'],
    ['answers', '2024/results.yaml', ['sections', 2, 'answers'], 'answers/order'],
    ['pictures', '2021-2025/results.yaml', ['sections', 4, 'pictures'], 'pictures/order'],
    ['grades', '2024/centre-rules.yaml', bands, 'grading/centre-projects/bands/order'],
    ['blocks of a form', '2024/project-form.yaml', ['tables'], 'tables/order'],
    ['attachments', '2024/centre-rules.yaml', ['attachments'], 'attachments/order'],
    [
      'rows of indicators',
      '2021-2025/five-year-plan.yaml',
      indicators,
      'attachments/示例市人民医院“十四五”事业发展规划主要指标/rows/order',
    ],
  ])('%s', async (_, path, list, subject) => {
    expect(await told(path, rotated(...list))).toEqual([subject])
  })

  test('an answer that is given in another part stands elsewhere, though it follows the same one', async () => {
    const moved: Edit = (file) => {
      const answer = file.getIn(['sections', 2, 'answers', 0])
      file.deleteIn(['sections', 2, 'answers', 0])
      file.addIn(['sections', 1, 'answers'], answer)
    }
    expect(await told('2024/results.yaml', moved)).toEqual(['answers/order'])
  })

  test('what is called otherwise where it stood, stands where it stood', async () => {
    const caption = written('新院区一期工程效果图', 'sections', 4, 'pictures', 0, 'caption')
    expect(await told('2021-2025/results.yaml', caption)).toEqual(['pictures/new-site'])
  })
})

test('a word that the register calls a department by from now on is the word that it was', async () => {
  const [older, newer] = await Promise.all(
    ['医保部', '医保'].map((alias) =>
      loadEdited('organization.yaml', `${exampleFiles['organization.yaml']}`.replace('医保部', alias)),
    ),
  )
  if (!older || !newer) throw new Error('nothing is wrong with the register')
  expect(listComparison(compareFile('2025/letter-data.yaml', older, newer))).toEqual([])
})

test('of two parts with one title each is compared', async () => {
  const twice = written('整改进展', 'sections', 1, 'title')
  const first = written('重要合同不再会审。', 'sections', 0, 'text')
  const second = written('没有不足。', 'sections', 1, 'text')
  expect(await told('2025/report-work.yaml', first, twice)).toEqual(['sections/整改进展'])
  expect(await told('2025/report-work.yaml', second, twice)).toEqual(['sections/整改进展#2'])
})

describe('what a document is about', () => {
  test.each([
    ['2024/results-notice.yaml', 'issues', 'work-points-2024'],
    ['2025/tasks.yaml', 'of', 'five-year-plan-2021-2025'],
    ['2025/tasks.yaml', 'of', 'work-points-2024'],
  ])('%s', async (path, key, value) => {
    expect(await told(path, written(value, key))).toEqual([key])
  })
})

test('of a form who made it, and when', async () => {
  expect(await told('2024/project-form.yaml', written('2024-06-01', 'cover', 'on'))).toEqual(['on'])
  expect(await told('2024/project-form.yaml', written('party-committee', 'cover', 'issuer'))).toEqual([
    'issuer',
  ])
})

test('in a table of indicators that no plan promises, all of a row', async () => {
  const table = (more: string): Edit =>
    written(
      {
        title: '床位目标',
        indicators: { groups: [{ targets: parse(`儿科床位: { target: 80张以上, owner: 医务部${more} }`) }] },
      },
      'attachments',
      0,
    )
  const rows = ['attachments/床位目标/owner/儿科床位']
  const path = '2025/request-beds.yaml'
  for (const more of [', baseline: 60张', ', binding: 预期性', ', annual: { 2025: 70张 }'])
    expect(await told(path, table(more), table('')), more).toEqual(rows)
})

test('answers wherever they are given', async () => {
  const answers = [{ point: 'public-health', state: 'done', title: '应急能力提高', text: '演练按计划完成。' }]
  expect(await told('2024/centre-rules.yaml', written(answers, 'sections', 0, 'answers'))).toEqual([
    'answers/public-health',
  ])
})
