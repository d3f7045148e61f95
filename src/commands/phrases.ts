import type { Bilingual } from '../diagnostics/index.ts'
import type { Deviation } from '../model/index.ts'
import type { IssuedEntry } from '../workspace/index.ts'
import type { WrittenFile } from './write-output.ts'

type Phrase<Args> = Bilingual<(args: Args) => string>

function phrase<Args>(wording: Phrase<Args>): Phrase<Args> {
  return wording
}

/** More files than these are told of by their form, not one by one. */
const mostLines = 20

const sizeOf = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`

/** A line for each file, or where there are many for each form: `out/*.pdf  31 × 8200 KB`. */
const fileLines = (files: readonly WrittenFile[], folder: string) => {
  if (files.length <= mostLines) return files.map(({ path, bytes }) => `  ${path}  ${sizeOf(bytes)}`)
  const forms = Map.groupBy(files, ({ path }) => path.slice(path.lastIndexOf('.')))
  return Array.from(forms, ([ending, own]) => {
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0)
    return `  ${folder}/*${ending}  ${own.length} × ${sizeOf(bytes / own.length)}`
  })
}

const countOf = (files: number) => `${files} ${files === 1 ? 'file' : 'files'}`

const pairLines = (pairs: readonly { pair: string; score: number }[]) =>
  pairs.map(({ pair, score }) => `  ${pair}  ${Math.round(score * 100)}%`)

/** What `plan build` has done. */
interface BuildSummary {
  readonly files: readonly WrittenFile[]
  /** How many files were as they should be already. */
  readonly upToDate: number
  /** Where they are, as the user knows it. */
  readonly folder: string
  readonly skipped: readonly string[]
  /** Whether there was nothing to complain of. */
  readonly isClean: boolean
  readonly seconds: number
}

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

const nextSteps = (folder: string) =>
  [...(folder === '.' ? [] : [`  cd ${folder}`]), '  plan build'].join('\n')

interface MachineName {
  readonly platform: string
  readonly architecture: string
}

const bugLines = (version: string, { platform, architecture }: MachineName, stack: string) =>
  `plan ${version} ${platform}-${architecture}\n${stack}`

