export type { DocumentInformation } from './document-information.ts'
export { finishPdf } from './finish-pdf.ts'
