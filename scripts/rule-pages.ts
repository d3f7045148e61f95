import { type Code, messages } from '../src/diagnostics/index.ts'
import { type RulePage, readPage, rules } from '../src/rules/index.ts'
import { collectPages } from './pages.ts'

const severities = { error: '错误 error', warning: '警告 warning', info: '提示 info' } as const

/** The files of docs/rules/ by path: an index, and a page for every code in both languages. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = Array.from(collectPages(), ([code, markdown]) => describe(code, readPage(markdown)))
  return new Map([
    ['docs/rules/README.md', indexOf(pages)],
    ...pages.map((page) => [`docs/rules/${page.code}.md`, textOf(page)] as const),
  ])
}

interface DescribedPage extends RulePage {
  readonly code: string
  /** Severity, group and number, as far as it has them. */
  readonly facts: readonly [severity: string, preset: string, number: string]
}

function describe(code: string, page: RulePage): DescribedPage {
  const rule = rules.find((one) => one.code === code)
  // A page belongs to a code of the catalogue; a test sees to it.
  const { severity } = messages[code as Code]
  return { ...page, code, facts: [severities[severity], rule?.preset ?? '', rule?.number ?? ''] }
}

const madeFrom =
  '<!-- Made from the pages beside the rules and in src/diagnostics/pages by `npm run document` (these pages alone: `node scripts/document-rules.ts`); a test tells when it is old. -->'

function indexOf(pages: readonly DescribedPage[]): string {
  const isRule = ({ code }: DescribedPage) => rules.some((rule) => rule.code === code)
  const rowOf = ({ code, facts: [severity, preset, number], title }: DescribedPage) =>
    `| [${code}](${code}.md) | ${severity} | ${preset} | ${number} | ${title['zh-CN']} | ${title.en} |`
  const head =
    '| 代码 code | 轻重 severity | 规则组 preset | 编号 | 问题 | finding |\n|---|---|---|---|---|---|'
  const tableOf = (part: readonly DescribedPage[]) => [head, ...part.map(rowOf)].join('\n')
  return `${madeFrom}

# 规则和代码 · Rules and codes

\`plan explain <代码>\` 在终端显示同样的说明。\`recommended\` 是默认的规则组，\`strict\` 为全部规则（\`plan check --strict\`）。
\`plan explain <code>\` shows the same in a terminal. \`recommended\` is the preset; \`strict\` has every rule (\`plan check --strict\`).

## plan check 的规则 · Rules of plan check

${tableOf(pages.filter(isRule))}

## 其他 · Everything else

文件读不出来、写法不对、名称不存在等，不是可以关掉的规则。
What keeps a file from being read, or a name from being found, is no rule that could be switched off.

${tableOf(pages.filter((page) => !isRule(page)))}
`
}

function textOf({ code, facts, title, text, examples }: DescribedPage): string {
  const shown = examples.map(({ isRight, file, yaml }) => {
    const verdict = isRight ? '正 Right' : '误 Wrong'
    const where = file === undefined ? '年度要点 points of a year' : `\`${file}\``
    return `${verdict} (${where}):\n\n\`\`\`yaml\n${yaml}\`\`\``
  })
  return `${[
    madeFrom,
    `# ${code}`,
    facts.filter((fact) => fact !== '').join(' · '),
    `## ${title['zh-CN']}`,
    deeper(text['zh-CN']),
    `## ${title.en}`,
    deeper(text.en),
    ...(shown.length > 0 ? ['## 示例 · Examples', ...shown] : []),
  ].join('\n\n')}\n`
}

/** Headings one level down. */
function deeper(markdown: string): string {
  return markdown.replaceAll(/^#/gmu, '##')
}
