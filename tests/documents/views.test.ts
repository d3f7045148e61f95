import { beforeAll, describe, expect, test } from 'vitest'
import { definitionOf, documentContext, viewOf } from '../../src/documents/index.ts'
import type { AttachedText } from '../../src/documents/text-body.ts'
import { carrierOf } from '../../src/model/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import {
  baseFiles,
  type Files,
  loadClean,
  replaced,
  rewritten,
  workspaceWith,
} from '../helpers/memory-workspace.ts'

interface Body {
  readonly titleRows: readonly string[]
  readonly subtitleRows: readonly string[]
  readonly blocks: readonly Block[]
}

interface Block {
  readonly id: string
  readonly heading?: { readonly text: string; readonly outlineLevel: number; readonly face: string }
  readonly text: string
}

/** What the template of a notice is given, as far as these tests look at it. */
interface NoticeView {
  readonly info: unknown
  readonly titleRows: readonly string[]
  readonly addressees: string
  readonly blocks: readonly Block[]
  readonly head: { readonly markRows: readonly string[]; readonly number: string }
  readonly signature: {
    readonly signatories: readonly { readonly name: string }[]
    readonly date: string
    readonly isSealed: boolean
  }
  readonly issued: Body | undefined
  readonly attached: readonly AttachedText[]
  readonly imprint: unknown
}

function view<V>(workspace: Workspace, id: string, isDraft = false): V {
  const context = documentContext(workspace, isDraft)
  const document = context.find(id)
  if (!document) throw new Error(`no document ${id}`)
  // A view is plain data; to read it back is to prove it.
  return JSON.parse(JSON.stringify(viewOf(document, context)))
}

