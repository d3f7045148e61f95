import type { Bilingual } from './language.ts'
import { enList, enNearest, message, zhList, zhNearest } from './message.ts'
import { type BrowserProblem, browserProblems, type FontProblem, fontProblems } from './problems.ts'

/** What a page might be called: one for those who edit, or a comparison. */
function pageNameOf(form: string): Bilingual {
  return form === 'review' ? { 'zh-CN': '核稿意见', en: 'review' } : { 'zh-CN': '对照', en: 'comparison' }
}

/** What can go wrong with a run: with how `plan` was called, and with what it prints. */
export const runMessages = {
  // ── usage ──────────────────────────────────────────────────────────────────────────────────────
  'workspace/not-found': message<{ searched: string; upwards: boolean }>('error', {
    'zh-CN': ({ searched, upwards }) =>
      upwards
        ? `在 ${searched} 及其上级文件夹中都没有 plan.yaml；请用 --workspace 指明工作区，或用 plan init 新建一个`
        : `${searched} 中没有 plan.yaml，不是工作区；请用 --workspace 指明含 plan.yaml 的文件夹`,
    en: ({ searched, upwards }) =>
      upwards
        ? `no plan.yaml in ${searched} or any folder above; name the workspace by --workspace, or make one by plan init`
        : `no plan.yaml in ${searched}, so it is no workspace; name by --workspace the folder that holds plan.yaml`,
  }),
  'workspace/no-documents': message<{ patterns: readonly string[] }>('error', {
    'zh-CN': ({ patterns }) => `没有与 ${zhList(patterns)} 相符的文件，工作区里没有可编制的内容`,
    en: ({ patterns }) => `no file matches ${enList(patterns)}: the workspace has nothing to build`,
  }),
  'workspace/not-empty': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 已有内容，未作改动；请另选一个空文件夹`,
    en: ({ path }) => `${path} is not empty and was left as it is; choose an empty folder`,
  }),
  'usage/unknown-command': message<{ name: string; nearest: readonly string[]; expected: readonly string[] }>(
    'error',
    {
      'zh-CN': ({ name, nearest, expected }) =>
        `没有命令“${name}”${zhNearest(nearest)}${nearest.length ? '' : `；可用：${zhList(expected)}`}`,
      en: ({ name, nearest, expected }) =>
        `there is no command “${name}”${enNearest(nearest)}${nearest.length ? '' : `; there are ${enList(expected)}`}`,
    },
  ),
  'usage/unknown-option': message<{ option: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ option, nearest }) => `没有选项 ${option}${zhNearest(nearest)}`,
    en: ({ option, nearest }) => `there is no option ${option}${enNearest(nearest)}`,
  }),
  'usage/misplaced-option': message<{ option: string; commands: readonly string[] }>('error', {
    'zh-CN': ({ option, commands }) => `${option} 是 ${zhList(commands)} 的选项，应写在该命令之后`,
    en: ({ option, commands }) => `${option} belongs to ${enList(commands)}; write it after the command`,
  }),
  'usage/needless-value': message<{ option: string }>('error', {
    'zh-CN': ({ option }) => `选项 ${option} 后面不写内容`,
    en: ({ option }) => `the option ${option} takes no value`,
  }),
  'usage/missing-value': message<{ option: string }>('error', {
    'zh-CN': ({ option }) => `选项 ${option} 后面缺少内容`,
    en: ({ option }) => `the option ${option} wants a value`,
  }),
  'usage/too-many-arguments': message<{ command: string }>('error', {
    'zh-CN': ({ command }) => `${command} 后面的内容太多；用 plan ${command} --help 查看用法`,
    en: ({ command }) => `too many arguments for ${command}; see plan ${command} --help`,
  }),
  'usage/missing-argument': message<{ command: string }>('error', {
    'zh-CN': ({ command }) => `plan ${command} 后面要写明是哪份文件；用 plan list 查看文件的标识`,
    en: ({ command }) => `plan ${command} wants to know of which document; plan list shows their ids`,
  }),
  'usage/no-tasks': message<{ documents: readonly string[] }>('error', {
    'zh-CN': ({ documents }) =>
      `${zhList(documents)} 中没有交给部门的要点，编不出部门任务清单；请写有要点的计划，如 plan build work-points-2025 --by-unit`,
    en: ({ documents }) =>
      `no point of ${enList(documents)} is given to a department, so there are no lists of tasks; name a plan that has points, as plan build work-points-2025 --by-unit`,
  }),
  'usage/choice': message<{
    option: string
    found: string
    expected: readonly string[]
    nearest: readonly string[]
  }>('error', {
    'zh-CN': ({ option, found, expected, nearest }) =>
      `${option} 不能是“${found}”${zhNearest(nearest)}${nearest.length ? '' : `；可选：${zhList(expected)}`}`,
    en: ({ option, found, expected, nearest }) =>
      `${option} cannot be “${found}”${enNearest(nearest)}${nearest.length ? '' : `; choices: ${enList(expected)}`}`,
  }),
  'usage/unknown-code': message<{ code: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ code, nearest }) => `没有代码“${code}”（plan explain 列出全部代码）${zhNearest(nearest)}`,
    en: ({ code, nearest }) =>
      `there is no code “${code}” (plan explain lists them all)${enNearest(nearest)}`,
  }),
  'usage/conflict': message<{ options: readonly string[] }>('error', {
    'zh-CN': ({ options }) => `${zhList(options)} 不能同时使用`,
    en: ({ options }) => `${enList(options)} cannot be used together`,
  }),
  'usage/same-output': message<{ formats: readonly string[]; path: string | undefined }>('error', {
    'zh-CN': ({ formats, path }) =>
      `${zhList(formats)} 都要写到 ${path ?? '标准输出'}；请给其中的一种另指定文件，如 --format sarif=out/check.sarif`,
    en: ({ formats, path }) =>
      `${enList(formats)} would all go to ${path ?? 'standard output'}; give all but one a file of its own, as --format sarif=out/check.sarif`,
  }),
  'usage/page-file': message<{ form: string; path: string | undefined; endings: readonly string[] }>(
    'error',
    {
      'zh-CN': ({ form, path, endings }) =>
        `${form} 是版面，不是文字，${path === undefined ? '不能显示在终端上' : `从 ${path} 看不出要做成什么`}；请写明以 ${zhList(endings)} 结尾的文件，如 --format ${form}=out/${pageNameOf(form)['zh-CN']}${endings[0] ?? ''}`,
      en: ({ form, path, endings }) =>
        `${form} is a page and no text: ${path === undefined ? 'a terminal cannot show it' : `${path} does not say what to make of it`}; give a file that ends in ${enList(endings)}, as --format ${form}=out/${pageNameOf(form).en}${endings[0] ?? ''}`,
    },
  ),
  'usage/no-plan-to-print': message<{ form: string }>('error', {
    'zh-CN': ({ form }) =>
      `${form} 印的是对照表，所比较的两方没有一个可以比较的文件；请写明两年、两个文件或两个版本`,
    en: ({ form }) =>
      `${form} prints documents beside each other, and neither side has one that can be compared; give two periods, documents or revisions`,
  }),
  'usage/unknown-document': message<{ name: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ name, nearest }) => `没有标识、路径或年度为“${name}”的文件${zhNearest(nearest)}`,
    en: ({ name, nearest }) => `no document has “${name}” as its id, path or period${enNearest(nearest)}`,
  }),
  'usage/unknown-side': message<{ name: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ name, nearest }) =>
      `“${name}”既不是文件的标识、路径或年度，也不是 git 的版本${zhNearest(nearest)}`,
    en: ({ name, nearest }) =>
      `“${name}” is neither the id, path or period of a document nor a revision of git${enNearest(nearest)}`,
  }),
  'usage/one-side': message<{ name: string }>('error', {
    'zh-CN': ({ name }) => `只写了“${name}”，不知与什么比较；请先旧后新写两个，如 plan diff 2024 2025`,
    en: ({ name }) => `“${name}” alone cannot be compared; name two, the older first, as plan diff 2024 2025`,
  }),
  'usage/sides-apart': message<{ names: readonly string[] }>('error', {
    'zh-CN': ({ names }) =>
      `${zhList(names)} 不是一类：两个都写年度或标识，或者都写文件的路径，或者都写 git 的版本`,
    en: ({ names }) =>
      `${enList(names)} are not of one sort: name two periods or ids, two paths of files, or two revisions of git`,
  }),
  'usage/kinds-apart': message<{ before: readonly string[]; after: readonly string[] }>('error', {
    'zh-CN': ({ before, after }) => `${zhList(before)} 与 ${zhList(after)} 不是同一类文件，不能比较`,
    en: ({ before, after }) =>
      `${enList(before)} and ${enList(after)} are different kinds: they cannot be compared`,
  }),
  'usage/not-a-plan': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 不是可以逐项比较的计划`,
    en: ({ path }) => `${path} is no plan whose points could be compared`,
  }),
  'usage/unknown-unit': message<{ name: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ name, nearest }) => `两方的机构名录中都没有部门“${name}”${zhNearest(nearest)}`,
    en: ({ name, nearest }) => `no department is called “${name}” in either register${enNearest(nearest)}`,
  }),

  'usage/unknown-point': message<{ id: string; option: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ id, option, nearest }) =>
      `${option} 中的“${id}”不是所比计划中这一方的要点（等号前写旧的，等号后写新的）${zhNearest(nearest)}`,
    en: ({ id, option, nearest }) =>
      `“${id}” in ${option} is no point of that side (the older stands before =, the newer behind it)${enNearest(nearest)}`,
  }),
  'usage/accept-sides': message<{ option: string }>('error', {
    'zh-CN': ({ option }) =>
      `${option} 把来历写进新的计划，两方须是同一工作区里现有的计划，如 plan diff 2024 2025 ${option}；未作改动`,
    en: ({ option }) =>
      `${option} writes into the newer plan what it comes from, so both must be plans of one workspace as they are on disk, as in plan diff 2024 2025 ${option}; nothing was changed`,
  }),
  'usage/accept-backwards': message<{ option: string; older: string; newer: string }>('error', {
    'zh-CN': ({ option, older, newer }) =>
      `${option} 把来历写进后一份计划，而“${older}”早于“${newer}”，不会由它而来；请先写旧的，再写新的；未作改动`,
    en: ({ option, older, newer }) =>
      `${option} writes into the second plan what it comes from, but “${older}” is older than “${newer}” and cannot come from it; name the older one first; nothing was changed`,
  }),
  'usage/git-driver': message<Record<string, never>>('error', {
    'zh-CN': () => '--git-driver 由 git 调用，后面是 git 给的七个参数；请在 git 的配置中写 diff.plan.command',
    en: () =>
      '--git-driver is called by git with its seven arguments; set diff.plan.command in the configuration of git',
  }),

  // ── history ────────────────────────────────────────────────────────────────────────────────────
  'git/not-installed': message<Record<string, never>>('error', {
    'zh-CN': () => '没有安装 git，不能与以前的版本比较；两年或两个文件的比较不需要 git',
    en: () => 'git is not installed, so revisions cannot be compared; two years or two files need none',
  }),
  'git/no-repository': message<{ folder: string }>('error', {
    'zh-CN': ({ folder }) => `${folder} 不在 git 仓库里，没有以前的版本可比；比较两年写 plan diff 2024 2025`,
    en: ({ folder }) =>
      `${folder} lies in no git repository, so there are no revisions; two years are compared by plan diff 2024 2025`,
  }),
  'git/unknown-revision': message<{ revision: string; nearest: readonly string[]; isShallow: boolean }>(
    'error',
    {
      'zh-CN': ({ revision, nearest, isShallow }) =>
        `git 仓库里没有版本“${revision}”${zhNearest(nearest)}${isShallow ? `${nearest.length ? '' : '；'}仓库只取来了最近的历史，可用 git fetch --unshallow 取全（CI 中设 fetch-depth: 0 或 GIT_DEPTH: 0）` : ''}`,
      en: ({ revision, nearest, isShallow }) =>
        `the git repository has no revision “${revision}”${enNearest(nearest)}${isShallow ? `${nearest.length ? ' It' : '; it'} holds recent history only: git fetch --unshallow fetches the rest (in CI, fetch-depth: 0 or GIT_DEPTH: 0)` : ''}`,
    },
  ),
  'git/no-merge-base': message<{ before: string; after: string; isShallow: boolean }>('error', {
    'zh-CN': ({ before, after, isShallow }) =>
      `${before} 与 ${after} 没有共同的历史${isShallow ? '，至少在取来的部分里没有；可用 git fetch --unshallow 取全（CI 中设 fetch-depth: 0 或 GIT_DEPTH: 0）' : ''}`,
    en: ({ before, after, isShallow }) =>
      `${before} and ${after} have no history in common${isShallow ? ', as far as it was fetched: git fetch --unshallow fetches the rest (in CI, fetch-depth: 0 or GIT_DEPTH: 0)' : ''}`,
  }),
  'git/no-workspace': message<{ revision: string; folder: string; others: readonly string[] }>('error', {
    'zh-CN': ({ revision, folder, others }) =>
      `版本 ${revision} 的 ${folder} 中没有 plan.yaml，当时还不是工作区${others.length ? `；该版本中有 ${zhList(others)}` : ''}`,
    en: ({ revision, folder, others }) =>
      `at ${revision} there is no plan.yaml in ${folder}, so it was no workspace then${others.length ? `; that revision has ${enList(others)}` : ''}`,
  }),
  'git/failed': message<{ reason: string }>('error', {
    'zh-CN': ({ reason }) => `git 未能读出历史：${reason}`,
    en: ({ reason }) => `git could not read the history: ${reason}`,
  }),

  // ── printing ───────────────────────────────────────────────────────────────────────────────────
  'signature/no-room': message<{
    organs: number
    wanted: number
    available: number
    /** Rows of 附注, where it is what leaves no room. */
    note?: number
  }>('error', {
    'zh-CN': ({ organs, wanted, available, note }) =>
      `${organs}个机关的署名、日期和印章连同一行正文${note === undefined ? '' : `和${note}行附注`}要占${wanted}行，一面只有${available}行，排不下`,
    en: ({ organs, wanted, available, note }) =>
      `names, date and seals of ${organs} organ${organs === 1 ? '' : 's'} want ${wanted} rows with one row of the text${note === undefined ? '' : ` and ${note} of the note below`}; a page has ${available}`,
  }),
  'first-page/no-text': message<{ organs: number; rows: number }>('warning', {
    'zh-CN': ({ organs, rows }) =>
      `首页显示不了正文：红头有${organs}个机关，标题排成${rows}行，其下没有正文的位置`,
    en: ({ organs, rows }) =>
      `the first page shows no text: the mark names ${organs} organ${organs === 1 ? '' : 's'}, the title takes ${rows} rows, and no room is left below`,
  }),
  'imprint/no-room': message<{ wanted: number; available: number }>('error', {
    'zh-CN': ({ wanted, available }) =>
      `版记要占${wanted}行，一面只有${available}行，排不下；主送、抄送的机关用统称，不一一列出`,
    en: ({ wanted, available }) =>
      `版记 takes ${wanted} rows and a page has ${available}; address and copy to groups instead of to each of their members`,
  }),
  'picture/too-wide': message<{ asked: number; available: number }>('error', {
    'zh-CN': ({ asked, available }) => `图要印${asked}毫米宽，版心只有${available}毫米宽`,
    en: ({ asked, available }) => `the picture is to be ${asked} mm wide; the type area has ${available} mm`,
  }),
  'breakdown/no-points': message<{ document: string }>('error', {
    'zh-CN': ({ document }) =>
      `${document} 没有要点，分解不出任务；请在 of（分解）中写有要点的文件，plan list 列出各文件有几项要点`,
    en: ({ document }) =>
      `${document} has no points, so there are no tasks to list; name under of a document that has some (plan list shows how many each has)`,
  }),
  'font/not-found': message<{ wanted: string; face: string; by: string; nearest: readonly string[] }>(
    'warning',
    {
      'zh-CN': ({ wanted, face, by, nearest }) =>
        `找不到字体 ${wanted}${zhNearest(nearest)}${nearest.length ? '' : '；'}${face}用 ${by} 代替`,
      en: ({ wanted, face, by, nearest }) =>
        `the font ${wanted} is not there: ${by} stands in as ${face}${enNearest(nearest)}`,
    },
  ),
  'font/refused': message<{ wanted: string; face: string; by: string; problem: FontProblem }>('warning', {
    'zh-CN': ({ wanted, face, by, problem }) =>
      `字体 ${wanted} 不能用：${fontProblems[problem]['zh-CN']}；${face}用 ${by} 代替`,
    en: ({ wanted, face, by, problem }) =>
      `the font ${wanted} cannot be used: ${fontProblems[problem].en}; ${by} stands in as ${face}`,
  }),
  'font/missing-glyph': message<{ characters: string; face: string }>('warning', {
    'zh-CN': ({ characters, face }) =>
      `${face}字体没有这些字：${characters}；印成本机其他字体的字形，本机也没有的印成方框`,
    en: ({ characters, face }) =>
      `the ${face} face has no glyph for ${characters}; a font of the machine stands in or, where that has none, a box`,
  }),
  'font/substituted': message<{ characters: string; face: string; by: string }>('info', {
    'zh-CN': ({ characters, face, by }) => `${face}字体没有“${characters}”，印成了 ${by} 的字形`,
    en: ({ characters, face, by }) => `the ${face} face lacks “${characters}”; ${by} stands in for it`,
  }),
  'font/not-loaded': message<{ family: string }>('warning', {
    'zh-CN': ({ family }) => `浏览器未能使用字体 ${family}，页面上是别的字体`,
    en: ({ family }) => `the browser could not use the font ${family}; another stands on the page`,
  }),
  'pdf/no-browser': message<{ searched: readonly string[] }>('error', {
    'zh-CN': ({ searched }) =>
      `找不到可用的浏览器，PDF 未生成（不影响 HTML）。任选其一：安装 Chrome、Edge 或 Chromium（131 以上）；` +
      `在 Linux x64 上重新安装 @sparticuz/chromium；或用 --browser 或环境变量 PLAN_BROWSER 指明浏览器。已找过：${zhList(searched)}`,
    en: ({ searched }) =>
      `no browser found, so no PDF was made (HTML needs none). Either install Chrome, Edge or Chromium (131 or newer), ` +
      `or on Linux x64 reinstall @sparticuz/chromium, or name one by --browser or PLAN_BROWSER. Searched: ${enList(searched)}`,
  }),
  'pdf/browser-failed': message<{
    browser: string
    problem: BrowserProblem
    details: readonly string[]
  }>('error', {
    'zh-CN': ({ browser, problem, details }) =>
      `浏览器 ${browser} 未能打印：${[browserProblems[problem]['zh-CN'], ...details].join('；')}`,
    en: ({ browser, problem, details }) =>
      `the browser ${browser} could not print: ${[browserProblems[problem].en, ...details].join('; ')}`,
  }),
  'pdf/refused-request': message<{ address: string }>('error', {
    'zh-CN': ({ address }) => `页面试图访问 ${address}，已拒绝`,
    en: ({ address }) => `the page tried to reach ${address}; this was refused`,
  }),
} as const
