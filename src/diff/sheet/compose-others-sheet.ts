import {
  type ComparisonSheet,
  definitionOf,
  type Line,
  printDate,
  type RichCell,
  type RowGroup,
} from '../../documents/index.ts'
import { isOfficial, type PlanDocument } from '../../model/index.ts'
import { classOf } from '../change-classes.ts'
import type { Comparison, OtherDiff } from '../compare-workspaces.ts'
import { inTitleMarks } from '../contents/title-marks.ts'
import { isGone, type LoneDocument, loneCodes } from '../lone-documents.ts'
import { fieldGroups, fieldTable } from './field-table.ts'
import { classCell, goneTable } from './gone-table.ts'
import { countedGroup, nothing, orNothing, plain, printYears, styled } from './sheet-context.ts'

type Others = Pick<Comparison, 'others' | 'alone'>

/** Whether anything is to be said that no sheet of a plan says. */
export function hasOtherChanges({ others, alone }: Others): boolean {
  return alone.length > 0 || others.some(({ fields }) => fields.length > 0)
}

/** 对照表 of the documents that are no plans, and of those that stand on one side only; of the day of the latest of all that is compared. */
export function composeOthersSheet(
  { plans, others, alone }: Comparison,
  institution: string | undefined,
): ComparisonSheet {
  const days = [...others, ...alone].map(({ day }) => day).concat(plans.map((plan) => plan.days.after))
  const changed = others.filter(({ fields }) => fields.length > 0)
  const [one, ...more] = changed
  const labels = { before: { label: '修改前' }, after: { label: '修改后' } }
  return {
    title:
      one && more.length + alone.length === 0 ? `${inTitleMarks(one.title)}修改对照表` : '文件修改对照表',
    institution,
    date: days.toSorted().at(-1) ?? '',
    summary: [
      { heading: '文件增减。', text: loneText(alone) },
      { heading: '文件修改。', text: plain(changedText(changed, others.length - changed.length)) },
    ],
    tables: [
      fieldTable(
        '逐件对照表',
        [
          ...loneGroups(alone),
          ...changed.flatMap(({ title, fields }) => fieldGroups({ called: inTitleMarks(title), fields })),
        ],
        labels,
      ),
      goneTable(alone),
    ],
  }
}

function loneText(alone: readonly LoneDocument[]): Line {
  if (alone.length === 0) return plain('没有新增或取消的文件。')
  const told = loneCodes.map((wanted) => {
    const found = alone.filter(({ code }) => code === wanted)
    return found.length > 0 ? `${classOf(wanted).name['zh-CN']}${found.length}件：${titles(found)}。` : ''
  })
  const open = alone.filter(({ lacking }) => lacking !== undefined).length
  const gap = open > 0 ? styled('gap', `【须说明】${open}件没有说明理由。`) : []
  return [...plain(told.join('')), ...gap]
}

function changedText(changed: readonly OtherDiff[], same: number): string {
  const rest = same > 0 ? `另有${same}件没有变化。` : ''
  if (changed.length === 0) return same > 0 ? `所比较的${same}件都没有变化。` : '没有修改的文件。'
  const places = changed.reduce((sum, { fields }) => sum + fields.length, 0)
  return `修改${changed.length}件，共${places}处：${titles(changed)}。${rest}`
}

/** So many documents are named at most on the first page, the rest counted. */
const mostNamed = 5

function titles(documents: readonly { readonly title: string }[]): string {
  const named = documents.slice(0, mostNamed).map(({ title }) => inTitleMarks(title))
  return documents.length > mostNamed ? `${named.join('')}等` : named.join('')
}

/** The documents that the other side does not have, each as an office knows it: by its number and day, or its years. */
function loneGroups(alone: readonly LoneDocument[]): RowGroup[] {
  return loneCodes.flatMap((wanted) => {
    const rows = alone
      .filter(({ code }) => code === wanted)
      .map((document) => {
        const [known, title] = [signsOf(document.document), [plain(inTitleMarks(document.title))]]
        const sides = isGone(document) ? [known, nothing] : [nothing, known]
        return [title, ...sides, classCell(document)]
      })
    return countedGroup(classOf(wanted).name['zh-CN'], rows)
  })
}

function signsOf(document: PlanDocument): RichCell {
  if (!isOfficial(document)) return [plain(printYears(document.period))]
  const { signedOn } = document
  const signs = [definitionOf(document).number(document), signedOn && printDate(signedOn)]
  return orNothing(signs.flatMap((sign) => (sign ? [plain(sign)] : [])))
}
