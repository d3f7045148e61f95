import { definitionOf, stateNames } from '../../documents/index.ts'
import {
  type Answer,
  type Attachment,
  type FormDocument,
  type FormLabel,
  type FormTable,
  type IndicatorTable,
  type Issuer,
  insetsOf,
  isOfficial,
  labelsIn,
  type OfficialDocument,
  type PlanDocument,
  type PointTarget,
  type Rules,
  type Section,
  type TextDocument,
} from '../../model/index.ts'
import { isAmount, printAmount, printTarget } from '../../quantity/index.ts'
import { promisedPhrase } from '../../succession/index.ts'
import type { ReadTokens } from '../contents/contents.ts'
import { sectionParagraphs } from '../contents/section-paragraphs.ts'
import { inTitleMarks } from '../contents/title-marks.ts'
import { paragraphEnd, type Token, textOf } from '../wording/tokens.ts'
import { type Field, field, list, plain, type Reading, units, whole } from './field.ts'
import { insetFields } from './inset-fields.ts'
import { columnEnd, tableFields, within } from './table-fields.ts'

/** The fields of a document of any kind beside its parts and points; a new kind has its case here. */
export function readFields(document: PlanDocument, reading: Reading): Field[] {
  return [
    ...ownFields(document, reading),
    ...answerFields(document, reading),
    ...insetFields(document, reading),
  ]
}

function ownFields(document: PlanDocument, reading: Reading): Field[] {
  if (isOfficial(document)) return officialFields(document, reading)
  switch (document.kind) {
    // Its parts are compared with its points.
    case 'work-points':
    case 'five-year-plan':
    case 'measures':
      return textFields(document, reading)
    case 'task-breakdown':
      return [field('of', documentTokens(document.of, reading)), ...textFields(document, reading)]
    case 'construction-plan': {
      const { centre, sections } = document
      return [
        field('centre', units(centre ? [centre] : [], reading)),
        ...textFields(document, reading),
        ...sectionFields(sections, ['sections'], 'sections', reading.read),
      ]
    }
    case 'results':
      return [
        ...textFields(document, reading),
        ...sectionFields(document.sections, ['sections'], 'sections', reading.read),
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

/** All that a row says of its target. */
function promiseTokens(row: PointTarget): Token[] {
  const { binding, baseline, annual } = row
  return list([
    ...whole(promisedPhrase(row)),
    ...whole(binding),
    ...whole(isAmount(baseline) ? `基数${printAmount(baseline)}` : undefined),
    ...annual.flatMap(({ year, target }) => whole(`${year}年${printTarget(target)}`)),
  ])
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
    field('issuer', cover?.issuer ? [issuerToken(cover.issuer)] : []),
    field('on', whole(cover?.madeOn)),
    field('instructions', read(items ?? [])),
    ...tables.map((table, index) => ({
      ...field('tables', list([...asked(labelsIn(undefined, [table])), ...offered(table)])),
      key: `tables/${table.side?.text ?? index + 1}`,
      path: ['tables', index],
      item: { list: field('tables', []), called: table.side?.text ?? '' },
    })),
  ]
}

function officialFields(official: OfficialDocument, reading: Reading): Field[] {
  const { read } = reading
  const people = (names: readonly string[] = []) => list(names.flatMap((name) => whole(name)))
  const { approval, sections, attachments, meeting, printedBy, copies } = official
  return [
    field('layout', whole(layoutNames[official.layout])),
    field('issuer', list(official.issuers.map(issuerToken))),
    field('issues', documentTokens(official.issues, reading)),
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

function issuerToken({ id, name }: Issuer): Token {
  return { text: name, means: `issuer ${id}` }
}

/** Another document that this one is about. Next year's of the next year is the same, as plans of two years are. */
function documentTokens(id: string | undefined, { titleOf, on }: Reading): Token[] {
  if (id === undefined) return []
  const [own] = on.split('-')
  const means = `document ${id.replaceAll(/\d{4}/gu, (year) => `${Number(year) - Number(own)}`)}`
  return [{ text: inTitleMarks(titleOf(id)), means }]
}

/** An attachment by its title; a table in it row by row. */
function attachmentFields(attachment: Attachment, index: number, reading: Reading): Field[] {
  const { title, paragraphs, sections, table, indicators } = attachment
  const path = ['attachments', index]
  const key = `attachments/${reading.callAttachment(attachment)}`
  const { read } = reading
  const own =
    title === undefined
      ? { ...field('attachments', attachedDocument(attachment, reading)), path: [...path, 'document'] }
      : { ...field('attachments', plain(title, read)), path: [...path, 'title'] }
  return [
    { ...own, key, item: { list: own, called: textOf(own.tokens) } },
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
  const ordered = within(key, 'rows', [])
  const rows = groups.flatMap((group, index) =>
    group.rows.map(({ target, owners }): Field => {
      const promise = hasComparedTargets ? [] : [...promiseTokens(target), columnEnd]
      const { name } = target.indicator
      return {
        ...within(key, `owner/${name}`, [...promise, ...units(owners, reading)]),
        path: target.path,
        item: { list: ordered, called: name, part: `${index}` },
      }
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

function answerFields(document: PlanDocument, { read }: Reading): Field[] {
  return insetsOf(document)
    .flatMap((inset) => (inset.type === 'answers' ? inset.answers : []))
    .map((answer) => answerField(answer, read))
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
    item: { list: { key: 'answers', name }, called, part: path.slice(0, -1).join('/') },
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
    const part = { ...field('sections', tokens), key: own, path: [...path, index] }
    return [{ ...part, item: { list: { ...part, key }, called: section.title ?? '' } }, ...inner]
  })
}
