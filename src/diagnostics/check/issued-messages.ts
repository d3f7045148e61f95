import { enList, message, zhList } from '../message.ts'

/** A statement of a document that is not what it was. */
export interface StatementChange {
  /** Its permanent name: `work-points-2025/day-surgery/lead`. */
  readonly key: string
  /** What stood there, and stands there; null where nothing. */
  readonly before: string | null
  readonly after: string | null
}

/** So many changes are named in a sentence. */
const named = 3

/** A text that is told by its digest only: that it is another says enough. */
const isDigest = (value: string | null) => value?.startsWith('sha256:') === true

function zhChange({ key, before, after }: StatementChange): string {
  if (isDigest(before) && isDigest(after)) return `${key} 文字有改动`
  const was = before === null ? '当时没有' : isDigest(before) ? '' : `当时为“${before}”`
  const is = after === null ? '现在没有' : isDigest(after) ? '' : `现为“${after}”`
  return `${key} ${[was, is].filter((part) => part !== '').join('，')}`
}

function enChange({ key, before, after }: StatementChange): string {
  if (isDigest(before) && isDigest(after)) return `${key} reads otherwise`
  const was = before === null ? 'was not there' : isDigest(before) ? '' : `was “${before}”`
  const is = after === null ? 'is not there' : isDigest(after) ? '' : `is “${after}”`
  return `${key} ${[was, is].filter((part) => part !== '').join(' and ')}`
}

/** What has gone out, and stays as it was. */
export const issuedMessages = {
  'issued/changed': message<{
    number: string
    /** `revised`: a revision allows it, and nobody has entered it yet. */
    problem: 'unauthorized' | 'revised'
    changes: readonly StatementChange[]
  }>('error', {
    'zh-CN': ({ number, problem, changes }) => {
      const more = changes.length > named ? `，等 ${changes.length} 处` : ''
      const what = `${changes.slice(0, named).map(zhChange).join('；')}${more}`
      return problem === 'revised'
        ? `“${number}”已按修订改动，尚未登记，请运行 plan issue：${what}`
        : `“${number}”已经印发，之后有改动而没有修订记录（revisions）：${what}`
    },
    en: ({ number, problem, changes }) => {
      const more = changes.length > named ? `; ${changes.length} in all` : ''
      const what = `${changes.slice(0, named).map(enChange).join('; ')}${more}`
      return problem === 'revised'
        ? `“${number}” was changed by a revision that is not entered yet, run plan issue: ${what}`
        : `“${number}” has gone out and was changed since, but no revision (revisions) says so: ${what}`
    },
  }),
  'issued/missing': message<{ document: string; number: string }>('error', {
    'zh-CN': ({ document, number }) =>
      `已印发的“${number}”（${document}）不在工作区中；请找回它的文件，或改回它的标识`,
    en: ({ document, number }) =>
      `“${number}” (${document}) has gone out and is not in the workspace; bring its file back, or its id`,
  }),
  'issued/record': message<{ problem: 'form' | 'altered'; document: string | undefined }>('error', {
    'zh-CN': ({ problem, document }) =>
      problem === 'form'
        ? '这不是发文登记；它由 plan issue 写入，请从版本库中找回'
        : `发文登记中 ${document} 的记录被改动过；请从版本库中找回`,
    en: ({ problem, document }) =>
      problem === 'form'
        ? 'this is no record of issued documents; plan issue writes it: bring it back from version control'
        : `the entry of ${document} among the issued documents was altered; bring it back from version control`,
  }),
  'issued/not-ready': message<{ document: string; missing: readonly NotReady[] }>('error', {
    'zh-CN': ({ document, missing }) =>
      `${document} 还不能登记印发：${zhList(missing.map((one) => notReady[one]['zh-CN']))}`,
    en: ({ document, missing }) =>
      `${document} cannot be entered as issued: ${enList(missing.map((one) => notReady[one].en))}`,
  }),
} as const

/** What a document has to have before it goes out. */
const notReady = {
  carrier: { 'zh-CN': '没有印发它的公文', en: 'no official document issues it' },
  number: { 'zh-CN': '没有发文字号（number）', en: 'it has no number (number)' },
  date: { 'zh-CN': '没有成文日期（signedOn）', en: 'it has no day of signing (signedOn)' },
} as const
export type NotReady = keyof typeof notReady
