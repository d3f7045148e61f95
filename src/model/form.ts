import type { CoverSource, InstructionsSource } from './form-fields.ts'
import { type FormLabel, readLabel } from './form-label.ts'
import type { FormTable } from './form-table.ts'
import type { Issuer } from './organization.ts'
import { type Paragraph, readPlainText, readProse } from './prose.ts'
import { findIssuer, type Path, type Scope } from './scope.ts'

/** 封面 of a form. */
export interface FormCover {
  readonly fields: readonly FormLabel[]
  readonly issuer: Issuer | undefined
  /** 制表日期, yyyy-mm-dd. */
  readonly madeOn: string | undefined
}

/** 填写说明. */
export interface FormInstructions {
  readonly title: string
  readonly items: readonly FormInstruction[]
}

export interface FormInstruction {
  readonly paragraphs: readonly Paragraph[]
  /** One level below, in order of the page. */
  readonly items: readonly (readonly Paragraph[])[]
}

/** All that a form asks for by name, in order of the page. */
export function labelsIn(cover: FormCover | undefined, tables: readonly FormTable[]): FormLabel[] {
  return [
    ...(cover?.fields ?? []),
    ...tables.flatMap(({ side, columns, rows }) => [
      ...(side ? [side] : []),
      ...columns.flatMap(({ heading }) => heading ?? []),
      ...rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.type === 'label' ? [cell.label] : []))),
    ]),
  ]
}

export function readCover(scope: Scope, path: Path, { fields, issuer, on }: CoverSource): FormCover {
  return {
    fields: fields.map((field, index) => {
      const own = [...path, 'fields', index]
      return typeof field === 'string'
        ? readLabel(scope, own, field)
        : readLabel(scope, [...own, 'label'], field.label)
    }),
    issuer: issuer === undefined ? undefined : findIssuer(scope, issuer, [...path, 'issuer']),
    madeOn: on,
  }
}

/** @param labels what {{label}} may name */
export function readInstructions(
  scope: Scope,
  path: Path,
  { title, items }: InstructionsSource,
  labels: readonly FormLabel[],
): FormInstructions {
  const own = { ...scope, labels: labels.map(({ text }) => text) }
  const prose = (written: string, ...steps: Path) => readProse(own, [...path, ...steps], written, [])
  return {
    title: readPlainText(scope, [...path, 'title'], title),
    items: items.map((item, index) =>
      typeof item === 'string'
        ? { paragraphs: prose(item, 'items', index), items: [] }
        : {
            paragraphs: prose(item.text, 'items', index, 'text'),
            items: item.items.map((inner, place) => prose(inner, 'items', index, 'items', place)),
          },
    ),
  }
}
