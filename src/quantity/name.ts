import { type Cursor, takePattern } from './cursor.ts'

/**
 * Where a phrase may hold the author's own words (what is to be done, of what a share is taken), they must be a
 * name. Anything in them that says a quantity, a bound or a time would be a promise that nobody checks.
 */
const SAYS_MORE_THAN_A_NAME = new RegExp(
  [
    '不低于|不少于|不小于|不高于|不超过|不多于|不大于|不足|不满|不到|至少|至多|超过|高于|低于|大于|小于|多于|少于',
    '达到|增至|降至|提升至|提高至|增加到|减少到|控制在|稳定在|保持在',
    '力争|确保|每年|逐年|年均|每季|每月|底前|末前|年底|年内|翻倍|翻番|翻一番|同比|环比',
    '百分|分之|倍|个个',
    '[一二两三四五六七八九十百千][余多]?(?:个|项|家|名|人|例|种|篇|次|台|张|门|部|万|亿)',
  ].join('|'),
  'u',
)

/** Takes the words that a sticky pattern finds, if they are only a name. */
export function takeName(cursor: Cursor, pattern: RegExp): string | undefined {
  const start = cursor.at
  const words = takePattern(cursor, pattern)?.[0]
  if (words !== undefined && isName(words)) return words
  cursor.at = start
  return undefined
}

/** Whether words are only a name, with nothing in them that would have to be understood. */
export function isName(words: string): boolean {
  return !SAYS_MORE_THAN_A_NAME.test(words)
}

const REGIONS =
  '全国|国内|国家|全球|国际|世界|全区|区内|自治区|全省|省内|全市|市内|全盟|全县|地区|本省|本区|本市|本地区|区域|[\\p{Script=Han}]{2,6}(?:省|市|自治区|地区)'
const INSTITUTIONS =
  '同类|同级|同行|三级|二级|三甲|二甲|甲等|公立|综合|专科|中医|教学|大学|高校|附属|省级|市级|地市级|医疗机构|医院|专业|行业|系统|国考|绩效考核|监测|排名'

/**
 * Among whom one is compared: 全国, 自治区三级公立医院, 示例市同类医院. A closed vocabulary around the place
 * name, because the words that may follow it are open.
 */
export const POPULATION = `(?:(?:${REGIONS})(?:${INSTITUTIONS}){0,5}|(?:${INSTITUTIONS}){1,5})`
