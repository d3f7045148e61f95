import { definitionOf, stateNames } from '../../documents/index.ts'
import {
  type Answer,
  type Attachment,
  answersIn,
  type FormDocument,
  type FormLabel,
  type FormTable,
  type IndicatorTable,
  isOfficial,
  labelsIn,
  type OfficialDocument,
  type PlanDocument,
  type Rules,
  type Section,
  type TextDocument,
} from '../../model/index.ts'
import { promisedPhrase } from '../../succession/index.ts'
import type { ReadTokens } from '../contents/contents.ts'
import { sectionParagraphs } from '../contents/section-paragraphs.ts'
import { paragraphEnd, type Token } from '../wording/tokens.ts'
import { type Field, field, list, plain, type Reading, units, whole } from './field.ts'
import { insetFields } from './inset-fields.ts'
import { tableFields, within } from './table-fields.ts'

/** The fields of a document of any kind beside its parts and points; a new kind has its case here. */
export function readFields(document: PlanDocument, reading: Reading): Field[] {
  return [...ownFields(document, reading), ...insetFields(document, reading)]
}

function ownFields(document: PlanDocument, reading: Reading): Field[] {
  if (isOfficial(document)) return officialFields(document, reading)
  switch (document.kind) {
    // Its parts are compared with its points.
    case 'work-points':
    case 'task-breakdown':
    case 'five-year-plan':
      return textFields(document, reading)
    case 'construction-plan': {
      const { centre, sections } = document
      return [
        field('centre', units(centre ? [centre] : [], reading)),
        ...textFields(document, reading),
        ...sectionFields(sections, ['sections'], 'sections', reading.read),
      ]
    }
    case 'measures':
      return textFields(document, reading)
    case 'results':
      return [
        ...textFields(document, reading),
        ...sectionFields(document.sections, ['sections'], 'sections', reading.read),
        ...answersIn(document).map((answer) => answerField(answer, reading.read)),
      ]
    case 'form':
      return [...textFields(document, reading), ...formFields(document, reading)]
    case 'rules':
      return rulesFields(document, reading)
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

function rulesFields(rules: Rules, reading: Reading): Field[] {
  const { sections, interpretedBy, effectiveOn } = rules
  return [
    ...textFields(rules, reading),
    ...sectionFields(sections, ['sections'], 'sections', reading.read),
    field('interpretedBy', units(interpretedBy ? [interpretedBy] : [], reading)),
    field('effectiveOn', whole(effectiveOn)),
  ]
}

/** What a form asks for and says: of its cover, its instructions, and block by block. */
function formFields({ cover, instructions, tables }: FormDocument, { read }: Reading): Field[] {
  const asked = (labels: readonly FormLabel[]) => labels.flatMap(({ text }) => whole(text))
  const offered = ({ rows }: FormTable) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.type === 'options'
          ? cell.options.flatMap(({ name, line }) => whole(line > 0 ? `${name}：` : name))
          : [],
      ),
    )
  const items = instructions?.items.flatMap(({ paragraphs, items: inner }) => [
    ...paragraphs,
    ...inner.flat(),
  ])
  return [
    field('cover', list(asked(cover?.fields ?? []))),
    field('instructions', read(items ?? [])),
    ...tables.map((table, index) => ({
      ...field('tables', list([...asked(labelsIn(undefined, [table])), ...offered(table)])),
      key: `tables/${table.side?.text ?? index + 1}`,
      path: ['tables', index],
    })),
  ]
}

