import { matchesOf, UNIT_NAMES } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

/** Indicators that count persons, by the end of their names. */
const persons =
  /(?:导师|名师|人才|医师|护士|博士|硕士|研究生|学员|教授|专家|带头人|骨干|党员|工作人员|人数)$/u

const figure = String.raw`(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]+)\s*[百千万亿]?`
const units = UNIT_NAMES.toSorted((a, b) => b.length - a.length).map((unit) => unit.replace('^', '\\^'))
const counted = `${figure}(?:万?元|${units.join('|')}|[岁年])?`
/** Approximators and limits, of which a figure takes one: 约50人左右, 至少3名以上, 近5万余人. */
const stacked = new RegExp(
  String.raw`(大约|约(?<![预节合制公签契条集特简违履续解大].))\s*(${counted})(左右|上下)` +
    String.raw`|(不低于|不少于|不小于|不超过|超过|至少|最少|至多|最多)\s*(${counted})(以上|以下|左右)` +
    // 近十余年 are the last ten years and more.
    String.raw`|(近(?<![附最临靠就邻接].))\s*(${figure})(余)(?!\s*(?:[年月天日周载]|个月|小时))`,
  'gu',
)
const times = new RegExp(String.raw`(?:减少|降低|下降|缩短|缩小)了?\s*${figure}倍`, 'gu')

/** How things are counted and approximated: persons in 人 or 名, no 减少三倍, no 约……左右. */
export const textMeasureWord = defineRule({
  code: 'text/measure-word',
  number: 'L03',
  preset: 'recommended',
  check({ workspace, texts }, report) {
    const { parsed, value } = workspace.sources.indicators
    for (const [index, { name, unit }] of value.indicators.entries()) {
      if (unit !== '个' || !persons.test(name)) continue
      report({
        args: { found: `${name}（个）`, expected: ['人', '名'] },
        at: { parsed, path: ['indicators', index, 'unit'] },
      })
    }
    for (const prose of texts) {
      const say = (found: string, index: number, expected: readonly string[]) => {
        if (prose.isQuoted(index)) return
        report({ args: { found, expected }, at: prose.place(index, index + found.length) })
      }
      for (const { 0: found, index } of matchesOf(prose.flat, times))
        say(found, index, ['减少百分之几', '降至几分之几'])
      for (const match of matchesOf(prose.flat, stacked)) {
        // Of the three ways only one has been gone; names for its parts, Node 22 would let be given once only.
        const [found, ...parts] = match
        const [head = '', core = '', tail = ''] = parts.filter((part) => part !== undefined)
        say(found, match.index, [head + core, core + tail])
      }
    }
  },
})
