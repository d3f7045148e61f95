import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widthInCharacters } from '../../src/documents/character-width.ts'
import { printDate, printDeadline } from '../../src/documents/dates.ts'
import { gbt9704, pointsToMm } from '../../src/documents/index.ts'
import { letterhead } from '../../src/documents/letterhead.ts'
import { sectionNumber } from '../../src/documents/numbering.ts'
import { signatureBlock } from '../../src/documents/signature-block.ts'
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

describe('署名 and 成文日期 with a seal (7.3.5.1)', () => {
  // 2025年2月21日 is 6.5 字 wide.
  const date = '2025年2月21日'

  test('the date leaves four 字, a short name is centred above it', () => {
    const { organ, date: line, isSealed } = signatureBlock('示例医院', date, true)
    expect(line).toEqual({ text: date, right: 4 })
    expect(organ).toEqual({ text: '示例医院', right: 4 + (6.5 - 4) / 2 })
    expect(isSealed).toBe(true)
  })

  test('a name of 13 字 reaches over both ends of the date', () => {
    const { organ, date: line } = signatureBlock('中共示例市人民医院委员会会', date, true)
    expect(line.right).toBe(4)
    expect(organ.right).toBe(4 - (13 - 6.5) / 2)
  })

  test('a name that would leave the 版心 takes the date with it', () => {
    const organ = '中国共产党示例省示例医科大学附属第一人民医院委员会'
    const block = signatureBlock(organ, date, true)
    expect(block.organ.right).toBe(0)
    expect(block.date.right).toBe((25 - 6.5) / 2)
  })

  test('always: centred on each other, nothing right of the 版心, the date at least four 字 in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('2025年2月1日', '2025年12月31日'),
        (length, day) => {
          const { organ, date: line } = signatureBlock('院'.repeat(length), day, true)
          const middle = (text: string, right: number) => right + widthInCharacters(text) / 2
          expect(middle(organ.text, organ.right)).toBeCloseTo(middle(line.text, line.right), 9)
          expect(organ.right).toBeGreaterThanOrEqual(0)
          expect(line.right).toBeGreaterThanOrEqual(4)
        },
      ),
    )
  })
})

describe('署名 and 成文日期 without a seal (7.3.5.2)', () => {
  const leftEdge = ({ text, right }: { text: string; right: number }) => right + widthInCharacters(text)

  test('the name leaves two 字, the date begins two 字 right of it', () => {
    const { organ, date } = signatureBlock('中共示例市人民医院委员会', '2025年2月21日', false)
    expect(organ.right).toBe(2)
    expect(date.right).toBe(12 - 6.5)
  })

  test('a date longer than the name leaves two 字, and the name moves left', () => {
    const { organ, date } = signatureBlock('示例医院', '2025年12月21日', false)
    expect(date.right).toBe(2)
    expect(organ.right).toBe(2 + 7 + 2 - 4)
  })

  test('always: the date begins two 字 right of the name', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 26 }),
        fc.constantFrom('2025年2月1日', '2025年12月31日'),
        (length, day) => {
          const { organ, date, isSealed } = signatureBlock('院'.repeat(length), day, false)
          expect(leftEdge(organ) - leftEdge(date)).toBeCloseTo(2, 9)
          expect(Math.min(organ.right, date.right)).toBeGreaterThanOrEqual(0)
          expect(isSealed).toBe(false)
        },
      ),
    )
  })
})

describe('the mark of the letterhead', () => {
  const { markPt, markStretchLimit } = gbt9704.letterhead
  const widthMm = (mark: string) => {
    const made = letterhead(mark, '示医发〔2025〕1号', gbt9704)
    return widthInCharacters(mark) * pointsToMm(made.markPt)
  }

  test('a short one has its full size and is not stretched', () => {
    expect(letterhead('示例医院文件', 'x', gbt9704)).toEqual({
      mark: '示例医院文件',
      markPt,
      markStretch: 1,
      number: 'x',
    })
  })

  test('a long one fills its row, narrower and as high', () => {
    const mark = '中共示例市人民医院委员会文件'
    expect(widthMm(mark)).toBeCloseTo(gbt9704.typeArea.widthMm, 6)
    const made = letterhead(mark, '', gbt9704)
    expect(made.markPt * made.markStretch).toBeCloseTo(markPt, 6)
  })

  test('a very long one is not stretched without limit', () => {
    const mark = '院'.repeat(40)
    expect(letterhead(mark, '', gbt9704).markStretch).toBe(markStretchLimit)
    expect(widthMm(mark)).toBeCloseTo(gbt9704.typeArea.widthMm, 6)
  })

  test('a narrower 版心 narrows it further', () => {
    const narrow = { ...gbt9704, typeArea: { ...gbt9704.typeArea, widthMm: 78 } }
    const mark = '中共示例市人民医院委员会文件'
    expect(letterhead(mark, '', narrow).markPt * 2).toBeCloseTo(letterhead(mark, '', gbt9704).markPt, 6)
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
