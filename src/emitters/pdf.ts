import { printZoom } from '../render/index.ts'
import { defineEmitter } from './define-emitter.ts'

/** The page printed, with exact boxes and the document's own date. */
export const pdfEmitter = defineEmitter({
  id: 'pdf',
  prints: true,
  async emit({ html, info }, services) {
    const [printed, diagnostics] = await services.print(enlarged(html), 1 / printZoom)
    if (!printed) return [undefined, diagnostics]
    // Loaded only now, while the browser is at work: the library takes its time.
    const { finishPdf } = await import('./pdf/index.ts')
    const pdf = await finishPdf(printed.pdf, {
      title: info.title,
      author: info.author,
      language: 'zh-CN',
      creationDate: info.date,
      producer: `${services.producer}; ${printed.browser}`,
    })
    return [pdf, diagnostics]
  },
})

/** The page laid out larger than it is printed, so that the browser's rounding to whole pixels is below 0.03 mm. */
function enlarged(html: string): string {
  return html.replace('<html ', `<html style="--print-zoom: ${printZoom}" `)
}
