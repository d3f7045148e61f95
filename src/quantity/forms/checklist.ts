import { type Cursor, takePattern } from '../cursor.ts'
import { isName } from '../name.ts'
import type { ChecklistClosing } from '../target.ts'
import { defineForm, phrases } from './form.ts'

const CLOSING =
  /(全部(?:完成|取得|获得|获批|建成|上线|到位|通过|达标))$|等([1-9]\d{0,3})(个|项|家|种|门|部|套)$|中的?([1-9]\d{0,3})(个|项|家|种|门|部|套)$/
const ITEM = /^[^，。；、\d\s][^，。；、\s]{0,39}$/

/** At least two items, parted by 、. They are the author's words; only their number is understood. */
export const checklist = defineForm({
  kind: 'checklist',
  examples: phrases(
    '肝移植资质、肾移植资质全部取得',
    '集成平台、数据中心、心电系统等20项',
    '胸痛中心、卒中中心、创伤中心中的2个',
  ),
  parse: (cursor) => {
    const rest = cursor.text.slice(cursor.at)
    const closing = CLOSING.exec(rest)
    const items = closing ? rest.slice(0, closing.index).split('、') : []
    if (!closing || items.length < 2 || !items.every((item) => ITEM.test(item) && isName(item)))
      return undefined
    takeRest(cursor)
    const [, all, etc, etcUnit = '', among, amongUnit = ''] = closing
    if (all !== undefined)
      return { kind: 'checklist', items, need: 'all', closing: { form: 'all', word: all } }
    const unit = etc === undefined ? amongUnit : etcUnit
    const form = etc === undefined ? 'among' : 'etc'
    return { kind: 'checklist', items, need: Number(etc ?? among), closing: { form, unit } }
  },
  print: ({ items, need, closing }) => `${items.join('、')}${printClosing(need, closing)}`,
})

function takeRest(cursor: Cursor): void {
  takePattern(cursor, /.*/suy)
}

function printClosing(need: 'all' | number, closing: ChecklistClosing): string {
  if (closing.form === 'all') return closing.word
  return `${closing.form === 'etc' ? '等' : '中的'}${need}${closing.unit}`
}
