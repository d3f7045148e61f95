import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DevTools, Session } from './dev-tools.ts'
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
  print(html: Uint8Array | string, options: Omit<Required<PrintOptions>, 'timeout'>): Promise<PrintedDocument>
  /** Resolves with the protocol's words when the tab has died. */
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

/** How many documents are printed before the browser is told to free their memory. */
const documentsKept = 2

/**
 * Prepares the first tab of `launched`. JavaScript is off, and the tab gets the document and what stands in it as
 * `data:` but nothing else, neither from the network nor from the disk. The protocol's Network domain stays off:
 * it would send every `data:` font back to us, 70 ms for a document.
 */
export async function openPrintingTab({ devTools, folder }: LaunchedBrowser): Promise<PrintingTab> {
  const session = await attachToTab(devTools)
  const crash = new Promise<string>((resolve) =>
    session.on('Inspector.targetCrashed', () => resolve('Page crashed!')),
  )
  let address = ''
  let refused = new Set<string>()
  answerRequests(session, (requested) => {
    if (requested === address) return true
    refused.add(requested)
    return false
  })
  const navigate = openNavigation(session)
  await Promise.all([
    session.send('Page.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable', {}),
  ])

  let documents = 0
  return {
    crash,
    async print(html, { scale }) {
      const path = join(folder, `document-${++documents}.html`)
      // At once: in steps it would wait, at each of them, for whatever else the program is at, and the browser with it.
      writeFileSync(path, html)
      address = pathToFileURL(path).href
      // From a file: through the pipe it would go escaped, and no faster.
      const loaded = await navigate(address)
      // Until here the former document was in the tab: what it still asked for is not this one's.
      refused = new Set()
      await loaded()
      const expression = { expression: loadFonts, awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', expression)
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      const { data } = await session.send('Page.printToPDF', {
        preferCSSPageSize: true,
        scale,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        ...noMargins,
      })
      if (documents % documentsKept === 0) freeMemory(session)
      const failedFonts = [...new Set(asTexts(result.value))]
      return { pdf: Buffer.from(data, 'base64'), refused: [...refused], failedFonts }
    },
  }
}

/** Where a page has no margins of its own, it has none. */
const noMargins = { marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 }

async function attachToTab({ connection }: DevTools): Promise<Session> {
  const { targetInfos } = await connection.send('Target.getTargets')
  const open = targetInfos.find(({ type }) => type === 'page')
  const { targetId } = open ?? (await connection.send('Target.createTarget', { url: 'about:blank' }))
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const session = connection.session(sessionId)
  if (!session) throw new Error('the tab cannot be spoken to')
  return session
}

/**
 * @returns what opens an address: it resolves when the page there takes the place of the former one, to what waits until
 * all that belongs to the page has come or failed to
 */
function openNavigation(session: Session): (url: string) => Promise<() => Promise<void>> {
  let loaded = new Set<string>()
  let tell = () => {}
  session.on('Page.lifecycleEvent', ({ name, loaderId }) => {
    if (name !== 'load') return
    loaded.add(loaderId)
    tell()
  })
  return async (url) => {
    loaded = new Set()
    const { loaderId = '', errorText } = await session.send('Page.navigate', { url })
    if (errorText) throw new Error(`${errorText} at ${url}`)
    return async () => {
      while (!loaded.has(loaderId)) {
        await new Promise<void>((resolve) => {
          tell = resolve
        })
      }
    }
  }
}

/** Lets through the requests that `isAllowed` allows; `data:` addresses are no requests. */
function answerRequests(session: Session, isAllowed: (address: string) => boolean): void {
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    // A page that would go elsewhere stays: refused in another way, it would give place to a page that tells of the error.
    const errorReason = resourceType === 'Document' ? 'Aborted' : 'AccessDenied'
    const answer = isAllowed(request.url)
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason })
    // It fails when the page has moved on or died meanwhile; whoever waits for the page learns of that.
    answer.catch(() => {})
  })
}

/** Not awaited: the browser does it while the next document is written. Without it each one stays, at 10 MB. */
function freeMemory(session: Session): void {
  session.send('HeapProfiler.collectGarbage').catch(() => {})
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
