import * as z from 'zod'
import {
  type AttachedIndicators,
  type Attachment,
  attachmentsField,
  indicatorTargets,
  readAttachedIndicators,
  readAttachments,
} from './attachments.ts'
import { type Assertion, assertionsField } from './check-settings.ts'
import { claimsField } from './claims.ts'
import { type Period, readPeriod } from './dates.ts'
import type { DocumentBase } from './document-base.ts'
import type { End } from './ended.ts'
import { field, id, period, text } from './field.ts'
import type { KnownTargets } from './point-target.ts'
import { type Paragraph, readPlainText, readProse, readTitle } from './prose.ts'
import type { Scope } from './scope.ts'
import type { Section } from './sections.ts'

/**
 * How the parts of a text are numbered. `by-level`: 一、 （一） 1. （1）. `parts`: the first level is 第一部分, and 一、
 * begins below it. `continuous`: as by level, but the points run through all parts: 1. to 20. `articles`: chapters and
 * articles, 第一章 and 第一条, and the articles run through all chapters; between them may stand 第一节, which begins anew in each
 * chapter; below an article stand （一） and 1. `unnumbered`: headings without numbers, as an account of past years has them.
 */
export type Numbering = 'by-level' | 'parts' | 'continuous' | 'articles' | 'unnumbered'

/**
 * What an official document issues or attaches: work points, a plan, rules. It has no letterhead of its own, and all
 * kinds of it are numbered parts between a preamble and attachments.
 */
export interface TextDocument extends DocumentBase {
  /** The years that it speaks for; of rules the year in which they are made. */
  readonly period: Period
  readonly title: string
  readonly subtitle: string | undefined
  readonly preamble: readonly Paragraph[]
  readonly numbering: Numbering
  readonly sections: readonly Section[]
  /** Those of this text, not of the document that issues it. */
  readonly attachments: readonly Attachment[]
  readonly assertions: readonly Assertion[]
  /** What became of commitments of the year before. */
  readonly ended: readonly End[]
}

const head = {
  id: field(id(), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。'),
  period: field(period(), '年度', '年度，如 2025；跨年的写 2021..2025。'),
  title: field(text(), '标题', '标题，不写序号，不加句末标点。'),
  subtitle: field(text(), '副标题', '副标题，印在标题下、破折号后。').optional(),
  preamble: field(text(), '引言', '开头的总述。').optional(),
}

const tail = {
  claims: claimsField,
  attachments: attachmentsField,
  assert: assertionsField.default([]),
}

/** The shape of one kind of text: what every text has, of whatever kind, and between it what is its own. */
export function textSchema<const K extends string, O extends z.ZodRawShape>(kind: K, own: O) {
  return z.strictObject({
    kind: field(z.literal(kind), '类型', '文件类型。'),
    ...head,
    ...own,
    ...tail,
  })
}

type TextSource = z.infer<z.ZodObject<typeof head & typeof tail>>

/** What a kind of text makes of its own fields. */
interface TextParts {
  readonly numbering: Numbering
  readonly sections: readonly Section[]
  readonly ended?: readonly End[]
  /** What its parts could name, read before them; undefined where no part of the kind names targets. */
  readonly tables?: AttachedIndicators
}

/** The tables of indicators that are attached to a text. */
export function readTextIndicators(scope: Scope, source: TextSource): AttachedIndicators {
  return readAttachedIndicators(scope, ['attachments'], source.attachments, readPeriod(source.period))
}

/**
 * Reads what every text has.
 * @param targets those of its points, which references in its preamble and attachments may name; undefined where they
 *   stand in a document that could not be read
 */
export function readText(
  scope: Scope,
  source: TextSource,
  targets: KnownTargets,
  { numbering, sections, ended = [], tables = readTextIndicators(scope, source) }: TextParts,
): Omit<TextDocument, 'kind'> {
  const known = targets && [...targets, ...indicatorTargets(tables)]
  const { subtitle, preamble } = source
  return {
    id: source.id,
    parsed: scope.parsed,
    period: readPeriod(source.period),
    title: readTitle(scope, ['title'], source.title),
    subtitle: readPlainText(scope, ['subtitle'], subtitle),
    preamble: preamble === undefined ? [] : readProse(scope, ['preamble'], preamble, known),
    numbering,
    sections,
    attachments: readAttachments(scope, ['attachments'], source.attachments, known, tables),
    assertions: source.assert,
    ended,
  }
}
