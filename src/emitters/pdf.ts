import { defineEmitter } from './define-emitter.ts'

/** The page printed, with exact boxes and the document's own date. */
export const pdfEmitter = defineEmitter({
  id: 'pdf',
  prints: true,
  async emit({ html, info }, services) {
    const [printed, diagnostics] = await services.print(html)
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
