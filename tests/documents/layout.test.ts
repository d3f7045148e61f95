import { describe, expect, test } from 'vitest'
import { widthInCharacters } from '../../src/documents/character-width.ts'
import { printDate, printDeadline } from '../../src/documents/dates.ts'
import { gbt9704, pointsToMm } from '../../src/documents/index.ts'
import { letterhead } from '../../src/documents/letterhead.ts'
import { markSizes } from '../../src/documents/mark-rows.ts'
import { sectionNumber } from '../../src/documents/numbering.ts'
import { signerList } from '../../src/documents/signer-list.ts'
import { readDeadline } from '../../src/model/index.ts'

test.each([
  ['示例市', 3],
  ['2025年', 3],
  ['“十四五”', 5],
  ['——', 2],
  ['……', 2],
  ['MDT', 1.5],
  ['15万m²', 3],
  ['95%', 1.5],
  ['𠮷', 1],
  ['', 0],
])('%s is %d 字 wide', (text, width) => {
  expect(widthInCharacters(text)).toBe(width)
})

describe('the mark of the letterhead', () => {
  const { markPt, markStretchLimit, jointMarkGap } = gbt9704.letterhead
  const head = { number: '示医发〔2025〕1号', signers: [] }
  const widthMm = (mark: string) => {
    const made = letterhead({ ...head, marks: [mark] }, gbt9704)
    return widthInCharacters(mark) * pointsToMm(made.markPt)
  }

  test('a short one has its full size and is not stretched', () => {
    expect(letterhead({ ...head, marks: ['示例医院文件'] }, gbt9704)).toEqual({
      partial: 'shared/letterhead',
      markRows: ['示例医院文件'],
      markPt,
      markStretch: 1,
      markHeightPt: markPt,
      jointMark: undefined,
      number: '示医发〔2025〕1号',
      signers: undefined,
      linesFromTitle: 12,
    })
  })

  test('a long one fills its row, narrower and as high', () => {
    const mark = '中共示例市人民医院委员会文件'
    expect(widthMm(mark)).toBeCloseTo(gbt9704.typeArea.widthMm, 6)
    const made = letterhead({ ...head, marks: [mark] }, gbt9704)
    expect(made.markPt * made.markStretch).toBeCloseTo(markPt, 6)
  })

  test('a longer one takes two rows, broken by meaning and as high', () => {
    const made = letterhead(
      { ...head, marks: ['中国共产党示例省示例医科大学附属第一人民医院委员会文件'] },
      gbt9704,
    )
    expect(made.markRows).toEqual(['中国共产党示例省示例医科大学', '附属第一人民医院委员会文件'])
    expect(made.markPt * made.markStretch).toBeCloseTo(markPt, 6)
    expect(made.markPt * 14).toBeCloseTo((156 / 25.4) * 72, 6)
    expect(made.markHeightPt).toBeCloseTo(markPt * (2 + jointMarkGap), 6)
  })

  test('one of more than two rows becomes smaller until it has two', () => {
    const mark = `${'示例省示例医科大学'.repeat(6)}文件`
    const sizes = markSizes([mark], gbt9704)
    expect(sizes[0]).toBeLessThan(markPt)
    expect(sizes.at(-1)).toBe(gbt9704.letterhead.leastMarkPt)
    for (const size of sizes) {
      const made = letterhead({ ...head, marks: [mark] }, gbt9704, size)
      expect(made.markRows).toHaveLength(2)
      expect(made.markStretch).toBeLessThanOrEqual(markStretchLimit)
      expect(made.markPt * made.markStretch).toBeCloseTo(size, 6)
    }
    expect(letterhead({ ...head, marks: [mark] }, gbt9704, (sizes[0] ?? 0) + 1).markRows.length).toBe(3)
  })

  test('names that stand one below the other are not narrower than that either, but smaller', () => {
    const joint = letterhead({ ...head, marks: [`${'院'.repeat(40)}文件`, '示例医院文件'] }, gbt9704)
    expect(joint.markStretch).toBe(markStretchLimit)
    expect(joint.markHeightPt).toBeCloseTo(joint.markPt * markStretchLimit * (2 + jointMarkGap), 6)
  })

  test('a narrower 版心 narrows it further', () => {
    const narrow = { ...gbt9704, typeArea: { ...gbt9704.typeArea, widthMm: 130 } }
    const mark = '中共示例市人民医院委员会文件'
    expect((letterhead({ ...head, marks: [mark] }, narrow).markPt * 156) / 130).toBeCloseTo(
      letterhead({ ...head, marks: [mark] }, gbt9704).markPt,
      6,
    )
  })

  test('of several organs: the names without 文件, which is printed where the first has it', () => {
    const marks = ['示例医院文件', '中共示例医院委员会文件']
    const joint = letterhead({ ...head, marks }, gbt9704)
    expect(joint).toMatchObject({
      markRows: [],
      jointMark: { names: ['示例医院', '中共示例医院委员会'], ending: '文件', nameWidth: 9, width: 11.5 },
    })
    expect(joint.markHeightPt).toBe(markPt * (2 + jointMarkGap))
    expect(joint.markPt * 11.5).toBeLessThanOrEqual(gbt9704.typeArea.widthMm / pointsToMm(1) + 1e-9)
    const bare = letterhead({ ...head, marks: ['示例医院', '中共示例医院委员会文件'] }, gbt9704)
    expect(bare.jointMark).toMatchObject({ ending: '', width: 9 })
  })

  test('a mark of one row keeps its size, one of several may become smaller, down to what the profile says', () => {
    expect(markSizes(['示例医院文件'], gbt9704)).toEqual([markPt])
    const three = ['甲文件', '乙文件', '丙文件']
    const sizes = markSizes(three, gbt9704)
    expect([sizes[0], sizes.at(-1)]).toEqual([markPt, gbt9704.letterhead.leastMarkPt])
    expect(markSizes(three, { ...gbt9704, letterhead: { ...gbt9704.letterhead, markPt: 20 } })).toEqual([20])
  })
})

