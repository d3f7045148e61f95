/** Draws two pages of 对照表 of the example into docs/images/, for the READMEs: `npm run bundle` first. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Pages from 1; those of the table lie, and are turned upright for a screen. */
const pictures = [
  { page: 1, name: 'comparison-summary', rotation: 0, dpi: 70 },
  { page: 5, name: 'comparison-table', rotation: 90, dpi: 90 },
]

const folder = mkdtempSync(join(tmpdir(), 'plan-pictures-'))
try {
  const path = join(folder, 'sheet.pdf')
  execFileSync(process.execPath, ['bin/plan.js', 'diff', '2024', '2025', '--format', `pdf=${path}`])
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  mkdirSync('docs/images', { recursive: true })
  for (const { page: number, name, rotation, dpi } of pictures) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: dpi / 72, rotation: page.rotate + rotation })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
    writeFileSync(`docs/images/${name}.png`, canvas.toBuffer('image/png'))
  }
} finally {
  rmSync(folder, { recursive: true })
}
