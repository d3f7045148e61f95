import {
  type Layout,
  letterMarkOf,
  markOf,
  type OfficialDocument,
  type PageProfile,
  printDocumentNumber,
} from '../model/index.ts'
import { type LetterHead, letterHead } from './letter-head.ts'
import { type Letterhead, letterhead } from './letterhead.ts'
import { markSizes } from './mark-rows.ts'
import { type TopMark, topMarks } from './top-marks.ts'

/** What stands above the title of a first page, by the layout of its kind. */
export interface OfficialHead {
  /** The same with marks of several sizes, the largest first. */
  readonly heads: readonly (Letterhead | LetterHead)[]
  /** At the top left of the sheet; empty where the head itself has a place for them. */
  readonly topMarks: readonly TopMark[]
}

type ComposeHead = (document: OfficialDocument, number: string, profile: PageProfile) => OfficialHead

const layouts: Readonly<Record<Layout, ComposeHead>> = {
  document(document, number, profile) {
    const marks = document.issuers.map(markOf)
    const text = { marks, number, signers: document.signers }
    return {
      heads: markSizes(marks, profile).map((size) => letterhead(text, profile, size)),
      topMarks: topMarks(document),
    }
  },
  // 10.1: of a joint issue the mark is that of 主办机关 alone.
  letter(document, number, profile) {
    const [issuer] = document.issuers
    const mark = issuer ? letterMarkOf(issuer) : ''
    return {
      heads: markSizes([mark], profile, profile.letter).map((size) =>
        letterHead(mark, number, topMarks(document), profile, size),
      ),
      topMarks: [],
    }
  },
  minutes(document, number, profile) {
    const body = document.meeting?.body ?? ''
    const { markBelowTopMm } = profile.minutes
    const marks = [body.replace(/(?:纪要)?$/u, '纪要')]
    const text = { marks, number, signers: [], markBelowTopMm }
    return {
      heads: markSizes(marks, profile).map((size) => letterhead(text, profile, size)),
      topMarks: topMarks(document),
    }
  },
}

export function officialHead(document: OfficialDocument, profile: PageProfile): OfficialHead {
  const number = document.number ? printDocumentNumber(document.number) : ''
  return layouts[document.layout](document, number, profile)
}
