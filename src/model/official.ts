import { diagnostic } from '../diagnostics/index.ts'
import { type Attachment, indicatorTargets, readAttachedIndicators, readAttachments } from './attachments.ts'
import { defineKind, type Kind } from './define-kind.ts'
import type { DocumentBase } from './document-base.ts'
import { printSerialNumber } from './document-marks.ts'
import { type DocumentNumber, readDocumentNumber } from './document-number.ts'
import { eachOf } from './field.ts'
import { findText } from './find-text.ts'
import { genreOf, type Layout, type OfficialKind } from './genres.ts'
import { type Approval, type OfficialSource, officialSchema } from './official-fields.ts'
import type { Issuer, Unit } from './organization.ts'
import { type Paragraph, readPlainText, readProse, readTitle } from './prose.ts'
import type { Revision } from './revisions.ts'
import {
  checkCommitment,
  findIssuer,
  findRecipients,
  findUnit,
  type Path,
  reportMissing,
  type Scope,
} from './scope.ts'
import { readTextSections, type Section } from './sections.ts'

/**
 * 公文 with a letterhead: a document of one of the kinds of the 条例 (article 8). It can carry another one, to which it
 * gives its number, addressees and dates; both are printed as one. What its kind does not carry is undefined, or empty.
 */
export interface OfficialDocument extends DocumentBase {
  readonly kind: OfficialKind
  /** That of its kind, or the one that it asks for. */
  readonly layout: Layout
  /** The id of the text that it issues; undefined where it issues none, or there is none of that name. */
  readonly issues: string | undefined
  /** What it is about, as its title says between 关于 and its kind; undefined: the text that it issues. */
  readonly subject: string | undefined
  /** Of minutes: the whole title. */
  readonly title: string | undefined
  /** 发文机关, in order; of a joint issue the first is 主办机关. */
  readonly issuers: readonly Issuer[]
  readonly number: DocumentNumber | undefined
  /** 签发人, in the order of the organs: only a document that goes upwards (上行文) names them. */
  readonly signers: readonly string[]
  /** 份号, six digits. */
  readonly serialNumber: string | undefined
  /** 密级和保密期限, as printed. */
  readonly secrecy: string | undefined
  /** 紧急程度, as printed. */
  readonly urgency: string | undefined
  /** 主送机关. */
  readonly to: readonly Unit[]
  readonly approval: Approval | undefined
  /** Where this and the parts are empty, the customary formula is printed. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  /** 结语, below the parts. */
  readonly closing: readonly Paragraph[]
  readonly attachments: readonly Attachment[]
  /** Of minutes: which meeting it was, and who was there. */
  readonly meeting: Meeting | undefined
  /** 成文日期, yyyy-mm-dd. */
  readonly signedOn: string
  readonly sealed: boolean
  /** 附注, with or without its brackets. */
  readonly note: string | undefined
  /** 抄送机关. */
  readonly cc: readonly Unit[]
  /** 印发机关. */
  readonly printedBy: Unit | undefined
  /** 印发日期, yyyy-mm-dd. */
  readonly printedOn: string | undefined
  readonly copies: number | undefined
  /** The points of plans that it carries out, by their ids. */
  readonly fulfils: readonly string[]
  /** What was changed, by whose decision, after it had gone out. */
  readonly revisions: readonly Revision[]
}

/** A meeting that minutes are of; people as their author writes them, with or without where they come from. */
export interface Meeting {
  readonly body: string
  /** yyyy-mm-dd. */
  readonly on: string
  /** 出席. */
  readonly present: readonly string[]
  /** 请假. */
  readonly absent: readonly string[]
  /** 列席. */
  readonly observers: readonly string[]
}

/** Declares a kind of 公文; in what the kinds differ says their table (`genres.ts`). */
export function defineOfficialKind(
  kind: OfficialKind,
  about: { readonly title: string; readonly description: string },
): Kind<OfficialDocument> {
  return defineKind({
    kind,
    schema: officialSchema(kind).meta(about),
    commitments: () => [],
    points: () => [],
    resolve: (source, scope): OfficialDocument => readOfficial(kind, source, scope),
  })
}

