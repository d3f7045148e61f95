import type { OptionDefinition } from '../define-command.ts'

/** What `plan check` may do about its findings beside telling them. */
export const mendingOptions: readonly OptionDefinition[] = [
  {
    flag: '--fix',
    about: {
      'zh-CN': '自动改正有把握的问题：先显示怎样改，再写入，最后报告余下的',
      en: 'mend what can be mended safely: shows the changes, writes them, then reports what remains',
    },
  },
  {
    flag: '--fix-dry-run',
    about: {
      'zh-CN': '只显示 --fix 会怎样改，不写入',
      en: 'show what --fix would change, and write nothing',
    },
  },
  {
    flag: '--update-baseline',
    about: {
      'zh-CN': '把现有问题记为存量问题，以后只报告新的',
      en: 'enter what is found now into the baseline; from then on only what is new is reported',
    },
  },
]
