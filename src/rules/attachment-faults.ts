import { asText, genreOf, isOfficial, type OfficialDocument, type PlanDocument } from '../model/index.ts'
import { matchesOf, parseNumeral } from '../quantity/index.ts'
import type { Place } from './place.ts'
import type { Prose } from './prose.ts'
import { placeIn, type Subject } from './subject.ts'

/**
 * What is wrong with the attachments of a document. `level`: it lists one that only the text which it issues speaks of.
 * `elsewhere`: it speaks of one that another document lists. `by-hand`: the list is written out in the text.
 */
export interface AttachmentFault {
  readonly problem: 'mark' | 'repeated' | 'missing' | 'level' | 'elsewhere' | 'by-hand'
  readonly found: string
  /** The attachments of the document. */
  readonly count: number
  /** 文种 or title of the other document; of a list by hand, the names that are no attachments. */
  readonly other?: string
  readonly at: Place
  /** What it is held against. */
  readonly against?: Place
}

/** An attachment of this document; 《……办法》附件2 is another document's. */
const mention =
  /附(?<!(?:[》”其该]|办法|方案|意见|规定|通知|细则).)件\s*(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d年月])/gu

/** 附件： at the beginning of a paragraph, and the numbered names behind and below it. */
const list = /(?<=^|\n)附件[：:](?<names>[^\n]*(?:\n\s*\d{1,2}\s*[.．、][^\n]*)*)/gu

/** A title that is shorter may be a common word. */
const shortestTitle = 4

/** What is wrong with each attachment, and with what the text says of them. */
export function attachmentFaults(document: PlanDocument, subject: Subject): AttachmentFault[] {
  const prose = subject.proseOf(document).filter(({ path }) => path[0] !== 'attachments')
  return [
    ...nameFaults(document),
    ...prose.flatMap((one) => listsByHand(one, document, subject)),
    ...prose.flatMap((one) => mentionFaults(one, document, subject)),
    ...(isOfficial(document) ? strayAttachments(document, subject) : []),
  ]
}

/** Names (GB/T 9704-2012 7.3.4): no mark behind them, and each once. */
function nameFaults(document: PlanDocument): AttachmentFault[] {
  const { attachments } = document
  const count = attachments.length
  const placeOf = (index: number) => placeIn(document, ['attachments', index, 'title'])
  return attachments.flatMap(({ title }, index): AttachmentFault[] => {
    if (title === undefined) return []
    const first = attachments.findIndex((other) => other.title === title)
    const own = (problem: 'mark' | 'repeated') => ({ found: title, problem, count, at: placeOf(index) })
    return [
      ...(/[，。；：、,.;]$/u.test(title) ? [own('mark')] : []),
      ...(first < index ? [{ ...own('repeated'), against: placeOf(first) }] : []),
    ]
  })
}

/** The names of the attachments are printed below the text: written into it, they stand there twice. */
function listsByHand(prose: Prose, document: PlanDocument, subject: Subject): AttachmentFault[] {
  const titles = document.attachments.map((_, index) => titleOf(document, index, subject))
  return matchesOf(prose.flat, list).map(({ 0: found, groups, index }): AttachmentFault => {
    const names = (groups?.names ?? '')
      .split(/\s*(?:^|\s|(?<=[^\d]))\d{1,2}\s*[.．、](?!\d)\s*|\n/u)
      .map((name) => name.trim().replace(/[。；，]$/u, ''))
    const strange = names.filter((name) => name !== '' && !titles.includes(name))
    const shown = found.split('\n')[0] ?? found
    return {
      found: shown,
      problem: 'by-hand',
      count: titles.length,
      other: strange.join('、'),
      at: prose.place(index, index + found.length),
    }
  })
}

/** 附件2 in the text, where there is no second one. */
function mentionFaults(prose: Prose, document: PlanDocument, subject: Subject): AttachmentFault[] {
  const count = document.attachments.length
  const holders = subject.holdersOf(document)
  const beside = holders.find((holder) => attaches(holder, document))?.attachments.length ?? 0
  const others = [holders.find((holder) => issues(holder, document)), issuedBy(document, subject)]
  return matchesOf(prose.flat, mention).flatMap(({ 0: found, groups, index }): AttachmentFault[] => {
    const number = Number(parseNumeral(groups?.number ?? ''))
    if (number <= Math.max(count, beside) || isInList(prose, index)) return []
    const at = prose.place(index, index + found.length)
    const holder = others.find((other) => other && other.attachments.length >= number)
    if (!holder || count > 0) return [{ found, problem: 'missing', count, at }]
    const against = placeIn(holder, ['attachments', number - 1])
    return [{ found, problem: 'elsewhere', count, other: nameOf(holder), at, against }]
  })
}

/** An attachment of a carrier that only the text which it issues speaks of, by its title. */
function strayAttachments(document: OfficialDocument, subject: Subject): AttachmentFault[] {
  const issued = issuedBy(document, subject)
  if (!issued) return []
  const textOf = (one: PlanDocument) =>
    subject.proseOf(one).filter(({ path, form }) => path[0] !== 'attachments' && form !== 'title')
  const own = textOf(document)
  return document.attachments.flatMap((_, index): AttachmentFault[] => {
    const found = titleOf(document, index, subject)
    const says = ({ flat }: Prose) => flat.includes(found)
    if (
      found.length < shortestTitle ||
      own.some((prose) => says(prose) || matchesOf(prose.flat, mention).length > 0)
    )
      return []
    const speaker = textOf(issued).find(says)
    if (!speaker) return []
    const start = speaker.flat.indexOf(found)
    return [
      {
        found,
        problem: 'level',
        count: document.attachments.length,
        other: nameOf(issued),
        at: placeIn(document, ['attachments', index]),
        against: speaker.place(start, start + found.length),
      },
    ]
  })
}

function isInList({ flat }: Prose, offset: number): boolean {
  return matchesOf(flat, list).some(({ 0: found, index }) => offset >= index && offset < index + found.length)
}

/** The title of an attachment, which a document that is attached brings along. */
function titleOf({ attachments }: PlanDocument, index: number, { documentOf }: Subject): string {
  const { title, document } = attachments[index] ?? {}
  const attached = documentOf(document)
  return title ?? (attached && asText(attached)?.title) ?? ''
}

function issuedBy(document: PlanDocument, { documentOf }: Subject): PlanDocument | undefined {
  return isOfficial(document) ? documentOf(document.issues) : undefined
}

function issues(holder: PlanDocument, { id }: PlanDocument): boolean {
  return isOfficial(holder) && holder.issues === id
}

function attaches({ attachments }: PlanDocument, { id }: PlanDocument): boolean {
  return attachments.some(({ document }) => document === id)
}

function nameOf(document: PlanDocument): string {
  return isOfficial(document) ? genreOf(document).name : document.title
}