describe('签发人 (7.2.6)', () => {
  const number = '示医发〔2025〕12号'

  test.each([
    [['王某某'], 1, 1],
    [['王某某', '李某'], 2, 1],
    [['王某某', '李某', '张某某'], 2, 2],
    [['王某某', '李某', '张某某', '赵某'], 2, 2],
    // 28 字, less one at either edge, one before the label, 9 of the number, 4 of the label: 12 for the names.
    [['某某某某某', '某某某某某某'], 1, 2],
    [['某某某某某', '某某某某某'], 2, 1],
    [['某'.repeat(20), '某'], 1, 2],
  ])('%j: %d in a row, %d rows', (names, columns, rows) => {
    expect(signerList(names, number, gbt9704)).toEqual({ names, columns, rows })
  })

  test('nobody: no list', () => {
    expect(signerList([], number, gbt9704)).toBeUndefined()
  })
})

describe('dates and numbers', () => {
  test.each([
    ['2025-02-21', '2025年2月21日'],
    ['2025-12-01', '2025年12月1日'],
    ['2024-10-10', '2024年10月10日'],
  ])('%s is printed %s', (written, printed) => {
    expect(printDate(written)).toBe(printed)
  })

  test.each([
    ['2025', '2025年底前'],
    ['2025Q1', '2025年3月底前'],
    ['2025Q2', '2025年6月底前'],
    ['2025Q4', '2025年底前'],
    ['2025-06', '2025年6月底前'],
    ['2025-12', '2025年底前'],
    ['2025-06-30', '2025年6月底前'],
    ['2025-06-29', '2025年6月29日前'],
    ['2025-12-31', '2025年底前'],
    ['2025-12-30', '2025年12月30日前'],
    ['2025-02-28', '2025年2月底前'],
    ['2024-02-28', '2024年2月28日前'],
    ['2024-02-29', '2024年2月底前'],
  ])('the deadline %s is printed %s', (written, printed) => {
    const deadline = readDeadline(written)
    expect(deadline && printDeadline(deadline)).toBe(printed)
  })

  test.each([
    ['2025', '2025-12-31'],
    ['2025Q3', '2025-09-30'],
    ['2024-02', '2024-02-29'],
    ['2025-02-29', undefined],
    ['2025-00', undefined],
    ['2025Q0', undefined],
    ['25', undefined],
  ])('the deadline %s ends on %s', (written, day) => {
    expect(readDeadline(written)?.endsOn).toBe(day)
  })

  test('sections are numbered as Chinese counts', () => {
    const numbers = Array.from({ length: 21 }, (_, index) => sectionNumber(index, 1))
    expect(numbers.slice(0, 12).join('')).toBe('一、二、三、四、五、六、七、八、九、十、十一、十二、')
    expect([numbers[18], numbers[19], numbers[20], sectionNumber(99, 1)]).toEqual([
      '十九、',
      '二十、',
      '二十一、',
      '一百、',
    ])
  })

  test('each of the four levels has its own numbers', () => {
    const numbers = ([1, 2, 3, 4] as const).map((level) => sectionNumber(11, level))
    expect(numbers).toEqual(['十二、', '（十二）', '12.', '（12）'])
  })
})
