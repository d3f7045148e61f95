import { type BrowserProblem, type Diagnostic, diagnostic } from '../../diagnostics/index.ts'

/** A browser that cannot be had, started or kept alive. Everything else thrown by this folder is a bug. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError'
  readonly problem: BrowserProblem | 'not-found'
  /** The browser as `name/version`, or its path, or what the user called it. */
  readonly browser: string
  /** Facts in no language: paths, an error code, the browser's own words; for `not-found` the places searched. */
  readonly details: readonly string[]

  constructor(
    problem: BrowserProblem | 'not-found',
    browser: string,
    details: readonly string[],
    cause?: unknown,
  ) {
    super([browser, problem, ...details].join(': '), { cause })
    this.problem = problem
    this.browser = browser
    this.details = details
  }

  /** The complaint that the user is shown. */
  toDiagnostic(): Diagnostic {
    const { problem, browser, details } = this
    if (problem === 'not-found') return diagnostic('pdf/no-browser', { searched: details })
    return diagnostic('pdf/browser-failed', { browser, problem, details })
  }
}
