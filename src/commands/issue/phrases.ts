import type { IssuedEntry } from '../../workspace/index.ts'
import { phrase } from '../phrase.ts'

/** What `plan issue` has done. */
interface IssueSummary {
  /** The record, as the user knows it. */
  readonly file: string
  readonly entered: readonly IssuedEntry[]
  readonly unchanged: readonly IssuedEntry[]
  /** Ids of documents that were not entered, for reasons that were shown. */
  readonly refused: readonly string[]
}

const shortHash = (hash: string) => `sha256:${hash.slice(0, 16)}`

/** What `plan issue` says beside complaints. */
export const phrases = {
  issued: phrase<IssueSummary>({
    'zh-CN': ({ file, entered, unchanged, refused }) =>
      [
        ...entered.map(({ number, document, revision, hash }) => {
          const what = revision === 0 ? '已登记印发' : `已登记第 ${revision} 次修订`
          return `${what}：${number}（${document}）${shortHash(hash)}`
        }),
        ...(entered.length > 0 ? [`记入 ${file}；此后改动须先写修订记录（revisions）`] : []),
        ...unchanged.map(({ number, document }) => `已登记过，内容未变：${number}（${document}）`),
        ...(refused.length > 0 ? [`未登记：${refused.join('、')}`] : []),
      ].join('\n'),
    en: ({ file, entered, unchanged, refused }) =>
      [
        ...entered.map(({ number, document, revision, hash }) => {
          const what = revision === 0 ? 'entered as issued' : `entered revision ${revision}`
          return `${what}: ${number} (${document}) ${shortHash(hash)}`
        }),
        ...(entered.length > 0
          ? [`written to ${file}; from now on a change wants a revision (revisions)`]
          : []),
        ...unchanged.map(({ number, document }) => `entered already and unchanged: ${number} (${document})`),
        ...(refused.length > 0 ? [`not entered: ${refused.join(', ')}`] : []),
      ].join('\n'),
  }),
  issueState: phrase<{ entry: IssuedEntry | undefined; changes: number; isGone: boolean }>({
    'zh-CN': ({ entry, changes, isGone }) => {
      if (!entry) return '未登记'
      const state = isGone ? '文件不见了' : changes > 0 ? `已登记，改动 ${changes} 处` : '已登记，未变'
      return entry.revision > 0 ? `${state}（修订 ${entry.revision} 次）` : state
    },
    en: ({ entry, changes, isGone }) => {
      if (!entry) return 'not entered'
      const state = isGone
        ? 'entered, gone'
        : changes > 0
          ? `entered, ${changes} changed`
          : 'entered, unchanged'
      return entry.revision > 0 ? `${state} (revision ${entry.revision})` : state
    },
  }),
} as const
