import type { Language } from '../diagnostics/index.ts'
import { definitionOf } from '../documents/index.ts'
import {
  type Attachment,
  isOfficial,
  keyAliases,
  type OfficialDocument,
  type PlanDocument,
  type Section,
  type Table,
  type TextDocument,
  type Unit,
  unitNameOn,
} from '../model/index.ts'
import type { ReadTokens } from './contents.ts'
import { paragraphEnd, type Token } from './tokens.ts'

/** A field of a document as it is compared with that of the same key. */
export interface Field {
  readonly key: string
  readonly name: Readonly<Record<Language, string>>
  readonly tokens: readonly Token[]
  /** Where it stands in its document. */
  readonly path: readonly (string | number)[]
}

/** What the reading of a document's fields asks of its workspace, and of the document that it is compared with. */
export interface Reading {
  readonly read: ReadTokens
  /** The permanent id of a department. */
  readonly idOf: (unit: Unit) => string
  /** The day (yyyy-mm-dd) on which names must be valid. */
  readonly on: string
  /** What its attachments are called in the newer document. */
  readonly callAttachment: (attachment: Attachment) => string
}

/** The fields of a document of any kind beside its parts and points; a new kind has its case here. */
export function readFields(document: PlanDocument, reading: Reading): Field[] {
  if (isOfficial(document)) return officialFields(document, reading)
  switch (document.kind) {
    case 'work-points':
    case 'construction-plan':
      return textFields(document, reading)
  }
}

function textFields({ title, subtitle, preamble, attachments }: TextDocument, reading: Reading): Field[] {
  const { read } = reading
  return [
    field('title', plain(title, read)),
    field('subtitle', plain(subtitle, read)),
    field('preamble', read(preamble)),
    ...attachments.flatMap((attachment, index) => attachmentFields(attachment, index, reading)),
  ]
}

function officialFields(official: OfficialDocument, reading: Reading): Field[] {
  const { read } = reading
  const { approval, sections, attachments, printedBy, copies } = official
  return [
    field('issuer', list(official.issuers.map(({ id, name }) => ({ text: name, means: `issuer ${id}` })))),
    field('subject', plain(official.subject, read)),
    field('number', whole(definitionOf(official).number(official))),
    field('signers', list(official.signers.map((text) => ({ text, means: undefined })))),
    field('serialNumber', whole(official.serialNumber)),
    field('secrecy', whole(official.secrecy)),
    field('urgency', whole(official.urgency)),
    field('to', units(official.to, reading)),
    field('approval', approval === undefined ? [] : list([...whole(approval.body), ...whole(approval.on)])),
    field('text', read(official.paragraphs)),
    ...sectionFields(sections, ['sections'], 'sections', read),
    field('closing', read(official.closing)),
    ...attachments.flatMap((attachment, index) => attachmentFields(attachment, index, reading)),
    field('signedOn', whole(official.signedOn)),
    field('sealed', whole(String(official.sealed))),
    field('note', plain(official.note, read)),
    field('cc', units(official.cc, reading)),
    field('printedBy', units(printedBy ? [printedBy] : [], reading)),
    field('printedOn', whole(official.printedOn)),
    field('copies', whole(copies === undefined ? undefined : String(copies))),
  ]
}

/** An attachment by its title; a table in it row by row. A roster or a table of grades would be read as a table is. */
function attachmentFields(attachment: Attachment, index: number, reading: Reading): Field[] {
  const { title, paragraphs, sections, table } = attachment
  const path = ['attachments', index]
  const key = `attachments/${reading.callAttachment(attachment)}`
  const { read } = reading
  return [
    title === undefined
      ? { ...field('attachments', whole(attachment.document)), key, path: [...path, 'document'] }
      : { ...field('attachments', plain(title, read)), key, path: [...path, 'title'] },
    { ...within(key, 'text', read(paragraphs)), path: [...path, 'text'] },
    ...sectionFields(sections, [...path, 'sections'], `${key}/sections`, read),
    ...(table ? tableFields(table, [...path, 'table'], key, read) : []),
  ]
}

