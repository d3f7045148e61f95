import { genreOf } from './genres.ts'
import type { OfficialDocument } from './official.ts'
import type { Issuer } from './organization.ts'
import type { TextDocument } from './text-document.ts'

/** A title with its subtitle, as it is cited. */
export function fullTitle({ title, subtitle }: Pick<TextDocument, 'title' | 'subtitle'>): string {
  return subtitle === undefined ? title : `${title}——${subtitle}`
}

/**
 * 标题 = 发文机关名称 + 事由 + 文种 (《党政机关公文处理工作条例》第九条第七项); minutes have one of their own.
 * @param issued the title of what it issues; empty where that is not to be found
 */
export function officialTitle(document: OfficialDocument, issued: string): string {
  const { issuers, subject } = document
  if (document.title !== undefined) return document.title
  const { name, carrying } = genreOf(document)
  const organs = issuers.map((issuer) => issuer.name).join(' ')
  if (subject !== undefined) return `${organs}关于${subject}的${name}`
  return `${organs}关于${carrying?.verb ?? ''}《${issued}》的${name}`
}

/** 发文机关标志 (7.2.4): the words that the register gives, else the whole name and 文件. */
export function markOf({ mark, name }: Issuer): string {
  return mark ?? `${name}文件`
}

/** That of a letter (10.1): the name, never with 文件. */
export function letterMarkOf({ mark, name }: Issuer): string {
  return (mark ?? name).replace(/文件$/u, '')
}
