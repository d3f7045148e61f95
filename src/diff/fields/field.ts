import type { Bilingual } from '../../diagnostics/index.ts'
import { type Attachment, keyAliases, type Unit, unitNameOn } from '../../model/index.ts'
import type { ReadTokens } from '../contents/contents.ts'
import type { Token } from '../wording/tokens.ts'
import type { RosterMatch } from './match-rosters.ts'
import type { TitledInset } from './titled-insets.ts'

/** A field of a document as it is compared with that of the same key. */
export interface Field {
  readonly key: string
  readonly name: Bilingual
  readonly tokens: readonly Token[]
  /** Where it stands in its document. */
  readonly path: readonly (string | number)[]
  /** Where its place among others is seen by a reader. */
  readonly item?: ListItem
}

/** A thing among its like, in order of the page: a part, a row, a grade. */
export interface ListItem {
  /** The key and the name of the list. */
  readonly list: Pick<Field, 'key' | 'name'>
  readonly called: string
  /** The part of the list in which it stands, where it has several. */
  readonly part?: string
}

/** What the reading of a document's fields asks of its workspace, and of the document that it is compared with. */
export interface Reading {
  readonly read: ReadTokens
  /** The permanent id of a department. */
  readonly idOf: (unit: Unit) => string
  /** The day (yyyy-mm-dd) on which names must be valid. */
  readonly on: string
  /** The title that a document is printed with, by its id. */
  readonly titleOf: (id: string) => string
  /** What its attachments are called in the newer document. */
  readonly callAttachment: (attachment: Attachment) => string
  /** What its tables, charts and grading schemes are called in the newer document. */
  readonly callInset: (inset: TitledInset) => string
  /** Whether what it promises is compared by itself, so that it is no field. */
  readonly hasComparedTargets: boolean
  readonly rosters: RosterMatch
}

export function field(key: string, tokens: readonly Token[]): Field {
  return { key, name: nameOf(key), tokens, path: [key] }
}

let chineseKeys: ReadonlyMap<string, string> | undefined

/** The Chinese key of a field, and its English one in words. */
export function nameOf(key: string): Bilingual {
  chineseKeys ??= new Map([...keyAliases()].map(([chinese, english]) => [english, chinese]))
  const english = key.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
  return { 'zh-CN': chineseKeys.get(key) ?? key, en: english }
}

/** What changes as a whole or not at all: a date, a number. */
export function whole(text: string | undefined): Token[] {
  return text === undefined || text === '' ? [] : [{ text, means: undefined }]
}

export function plain(text: string | undefined, read: ReadTokens): Token[] {
  return text === undefined ? [] : read([[{ type: 'text', text }]])
}

export function units(found: readonly Unit[], { idOf, on }: Reading): Token[] {
  return list(found.map((unit) => ({ text: unitNameOn(unit, on), means: `unit ${idOf(unit)}` })))
}

/** Things one after the other with a mark between them. */
export function list(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => (index === 0 ? [token] : [{ text: '、', means: undefined }, token]))
}
