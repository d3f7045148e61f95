import { phrase } from '../phrase.ts'

const pairLines = (pairs: readonly { pair: string; score: number }[]) =>
  pairs.map(({ pair, score }) => `  ${pair}  ${Math.round(score * 100)}%`)

/** What `plan diff` says beside its reports. */
export const phrases = {
  unmerged: phrase<{ path: string }>({
    'zh-CN': ({ path }) => `${path}：有冲突，尚未合并\n`,
    en: ({ path }) => `${path}: unmerged\n`,
  }),
  sameMeaning: phrase<{ path: string }>({
    'zh-CN': ({ path }) => `${path}：内容相同，只改了注释、写法，或者理由、来历、责任公布方式\n`,
    en: ({ path }) =>
      `${path}: the plan is the same; only comments, the way it is written, or reasons, lineage or publishedAs have changed\n`,
  }),
  reported: phrase<{ written: readonly string[] }>({
    'zh-CN': ({ written }) => `报告：${written.join('、')}`,
    en: ({ written }) => `reports: ${written.join(', ')}`,
  }),
  accepted: phrase<{ points: number; isDone: boolean; left: readonly { pair: string; score: number }[] }>({
    'zh-CN': ({ points, isDone, left }) =>
      [
        points === 0
          ? '没有可以写入的来历'
          : `${isDone ? '已写入' : '可以写入'} ${points} 项要点的来历${isDone ? '' : '；未作改动'}`,
        ...(left.length > 0
          ? ['以下相似度较低，请逐项核对，确是同一件事的用 --accept-pair 写明：', ...pairLines(left)]
          : []),
      ].join('\n'),
    en: ({ points, isDone, left }) =>
      [
        points === 0
          ? 'there is no lineage to be written'
          : `${isDone ? 'wrote' : 'could write'} the lineage of ${points} ${points === 1 ? 'point' : 'points'}${isDone ? '' : '; nothing was changed'}`,
        ...(left.length > 0
          ? [
              'these are less alike; look at each, and confirm what is one thing by --accept-pair:',
              ...pairLines(left),
            ]
          : []),
      ].join('\n'),
  }),
} as const
