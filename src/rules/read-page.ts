import type { Bilingual } from '../diagnostics/index.ts'

/** What a code means, for people: `plan explain`, `docs/rules/`, the help of a SARIF file. */
export interface RulePage {
  readonly title: Bilingual
  /** Markdown: what is found, why it matters, how to mend it, the basis. */
  readonly text: Bilingual
  readonly examples: readonly RuleExample[]
}

export interface RuleExample {
  readonly isRight: boolean
  /** The file of the workspace that it is; undefined: points of the annual work points. */
  readonly file: string | undefined
  readonly yaml: string
}

/** As Markdown has it, a block may be indented: what must begin a line of a file need not begin one of the page. */
const fence =
  /^(?<indent> {0,3})```(?:yaml|xml) (?<verdict>wrong|right)(?: (?<file>\S+))?\n(?<yaml>.*?)^\k<indent>```$/gmsu

/**
 * Reads a page: a part in Chinese, one in English, then `# Examples` in YAML, each marked `wrong` or `right`. What no
 * file of a workspace can show (a full disk, a wrong option) has no examples.
 * @throws Error for a page of another form, which is a mistake of ours
 */
export function readPage(markdown: string): RulePage {
  const [prose = '', examples, ...rest] = markdown.split(/^# Examples$/mu)
  // Comments of the examples look like headings: they are no part of the prose.
  const [chinese, english, ...others] = prose.split(/^# /mu).slice(1)
  if (!chinese || !english || examples === undefined || others.length + rest.length > 0) {
    throw new Error('a page has three parts: Chinese, English, Examples')
  }
  const titleOf = (part: string) => part.slice(0, part.indexOf('\n')).trim()
  const textOf = (part: string) => part.slice(part.indexOf('\n')).trim()
  return {
    title: { 'zh-CN': titleOf(chinese), en: titleOf(english) },
    text: { 'zh-CN': textOf(chinese), en: textOf(english) },
    examples: Array.from(examples.matchAll(fence), ({ groups }) => ({
      isRight: groups?.verdict === 'right',
      file: groups?.file,
      yaml: outdented(groups?.yaml ?? '', groups?.indent ?? ''),
    })),
  }
}

/** A block without the blanks that it is indented by. */
function outdented(block: string, indent: string): string {
  return block
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n')
}
