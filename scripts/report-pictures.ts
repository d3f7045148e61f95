/** Draws pages with charts of the example's reports into docs/images/, for the READMEs: `npm run bundle` first. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawPages } from './draw-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-pictures-'))
try {
  const notices = ['notice-2025-5', 'notice-2026-3']
  execFileSync(process.execPath, ['bin/plan.js', 'build', ...notices, '--format', 'pdf', '--out', folder])
  await drawPages(join(folder, 'notice-2025-5.pdf'), [
    { page: '2024年主要指标完成情况二、', name: 'report-targets', dpi: 80 },
    { page: '2024年工作要点完成情况十二、', name: 'report-progress', dpi: 80 },
  ])
  await drawPages(join(folder, 'notice-2026-3.pdf'), [
    { page: '主要医疗指标走势', name: 'report-years', dpi: 80 },
  ])
} finally {
  rmSync(folder, { recursive: true })
}
