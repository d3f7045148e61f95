/** GB/T 15834-2011 5.1.1 to 5.1.4, 5.1.7 to 5.1.9. */
export const marksThatBeginNoLine = '，。、；：？！）》〉”’〕·—～/'
export const marksThatEndNoLine = '（《〈“‘〔/'
export const unbrokenMarks = ['——', '……'] as const
export const quantities = [
  ...['2025年', '63%～68%', '15万m²', '3～5个百分点', '2026—2030年', '100～150kg', '120/80mmHg'],
  ...['18.3万人次', '第3次', '1:1', '24小时', '1.5‰'],
] as const

/** Two marks at a time, as they follow each other. */
const pairs = ['》，', '”。', '）。', '。”', '：“', '（《', '》（', '”、“'] as const

/** Quotation marks side by side: before the second of two a row may end, as before any other one. */
export const seams = [
  ['”', '“'],
  ['’', '‘'],
  ['字', '“‘'],
  ['，', '“‘'],
] as const

/** How many 字 a paragraph has on its first row. */
const firstRow = 26

/** Paragraphs of two rows that bring every mark and every quantity to the end of the first, across it and past it. */
export function provokingParagraphs(): string[] {
  const marks = [...new Set([...marksThatBeginNoLine, ...marksThatEndNoLine])]
  return [...marks, ...unbrokenMarks, ...pairs, ...seams.map((seam) => seam.join('')), ...quantities].flatMap(
    (item) => {
      const width = Math.ceil(
        item.replaceAll(/[!-~]/gu, '').length + item.replaceAll(/[^!-~]/gu, '').length / 2,
      )
      return Array.from({ length: width + 3 }, (_, past) => {
        const before = '字'.repeat(firstRow - width - 1 + past)
        return `${before}${item}字字字。`
      })
    },
  )
}
