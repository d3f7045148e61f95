import { RANGE_MARKS } from '../amount.ts'
import { QUALIFIERS_AFTER } from '../qualifier.ts'
import { UNIT_SPELLINGS } from '../unit.ts'
import { HANZI_DIGITS } from './figure-pattern.ts'

/** One flag for each UTF-16 unit: whether it belongs to a numeral, of either script. */
const IS_NUMERAL = new Uint8Array(0x1_0000)
for (const letter of `0123456789０１２３４５６７８９${HANZI_DIGITS}`) IS_NUMERAL[letter.charCodeAt(0)] = 1
/** What begins a quantity of a form of its own: 半数, 翻一番. */
const IS_OPENING = IS_NUMERAL.slice()
for (const letter of '半翻') IS_OPENING[letter.charCodeAt(0)] = 1

/** What may stand behind a numeral for it to count something: a unit, a scale, a range, a bound, a blank. */
const CAN_FOLLOW = new Uint8Array(0x1_0000)
const FOLLOWERS = [
  ...UNIT_SPELLINGS,
  ...QUALIFIERS_AFTER,
  ...RANGE_MARKS,
  ...'％﹪余多点分大番倍，。；、,;：:）)”?!？！～〜∼－−.．',
].map((word) => word.charAt(0))
for (const letter of FOLLOWERS) CAN_FOLLOW[letter.charCodeAt(0)] = 1
for (const blank of ' \t\n\r\u3000\u2009\u00a0') CAN_FOLLOW[blank.charCodeAt(0)] = 1

/**
 * Goes once through a text and reads at each place where a quantity could begin. Nearly every letter of a text ends
 * here, at the price of one look into a table.
 *
 * @param read gets the place; gives where to go on, if it found something
 */
export function scanNumerals(text: string, read: (at: number) => number | undefined): void {
  const { length } = text
  for (let at = 0; at < length; at++) {
    if (IS_OPENING[text.charCodeAt(at)] === 0) continue
    // The tail of 十四五 is not tried as another number.
    let end = at + 1
    while (IS_NUMERAL[text.charCodeAt(end)] === 1) end++
    const isOther = IS_NUMERAL[text.charCodeAt(at)] === 0
    if (isOther || end === length || CAN_FOLLOW[text.charCodeAt(end)] === 1) end = read(at) ?? end
    at = Math.max(end, at + 1) - 1
  }
}