/** Between two cells of a row. */
const columnEnd: Token = { text: '｜', means: undefined }

function tableFields(table: Table, path: Field['path'], key: string, read: ReadTokens): Field[] {
  const headings = table.columns.map(({ heading }) => ({ text: heading, means: undefined }))
  const seen = new Map<string, number>()
  const rows = table.rows.map((cells, index): Field => {
    const texts = cells.map((cell) => read([cell]))
    const first = (texts[0] ?? []).map(({ text }) => text).join('')
    const count = (seen.get(first) ?? 0) + 1
    seen.set(first, count)
    const name = count > 1 ? `${first}#${count}` : first
    const tokens = texts.flatMap((text, column) => (column === 0 ? text : [columnEnd, ...text]))
    return { ...within(key, `rows/${name}`, tokens), path: [...path, 'rows', index] }
  })
  return [
    { ...within(key, 'caption', plain(table.caption, read)), path: [...path, 'caption'] },
    { ...within(key, 'unit', whole(table.unit)), path: [...path, 'unit'] },
    { ...within(key, 'columns', list(headings)), path: [...path, 'columns'] },
    ...rows,
    { ...within(key, 'notes', read(table.notes)), path: [...path, 'notes'] },
  ]
}

/** The parts of a text that holds no points, by their titles; a numbered paragraph by its place. */
function sectionFields(
  sections: readonly Section[],
  path: Field['path'],
  key: string,
  read: ReadTokens,
): Field[] {
  return sections.flatMap((section, index): Field[] => {
    const own = `${key}/${section.title ?? index + 1}`
    const title = plain(section.title, read)
    const tokens = [...title, ...(title.length > 0 ? [paragraphEnd] : []), ...read(section.paragraphs)]
    const inner = sectionFields(section.sections, [...path, index, 'sections'], own, read)
    return [{ ...field('sections', tokens), key: own, path: [...path, index] }, ...inner]
  })
}

function field(key: string, tokens: readonly Token[]): Field {
  return { key, name: nameOf(key), tokens, path: [key] }
}

/** A field of an attachment, called after it. */
function within(attachment: string, key: string, tokens: readonly Token[]): Field {
  const [step = '', ...rest] = key.split('/')
  const row = rest.join('/')
  const [chinese, english] = [nameOf(step)['zh-CN'], nameOf(step).en]
  return {
    key: `${attachment}/${key}`,
    name: {
      'zh-CN': `《${titleIn(attachment)}》${chinese}${row === '' ? '' : `：${row}`}`,
      en: `“${titleIn(attachment)}” ${english}${row === '' ? '' : `: ${row}`}`,
    },
    tokens,
    path: [],
  }
}

function titleIn(attachment: string): string {
  return attachment.slice(attachment.indexOf('/') + 1)
}

let chineseKeys: ReadonlyMap<string, string> | undefined

/** The Chinese key of a field, and its English one in words. */
function nameOf(key: string): Record<Language, string> {
  chineseKeys ??= new Map([...keyAliases()].map(([chinese, english]) => [english, chinese]))
  const english = key.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
  return { 'zh-CN': chineseKeys.get(key) ?? key, en: english }
}

/** What changes as a whole or not at all: a date, a number. */
function whole(text: string | undefined): Token[] {
  return text === undefined || text === '' ? [] : [{ text, means: undefined }]
}

function plain(text: string | undefined, read: ReadTokens): Token[] {
  return text === undefined ? [] : read([[{ type: 'text', text }]])
}

function units(found: readonly Unit[], { idOf, on }: Reading): Token[] {
  return list(found.map((unit) => ({ text: unitNameOn(unit, on), means: `unit ${idOf(unit)}` })))
}

/** Things one after the other with a mark between them. */
function list(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => (index === 0 ? [token] : [{ text: '、', means: undefined }, token]))
}
