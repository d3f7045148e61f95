import type { Language } from '../diagnostics/index.ts'

type Phrase<Args> = Readonly<Record<Language, (args: Args) => string>>

function phrase<Args>(wording: Phrase<Args>): Phrase<Args> {
  return wording
}

interface WrittenFile {
  readonly path: string
  readonly bytes: number
}

const fileLines = (files: readonly WrittenFile[]) =>
  files.map(({ path, bytes }) => `  ${path}  ${Math.ceil(bytes / 1024)} KB`).join('\n')

/** What commands say to people besides complaints. */
export const phrases = {
  building: phrase<{ done: number; all: number; id: string; form: string }>({
    'zh-CN': ({ done, all, id, form }) => `[${done + 1}/${all}] 正在编制 ${id}（${form}）`,
    en: ({ done, all, id, form }) => `[${done + 1}/${all}] building ${id} (${form})`,
  }),
  built: phrase<{ files: readonly WrittenFile[]; skipped: readonly string[]; seconds: number }>({
    'zh-CN': ({ files, skipped, seconds }) =>
      [
        `已写出 ${files.length} 个文件，用时 ${seconds.toFixed(1)} 秒${files.length > 0 ? '：' : ''}`,
        ...(files.length > 0 ? [fileLines(files)] : []),
        ...(skipped.length > 0 ? [`有错误而未编制（原有文件未动）：${skipped.join('、')}`] : []),
      ].join('\n'),
    en: ({ files, skipped, seconds }) =>
      [
        `wrote ${files.length} file${files.length === 1 ? '' : 's'} in ${seconds.toFixed(1)} s${files.length > 0 ? ':' : ''}`,
        ...(files.length > 0 ? [fileLines(files)] : []),
        ...(skipped.length > 0
          ? [`not built because of errors (former files untouched): ${skipped.join(', ')}`]
          : []),
      ].join('\n'),
  }),
  schemasWritten: phrase<{ folder: string; count: number }>({
    'zh-CN': ({ folder, count }) => `已在 ${folder} 写出 ${count} 个 JSON Schema`,
    en: ({ folder, count }) => `wrote ${count} JSON Schemas to ${folder}`,
  }),
  initialized: phrase<{ folder: string; count: number }>({
    'zh-CN': ({ folder, count }) =>
      `已在 ${folder} 建立工作区（${count} 个文件）。下一步：\n  cd ${folder}\n  plan build`,
    en: ({ folder, count }) =>
      `made a workspace of ${count} files in ${folder}. Next:\n  cd ${folder}\n  plan build`,
  }),
  bug: phrase<{ version: string; stack: string }>({
    'zh-CN': ({ version, stack }) =>
      `plan ${version} 内部出错，这不是您的过失。请把以下内容连同所用的计划文件交给维护者：\n${stack}`,
    en: ({ version, stack }) =>
      `plan ${version} has a bug; this is not your mistake. Please give the maintainers the following, with the plan that caused it:\n${stack}`,
  }),
} as const
