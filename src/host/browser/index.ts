export { BrowserError } from './browser-error.ts'
export { type FoundBrowser, findBrowser } from './find-browser.ts'
export { identifyBrowser } from './identify-browser.ts'
export { createPrinter, type Printer, type PrinterOptions } from './printer.ts'
