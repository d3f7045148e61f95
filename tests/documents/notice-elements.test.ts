import { describe, expect, test } from 'vitest'
import { type Block, paragraphBlocks } from '../../src/documents/block.ts'
import { fittingFirstPage, rowCount, rowsBelowTitle, showsText } from '../../src/documents/first-page.ts'
import { documentContext, gbt9704, viewOf } from '../../src/documents/index.ts'
import { type Letterhead, letterhead } from '../../src/documents/letterhead.ts'
import { markSizes } from '../../src/documents/mark-rows.ts'
import { baseFiles, loadClean, workspaceWith } from '../helpers/memory-workspace.ts'

/** The view of the base notice with some lines of YAML added. */
async function viewWith(lines: string): Promise<unknown> {
  const files = workspaceWith({ '2025/notice.yaml': `${baseFiles['2025/notice.yaml']}${lines}` })
  const context = documentContext(await loadClean(files), false)
  const document = context.find('notice-2025-12')
  if (!document) throw new Error('no notice')
  return JSON.parse(JSON.stringify(viewOf(document, context)))
}

describe('the elements of a notice', () => {
  test.each([
    ['serialNumber: 12', '000012'],
    ['份号: "000120"', '000120'],
    ['secrecy: 机密★长期', '机密★长期'],
    ['密级: 绝密', '绝密'],
    ['紧急程度: 加急', '加急'],
  ])('%s is printed %s', async (line, text) => {
    expect(await viewWith(`${line}\n`)).toMatchObject({ topMarks: [{ text }] })
  })

  test('the marks keep the order of the standard, whatever the order in the file', async () => {
    const topMarks = ['000001', '秘密★1年', '特急'].map((text, index) => ({ text, isHei: index > 0 }))
    expect(await viewWith('urgency: 特急\nsecrecy: 秘密★1年\nserialNumber: 1\n')).toMatchObject({ topMarks })
  })

  test.each(['此件公开发布', '（此件公开发布）', '(此件公开发布)'])(
    '附注 %s has one pair of brackets',
    async (note) => {
      expect(await viewWith(`note: ${note}\n`)).toMatchObject({ note: '（此件公开发布）' })
    },
  )

  test('one attachment has no number, two have', async () => {
    expect(await viewWith('attachments: [{ title: 甲表, text: 好。 }]\n')).toMatchObject({
      attachments: { names: [{ number: '', title: '甲表' }], numberWidth: 0 },
      attached: [{ mark: '附件', titleRows: ['甲表'], blocks: [{ text: '好。' }] }],
    })
    const second = '{ title: 乙表, text: "{{unit \\"医务处\\"}}负责。" }'
    expect(await viewWith(`附件: [{ 标题: 甲表 }, ${second}]\n`)).toMatchObject({
      attachments: { names: [{ number: '1.' }, { number: '2.' }], numberWidth: 1 },
      attached: [{ mark: '附件2', blocks: [{ text: '医务部负责。' }] }],
    })
  })

  test('without any of them nothing is printed', async () => {
    expect(await viewWith('')).toMatchObject({
      topMarks: [],
      note: '',
      attached: [],
      imprint: { sentTo: '' },
    })
  })
})

/** The letterhead of so many organs. */
function head(organs: number, signers: readonly string[] = [], size?: number): Letterhead {
  const marks = Array.from({ length: organs }, () => '示例医院文件')
  return letterhead({ marks, number: '示医发〔2025〕1号', signers }, gbt9704, size)
}

