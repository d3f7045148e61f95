import {
  after,
  amount,
  before,
  due,
  every,
  exact,
  max,
  min,
  type Row,
  range,
  strive,
  wan,
} from './phrase-row.ts'

/** Values, bounds and ranges, once or in every period. */
export const levelPhrases: Readonly<Record<string, readonly Row[]>> = {
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
}
