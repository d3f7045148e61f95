import { type Code, diagnostic, type Location, messages } from '../../src/diagnostics/index.ts'
import type { CodeDescription, Report } from '../../src/formatters/index.ts'

const source = {
  name: '计划/2025 要点,a.yaml',
  text: 'title: 😀要点\r\npoints:\r\n  - id: a\r\n    text: 评选支部3-5个。<b>&|`\r\n    lead: 党委办公室医\r\n',
}

/** Where a text stands in the sample's file. */
export function placeOf(text: string): Location {
  const start = source.text.indexOf(text)
  return { source, start, end: start + text.length }
}

const range = placeOf('3-5')

export const found = {
  unknown: diagnostic(
    'reference/unknown',
    { thing: 'unit', name: '党委办公室医', nearest: ['党委办公室'] },
    placeOf('党委办公室医'),
    [{ location: placeOf('id'), note: 'register-here' }],
  ),
  range: diagnostic('text/range', { found: '3-5', expected: '3～5' }, range, undefined, {
    subject: 'work-points-2025/a/text',
    fix: { safety: 'safe', edits: [{ location: range, text: '3～5' }] },
  }),
  several: diagnostic(
    'value/shape',
    { found: 'mapping', shown: '', expected: ['list'] },
    placeOf('- id: a\r\n    text'),
  ),
  warning: diagnostic(
    'owner/outdated-name',
    { written: '人事部', current: '人力资源部', on: undefined },
    placeOf('😀'),
  ),
  nowhere: diagnostic('font/missing-glyph', { characters: '堃%:,\n::error::', face: '仿宋' }),
  note: diagnostic(
    'check/baseline-unused',
    { count: 2 },
    { source: { name: 'b.json', text: '' }, start: 0, end: 0 },
  ),
} as const

const codes = (Object.keys(messages) as Code[]).sort().map((code): CodeDescription => {
  const words = { 'zh-CN': `${code} 的说明`, en: `about ${code}` }
  return { code, severity: messages[code].severity, preset: undefined, title: words, text: words }
})

/** A report with everything in it that is hard to write down. */
export const sampleReport: Report = {
  version: '1.2.3',
  findings: [found.warning, found.several, found.unknown, found.note, found.nowhere].map((one, index) => ({
    found: one,
    fingerprint: `f${index}`,
  })),
  known: [{ found: found.range, fingerprint: 'k0' }],
  files: ['plan.yaml', source.name],
  codes,
  failOn: 'error',
}

/** The report of a workspace in which nothing was found. */
export const cleanReport: Report = { ...sampleReport, findings: [], known: undefined }

export const onPaper = { language: 'zh-CN', color: false, columns: 80 } as const