describe('rows of the first page', () => {
  test.each([
    ['', 0],
    ['字'.repeat(28), 1],
    ['字'.repeat(29), 2],
    [`${'字'.repeat(28)}。`, 2],
    ['1'.repeat(56), 1],
  ])('%s', (text, rows) => {
    expect(rowCount(text, gbt9704)).toBe(rows)
  })

  test('a mark that may not begin a row takes the character before it along', () => {
    // The 28th character stands before the mark on the second row: 28 more do not fit there with both.
    expect(rowCount(`${'字'.repeat(28)}。${'字'.repeat(26)}`, gbt9704)).toBe(2)
    expect(rowCount(`${'字'.repeat(28)}。${'字'.repeat(27)}`, gbt9704)).toBe(3)
  })

  test('each row of the title takes one', () => {
    const rows = (titleRows: number) => rowsBelowTitle({ head: head(1), titleRows }, gbt9704)
    expect(rows(1) - rows(3)).toBe(2)
    expect(rows(2)).toBe(9)
  })

  test('rows of 签发人 and a higher mark take theirs', () => {
    const rows = (of: Letterhead) => rowsBelowTitle({ head: of, titleRows: 2 }, gbt9704)
    expect(rows(head(1, ['甲', '乙', '丙']))).toBe(8)
    expect(rows(head(1, ['甲', '乙']))).toBe(9)
    // Two more names of 36 pt, a quarter of it between: 31.75 mm.
    expect(rows(head(3))).toBe(5)
  })

  test('a joint mark becomes smaller before 主送 goes to 版记', () => {
    const page = {
      titleRows: 2,
      blocks: paragraphBlocks(['字'.repeat(40)]),
      note: '',
      hasAttachments: false,
      signatureRows: 4,
    }
    const heads = markSizes(['甲文件', '乙文件', '丙文件'], gbt9704).map((size) => head(3, [], size))
    const fitted = (rows: number) => fittingFirstPage(heads, '字'.repeat(28 * rows), page, gbt9704)
    expect(fitted(4).head.markHeightPt).toBe(36 * 3.5)
    const smaller = fitted(5)
    expect(smaller.addressees).toHaveLength(140)
    expect(smaller.head.markHeightPt).toBeLessThan(36 * 3.5)
    expect(showsText({ ...page, ...smaller }, gbt9704)).toBe(true)
    expect(fitted(20)).toMatchObject({ addressees: '', head: { markHeightPt: 36 * 3.5 } })
  })

  test('a text of one row needs room for its signature, one of more for one row', () => {
    const page = {
      head: head(1),
      titleRows: 2,
      blocks: paragraphBlocks(['好。']),
      note: '',
      hasAttachments: false,
      signatureRows: 3,
    }
    const shows = (rows: number, more = {}) =>
      showsText({ ...page, addressees: '字'.repeat(28 * rows), ...more }, gbt9704)
    expect([shows(5), shows(6)]).toEqual([true, false])
    const long = { blocks: paragraphBlocks(['字'.repeat(100)]) }
    expect([shows(8, long), shows(9, long)]).toEqual([true, false])
    expect([shows(4, { signatureRows: 4 }), shows(5, { signatureRows: 4 })]).toEqual([true, false])
    expect([shows(8, { hasAttachments: true }), shows(9, { hasAttachments: true })]).toEqual([true, false])
    expect([shows(4, { note: '（附注）' }), shows(5, { note: '（附注）' })]).toEqual([true, false])
  })

  test('a heading wants a row of its text beside it, and goes over with it', () => {
    const heading = { text: '一、总体要求', outlineLevel: 2, face: 'hei', isCentred: false } as const
    const headed = (...texts: string[]) => [
      { id: '', heading, text: '', figure: undefined },
      ...paragraphBlocks(texts),
    ]
    const page = {
      head: head(1),
      titleRows: 2,
      note: '',
      hasAttachments: false,
      signatureRows: 3,
    }
    const shows = (rows: number, blocks: readonly Block[]) =>
      showsText({ ...page, blocks, addressees: '字'.repeat(28 * rows) }, gbt9704)
    expect([shows(7, headed('好。', '好。')), shows(8, headed('好。', '好。'))]).toEqual([true, false])
    expect([shows(4, headed('好。')), shows(5, headed('好。'))]).toEqual([true, false])
    const runIn = (rows: number) => [{ id: '', heading, text: '字'.repeat(28 * rows - 8), figure: undefined }]
    expect([shows(4, runIn(2)), shows(5, runIn(2))]).toEqual([true, false])
    expect([shows(7, runIn(3)), shows(8, runIn(3))]).toEqual([true, false])
  })
})