function readOfficial(kind: OfficialKind, source: OfficialSource, scope: Scope): OfficialDocument {
  const { id, secrecy, urgency, approval, signedOn, printedOn, copies } = source
  const issues = source.issues === undefined ? undefined : findText(scope, source.issues, ['issues'])
  reportSilent(scope, source)
  const year = Number(signedOn.slice(0, 4))
  const tables = readAttachedIndicators(scope, ['attachments'], source.attachments, { from: year, to: year })
  // Beside what is attached to it, it promises nothing of its own: its figures are those of what it issues.
  const issued = source.issues === undefined ? [] : issues === undefined ? undefined : scope.targetsOf(issues)
  const targets = issued && [...indicatorTargets(tables), ...issued]
  const title = (key: 'subject' | 'title') => readTitle(scope, [key], source[key])
  const prose = (key: 'text' | 'closing') => {
    const written = source[key]
    return written === undefined ? [] : readProse(scope, [key], written, targets)
  }
  return {
    kind,
    layout: source.layout ?? genreOf({ kind }).layout,
    id,
    parsed: scope.parsed,
    issues,
    subject: title('subject'),
    title: title('title'),
    issuers: findIssuers(scope, source.issuer),
    number: numberOf(scope, source.number),
    signers: readNames(scope, 'signers', source.signers),
    serialNumber: source.serialNumber === undefined ? undefined : printSerialNumber(source.serialNumber),
    secrecy,
    urgency,
    to: findRecipients(scope, source.to ?? [], ['to']),
    approval,
    paragraphs: prose('text'),
    sections: readTextSections(scope, ['sections'], source.sections, targets),
    closing: prose('closing'),
    attachments: readAttachments(scope, ['attachments'], source.attachments, targets, tables),
    meeting: meetingOf(scope, source),
    signedOn,
    sealed: source.sealed ?? genreOf({ kind }).may.includes('sealed'),
    note: readPlainText(scope, ['note'], source.note),
    cc: findRecipients(scope, source.cc ?? [], ['cc']),
    printedBy: source.printedBy === undefined ? undefined : findUnit(scope, source.printedBy, ['printedBy']),
    printedOn,
    copies,
    fulfils: source.fulfils.filter((point, index) => checkCommitment(scope, point, ['fulfils', index])),
    revisions: source.revisions,
  }
}

function numberOf(scope: Scope, written: string | undefined): DocumentNumber | undefined {
  if (written === undefined) return undefined
  const number = readDocumentNumber(written)
  if (!number) {
    const args = { found: written, expected: 'document-number' as const }
    scope.report(diagnostic('value/form', args, scope.parsed.locate(['number'])))
  }
  return number
}

function meetingOf(
  scope: Scope,
  { body, on, present, absent, observers }: OfficialSource,
): Meeting | undefined {
  if (body === undefined || on === undefined) return undefined
  return {
    body: readPlainText(scope, ['body'], body),
    on,
    present: readNames(scope, 'present', present),
    absent: readNames(scope, 'absent', absent),
    observers: readNames(scope, 'observers', observers),
  }
}

function readNames(
  scope: Scope,
  key: 'signers' | 'present' | 'absent' | 'observers',
  written: string | readonly string[] = [],
): string[] {
  return eachOf(written, [key]).map(({ value, path }) => readPlainText(scope, path, value))
}

/**
 * A title says what the document is about, and its text says it whole: both by itself, or by the text that it issues.
 * That a kind which issues none has a subject is for its schema to ask.
 */
function reportSilent(scope: Scope, { issues, subject, title, text, sections }: OfficialSource): void {
  if (issues !== undefined) return
  if (subject === undefined && title === undefined) reportMissing(scope, [], 'subject', '事由')
  if (text === undefined && (sections ?? []).length === 0) reportMissing(scope, [], 'text', '正文')
}

/** 发文机关 by their names; each may issue it once. */
function findIssuers(scope: Scope, written: string | readonly string[]): Issuer[] {
  const first = new Map<Issuer, Path>()
  for (const { value, path } of eachOf(written, ['issuer'])) {
    const issuer = findIssuer(scope, value, path)
    if (!issuer) continue
    const before = first.get(issuer)
    if (!before) {
      first.set(issuer, path)
      continue
    }
    const related = [{ location: scope.parsed.locate(before), note: 'first-defined-here' as const }]
    scope.report(
      diagnostic('id/duplicate', { thing: 'issuer', id: value }, scope.parsed.locate(path), related),
    )
  }
  return [...first.keys()]
}
