import { defineCommand, valueNames } from '../define-command.ts'
import { browserOption } from '../printing/browser-option.ts'
import { reportOption } from '../reporting/report-option.ts'
import { acceptOptions, isAccepting } from './accept-options.ts'

export const diffCommand = defineCommand({
  name: 'diff',
  about: {
    'zh-CN': '比较两年、两个文件或两个版本：新增、取消、弱化了什么',
    en: 'compare two years, two files or two revisions: what is new, dropped, weakened',
  },
  argument: {
    name: { 'zh-CN': '两方', en: 'sides' },
    isList: true,
    about: {
      'zh-CN':
        '先旧后新写两个：年度、文件的标识或路径；只写一个的是 git 的版本，与现在的文件比较，或写 main..HEAD；不写则从上次提交起',
      en: 'two, the older first: periods, ids or paths of documents; one alone is a revision of git, compared with the files as they are, or main..HEAD; none: since the last commit',
    },
  },
  options: [
    reportOption(async () => (await import('./diff-options.ts')).diffForms.map(({ name }) => name)),
    {
      flag: '--only',
      value: valueNames.kind,
      about: {
        'zh-CN': '只比较这一类文件，如 work-points',
        en: 'compare documents of one kind only, as work-points',
      },
    },
    {
      flag: '--unit',
      value: valueNames.unit,
      about: {
        'zh-CN': '只看与一个部门有关的：标识或任何名称',
        en: 'show only what concerns one department, by its id or any name',
      },
    },
    {
      flag: '--against',
      value: valueNames.folder,
      about: { 'zh-CN': '旧的一方是另一个工作区', en: 'the older side is another workspace' },
    },
    {
      flag: '--exit-code',
      about: { 'zh-CN': '有变化则退出码为 1', en: 'exit with 1 where anything has changed' },
    },
    {
      flag: '--fail-on',
      value: valueNames.classes,
      about: {
        'zh-CN':
          '有这些变化则退出码为 1：类别代码如 dropped,weakened，或 error、warning、info（该级及以上），或 missing-reason（取消、弱化没有说明）',
        en: 'exit with 1 where there are such changes: codes of classes, as dropped,weakened, or error, warning, info (and what is graver), or missing-reason (dropped or weakened without a word why)',
      },
    },
    browserOption,
    ...acceptOptions,
    {
      flag: '--git-driver',
      about: {
        'zh-CN': '由 git diff 调用，参数依 git 的约定（GIT_EXTERNAL_DIFF）',
        en: 'called by git diff, with the arguments that git gives (GIT_EXTERNAL_DIFF)',
      },
    },
  ],
  examples: [
    { call: 'plan diff 2024 2025', about: { 'zh-CN': '比较两年', en: 'compare two years' } },
    {
      call: 'plan diff 2024 2025 --unit 医务部',
      about: { 'zh-CN': '一个部门得了什么、去了什么', en: 'what one department gained and lost' },
    },
    {
      call: 'plan diff 2024 2025 --format report',
      about: { 'zh-CN': '印出对照表，网页和 PDF 各一', en: 'print 对照表, as a web page and a PDF' },
    },
    { call: 'plan diff 第三稿.yaml 第五稿.yaml', about: { 'zh-CN': '比较两稿', en: 'compare two drafts' } },
    {
      call: 'plan diff HEAD~3',
      about: { 'zh-CN': '三次提交以来改了什么', en: 'what has changed in three commits' },
    },
    {
      call: 'plan diff main...HEAD --format github --fail-on dropped,weakened',
      about: { 'zh-CN': '在 CI 中拦住弱化的目标', en: 'refuse in CI what weakens a target' },
    },
  ],
  async run(context, names, options) {
    if (options.gitDriver === true) return (await import('./git-driver.ts')).runGitDriver(context, names)
    if (isAccepting(options)) return (await import('./run-accept.ts')).runAccept(context, names, options)
    return (await import('./run-diff.ts')).runDiff(context, names, options)
  },
})
