import { fileCount, phrase } from '../phrase.ts'

/** What `plan check` says beside its reports. */
export const phrases = {
  checked: phrase<{ files: number; isClean: boolean; written: readonly string[] }>({
    'zh-CN': ({ files, isClean, written }) =>
      [
        `检查了 ${files} 个文件${isClean ? '，没有发现问题' : ''}`,
        ...(written.length > 0 ? [`报告：${written.join('、')}`] : []),
      ].join('\n'),
    en: ({ files, isClean, written }) =>
      [
        `checked ${fileCount(files)}${isClean ? ': nothing found' : ''}`,
        ...(written.length > 0 ? [`reports: ${written.join(', ')}`] : []),
      ].join('\n'),
  }),
  mended: phrase<{ files: number; count: number; isDone: boolean }>({
    'zh-CN': ({ files, count, isDone }) =>
      count === 0
        ? '没有可以自动改正的问题'
        : `${isDone ? '改正了' : '可以改正'} ${files} 个文件中的 ${count} 个问题${isDone ? '' : '；未作改动'}`,
    en: ({ files, count, isDone }) =>
      count === 0
        ? 'there is nothing that can be mended safely'
        : `${isDone ? 'mended' : 'could mend'} ${count} ${count === 1 ? 'finding' : 'findings'} in ${fileCount(files)}${isDone ? '' : '; nothing was changed'}`,
  }),
  baselineWritten: phrase<{ path: string; count: number }>({
    'zh-CN': ({ path, count }) => `已将 ${count} 个问题记为存量问题：${path}`,
    en: ({ path, count }) =>
      `entered ${count} ${count === 1 ? 'finding' : 'findings'} into the baseline ${path}`,
  }),
  tooManyWarnings: phrase<{ count: number; limit: number }>({
    'zh-CN': ({ count, limit }) => `有 ${count} 个警告，超过上限 ${limit}，不予通过`,
    en: ({ count, limit }) => `${count} warnings are more than the ${limit} that may be: not passed`,
  }),
} as const
