import { BrowserError } from './browser-error.ts'
import { findBrowser } from './find-browser.ts'
import type { LaunchOptions } from './launch-browser.ts'
import type { PrintedDocument, PrintOptions } from './print-document.ts'
import { startWorker } from './printing-worker.ts'
import { createWorkerPool } from './worker-pool.ts'

export interface PrinterOptions extends LaunchOptions {
  /** What the user gave as `--browser`: a path, a program on `PATH`, or `none`. */
  readonly browser?: string
  /** How many browsers may print at a time; 1 where nothing is said. */
  readonly jobs?: number
}

/** Turns HTML into PDF. It is a running program: whoever creates it closes it. */
export interface Printer {
  /** The browser as `name/version`. Rejects with a BrowserError when there is none. */
  browser(): Promise<string>
  /** Resolves when the first browser's program runs, or is known not to; never rejects. */
  readonly running: Promise<void>
  /**
   * Prints one self-contained document: fonts as `data:`, styles inline. May be called again before the first
   * call is done; documents queue for a free browser. One whose browser dies or hangs is tried once more, with a
   * browser that is fresh.
   *
   * @throws BrowserError also for what went wrong in finding and starting the browser
   */
  print(html: Uint8Array | string, options?: PrintOptions): Promise<PrintedDocument>
  /** Kills the browsers and removes their folders; documents under way are given up. May be called again. */
  close(): Promise<void>
}

/**
 * Finds and starts the browser at once, so that it comes up while the documents are still being read. What goes
 * wrong with that shows at the first `print`, never here.
 */
export function createPrinter(options: PrinterOptions): Printer {
  const finding = findBrowser(options.machine, options.browser)
  const { promise: running, resolve: onRunning } = Promise.withResolvers<void>()
  const launching = { ...options, onRunning }
  const pool = createWorkerPool(options.jobs ?? 1, () => startWorker(finding, launching), isMishap)
  return {
    running,
    async browser() {
      return (await finding).identity
    },
    print(html, { timeout = 60_000, scale = 1 } = {}) {
      return pool.withWorker((worker) => worker.print(html, { timeout, scale }))
    },
    close() {
      return pool.close(new BrowserError('closed', 'browser', []))
    },
  }
}

const mishaps: ReadonlySet<string> = new Set<BrowserError['problem']>(['crashed', 'timeout', 'cannot-print'])

/** What may happen to a browser in the middle of a document, and need not happen to the next. */
function isMishap(error: unknown): boolean {
  return error instanceof BrowserError && mishaps.has(error.problem)
}
