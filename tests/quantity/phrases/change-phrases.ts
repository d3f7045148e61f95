import {
  after,
  amount,
  before,
  every,
  exact,
  min,
  type Row,
  range,
  strive,
  versus,
  wan,
} from './phrase-row.ts'

/** Changes, and what every year is to bring. */
export const changePhrases: Readonly<Record<string, readonly Row[]>> = {
  increment: [
    { phrase: '新增1个', target: { kind: 'increment', sign: 'up', verb: '新增', by: exact('1', '个') } },
    {
      phrase: '新增 1',
      target: { kind: 'increment', sign: 'up', verb: '新增', by: exact('1') },
      prints: '新增1',
    },
    {
      phrase: '五年新增30人',
      target: { kind: 'increment', sign: 'up', verb: '五年新增', by: exact('30', '人') },
    },
    {
      phrase: '５年时间新增３０人',
      target: { kind: 'increment', sign: 'up', verb: '5年时间新增', by: exact('30', '人') },
      prints: '5年时间新增30人',
    },
    {
      phrase: '五年间新增30人',
      target: { kind: 'increment', sign: 'up', verb: '五年间新增', by: exact('30', '人') },
    },
    {
      phrase: '3 年内累计减少2～3张',
      target: {
        kind: 'increment',
        sign: 'down',
        verb: '3年内累计减少',
        by: range(amount('2', '张'), amount('3', '张')),
      },
      prints: '3年内累计减少2～3张',
    },
    { phrase: '减少2天', target: { kind: 'increment', sign: 'down', verb: '减少', by: exact('2', '天') } },
    { phrase: '提升1级', target: { kind: 'increment', sign: 'up', verb: '提升', by: exact('1', '级') } },
    {
      phrase: '较2020年增加至少3个',
      target: {
        kind: 'increment',
        sign: 'up',
        verb: '增加',
        by: min('3', '个', before('至少')),
        ...versus('较', '2020年'),
      },
    },
  ],
  pp: [
    {
      phrase: '提升3-5个百分点',
      target: {
        kind: 'pp',
        sign: 'up',
        verb: '提升',
        by: range(amount('3', '个百分点'), amount('5', '个百分点')),
      },
      prints: '提升3～5个百分点',
    },
    {
      phrase: '每年降低0.5百分点以上',
      target: {
        kind: 'pp',
        sign: 'down',
        verb: '降低',
        by: min('0.5', '个百分点', after('以上')),
        pace: { rhythm: 'yearly', word: '每年' },
      },
      prints: '每年降低0.5个百分点以上',
    },
  ],
  growth: [
    { phrase: '降低20%', target: { kind: 'growth', sign: 'down', verb: '降低', by: exact('20', '%') } },
    {
      phrase: '增长15%以上',
      target: { kind: 'growth', sign: 'up', verb: '增长', by: min('15', '%', after('以上')) },
    },
    {
      phrase: '力争每年减少20%',
      target: {
        kind: 'growth',
        sign: 'down',
        verb: '减少',
        by: exact('20', '%'),
        pace: { rhythm: 'yearly', word: '每年' },
        ...strive('力争'),
      },
    },
    {
      phrase: '较上年每年减少20%',
      target: {
        kind: 'growth',
        sign: 'down',
        verb: '减少',
        by: exact('20', '%'),
        pace: { rhythm: 'yearly', word: '每年' },
        ...versus('较', '上年'),
      },
      prints: '每年较上年减少20%',
    },
    {
      phrase: '年均增长6%以上',
      target: {
        kind: 'growth',
        sign: 'up',
        verb: '增长',
        by: min('6', '%', after('以上')),
        pace: { rhythm: 'yearlyAverage', word: '年均' },
      },
    },
    {
      phrase: '同比增长5%',
      target: { kind: 'growth', sign: 'up', verb: '增长', by: exact('5', '%'), ...versus('同比', '') },
    },
  ],
  multiple: [
    { phrase: '翻一番', target: { kind: 'multiple', verb: '翻番', factor: exact('2', '倍') } },
    {
      phrase: '翻两番以上',
      target: { kind: 'multiple', verb: '翻番', factor: min('4', '倍', after('以上')) },
    },
    {
      phrase: '翻3番',
      target: { kind: 'multiple', verb: '翻番', factor: exact('8', '倍') },
      prints: '翻三番',
    },
    {
      phrase: '较十三五翻倍',
      target: { kind: 'multiple', verb: '翻倍', factor: exact('2', '倍'), ...versus('较', '十三五') },
    },
    {
      phrase: '增至2020年的3倍',
      target: { kind: 'multiple', verb: '增至', of: '2020年', factor: exact('3', '倍') },
    },
    { phrase: '增加到3倍', target: { kind: 'multiple', verb: '增加到', factor: exact('3', '倍') } },
  ],
  perYear: [
    {
      phrase: '每年6人以上',
      target: { kind: 'perYear', ...every('每年'), inner: min('6', '人', after('以上')) },
    },
    {
      phrase: '每年3-5项',
      target: { kind: 'perYear', ...every('每年'), inner: range(amount('3', '项'), amount('5', '项')) },
      prints: '每年3～5项',
    },
    {
      phrase: '拟每年投入 500 万元',
      target: {
        kind: 'perYear',
        ...every('每年'),
        inner: { ...exact('5000000', '元', wan), verb: '投入' },
        ...strive('拟'),
      },
      prints: '拟每年投入500万元',
    },
    {
      phrase: '每年增加3～5个',
      target: {
        kind: 'perYear',
        ...every('每年'),
        inner: {
          kind: 'increment',
          sign: 'up',
          verb: '增加',
          by: range(amount('3', '个'), amount('5', '个')),
        },
      },
    },
    {
      phrase: '每季度不少于1次',
      target: { kind: 'perYear', ...every('每季度', 'quarter'), inner: min('1', '次', before('不少于')) },
    },
  ],
}
