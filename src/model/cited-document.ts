import { findByName } from './named.ts'
import type { PointTarget } from './point-target.ts'

/** A document of another institution: what it is called, and what it asks of this one. */
export interface CitedDocument {
  readonly id: string
  readonly title: string
  readonly number: string | undefined
  readonly requires: readonly PointTarget[]
}

export const citedNamed = findByName(({ id }: CitedDocument) => [id])

/** 引用公文先引标题，后引发文字号. */
export function printCitation({ title, number }: Pick<CitedDocument, 'title' | 'number'>): string {
  return `《${title}》${number === undefined ? '' : `（${number}）`}`
}