function officialFields(official: OfficialDocument, reading: Reading): Field[] {
  const { read } = reading
  const people = (names: readonly string[] = []) => list(names.flatMap((name) => whole(name)))
  const { approval, sections, attachments, meeting, printedBy, copies } = official
  return [
    field('layout', whole(layoutNames[official.layout])),
    field('issuer', list(official.issuers.map(({ id, name }) => ({ text: name, means: `issuer ${id}` })))),
    field('subject', plain(official.subject, read)),
    field('title', plain(official.title, read)),
    field('body', whole(meeting?.body)),
    field('on', whole(meeting?.on)),
    field('number', whole(definitionOf(official).number(official))),
    field('signers', people(official.signers)),
    field('serialNumber', whole(official.serialNumber)),
    field('secrecy', whole(official.secrecy)),
    field('urgency', whole(official.urgency)),
    field('to', units(official.to, reading)),
    field('approval', approval === undefined ? [] : list([...whole(approval.body), ...whole(approval.on)])),
    field('text', read(official.paragraphs)),
    ...sectionFields(sections, ['sections'], 'sections', read),
    field('closing', read(official.closing)),
    ...attachments.flatMap((attachment, index) => attachmentFields(attachment, index, reading)),
    field('present', people(meeting?.present)),
    field('absent', people(meeting?.absent)),
    field('observers', people(meeting?.observers)),
    field('signedOn', whole(official.signedOn)),
    field('sealed', whole(official.sealed ? '是' : '否')),
    field('note', plain(official.note, read)),
    field('cc', units(official.cc, reading)),
    field('printedBy', units(printedBy ? [printedBy] : [], reading)),
    field('printedOn', whole(official.printedOn)),
    field('copies', whole(copies === undefined ? undefined : String(copies))),
  ]
}

/** An attachment by its title; a table in it row by row. */
function attachmentFields(attachment: Attachment, index: number, reading: Reading): Field[] {
  const { title, paragraphs, sections, table, indicators } = attachment
  const path = ['attachments', index]
  const key = `attachments/${reading.callAttachment(attachment)}`
  const { read } = reading
  return [
    title === undefined
      ? { ...field('attachments', attachedDocument(attachment, reading)), key, path: [...path, 'document'] }
      : { ...field('attachments', plain(title, read)), key, path: [...path, 'title'] },
    { ...within(key, 'text', read(paragraphs)), path: [...path, 'text'] },
    ...sectionFields(sections, [...path, 'sections'], `${key}/sections`, read),
    ...(table ? tableFields(table, [...path, 'table'], key, read) : []),
    ...(indicators ? indicatorFields(indicators, [...path, 'indicators'], key, reading) : []),
  ]
}

/** A document by its title, which is compared where the document is: here it is the same as long as its id is. */
function attachedDocument({ document: id }: Attachment, { titleOf }: Reading): Token[] {
  return id === undefined ? [] : [{ text: titleOf(id), means: `document ${id}` }]
}

/** A table of indicators beside what its rows promise, which is compared as targets where a plan promises it. */
function indicatorFields(
  { headings, groups, notes }: IndicatorTable,
  path: Field['path'],
  key: string,
  reading: Reading,
): Field[] {
  const { read, hasComparedTargets } = reading
  const titles = groups.flatMap(({ title }) => whole(title))
  const rows = groups.flatMap((group) =>
    group.rows.map(({ target, owners }): Field => {
      const phrase = hasComparedTargets ? [] : whole(promisedPhrase(target))
      const { name } = target.indicator
      return { ...within(key, `owner/${name}`, [...phrase, ...units(owners, reading)]), path: target.path }
    }),
  )
  return [
    {
      ...within(key, 'headings', list([...whole(headings.baseline), ...whole(headings.target)])),
      path: [...path, 'headings'],
    },
    { ...within(key, 'groups', list(titles)), path: [...path, 'groups'] },
    ...rows,
    { ...within(key, 'notes', read(notes)), path: [...path, 'notes'] },
  ]
}

/** What a report says of one point of its plan: how far it is and why, then in words. */
function answerField({ point, state, reason, title, paragraphs, path }: Answer, read: ReadTokens): Field {
  const lines = [whole(stateNames[state]), plain(reason, read), plain(title, read)]
  const said = lines.filter((line) => line.length > 0).flatMap((line) => [...line, paragraphEnd])
  const { name, ...own } = field('answers', [...said, ...read(paragraphs)])
  const called = title ?? point ?? ''
  return {
    ...own,
    name: { 'zh-CN': `${name['zh-CN']}：${called}`, en: `${name.en}: ${called}` },
    key: `answers/${point ?? ''}`,
    path,
  }
}

/** In the words of the office: what stands in the file is English. */
const layoutNames = { document: '文件格式', letter: '信函格式', minutes: '纪要格式' } as const

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
    const tokens = [
      ...title,
      ...(title.length > 0 ? [paragraphEnd] : []),
      ...read(sectionParagraphs(section)),
    ]
    const inner = sectionFields(section.sections, [...path, index, 'sections'], own, read)
    return [{ ...field('sections', tokens), key: own, path: [...path, index] }, ...inner]
  })
}
