/** The plainest program that prints HTML files: puppeteer-core, one page after the other, nothing else. */
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer-core'

const [executablePath = '', libraryPath = '', kind = '', ...pages] = process.argv.slice(2)
const browser = await puppeteer.launch({
  executablePath,
  headless: kind === 'full' ? true : 'shell',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  env: { ...process.env, ...(libraryPath && { LD_LIBRARY_PATH: libraryPath }) },
})
const page = await browser.newPage()
for (const path of pages) {
  await page.goto(pathToFileURL(path).href)
  await writeFile(`${path}.peer.pdf`, await page.pdf({ preferCSSPageSize: true }))
}
await browser.close()
