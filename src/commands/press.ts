import { type Checked, diagnostic } from '../diagnostics/index.ts'
import { gbt9704 } from '../documents/index.ts'
import type { EmitterServices, Printed } from '../emitters/index.ts'
import { BrowserError, fontFiles, type Host, readTemplates } from '../host/index.ts'
import {
  createFontEmbedder,
  createRenderer,
  type FontEmbedder,
  type PageRenderer,
  pageCss,
} from '../render/index.ts'
import type { BuildOptions } from './build-options.ts'

/** What turns documents into files: templates, fonts, and a browser where one is needed. */
export interface Press {
  readonly renderer: Promise<PageRenderer>
  readonly embedder: Promise<FontEmbedder>
  readonly services: EmitterServices
  close(): Promise<void>
}

/** Sets everything going at once, so that the browser comes up while the plans are read. */
export function openPress(host: Host, { emitters, jobs, browser }: BuildOptions): Press {
  const printer = emitters.some(({ prints }) => prints)
    ? host.createPrinter({ jobs, ...(browser !== undefined && { browser }) })
    : undefined
  const print = async (html: string, scale: number): Promise<Checked<Printed | undefined>> => {
    if (!printer) throw new Error('no printer was asked for')
    try {
      const { pdf, refused } = await printer.print(html, { scale })
      const complaints = refused.map((address) => diagnostic('pdf/refused-request', { address }))
      return [{ pdf, browser: await printer.browser() }, complaints]
    } catch (error) {
      if (error instanceof BrowserError) return [undefined, [error.toDiagnostic()]]
      throw error
    }
  }
  return {
    renderer: readTemplates(host.installation).then((templates) =>
      createRenderer(templates, pageCss(gbt9704)),
    ),
    embedder: createFontEmbedder(fontFiles(host.installation)),
    services: { print, producer: `plan ${host.version}` },
    close: async () => printer?.close(),
  }
}
