import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../src/host/browser/index.ts'
import { machineOf } from '../../src/host/machine.ts'

/** A screen that a page is looked at on. */
export interface Screen {
  /** In CSS pixels. */
  readonly width: number
  readonly isDark?: boolean
}

/** What a reader meets on a screen. */
export interface SeenPage {
  /** How much wider than the screen the page is: it must be scrolled sideways. */
  readonly overflow: number
  /** The smallest size of text that is seen, in CSS pixels. */
  readonly smallestText: number
  /** The longest line that a paragraph can have, in 字. */
  readonly longestLine: number
  /** Tables that must be moved sideways to be read whole: upright ones, and those that lie across their sheet. */
  readonly sidewards: { readonly upright: number; readonly lying: number }
  /** Addresses that the page asked for beside its own. */
  readonly requests: readonly string[]
  /** What axe-core finds: its rule, and the elements. */
  readonly violations: readonly string[]
}

/** The browser that prints, for looking at pages. */
export async function openBrowserView() {
  const { path: executablePath, kind, libraryPath } = await findBrowser(machineOf(process))
  const folder = await mkdtemp(join(tmpdir(), 'plan-view-'))
  const browser = await puppeteer.launch({
    executablePath,
    headless: kind === 'full' ? true : 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...process.env, ...(libraryPath !== undefined && { LD_LIBRARY_PATH: libraryPath }) },
  })
  const page = await browser.newPage()
  let pages = 0
  return {
    async close() {
      await browser.close()
      await rm(folder, { recursive: true })
    },
    async look(html: string, { width, isDark = false }: Screen): Promise<SeenPage> {
      const path = join(folder, `page-${++pages}.html`)
      await writeFile(path, html)
      await page.setViewport({ width, height: 900 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }])
      await page.goto(pathToFileURL(path).href, { waitUntil: 'load' })
      await page.evaluate(axe.source)
      return readSeenPage(await page.evaluate(lookAround))
    },
    /** How many rows the texts of elements take on a screen, by text. */
    async rowsOf(html: string, { width }: Screen, selector: string): Promise<ReadonlyMap<string, number>> {
      await page.setViewport({ width, height: 900 })
      await page.setContent(html)
      const counted: [string, number][] = JSON.parse(
        String(await page.evaluate(`(${countRows})(${JSON.stringify(selector)})`)),
      )
      return new Map(counted)
    },
    /** Whether anything of a page has a place. */
    async laysOut(html: string, medium: 'screen' | 'print'): Promise<boolean> {
      await page.emulateMediaType(medium)
      await page.setContent(html)
      const boxes = await page.evaluate('document.body.getClientRects().length')
      await page.emulateMediaType()
      return Number(boxes) > 0
    },
    screenshot: (path: `${string}.png`) => page.screenshot({ path, fullPage: false }),
  }
}

/** The draft's mark is faint on purpose and hidden from other readers. In text, because it runs in the browser, whose types are not ours. */
const lookAround = `(async () => {
  const seen = [...document.querySelectorAll('body *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
  const size = (element) => parseFloat(getComputedStyle(element).fontSize)
  const paragraphs = [...document.querySelectorAll('p')].filter((element) => element.checkVisibility())
  const isMoved = (box) => box.scrollWidth > box.clientWidth
  const boxes = [...document.querySelectorAll('.table-box')].filter(isMoved)
  const lying = boxes.filter((box) => box.closest('.lying-1, .lying-2')).length
  const { violations } = await axe.run({ exclude: ['.draft-mark'] })
  return JSON.stringify({
    overflow: document.documentElement.scrollWidth - innerWidth,
    smallestText: Math.min(...seen.map(size)),
    longestLine: Math.max(...paragraphs.map((element) => element.getBoundingClientRect().width / size(element))),
    sidewards: { upright: boxes.length - lying, lying },
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
  })
})()`

/** Boxes of one row stand less than half a row apart. */
const countRows = `(selector) => JSON.stringify([...document.querySelectorAll(selector)].map((element) => {
  const range = document.createRange()
  range.selectNodeContents(element)
  const tops = [...range.getClientRects()].map(({ top }) => top).sort((a, b) => a - b)
  const half = parseFloat(getComputedStyle(element).fontSize) / 2
  return [element.textContent.trim(), tops.filter((top, index) => index === 0 || top - tops[index - 1] > half).length]
}))`

function readSeenPage(json: unknown): SeenPage {
  const seen: SeenPage = JSON.parse(String(json))
  return seen
}
