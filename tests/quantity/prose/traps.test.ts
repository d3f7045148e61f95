import { expect, test } from 'vitest'
import { findCounts, findFigures } from '../../../src/quantity/index.ts'

/** Numerals that count nothing that anybody promised or reached. */
const traps = [
  '2025年6月底前完成',
  '2024 年 12 月 25 日印发',
  '二〇二四年十二月',
  '2021—2025年',
  '2025-06-30前',
  '12月底前',
  '第三季度末',
  '二季度',
  '“十四五”规划',
  '十四五期间',
  '“十五五”期末',
  '内医附院党发〔2024〕15号',
  '中办发〔2018〕35 号',
  '第二十条规定',
  '第 15 条',
  '第一临床医学院',
  '第三部分',
  '一、指导思想',
  '（一）加强领导',
  '1. 发挥党委作用',
  '6.医院摄影摄像',
  '2.22个质控中心运行',
  '三甲医院',
  '三级公立医院绩效考核',
  '四级手术占比逐年提高',
  '二级、三级医院',
  '一体化建设',
  '三位一体的智慧医院',
  '一站式服务',
  '一票否决',
  '一部手机看病',
  '一批优势学科',
  '形成一支队伍',
  '聚焦一项质量短板',
  '提升一个台阶',
  'ISO15189认可',
  '5G技术',
  '医用N95口罩',
  '3.0T核磁',
  'CT、DIP和MDT',
  'A4纸打印',
  '医院10S管理',
  '“4+N”专科计划',
  '互联网+医疗',
  '12345热线',
  '电话0471-6636999',
  '成立75周年',
  '9.6院庆日',
  '百年大计',
  '百元医疗收入卫生材料费',
  '万元收入能耗支出',
  '每百名卫生技术人员经费',
  '千方百计增收',
  '万众一心',
  '五四青年节',
  '深刻领悟“两个确立”',
  '落实中央八项规定精神',
  '自治区 28 项配套规定',
  '廉洁从业九项准则',
  '十八项核心制度',
  '党的二十届三中全会',
  '十分重要',
  '全国100佳医院',
  '五年内建成',
  '三年攻坚任务',
  '近五年来',
  '连续两年靠后',
  '前三年',
  '24小时值守',
  '15分钟急救圈',
  '上千人',
  '数十项',
  '《三年行动计划：新增20个专科》',
  '二期工程',
  '两院区功能定位',
  '第十一届大赛',
  '2024届毕业生',
]

test.each(traps)('%s: no figure', (text) => {
  expect(findFigures(text)).toEqual([])
  expect(findFigures(`医院${text}，持续推进。`)).toEqual([])
})

/** Nor do they announce a list. */
test.each(traps.filter((text) => !text.startsWith('2.22')))('%s: no count', (text) => {
  expect(findCounts(text)).toEqual([])
})

test('there are enough of them', () => {
  expect(new Set(traps).size).toBeGreaterThanOrEqual(60)
})
