/** Draws two pages of 对照表 of the example into docs/images/, for the READMEs: `npm run bundle` first. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawPages } from './draw-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-pictures-'))
try {
  const path = join(folder, 'sheet.pdf')
  execFileSync(process.execPath, ['bin/plan.js', 'diff', '2024', '2025', '--format', `pdf=${path}`])
  // The pages of the table lie.
  await drawPages(path, [
    { page: 1, name: 'comparison-summary', dpi: 70 },
    { page: 5, name: 'comparison-table', rotation: 90, dpi: 90 },
  ])
} finally {
  rmSync(folder, { recursive: true })
}
