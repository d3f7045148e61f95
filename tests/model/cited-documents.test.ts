import { describe, expect, test } from 'vitest'
import { documentContext } from '../../src/documents/index.ts'
import { baseFiles, diagnose, type Files, load } from '../helpers/memory-workspace.ts'
import { renderDocument } from '../helpers/rendered-page.ts'

const cited = `cited:
  - id: opinions
    title: 关于加强公立医院党的建设工作的意见
    number: 中办发〔2018〕35号
  - { id: custom, title: 工作惯例 }
`

const withCited = (text: string, register: string | undefined = cited): Files => ({
  ...baseFiles,
  'plan.yaml': 'schema: 1\ncited: cited.yaml\n',
  'cited.yaml': register,
  '2025/work-points.yaml': baseFiles['2025/work-points.yaml'].replace('preamble: ', `preamble: ${text}`),
})

describe('the register of cited documents', () => {
  test('gives prose their titles and numbers', async () => {
    const files = withCited('依据{{doc "opinions"}}和{{doc "custom"}}，')
    expect(await diagnose(files)).toEqual([])
    const { workspace } = await load(files)
    if (!workspace) throw new Error('a workspace')
    expect(renderDocument(workspace, 'notice-2025-12').replaceAll(/<[^>]*>/gu, '')).toContain(
      '依据《关于加强公立医院党的建设工作的意见》（中办发〔2018〕35号）和《工作惯例》，',
    )
    expect(documentContext(workspace, false).find('opinions')).toBeUndefined()
  })

  test.each([
    ['a document that is in neither', '依据{{doc "opinion"}}，', cited, 'reference/unknown cited opinion'],
    ['an indicator that nobody defined', '好，', `${cited}    requires: { 博士人数: 3人 }\n`, 'cited.yaml:'],
    ['a key of another register', '好，', 'units: []\n', 'cited.yaml:1:1 key/'],
  ])('complains of %s', async (_what, text, register, row) => {
    expect((await diagnose(withCited(text, register))).join('\n')).toContain(row)
  })

  test('is alone complained of where it cannot be read: what is not found may be in it', async () => {
    const found = await diagnose(withCited('依据{{doc "opinions"}}，', 'cited: [}\n'))
    expect(found.map((row) => row.split(' ')[1])).toEqual(['yaml/syntax'])
  })

  test('is named in plan.yaml or not there', async () => {
    const { 'cited.yaml': _register, ...others } = withCited('好，')
    expect(await diagnose(others)).toEqual(['cited.yaml:1:1 file/not-found cited.yaml'])
  })
})
