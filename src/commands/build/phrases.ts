import type { Deviation } from '../../model/index.ts'
import { fileCount, phrase } from '../phrase.ts'
import type { WrittenFile } from '../write-output.ts'

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

/** What `plan build` says beside complaints. */
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
          ? [`wrote ${fileCount(files.length)} in ${seconds.toFixed(1)} s:`, ...fileLines(files, folder)]
          : isClean && upToDate > 0
            ? [`nothing to do: ${fileCount(upToDate)} in ${folder} up to date (--force builds again)`]
            : ['wrote no file']),
        ...(upToDate > 0 && !(isClean && files.length === 0)
          ? [`up to date already: ${fileCount(upToDate)}`]
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
} as const
