import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CDPSession, Page } from 'puppeteer-core'
import type { LaunchedBrowser } from './launch-browser.ts'

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
  print(html: string): Promise<PrintedDocument>
  /** Rejects when the tab dies; never resolves. */
  readonly crash: Promise<never>
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
    async print(html) {
      const path = join(folder, `document-${++documents}.html`)
      await writeFile(path, html)
      address = pathToFileURL(path).href
      refused = new Set()
      // From a file: puppeteer's setContent would send it through the pipe, escaped, and is no faster.
      await page.goto(address, { waitUntil: 'load', timeout: 0 })
      const failedFonts = asTexts(await page.evaluate(loadFonts))
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
        waitForFonts: false,
        timeout: 0,
      })
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

function crashOf(page: Page): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  page.once('error', reject)
  // Whoever prints listens; between documents nobody does, and a crash then shows at the next one.
  promise.catch(() => {})
  return promise
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
