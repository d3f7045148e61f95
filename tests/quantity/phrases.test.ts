import { describe, expect, it } from 'vitest'
import { type OrdinalScale, type PhraseContext, parseTarget, printTarget } from '../../src/quantity/index.ts'

const emr: OrdinalScale = {
  id: 'emr-level',
  levels: ['零级', '一级', '二级', '三级', '四级', '五级', '六级', '七级', '八级'],
}
const interop: OrdinalScale = { id: 'interop', levels: ['一级', '二级', '三级', '四级乙等', '四级甲等'] }
const grade: OrdinalScale = { id: 'gk', levels: ['C', 'C+', 'C++', 'B', 'B+', 'B++', 'A', 'A+', 'A++'] }

/** `amount('150000', 'm²', { scale: '万' })`: as data. */
function amount(value: string, unit?: string, rest: object = {}): object {
  const places = value.split('.')[1]?.length ?? 0
  return { value, places, scale: '', ...(unit && { unit }), ...rest }
}
const before = (word: string) => ({ qualifier: { word, place: 'before' } })
const after = (word: string) => ({ qualifier: { word, place: 'after' } })
const exact = (...parts: Parameters<typeof amount>) => ({ kind: 'exact', amount: amount(...parts) })
const min = (...parts: Parameters<typeof amount>) => ({ kind: 'min', amount: amount(...parts) })
const max = (...parts: Parameters<typeof amount>) => ({ kind: 'max', amount: amount(...parts) })
const range = (low: object, high: object) => ({ kind: 'range', low, high })
const every = (word: string, period = 'year') => ({ every: { word, period } })
const versus = (word: string, base: string) => ({ versus: { word, base } })
const strive = (word: string) => ({ commitment: { strength: 'strive', word } })
const due = (words: string, date: string) => ({ due: { words, date } })
const wan = { scale: '万' }

interface Row {
  readonly phrase: string
  readonly target: object
  /** Only where it differs from the phrase. */
  readonly prints?: string
  readonly context?: PhraseContext
}

