import { BrowserError } from './browser-error.ts'
import { tellingLine } from './browser-process.ts'
import type { FoundBrowser } from './find-browser.ts'
import { type LaunchedBrowser, type LaunchOptions, launchBrowser } from './launch-browser.ts'
import { openPrintingTab, type PrintedDocument, type PrintOptions } from './print-document.ts'
import { withinTime } from './time-limit.ts'

/** One browser with one tab, which prints one document after the other. */
export interface PrintingWorker {
  /** @throws BrowserError; the worker is of no use any more then, and is to be closed */
  print(html: Uint8Array | string, options: Required<PrintOptions>): Promise<PrintedDocument>
  /** May be called again, and while the browser still starts. */
  close(): Promise<void>
}

/** Starts a browser as soon as one is found. What goes wrong shows at the first `print`. */
export function startWorker(finding: Promise<FoundBrowser>, options: LaunchOptions): PrintingWorker {
  const launching = finding.then((found) => launchBrowser(found, options))
  launching.catch(() => options.onRunning?.())
  const opening = launching.then(openPrintingTab)
  // The first print awaits it, which may come much later than the failure.
  opening.catch(() => {})

  return {
    async print(html, { timeout, ...options }) {
      const launched = await launching
      const { identity } = launched
      const tooLong = () => new BrowserError('timeout', identity, [`${timeout / 1000} s`])
      try {
        const tab = await opening
        const crash = Promise.race([tab.crash, launched.end])
        return await withinTime(timeout, tooLong, [tab.print(html, options), failWith(identity, crash)])
      } catch (error) {
        throw await explain(error, launched)
      }
    },
    async close() {
      const launched = await launching.catch(() => undefined)
      await launched?.close()
    },
  }
}

async function failWith(identity: string, crash: Promise<string>): Promise<never> {
  throw new BrowserError('crashed', identity, [tellingLine(await crash)])
}

/** A lost connection is often noticed before the end of the process, and says less about it. */
async function explain(error: unknown, launched: LaunchedBrowser): Promise<BrowserError> {
  if (error instanceof BrowserError) return error
  if (launched.devTools.isClosed) {
    await launched.close()
    return new BrowserError('crashed', launched.identity, [tellingLine(await launched.end)], error)
  }
  const message = error instanceof Error ? error.message : String(error)
  return new BrowserError('cannot-print', launched.identity, [message], error)
}
