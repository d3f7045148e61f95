import { type Diagnostic, type Language, languages } from '../diagnostics/index.ts'
import type { Host } from '../host/index.ts'
import type { CommandContext } from './define-command.ts'
import { wrongChoice } from './usage-mistake.ts'

/** How the user wants to be spoken to; known before the first word is said, be it about a wrong option. */
export interface Manner {
  readonly language: Language
  /** On stderr, where people are spoken to. */
  readonly hasColor: boolean
  /** On stdout, where the answer goes. */
  readonly hasColorInAnswers: boolean
  readonly isQuiet: boolean
}

/** Reads --lang, --color, --no-color and --quiet off the bare command line; what is missing, the system says. */
export function chooseManner({ environment, stdout, stderr }: Host, args: readonly string[]): Manner {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  const color = options.findLast((option) => option === '--color' || option === '--no-color')
  const systemLocale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG
  const locale = languageOption(options) ?? (systemLocale || Intl.DateTimeFormat().resolvedOptions().locale)
  return {
    language: /^zh/i.test(locale) ? 'zh-CN' : 'en',
    hasColor: color === undefined ? stderr.hasColor : color === '--color',
    hasColorInAnswers: color === undefined ? stdout.hasColor : color === '--color',
    isQuiet: options.includes('--quiet'),
  }
}

function languageOption(options: readonly string[]): string | undefined {
  const at = options.findLastIndex((option) => option === '--lang' || option.startsWith('--lang='))
  return options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length)
}

/** What is wrong with the language asked for. */
export function checkLanguage(found: string | undefined): Diagnostic[] {
  if (found === undefined || languages.some((known) => known === found)) return []
  return [wrongChoice('--lang', found, languages)]
}

export function createContext(host: Host, manner: Manner, workspace: string | undefined): CommandContext {
  const { stderr } = host
  const { language, isQuiet } = manner
  let hasProgress = false
  let isHushed = false
  const write = (text: string) => {
    if (isHushed) return
    stderr.write(`${hasProgress ? '\r\u001b[2K' : ''}${text}`)
    hasProgress = false
  }
  return {
    host,
    language,
    hasColor: manner.hasColorInAnswers,
    workspace,
    async progress(text) {
      if (!stderr.isTerminal || isQuiet || isHushed) return
      const { clip } = await import('../formatters/index.ts')
      write(clip(text, 0, 0, stderr.columns - 1, '…').text)
      hasProgress = true
    },
    say(text) {
      if (!isQuiet) write(`${text}\n`)
    },
    async complain(diagnostics) {
      if (diagnostics.length > 0) write(await formatComplaints(diagnostics, host, manner))
    },
    hush() {
      write('')
      isHushed = true
    },
  }
}

/** Complaints as the user sees them on stderr. Most runs have none and never load what formats them. */
export async function formatComplaints(
  diagnostics: readonly Diagnostic[],
  { stderr }: Host,
  { language, hasColor }: Manner,
): Promise<string> {
  const { formatPretty } = await import('../formatters/index.ts')
  return formatPretty(diagnostics, { language, color: hasColor, columns: stderr.columns })
}
