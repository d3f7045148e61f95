import { type OfficialDocument, type PageProfile, pointsToMm, type Unit, unitNameOn } from '../model/index.ts'
import { printDate } from './dates.ts'
import type { DocumentContext } from './define-document.ts'
import { rowCount } from './first-page.ts'

/** 版记, GB/T 9704-2012 7.4. */
export interface Imprint {
  /** 10.1: that of a letter has no rules. */
  readonly isRuled: boolean
  /** 主送机关 with their full stop, where the first page has no room for them; else empty. */
  readonly sentTo: string
  /** 抄送机关 with its full stop; empty where there is none. */
  readonly copiedTo: string
  /** 印发份数, which the standard leaves to practice; empty where it is not said. */
  readonly copies: string
  /** Empty where the document does not say who has it printed and when: then there is no such row. */
  readonly printedBy: string
  /** 印发日期 followed by 印发. */
  readonly printedOn: string
}

/** @param isSentTo whether 主送机关 stand here (7.3.2); undefined where nothing does */
export function imprintOf(
  document: OfficialDocument,
  isSentTo: boolean,
  { workspace }: DocumentContext,
): Imprint | undefined {
  const { layout, to, cc, signedOn } = document
  // 10.1: a letter says neither who has it printed nor when, whatever kind it is of.
  const { copies, printedBy, printedOn } = layout === 'letter' ? {} : document
  const nameOf = (unit: Unit) => unitNameOn(unit, signedOn)
  const list = (units: readonly Unit[]) => (units.length === 0 ? '' : `${units.map(nameOf).join('，')}。`)
  const imprint = {
    sentTo: isSentTo ? list(to) : '',
    copiedTo: list(cc),
    copies: copies === undefined ? '' : `共印${copies}份`,
    printedBy: printedBy ? withinOrganization(workspace.organization.name, nameOf(printedBy)) : '',
    printedOn: printedOn === undefined ? '' : `${printDate(printedOn)}印发`,
  }
  if (Object.values(imprint).every((text) => text === '')) return undefined
  return { isRuled: layout !== 'letter', ...imprint }
}

/** How many rows it takes, in 4号: what is listed leaves one 字 on either side, and begins behind three of its label (7.4.2). */
export function imprintRows({ sentTo, copiedTo, copies, printedOn }: Imprint, profile: PageProfile): number {
  const { typeArea, smallPt } = profile
  const charactersPerLine = Math.floor(typeArea.widthMm / pointsToMm(smallPt) - 2 - 3)
  const lists = [sentTo, copiedTo].map((list) => rowCount(list, { charactersPerLine }))
  return lists.reduce((sum, rows) => sum + rows, 0) + [copies, printedOn].filter((text) => text !== '').length
}

/** As many of its rows as a page holds. */
export function imprintRowsOfPage({ typeArea, imprintPitchPt }: PageProfile): number {
  return Math.floor(typeArea.heightMm / pointsToMm(imprintPitchPt))
}

/**
 * A department with the name of its institution before it: of 示例市人民医院 and 医院办公室, 示例市人民医院办公室. One character
 * that both have is chance: 院务部 stays whole.
 */
function withinOrganization(organization: string, department: string): string {
  const beginnings = Array.from(department, (_, at) => department.slice(0, at + 1)).slice(1)
  const shared = beginnings.findLast((beginning) => organization.endsWith(beginning)) ?? ''
  return organization + department.slice(shared.length)
}
