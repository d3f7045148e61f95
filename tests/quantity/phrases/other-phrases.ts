import {
  after,
  amount,
  before,
  due,
  emr,
  exact,
  grade,
  interop,
  max,
  min,
  type Row,
  strive,
} from './phrase-row.ts'

/** Targets that are no amount, and shares of something else. */
export const otherPhrases: Readonly<Record<string, readonly Row[]>> = {
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
