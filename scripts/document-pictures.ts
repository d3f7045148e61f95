/** Draws pages of the example and of its 对照表 into docs/images/, for the READMEs: `npm run bundle` first. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawPages, type PagePicture } from './draw-pages.ts'

const pictures: Readonly<Record<string, PagePicture>> = {
  'notice-2025-12': { page: 1, name: 'page-notice', dpi: 80 },
  'centre-decision': { page: '电子信箱', name: 'page-form', dpi: 80 },
  'notice-2025-5': { page: '二、党建引领作用更加突出', name: 'page-report', dpi: 80 },
  // It lies on its sheet.
  'notice-2021-26': { page: '二、学科与科研', name: 'page-annex', rotation: 90, dpi: 80 },
}

/** Pages of the comparison of 2024 with 2025. */
const sheetPictures: readonly PagePicture[] = [
  { page: 1, name: 'comparison-summary', dpi: 70 },
  // The pages of the table lie.
  { page: 5, name: 'comparison-table', rotation: 90, dpi: 90 },
]

const plan = (...args: string[]) => execFileSync(process.execPath, ['bin/plan.js', ...args])

const folder = mkdtempSync(join(tmpdir(), 'plan-pictures-'))
try {
  const names = Object.keys(pictures)
  plan('build', ...names, '--format', 'pdf', '--out', folder)
  for (const [name, picture] of Object.entries(pictures)) {
    await drawPages(join(folder, `${name}.pdf`), [picture])
  }
  const sheet = join(folder, 'sheet.pdf')
  plan('diff', '2024', '2025', '--format', `pdf=${sheet}`)
  await drawPages(sheet, sheetPictures)
} finally {
  rmSync(folder, { recursive: true })
}
