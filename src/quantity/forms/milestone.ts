import { type Amount, printFigure, takeAmount } from '../amount.ts'
import { attempt, type Cursor, takeWord, wordList } from '../cursor.ts'
import { takeName } from '../name.ts'
import { printNumeral } from '../numeral.ts'
import { senseOf } from '../qualifier.ts'
import { sameDimension } from '../unit.ts'
import { defineForm, phrases } from './form.ts'

const MANNERS = wordList(['全面', '基本', '正式', '顺利', '按期', '如期', '全部', '初步'])
const ACTIONS = wordList(
  (
    '完成 建成 建立 建设 投用 投入使用 启用 启动 运行 上线 上线运行 开工 开工建设 竣工 封顶 交付 搬迁 搬迁完毕 ' +
    '验收 通过 通过验收 通过评审 通过复审 取得 获得 获批 申报 印发 出台 发布 制定 修订 修订完善 完善 成立 设立 ' +
    '组建 挂牌 开诊 开业 落实 落实到位 到位 达标 整改 整改到位 销号'
  ).split(' '),
)
/**
 * What is to be done, in free words: hanzi, titles and Latin names with digits (ISO15189). Bare digits are not
 * let in: a number here would be a figure that nobody checks.
 */
const OBJECT = /(?:[\p{Script=Han}《》“”（）]|[A-Za-z][A-Za-z0-9-]{0,20})+/uy

export const milestone = defineForm({
  kind: 'milestone',
  examples: [
    ...phrases('2024年12月底前完成', '2025年6月30日前', '2025年第二季度末前建成投用', '提前一年完成'),
    { phrase: '年底前完成', context: { year: 2025 } },
    ...phrases('2024年12月底前修订完善医院章程'),
  ],
  parse: (cursor, { due, commitment }) => {
    const early = attempt(cursor, takeEarly)
    const action = takeAction(cursor)
    const what = due && action !== '' ? takeName(cursor, OBJECT) : undefined
    // A date alone is a milestone; a date with 完成 behind it is one whose action is 完成, not a bare promise.
    if (action === '' && (!due || commitment || due.words.endsWith('，'))) return undefined
    return {
      kind: 'milestone',
      ...(action !== '' && { action }),
      ...(what !== undefined && { what }),
      ...(early && { early }),
    }
  },
  print: ({ early, action = '', what = '' }) => `${early ? printEarly(early) : ''}${action}${what}`,
})

/** One or two verbs, 全面建成投用; empty if there is none. */
function takeAction(cursor: Cursor): string {
  const start = cursor.at
  takeWord(cursor, MANNERS)
  if (takeWord(cursor, ACTIONS) === undefined) {
    cursor.at = start
    return ''
  }
  const first = cursor.at
  takeWord(cursor, ['并'])
  if (takeWord(cursor, ACTIONS) === undefined) cursor.at = first
  return cursor.text.slice(start, cursor.at)
}

/** 提前一年, 提前3个月: a plain length of time. */
function takeEarly(cursor: Cursor): Amount | undefined {
  if (takeWord(cursor, ['提前']) === undefined) return undefined
  const amount = takeAmount(cursor)
  const unit = amount?.unit
  if (!amount || unit === undefined || senseOf(amount.qualifier) !== 'exact') return undefined
  return sameDimension(unit, '年') || sameDimension(unit, '天') ? amount : undefined
}

/** A single year is a set phrase in hanzi (提前一年); other lengths are counts. */
function printEarly(early: Amount): string {
  const isSetPhrase = early.unit === '年' && early.scale === '' && early.places === 0 && early.value.eq(1)
  return `提前${isSetPhrase ? printNumeral(early.value) : `${printFigure(early)}${early.scale}`}${early.unit ?? ''}`
}