describe('the example', () => {
  let workspace: Workspace
  beforeAll(async () => {
    workspace = await loadClean(exampleFiles)
  })
  const notice = (id = 'notice-2025-12') => view<NoticeView>(workspace, id)

  test('the notice of 2025', () => {
    const title =
      '中共示例市人民医院委员会关于印发《以务实之功决胜“十四五”收官之年——示例市人民医院2025年工作要点》的通知'
    expect(notice()).toMatchObject({
      info: { title, author: '中共示例市人民医院委员会', date: '2025-02-21', isDraft: false },
      head: { markRows: ['中共示例市人民医院委员会文件'], number: '示医党发〔2025〕12号' },
      addressees: '各党支部、各部（处）、科室：',
      signature: {
        signatories: [{ name: '中共示例市人民医院委员会' }],
        date: '2025年2月21日',
        isSealed: true,
      },
      imprint: {
        copiedTo: '医院党政领导。',
        copies: '共印15份',
        printedBy: '示例市人民医院党委办公室',
        printedOn: '2025年2月21日印发',
      },
    })
    expect(notice().titleRows.join('')).toBe(title)
  })

  test('the words of the notice are its own; those of the work points cite the year before with its number', () => {
    expect(notice().blocks.map(({ text }) => text)).toEqual([
      '2025年工作要点已经医院党委会研究通过，现予印发。',
    ])
    expect(JSON.stringify(notice().issued)).toContain(
      '《以实干之笔书写高质量发展答卷——示例市人民医院2024年工作要点》（示医党发〔2024〕15号）',
    )
  })

  test('the notice of 2024 says nothing of its own, so the customary formula is printed', () => {
    expect(notice('notice-2024-15').blocks.map(({ text }) => text)).toEqual([
      '《以实干之笔书写高质量发展答卷——示例市人民医院2024年工作要点》已经医院党委会研究通过，现印发给你们，请认真遵照执行。',
    ])
  })

  test.each([
    ['notice-2024-15', '一二三四五六七八九', 33],
    ['notice-2025-12', '一二三四五六七八', 34],
  ])('the sections and points of %s', (id, numbers, count) => {
    const blocks = notice(id).issued?.blocks ?? []
    const headings = blocks.flatMap(({ heading }) => heading?.text ?? [])
    expect(headings.map((heading) => heading.split('、')[0])).toEqual([...numbers])
    expect(blocks.filter((block) => block.id !== '')).toHaveLength(count)
  })

  test('titles and headings of 2025', () => {
    const { blocks = [], titleRows, subtitleRows } = notice().issued ?? {}
    expect(blocks.find(({ heading }) => heading)).toEqual({
      id: '',
      heading: { text: '一、强根铸魂，以政治建设统领全局', outlineLevel: 2, face: 'hei', isCentred: false },
      text: '',
      figure: undefined,
    })
    expect(titleRows).toEqual(['以务实之功决胜“十四五”收官之年'])
    expect(subtitleRows).toEqual(['——示例市人民医院2025年工作要点'])
  })

  test('every figure has been filled in, and every point says who answers for it', () => {
    for (const id of ['notice-2024-15', 'notice-2025-12']) {
      const points = notice(id).issued?.blocks.filter((block) => block.id !== '') ?? []
      expect(points.length).toBeGreaterThan(30)
      for (const { text } of points) {
        expect(text).not.toMatch(/\{\{|【|undefined|\[object|\s\s|\n/u)
        expect(text).toMatch(/。（牵头部门：[^）]+(?:）[^）]+)*）$/u)
      }
    }
  })

  test('a point as it is printed', () => {
    const text = (id: string) => notice().issued?.blocks.find((block) => block.id === id)?.text
    expect(text('party-governance')).toContain('专职党务工作人员配备不低于职工总数的0.5%。')
    expect(text('branch-building')).toContain('“双带头人”支部书记占比由88%提高到92%以上。')
    expect(text('branch-building')).toMatch(
      /（牵头部门：党委办公室；配合部门：群团工作部、医务部、护理部、各基层党组织；完成时限：2025年11月底前）$/u,
    )
  })

  test('the table of the notice gives the figures of what it issues, and the names of the day', () => {
    const [attached] = notice().attached
    const rows = [...(attached?.table?.rows ?? []), ...(attached?.table?.lastRows ?? [])]
    const cells = rows.map((row) => row.cells.map(({ text }) => text))
    expect(attached?.mark).toBe('附件')
    expect(cells).toContainEqual(['平均住院日', '7.6天', '7.2天', '医务部'])
    expect(cells).toContainEqual(['下转患者人次数', '2640人次', '3000人次以上', '医疗发展与合作部'])
    expect(cells.flat().filter((text) => text === '' || text.includes('{'))).toEqual([])
  })

  test('units have the names of the day of signing', () => {
    const text = (id: string) => JSON.stringify(notice(id).issued)
    expect(text('notice-2025-12')).toContain('文化研究与宣传教育中心')
    expect(text('notice-2025-12')).not.toContain('文化宣传与教育中心')
    expect(text('notice-2024-15')).not.toContain('文化研究与宣传教育中心')
  })

  test('work points by themselves', () => {
    const own = view<{ info: unknown; body: Body }>(workspace, 'work-points-2025')
    expect(own.info).toEqual({
      title: '以务实之功决胜“十四五”收官之年——示例市人民医院2025年工作要点',
      author: '示例市人民医院',
      date: '2025-01-01',
      isDraft: false,
    })
    expect(own.body.blocks).toEqual(notice().issued?.blocks)
  })

  test('who carries whom', () => {
    const carriers = new Map(
      workspace.documents.map((document) => [document.id, carrierOf(document, workspace)?.id]),
    )
    for (const [id, carrier] of [
      ['five-year-plan-2021-2025', 'notice-2021-26'],
      ['notice-2021-26', undefined],
      ['centre-decision', undefined],
      ['centre-rules', 'centre-decision'],
      ['notice-2024-15', undefined],
      ['work-points-2024', 'notice-2024-15'],
      ['notice-2025-12', undefined],
      ['work-points-2025', 'notice-2025-12'],
    ] as const)
      expect([id, carriers.get(id)]).toEqual([id, carrier])
  })

  test('documents are asked for by their period', () => {
    const context = documentContext(workspace, false)
    const periodOf = (id: string) => {
      const found = workspace.documents.find((document) => document.id === id)
      return found && definitionOf(found).period(found, context)
    }
    expect(periodOf('five-year-plan-2021-2025')).toEqual({ from: 2021, to: 2025 })
    expect(periodOf('notice-2021-26')).toEqual({ from: 2021, to: 2025 })
    expect(periodOf('work-points-2024')).toEqual({ from: 2024, to: 2024 })
    expect(periodOf('notice-2025-12')).toEqual({ from: 2025, to: 2025 })
  })

  test('a draft says so', () => {
    expect(view<NoticeView>(workspace, 'notice-2025-12', true).info).toMatchObject({ isDraft: true })
  })
})

describe('a notice', () => {
  const of = async (files: Files) => view<NoticeView>(await loadClean(files), 'notice-2025-12')

  test.each([
    ['with approval', '', '', '《以实干开新局》已经医院党委会研究通过，现印发给你们，请认真遵照执行。'],
    [
      'without',
      'approval: { body: 医院党委会, on: 2025-02-18 }\n',
      '',
      '《以实干开新局》现印发给你们，请认真遵照执行。',
    ],
  ])('the customary formula %s', async (_what, before, after, text) => {
    const files = before === '' ? baseFiles : rewritten('2025/notice.yaml', before, after)
    expect((await of(files)).blocks.map((block) => block.text)).toEqual([text])
  })

  test('without copies, copied to nobody, unsealed', async () => {
    expect(await of(rewritten('2025/notice.yaml', 'signedOn', 'sealed: false\nsignedOn'))).toMatchObject({
      imprint: { copiedTo: '', copies: '' },
      signature: { isSealed: false },
    })
  })

  test('several addressees and copies keep their order', async () => {
    const text = replaced(baseFiles['2025/notice.yaml'], '[各科室]', '[各科室, 医务处, party-office]')
    const files = workspaceWith({ '2025/notice.yaml': `${text}cc: [医务部, 党委办公室]\ncopies: 20\n` })
    expect(await of(files)).toMatchObject({
      addressees: '各科室、医务部、党委办公室：',
      imprint: { copiedTo: '医务部，党委办公室。', copies: '共印20份' },
    })
  })

  test('its own mark, where the register gives one; its number in the brackets of the standard', async () => {
    const files = {
      ...rewritten('organization.yaml', 'prefix: 示医党发 }', 'prefix: 示医党发, mark: 示例医院文件 }'),
      '2025/notice.yaml': replaced(baseFiles['2025/notice.yaml'], '〔2025〕12号', '[2025] 12 号'),
    }
    expect((await of(files)).head).toMatchObject({
      markRows: ['示例医院文件'],
      number: '示医党发〔2025〕12号',
    })
  })

  test.each([
    ['2024-05-23', '文化宣传与教育中心'],
    ['2024-05-24', '文化研究与宣传教育中心'],
  ])('signed on %s, it prints the names of that day everywhere', async (day, name) => {
    const text = baseFiles['2025/notice.yaml'].replace('signedOn: 2025-02-21', `signedOn: ${day}`)
    const files = workspaceWith({
      '2025/notice.yaml': `${text.replace('[各科室]', '[culture-centre]').replace('printedBy: 党委办公室', 'printedBy: culture-centre')}cc: [culture-centre]\n`,
      '2025/work-points.yaml': replaced(
        baseFiles['2025/work-points.yaml'],
        'lead: 医务部',
        'lead: culture-centre',
      ),
    })
    const { addressees, imprint, issued } = await of(files)
    expect([addressees, imprint]).toMatchObject([
      `${name}：`,
      { copiedTo: `${name}。`, printedBy: `示例市人民医院${name}` },
    ])
    const paragraph = issued?.blocks.find(({ id }) => id === 'surgery')?.text
    expect(paragraph?.split(name)).toHaveLength(3)
  })
})
