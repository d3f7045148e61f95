import { defineEmitter } from './define-emitter.ts'

/** The page printed, with exact boxes and the document's own date. */
export const pdfEmitter = defineEmitter({
  id: 'pdf',
  prints: true,
  async emit({ html, fonts, info }, services) {
    const { printZoom, withFonts } = await import('../render/index.ts')
    const paper = withFonts(forPaper(html, printZoom), fonts)
    const [printed, diagnostics] = await services.print(paper, 1 / printZoom)
    if (!printed) return [undefined, diagnostics]
    const { finishPdf } = await import('./pdf/index.ts')
    const pdf = finishPdf(printed.pdf, {
      title: info.title,
      author: info.author,
      language: 'zh-CN',
      creationDate: info.date,
      producer: `${services.producer}; ${printed.browser}`,
    })
    return [pdf, diagnostics]
  },
})

/**
 * The page as it is sent to the printer: laid out larger than it is printed, so that the browser's rounding to whole
 * pixels is below 0.03 mm; and not laid out for the screen before, which nobody looks at.
 */
function forPaper(html: string, printZoom: number): string {
  return html
    .replace('<html ', `<html style="--print-zoom: ${printZoom}" `)
    .replace('</head>', '<style>@media screen { html { display: none } }</style></head>')
}
