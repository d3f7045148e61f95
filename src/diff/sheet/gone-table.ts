import type { RichCell, RichTable } from '../../documents/index.ts'
import { classOf } from '../change-classes.ts'
import { inTitleMarks } from '../contents/title-marks.ts'
import { isGone, type LoneDocument } from '../lone-documents.ts'
import { plain, styled } from './sheet-context.ts'

/** 取消与弱化事项说明 of documents: which are no longer there, and why. A notice goes with what it issues, and needs no word. */
export function goneTable(alone: readonly LoneDocument[]): RichTable {
  const told = alone.filter((one) => isGone(one) && (one.end ?? one.lacking) !== undefined)
  return {
    title: '取消与弱化事项说明',
    remark: '',
    columns: [
      { heading: '文件', width: 26, align: 'left' },
      { heading: '变化类型', width: 8, align: 'center' },
      { heading: '说明', width: 36, align: 'left' },
    ],
    keepsShortRows: true,
    groups: [{ heading: undefined, rows: told.map(rowOf) }],
    notes: ['标有【须说明】的，补写理由后再提交审议。'],
  }
}

function rowOf(document: LoneDocument): RichCell[] {
  return [[plain(inTitleMarks(document.title))], classCell(document), reasonCell(document)]
}

export function classCell({ code }: LoneDocument): RichCell {
  const { name, severity } = classOf(code)
  return [styled(severity === 'info' ? 'kept' : 'strong', name['zh-CN'])]
}

function reasonCell({ end, into }: LoneDocument): RichCell {
  if (!end) return [styled('gap', '【须说明】')]
  return [
    ...(into === undefined ? [] : [plain(`并入${into}`)]),
    plain(end.reason),
    ...(end.decision === undefined ? [] : [plain(`依据：${end.decision}`)]),
  ]
}
