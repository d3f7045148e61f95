import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CDPSession, Page } from 'puppeteer-core'
import type { LaunchedBrowser } from './launch-browser.ts'

export interface PrintOptions {
  /** How long the document may take, in milliseconds; 60 s where nothing is said. */
  readonly timeout?: number
  /** How large the document's content is printed, from 0.1 to 1; the margins of its pages stay as they are. */
  readonly scale?: number
}

/** What came of printing one document. */
export interface PrintedDocument {
  /** As the browser made it: with its dates and its rounded page box; `finishPdf` puts these right. */
  readonly pdf: Uint8Array
  /** Addresses that the page asked for and was not given, each once. */
  readonly refused: readonly string[]
  /** Families of declared fonts that could not be loaded, each once. */
  readonly failedFonts: readonly string[]
}

/** A tab that prints one document after the other. */
export interface PrintingTab {
  print(html: string, options: Pick<Required<PrintOptions>, 'scale'>): Promise<PrintedDocument>
  /** Resolves with puppeteer's words when the tab has died. */
  readonly crash: Promise<string>
}

/**
 * Loads every declared face, also those that only margin boxes use: these are not asked for by the page, and
 * would be missing on paper. An expression in text, because it runs in the browser, whose types are not ours.
 */
const loadFonts = `
  Promise.allSettled([...document.fonts].map((face) => face.load()))
    .then(() => document.fonts.ready)
    .then(() => [...document.fonts].filter((face) => face.status === 'error').map((face) => face.family))
`

/**
 * Prepares the first tab of `launched`. JavaScript is off, and the tab gets the document and what stands in it as
 * `data:` but nothing else, neither from the network nor from the disk.
 */
export async function openPrintingTab({ browser, folder }: LaunchedBrowser): Promise<PrintingTab> {
  const [page = await browser.newPage()] = await browser.pages()
  const session = await page.createCDPSession()
  let address = ''
  let refused = new Set<string>()
  answerRequests(session, (requested) => {
    if (requested === address) return true
    refused.add(requested)
    return false
  })
  await Promise.all([page.setJavaScriptEnabled(false), session.send('Fetch.enable')])

  let documents = 0
  return {
    crash: crashOf(page),
    async print(html, { scale }) {
      const path = join(folder, `document-${++documents}.html`)
      await writeFile(path, html)
      address = pathToFileURL(path).href
      refused = new Set()
      // From a file: puppeteer's setContent would send it through the pipe, escaped, and is no faster.
      await page.goto(address, { waitUntil: 'load', timeout: 0 })
      const failedFonts = asTexts(await page.evaluate(loadFonts))
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        scale,
        printBackground: true,
        tagged: true,
        outline: true,
        waitForFonts: false,
        timeout: 0,
      })
      freeMemory(session)
      return { pdf, refused: [...refused], failedFonts: [...new Set(failedFonts)] }
    },
  }
}

/** Lets through the requests that `isAllowed` allows; `data:` addresses are no requests. */
function answerRequests(session: CDPSession, isAllowed: (address: string) => boolean): void {
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const answer = isAllowed(request.url)
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'AccessDenied' })
    // It fails when the page has moved on or died meanwhile; whoever waits for the page learns of that.
    answer.catch(() => {})
  })
}

/** Not awaited: the browser does it while the next document is written. Without it each one stays, at 10 MB. */
function freeMemory(session: CDPSession): void {
  session.send('HeapProfiler.collectGarbage').catch(() => {})
}

function crashOf(page: Page): Promise<string> {
  return new Promise((resolve) => page.once('error', ({ message }) => resolve(message)))
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