/** What commands say to people besides complaints. */
export const phrases = {
  building: phrase<{ done: number; all: number; id: string; form: string }>({
    'zh-CN': ({ done, all, id, form }) => `[${done + 1}/${all}] 正在编制 ${id}（${form}）`,
    en: ({ done, all, id, form }) => `[${done + 1}/${all}] building ${id} (${form})`,
  }),
  built: phrase<BuildSummary>({
    'zh-CN': ({ files, upToDate, folder, skipped, isClean, seconds }) =>
      [
        ...(files.length > 0
          ? [`已写出 ${files.length} 个文件，用时 ${seconds.toFixed(1)} 秒：`, ...fileLines(files, folder)]
          : isClean && upToDate > 0
            ? [`无需编制：${folder} 中的 ${upToDate} 个文件均为最新（--force 重新编制）`]
            : ['没有写出任何文件']),
        ...(upToDate > 0 && !(isClean && files.length === 0) ? [`${upToDate} 个文件已是最新`] : []),
        ...(skipped.length > 0 ? [`因有错误而未编制，原有文件未动：${skipped.join('、')}`] : []),
      ].join('\n'),
    en: ({ files, upToDate, folder, skipped, isClean, seconds }) =>
      [
        ...(files.length > 0
          ? [`wrote ${countOf(files.length)} in ${seconds.toFixed(1)} s:`, ...fileLines(files, folder)]
          : isClean && upToDate > 0
            ? [`nothing to do: ${countOf(upToDate)} in ${folder} up to date (--force builds again)`]
            : ['wrote no file']),
        ...(upToDate > 0 && !(isClean && files.length === 0)
          ? [`up to date already: ${countOf(upToDate)}`]
          : []),
        ...(skipped.length > 0
          ? [`not built because of errors, former files left as they were: ${skipped.join(', ')}`]
          : []),
      ].join('\n'),
  }),
  remarks: phrase<{ count: number }>({
    'zh-CN': ({ count }) => `另有 ${count} 个不妨碍编制的问题，用 plan check 查看`,
    en: ({ count }) =>
      `${count} ${count === 1 ? 'finding that keeps' : 'findings that keep'} nothing from being built: see plan check`,
  }),
  deviations: phrase<readonly Deviation[]>({
    'zh-CN': (deviations) =>
      [
        `版式与国标或惯例有 ${deviations.length} 处不同（plan.yaml 的“版式”）：`,
        ...deviations.map(({ alias, clause, standard, own }) => {
          const rule = clause === null ? '惯例' : `GB/T 9704-2012 ${clause} `
          return `  ${alias}：${own}，${rule}为 ${standard}`
        }),
      ].join('\n'),
    en: (deviations) =>
      [
        `the page deviates in ${deviations.length} ${deviations.length === 1 ? 'place' : 'places'} (typography in plan.yaml):`,
        ...deviations.map(({ name, clause, standard, own }) => {
          const rule = clause === null ? 'practice' : `GB/T 9704-2012 ${clause}`
          return `  ${name}: ${own}; ${rule} has ${standard}`
        }),
      ].join('\n'),
  }),
  checked: phrase<{ files: number; isClean: boolean; written: readonly string[] }>({
    'zh-CN': ({ files, isClean, written }) =>
      [
        `检查了 ${files} 个文件${isClean ? '，没有发现问题' : ''}`,
        ...(written.length > 0 ? [`报告：${written.join('、')}`] : []),
      ].join('\n'),
    en: ({ files, isClean, written }) =>
      [
        `checked ${countOf(files)}${isClean ? ': nothing found' : ''}`,
        ...(written.length > 0 ? [`reports: ${written.join(', ')}`] : []),
      ].join('\n'),
  }),
  unmerged: phrase<{ path: string }>({
    'zh-CN': ({ path }) => `${path}：有冲突，尚未合并\n`,
    en: ({ path }) => `${path}: unmerged\n`,
  }),
  sameMeaning: phrase<{ path: string }>({
    'zh-CN': ({ path }) => `${path}：内容相同，只改了注释或写法\n`,
    en: ({ path }) => `${path}: the plan is the same; only comments or the way it is written have changed\n`,
  }),
  reported: phrase<{ written: readonly string[] }>({
    'zh-CN': ({ written }) => `报告：${written.join('、')}`,
    en: ({ written }) => `reports: ${written.join(', ')}`,
  }),
  mended: phrase<{ files: number; count: number; isDone: boolean }>({
    'zh-CN': ({ files, count, isDone }) =>
      count === 0
        ? '没有可以自动改正的问题'
        : `${isDone ? '改正了' : '可以改正'} ${files} 个文件中的 ${count} 个问题${isDone ? '' : '；未作改动'}`,
    en: ({ files, count, isDone }) =>
      count === 0
        ? 'there is nothing that can be mended safely'
        : `${isDone ? 'mended' : 'could mend'} ${count} ${count === 1 ? 'finding' : 'findings'} in ${countOf(files)}${isDone ? '' : '; nothing was changed'}`,
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
  baselineWritten: phrase<{ path: string; count: number }>({
    'zh-CN': ({ path, count }) => `已将 ${count} 个问题记为存量问题：${path}`,
    en: ({ path, count }) =>
      `entered ${count} ${count === 1 ? 'finding' : 'findings'} into the baseline ${path}`,
  }),
  tooManyWarnings: phrase<{ count: number; limit: number }>({
    'zh-CN': ({ count, limit }) => `有 ${count} 个警告，超过上限 ${limit}，不予通过`,
    en: ({ count, limit }) => `${count} warnings are more than the ${limit} that may be: not passed`,
  }),
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
  noLongerPlan: phrase<undefined>({
    'zh-CN': () => '没有跨几年的规划，没有任务可列',
    en: () => 'there is no plan of several years, and so no task to list',
  }),
  schemasWritten: phrase<{ folder: string; count: number }>({
    'zh-CN': ({ folder, count }) => `已在 ${folder} 写出 ${count} 个 JSON Schema`,
    en: ({ folder, count }) => `wrote ${count} JSON Schemas to ${folder}`,
  }),
  initialized: phrase<{ folder: string; count: number; isExample: boolean }>({
    'zh-CN': ({ folder, count, isExample }) =>
      `已${folder === '.' ? '' : `在 ${folder} `}建立工作区（${count} 个文件）。下一步：\n${nextSteps(folder)}${
        isExample
          ? ''
          : '\n然后把 organization.yaml 中的示例名称换成本单位的。各种文件的示例：plan init example --example'
      }`,
    en: ({ folder, count, isExample }) =>
      `made a workspace of ${count} files${folder === '.' ? '' : ` in ${folder}`}. Next:\n${nextSteps(folder)}${
        isExample
          ? ''
          : '\nThen put your own names into organization.yaml. Examples of every kind: plan init example --example'
      }`,
  }),
  bug: phrase<{ version: string; machine: MachineName; stack: string }>({
    'zh-CN': ({ version, machine, stack }) =>
      `plan 内部出错，这不是您的过失。请把以下内容连同所用的计划文件交给维护者：\n${bugLines(version, machine, stack)}`,
    en: ({ version, machine, stack }) =>
      `plan has a bug; this is not your mistake. Please give the maintainers the following, with the plan that caused it:\n${bugLines(version, machine, stack)}`,
  }),
} as const
