import fc from '../helpers/property.ts'

const words = [
  '医院',
  '关于',
  '印发',
  '工作',
  '要点',
  '以实干',
  '2025年',
  '第3次',
  '提升',
  'MDT',
  '的',
  '和',
  '五大中心',
  '、',
  '，',
  '与',
  '高质量',
  '发展',
  '示例市人民医院',
  '“十四五”',
  '（试行）',
  '《办法》',
  '——',
  '管理',
  '服务',
  '了',
]

/** A title such as people write: words, names, numbers and marks that stand as they should. */
export const arbitraryTitle = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 24 })
  .map((chosen) => `提升${chosen.join('')}能力`)