const rows: Record<string, readonly Row[]> = {
  exact: [
    { phrase: '22个', target: exact('22', '个') },
    { phrase: '36', target: exact('36') },
    { phrase: '95', target: exact('95'), context: { unit: '%' } },
    { phrase: '达到36个', target: { ...exact('36', '个'), verb: '达到' } },
    { phrase: '增至7个', target: { ...exact('7', '个'), verb: '增至' } },
    { phrase: '15万m²', target: exact('150000', 'm²', wan) },
    { phrase: '15 万 ㎡', target: exact('150000', 'm²', wan), prints: '15万m²' },
    { phrase: '26.1万平方米', target: exact('261000', '平方米', { scale: '万', places: 1 }) },
    { phrase: '90万人次', target: exact('900000', '人次', wan) },
    { phrase: '5.50万人次', target: exact('55000', '人次', { scale: '万', places: 2 }) },
    { phrase: '3.2亿元', target: exact('320000000', '元', { scale: '亿', places: 1 }) },
    { phrase: '五百万元', target: exact('5000000', '元', wan), prints: '500万元' },
    { phrase: '三万五千元', target: exact('35000', '元'), prints: '35000元' },
    { phrase: '1,200人', target: exact('1200', '人'), prints: '1200人' },
    { phrase: '1\u2009200人', target: exact('1200', '人'), prints: '1200人' },
    { phrase: '１，２００ 人', target: exact('1200', '人'), prints: '1200人' },
    { phrase: '99.9％', target: exact('99.9', '%'), prints: '99.9%' },
    { phrase: '百分之二十', target: exact('20', '%'), prints: '20%' },
    { phrase: '-2.5%', target: exact('-2.5', '%') },
    {
      phrase: '2100余人次',
      target: exact('2100', '人次', { qualifier: { word: '余', place: 'beforeUnit' } }),
    },
    {
      phrase: '20 余万元',
      target: exact('200000', '元', { scale: '万', qualifier: { word: '余', place: 'beforeScale' } }),
      prints: '20余万元',
    },
    {
      phrase: '三十多项',
      target: exact('30', '项', { qualifier: { word: '多', place: 'beforeUnit' } }),
      prints: '30多项',
    },
    { phrase: '近5万人次', target: exact('50000', '人次', { ...wan, ...before('近') }) },
    { phrase: '约30%', target: exact('30', '%', before('约')) },
    { phrase: '100人左右', target: exact('100', '人', after('左右')) },
    { phrase: '5剂', target: exact('5', '剂'), context: { unit: '剂' } },
    { phrase: '300元/人次', target: exact('300', '元/人次'), context: { unit: '元/人次' } },
    { phrase: '完成20项', target: { ...exact('20', '项'), commitment: { strength: 'firm', word: '完成' } } },
    {
      phrase: '2025年底前力争达到36个',
      target: {
        ...exact('36', '个'),
        verb: '达到',
        commitment: { strength: 'strive', word: '力争', afterDue: true },
        ...due('2025年底前', '2025-12-31'),
      },
    },
  ],
  min: [
    { phrase: '600 人以上', target: min('600', '人', after('以上')), prints: '600人以上' },
    { phrase: '不低于600人', target: min('600', '人', before('不低于')) },
    { phrase: '≥600人', target: min('600', '人', before('≥')) },
    { phrase: '超50例', target: min('50', '例', before('超')) },
    { phrase: '50人以外', target: min('50', '人', after('以外')) },
    {
      phrase: '达到百人以上',
      target: { ...min('100', '人', after('以上')), verb: '达到' },
      prints: '达到100人以上',
    },
  ],
  max: [
    { phrase: '不超过50人', target: max('50', '人', before('不超过')) },
    { phrase: '控制在50人以内', target: { ...max('50', '人', after('以内')), verb: '控制在' } },
    { phrase: '30分钟内', target: max('30', '分钟', after('内')) },
    { phrase: '不满8天', target: max('8', '天', before('不满')) },
  ],
  range: [
    ...['3～5个', '3-5个', '3~5个', '3—5个', '3–5个', '3至5个', '３〜５ 个', '三到五个', '3个～5个'].map(
      (phrase) => ({
        phrase,
        target: range(amount('3', '个'), amount('5', '个')),
        prints: '3～5个',
      }),
    ),
    { phrase: '2~3', target: range(amount('2'), amount('3')), prints: '2～3' },
    { phrase: '63～68％', target: range(amount('63', '%'), amount('68', '%')), prints: '63%～68%' },
    ...['13万元～17万元', '13万～17万元', '13～17万元'].map((phrase) => ({
      phrase,
      target: range(amount('130000', '元', wan), amount('170000', '元', wan)),
      prints: '13万元～17万元',
    })),
    {
      phrase: '9～16亿',
      target: range(
        amount('900000000', undefined, { scale: '亿' }),
        amount('1600000000', undefined, { scale: '亿' }),
      ),
      prints: '9亿～16亿',
    },
    {
      phrase: '8000～1万人次',
      target: range(amount('8000', '人次'), amount('10000', '人次', wan)),
      prints: '8000人次～1万人次',
    },
    {
      phrase: '力争10-12例',
      target: { ...range(amount('10', '例'), amount('12', '例')), ...strive('力争') },
      prints: '力争10～12例',
    },
  ],
  increment: [
    { phrase: '新增1个', target: { kind: 'increment', sign: 'up', verb: '新增', by: exact('1', '个') } },
    {
      phrase: '新增 1',
      target: { kind: 'increment', sign: 'up', verb: '新增', by: exact('1') },
      prints: '新增1',
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
  average: [
    {
      phrase: '年均90万人次',
      target: { kind: 'average', ...every('年均'), inner: exact('900000', '人次', wan) },
    },
    {
      phrase: '力争2025年末，年均达到 90 万人次',
      target: {
        kind: 'average',
        ...every('年均'),
        inner: { ...exact('900000', '人次', wan), verb: '达到' },
        ...strive('力争'),
        ...due('2025年末，', '2025-12-31'),
      },
      prints: '力争2025年末，年均达到90万人次',
    },
  ],
  ordinal: [
    ...['七级', '7级', '７级', '七', '7'].map((phrase) => ({
      phrase,
      target: { kind: 'ordinal', scale: 'emr-level', level: { name: '七级', index: 7 } },
      prints: '七级',
      context: { scale: emr },
    })),
    ...['四级甲等', '四级甲', '四甲', '4级甲等'].map((phrase) => ({
      phrase,
      target: { kind: 'ordinal', scale: 'interop', level: { name: '四级甲等', index: 4 } },
      prints: '四级甲等',
      context: { scale: interop },
    })),
    {
      phrase: 'Ｂ＋＋',
      target: { kind: 'ordinal', scale: 'gk', level: { name: 'B++', index: 5 } },
      prints: 'B++',
      context: { scale: grade },
    },
    {
      phrase: '进入B++甚至A级行列',
      target: {
        kind: 'ordinal',
        scale: 'gk',
        level: { name: 'B++', index: 5 },
        verb: '进入',
        stretch: { word: '甚至', level: { name: 'A', index: 6 } },
        tail: '行列',
      },
      prints: '进入B++甚至A行列',
      context: { scale: grade },
    },
    {
      phrase: '不低于五级',
      target: { kind: 'ordinal', scale: 'emr-level', level: { name: '五级', index: 5 }, ...before('不低于') },
      context: { scale: emr },
    },
  ],
  milestone: [
    {
      phrase: '2024 年 12 月底前完成',
      target: { kind: 'milestone', action: '完成', ...due('2024年12月底前', '2024-12-31') },
      prints: '2024年12月底前完成',
    },
    {
      phrase: '2024 年 12 月底前，修订完善医院章程',
      target: {
        kind: 'milestone',
        action: '修订完善',
        what: '医院章程',
        ...due('2024年12月底前，', '2024-12-31'),
      },
      prints: '2024年12月底前，修订完善医院章程',
    },
    {
      phrase: '2025年12月底前获得ISO15189医学实验室资质',
      target: {
        kind: 'milestone',
        action: '获得',
        what: 'ISO15189医学实验室资质',
        ...due('2025年12月底前', '2025-12-31'),
      },
    },
    { phrase: '2025年6月30日前', target: { kind: 'milestone', ...due('2025年6月30日前', '2025-06-30') } },
    {
      phrase: '2025-06-30前',
      target: { kind: 'milestone', ...due('2025年6月30日前', '2025-06-30') },
      prints: '2025年6月30日前',
    },
    {
      phrase: '确保2025年底前完成',
      target: {
        kind: 'milestone',
        action: '完成',
        commitment: { strength: 'firm', word: '确保' },
        ...due('2025年底前', '2025-12-31'),
      },
    },
    { phrase: '提前一年完成', target: { kind: 'milestone', action: '完成', early: amount('1', '年') } },
    { phrase: '提前3个月完成', target: { kind: 'milestone', action: '完成', early: amount('3', '个月') } },
  ],
  checklist: [
    {
      phrase: '肝移植资质、肾移植资质全部取得',
      target: {
        kind: 'checklist',
        items: ['肝移植资质', '肾移植资质'],
        need: 'all',
        closing: { form: 'all', word: '全部取得' },
      },
    },
    {
      phrase: '集成平台、数据中心、SPD系统等20项',
      target: {
        kind: 'checklist',
        items: ['集成平台', '数据中心', 'SPD系统'],
        need: 20,
        closing: { form: 'etc', unit: '项' },
      },
    },
    {
      phrase: '胸痛中心、卒中中心、创伤中心中的2个',
      target: {
        kind: 'checklist',
        items: ['胸痛中心', '卒中中心', '创伤中心'],
        need: 2,
        closing: { form: 'among', unit: '个' },
      },
    },
  ],
  comparative: [
    {
      phrase: '高于国家平均水平',
      target: { kind: 'comparative', op: 'above', word: '高于', benchmark: { name: '国家平均水平' } },
    },
    {
      phrase: '不低于2024年全区平均水平3个百分点以上',
      target: {
        kind: 'comparative',
        op: 'notBelow',
        word: '不低于',
        benchmark: { name: '全区平均水平', year: 2024 },
        margin: min('3', '个百分点', after('以上')),
      },
    },
  ],
  rank: [
    { phrase: '前12名', target: { kind: 'rank', place: { form: 'top', count: 12, unit: '名' } } },
    {
      phrase: '跻身全国前十二名',
      target: { kind: 'rank', verb: '跻身', within: '全国', place: { form: 'top', count: 12, unit: '名' } },
      prints: '跻身全国前12名',
    },
    {
      phrase: '位居自治区第一',
      target: {
        kind: 'rank',
        verb: '位居',
        within: '自治区',
        place: { form: 'position', position: 1, unit: '' },
      },
    },
    {
      phrase: '全国前10%',
      target: { kind: 'rank', within: '全国', place: { form: 'topShare', share: amount('10', '%') } },
    },
    {
      phrase: '争取全国领先地位',
      target: { kind: 'rank', within: '全国', place: { form: 'tier', word: '领先地位' }, ...strive('争取') },
    },
    {
      phrase: '排名提升5位',
      target: { kind: 'rank', place: { form: 'climb', verb: '提升', by: exact('5', '位') } },
    },
  ],
  ratioTo: [
    {
      phrase: '不低于职工总数的 0.5%',
      target: { kind: 'ratioTo', of: '职工总数', share: amount('0.5', '%', before('不低于')) },
      prints: '不低于职工总数的0.5%',
    },
    {
      phrase: '占职工总数的85%以上',
      target: { kind: 'ratioTo', verb: '占', of: '职工总数', share: amount('85', '%', after('以上')) },
    },
    {
      phrase: '不少于委员总数的三分之二',
      target: {
        kind: 'ratioTo',
        of: '委员总数',
        share: { numerator: 2, denominator: 3, ...before('不少于') },
      },
    },
  ],
  direction: [
    {
      phrase: '持续下降',
      target: { kind: 'direction', trend: 'down', yearly: false, manner: '持续', verb: '下降' },
    },
    {
      phrase: '逐年提高',
      target: { kind: 'direction', trend: 'up', yearly: true, manner: '逐年', verb: '提高' },
    },
    {
      phrase: '逐步下降',
      target: { kind: 'direction', trend: 'down', yearly: false, manner: '逐步', verb: '下降' },
    },
    { phrase: '保持稳定', target: { kind: 'direction', trend: 'hold', yearly: false, verb: '保持稳定' } },
    {
      phrase: '控制在合理范围内',
      target: { kind: 'direction', trend: 'hold', yearly: false, verb: '控制在合理范围内' },
    },
  ],
  hold: [
    {
      phrase: '持续稳定在99.9%以上',
      target: { kind: 'hold', verb: '持续稳定在', inner: min('99.9', '%', after('以上')) },
    },
    {
      phrase: '保持在80～85%',
      target: { kind: 'hold', verb: '保持在', inner: range(amount('80', '%'), amount('85', '%')) },
      prints: '保持在80%～85%',
    },
  ],
  rule: [
    {
      phrase: '一般控制在50人以内',
      target: {
        kind: 'rule',
        softness: '一般',
        inner: { ...max('50', '人', after('以内')), verb: '控制在' },
      },
    },
    {
      phrase: '三分之二以上',
      target: { kind: 'rule', inner: { numerator: 2, denominator: 3, ...after('以上') } },
    },
    {
      phrase: '半数以上',
      target: { kind: 'rule', inner: { numerator: 1, denominator: 2, word: '半数', ...after('以上') } },
    },
    {
      phrase: '过半数',
      target: { kind: 'rule', inner: { numerator: 1, denominator: 2, word: '半数', ...before('过') } },
    },
    { phrase: '任期3年', target: { kind: 'rule', subject: '任期', inner: exact('3', '年') } },
  ],
}

describe.each(Object.entries(rows))('%s', (_, cases) => {
  it.each(cases)('reads $phrase', ({ phrase, target, prints = phrase, context }) => {
    const reading = parseTarget(phrase, context)
    expect(JSON.parse(JSON.stringify(reading))).toEqual({ ok: true, target })
    expect(reading.ok && printTarget(reading.target)).toBe(prints)
    expect(parseTarget(prints, context)).toEqual(reading)
  })
})

describe('commitment', () => {
  it.each([
    ['确保', 'firm'],
    ['力争', 'strive'],
    ['努力实现', 'strive'],
    ['探索', 'explore'],
    ['推进', 'directional'],
    ['确保完成', 'firm'],
  ])('%s is %s', (word, strength) => {
    const reading = parseTarget(`${word}22个`)
    expect(reading.ok && reading.target.commitment).toEqual({ strength, word })
  })
})
