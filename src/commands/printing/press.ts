import { type Checked, diagnostic } from '../../diagnostics/index.ts'
import type { Emitter, EmitterServices, Printed } from '../../emitters/index.ts'
import { BrowserError, fontFiles, type Host, programFingerprint, readTemplates } from '../../host/index.ts'
import type { FontEmbedder, PageRenderer } from '../../render/index.ts'
import type { CommandContext } from '../define-command.ts'

/** What turns documents into files: templates, fonts, and a browser where one is needed. */
export interface Press {
  readonly renderer: Promise<PageRenderer>
  readonly embedder: Promise<FontEmbedder>
  readonly services: EmitterServices
  /**
   * Resolves when the browser is coming up by itself: till then each of its steps would wait for whatever we load
   * meanwhile. Nor is it waited for longer than that is worth.
   */
  readonly starting: Promise<void>
  /** What stands for the program and the fonts. */
  readonly program: Promise<string>
  /** The browser as `name/version`; undefined where there is none. */
  browser(): Promise<string | undefined>
  close(): Promise<void>
}

/** What is to be made of the pages, by how many browsers at once, and by which. */
interface PressOptions {
  readonly emitters: readonly Emitter[]
  readonly jobs: number
  readonly browser: string | undefined
}

/** Does `work` with a press of its own, which is closed behind it, and also where the user interrupts. */
export async function withPress<T>(
  { host, hush }: Pick<CommandContext, 'host' | 'hush'>,
  options: PressOptions,
  work: (press: Press) => Promise<T>,
): Promise<T> {
  const press = openPress(host, options)
  host.onInterrupt(async () => {
    hush()
    await press.close()
  })
  try {
    return await work(press)
  } finally {
    await press.close()
  }
}

/** Sets everything going at once, so that the browser comes up while the plans are read. */
function openPress(host: Host, { emitters, jobs, browser }: PressOptions): Press {
  const printer = emitters.some(({ prints }) => prints)
    ? host.createPrinter({ jobs, ...(browser !== undefined && { browser }) })
    : undefined
  const print = async (html: Uint8Array, scale: number): Promise<Checked<Printed | undefined>> => {
    if (!printer) throw new Error('no printer was asked for')
    try {
      const { pdf, refused, failedFonts } = await printer.print(html, { scale })
      const complaints = [
        ...refused.map((address) => diagnostic('pdf/refused-request', { address })),
        ...failedFonts.map((family) => diagnostic('font/not-loaded', { family })),
      ]
      return [{ pdf, browser: await printer.browser() }, complaints]
    } catch (error) {
      if (error instanceof BrowserError) return [undefined, [error.toDiagnostic()]]
      throw error
    }
  }
  const starting = Promise.race([printer?.running, longestHead()])
  const { renderer, embedder } = loadPageMaking(host, starting)
  return {
    renderer: awaitedLater(renderer),
    embedder: awaitedLater(embedder),
    services: { print, producer: `plan ${host.version}` },
    starting,
    program: awaitedLater(programFingerprint(host.installation, host.version)),
    // What keeps it from being found is said where something is printed.
    browser: async () => printer?.browser().catch(() => undefined),
    close: async () => printer?.close(),
  }
}

/** The bundled browser is found and started in 20 ms; another may have to be asked for its version. */
function longestHead(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100).unref())
}

/** Templates and fonts take their time to load; the browser is started before. */
function loadPageMaking({ installation }: Host, starting: Promise<void>) {
  const rendering = starting.then(() => import('../../render/index.ts'))
  const load = async () => {
    const [{ createRenderer }, templates] = await Promise.all([rendering, readTemplates(installation)])
    return createRenderer(templates)
  }
  const embedder = rendering.then(({ createFontEmbedder }) => createFontEmbedder(fontFiles(installation)))
  return { renderer: load(), embedder }
}

/** Keeps a failure for the one who awaits it: until then, Node would end the process for it. */
export function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
