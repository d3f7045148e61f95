import { RANGE_MARKS } from '../amount.ts'
import { literally } from '../literally.ts'
import { QUALIFIERS_AFTER } from '../qualifier.ts'
import { UNIT_SPELLINGS } from '../unit.ts'

/** Blanks and one line break, which authors and paper leave anywhere; not the blank line between paragraphs. */
export const GAP = '[^\\S\\n]*(?:\\n[^\\S\\n]*)?'
const ARABIC = '(?:[0-9０-９]{1,3}(?:[,\u2009][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+(?:[.．][0-9０-９]+)?)'
export const HANZI_DIGITS = '零〇一二两三四五六七八九十百千万亿'
const HANZI = `[${HANZI_DIGITS}]+(?:点[零〇一二三四五六七八九]+)?`

/** Where a unit is only the head of another word (75周年, 3部门, 二次手术), it is no unit. */
const GOES_ON: Readonly<Record<string, string>> = {
  周: '年岁期边转密末',
  分: '之类级层别析期院布组化',
  部: '门委署位长',
  门: '诊急类店槛',
  科: '室研技学',
  本: '科院市级校',
  台: '账阶',
  次: '均要',
  位: '一',
  人: '民才员力均口类身性',
  元: '素化旦件',
  家: '庭长属园校',
  条: '件例款',
  场: '所地景馆',
  处: '理方置分',
  起: '步点到来',
  期: '间末内',
  组: '织长建成合',
  所: '有在属',
  种: '植子',
  类: '似型',
  支: '持撑部援',
  份: '额',
  项: '目',
  名: '称单',
  个: '人性体',
  户: '籍外',
  队: '伍',
  批: '准复示',
  张: '力',
  款: '项',
  级: '别',
}

const guarded = (unit: string) => `${literally(unit)}${GOES_ON[unit] ? `(?![${GOES_ON[unit]}])` : ''}`
const UNIT = ['％', '﹪', ...UNIT_SPELLINGS].map(guarded).join('|')
const AFTER = QUALIFIERS_AFTER.map((word) => (word === '内' ? '内(?![\\u4e00-\\u9fff])' : word)).join('|')
const MARK = `(?:[${RANGE_MARKS.map(literally).join('')}～〜∼－−])`
/** 20余万, 5万余, 3千多. */
const SCALE = `(?:${GAP}[余多])?(?:${GAP}[万亿])?(?:${GAP}[余多])?`
const part = (number: string) => `(?:[百千]分之)?${number}`
const numbers = (number: string, unit: string) =>
  `${part(number)}(?:${SCALE}(?:${GAP}(?:${unit}))?${GAP}${MARK}${GAP}${part(number)})?`

/**
 * One quantity: its number or range, what stands up to the unit, the unit, and the word behind. Chinese digits
 * need a unit, for they stand in too many words; 百分之二十 has one in itself. So nearly all candidates of a text
 * fail here, in the engine of expressions, and cost nothing.
 */
export const QUANTITY = new RegExp(
  [
    `(${numbers(ARABIC, UNIT)})(${SCALE})(?:${GAP}(${UNIT}))?(?:${GAP}(${AFTER}))?`,
    `([百千]分之${HANZI})(?:${GAP}(${AFTER}))?`,
    `(?!百分)(${numbers(HANZI, UNIT)})(${SCALE})${GAP}(${UNIT})(?:${GAP}(${AFTER}))?`,
  ].join('|'),
  'y',
)

/** 三分之二以上, 半数以上: a quorum or a share that no decimal says. */
export const FRACTION = new RegExp(
  `([一二三四五六七八九十]{1,3}分之[一二三四五六七八九十]{1,3}|半数|一半)(?:${GAP}(?:及?以上|及?以下|以内))?`,
  'y',
)
/** 翻一番, 翻两番以上, 翻倍. */
export const DOUBLING = /翻([一两二三四]番|一?倍)(?:及?以上)?/y
/** 前12名, 前三位, 前10%: what stands behind 前. */
export const TOP = /([0-9０-９]{1,4}|[一二三四五六七八九十百]{1,4})(名|位|强|%|％)/y
