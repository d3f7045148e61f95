import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts'

/**
 * What can go wrong with a browser:
 * - `not-found`: there is none, or not where the user said; `detail` lists the places searched
 * - `too-old`: it cannot print page numbers (margin boxes came with 131)
 * - `cannot-unpack`: the bundled one cannot be put into the cache folder
 * - `no-space`: as above, because the disk is full
 * - `no-sandbox`: the kernel grants it no sandbox, and none was waived
 * - `cannot-start`, `cannot-print`, `timeout`: as they say
 * - `crashed`: it ended, or its tab did, while printing
 * - `closed`: the printer was closed while it still printed
 */
export type BrowserProblem =
  | 'not-found'
  | 'too-old'
  | 'cannot-unpack'
  | 'no-space'
  | 'no-sandbox'
  | 'cannot-start'
  | 'cannot-print'
  | 'crashed'
  | 'timeout'
  | 'closed'

const sentences = {
  'not-found': 'no browser found',
  'too-old': 'too old; version 131 or newer is needed',
  'cannot-unpack': 'the bundled browser could not be unpacked',
  'no-space': 'no space left on the disk to unpack the bundled browser (210 MB)',
  'no-sandbox': 'this machine grants no sandbox (unprivileged user namespaces are switched off)',
  'cannot-start': 'it did not start',
  'cannot-print': 'the document could not be printed',
  crashed: 'it ended while printing',
  timeout: 'it took too long',
  closed: 'it was closed while printing',
} as const satisfies Record<BrowserProblem, string>

/** A browser that cannot be had, started or kept alive. Everything else thrown by this folder is a bug. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError'
  readonly problem: BrowserProblem
  /** The browser as `name/version`, or its path, or what the user called it. */
  readonly browser: string
  /** Facts in no language: paths, an error code, the browser's own words. */
  readonly details: readonly string[]

  constructor(problem: BrowserProblem, browser: string, details: readonly string[], cause?: unknown) {
    super(`${browser}: ${sentences[problem]}${details.length ? `: ${details.join(', ')}` : ''}`, { cause })
    this.problem = problem
    this.browser = browser
    this.details = details
  }

  /** The complaint that the user is shown. */
  toDiagnostic(): Diagnostic {
    if (this.problem === 'not-found') return diagnostic('pdf/no-browser', { searched: this.details })
    return diagnostic('pdf/browser-failed', { browser: this.browser, problem: this.problem, details: this.details })
  }
}
