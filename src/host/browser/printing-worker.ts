import { BrowserError } from './browser-error.ts'
import type { FoundBrowser } from './find-browser.ts'
import { type LaunchedBrowser, type LaunchOptions, launchBrowser } from './launch-browser.ts'
import { openPrintingTab, type PrintedDocument } from './print-document.ts'
import { withinTime } from './time-limit.ts'

/** One browser with one tab, which prints one document after the other. */
export interface PrintingWorker {
  /**
   * @param timeout in milliseconds
   * @throws BrowserError; the worker is of no use any more then, and is to be closed
   */
  print(html: string, timeout: number): Promise<PrintedDocument>
  /** May be called again, and while the browser still starts. */
  close(): Promise<void>
}

/** Starts a browser as soon as one is found. What goes wrong shows at the first `print`. */
export function startWorker(finding: Promise<FoundBrowser>, options: LaunchOptions): PrintingWorker {
  const launching = finding.then((found) => launchBrowser(found, options))
  const opening = launching.then(openPrintingTab)
  // The first print awaits it, which may come much later than the failure.
  opening.catch(() => {})

  return {
    async print(html, timeout) {
      const launched = await launching
      const tooLong = () => new BrowserError('timeout', launched.identity, [`${timeout / 1000} s`])
      try {
        const tab = await opening
        return await withinTime(timeout, tooLong, [tab.print(html), tab.crash, endOf(launched)])
      } catch (error) {
        if (error instanceof BrowserError) throw error
        const message = error instanceof Error ? error.message : String(error)
        throw new BrowserError('cannot-print', launched.identity, [message], error)
      }
    },
    async close() {
      const launched = await launching.catch(() => undefined)
      await launched?.close()
    },
  }
}

async function endOf({ end, identity }: LaunchedBrowser): Promise<never> {
  throw new BrowserError('crashed', identity, [await end])
}
