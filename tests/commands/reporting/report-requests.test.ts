import { describe, expect, test } from 'vitest'
import { type ReportForm, readReports } from '../../../src/commands/reporting/report-requests.ts'

const forms: readonly ReportForm[] = [
  { name: 'pretty' },
  { name: 'sarif' },
  { name: 'html', endings: ['.html'], hasOwnFile: true },
  { name: 'pdf', endings: ['.pdf'], hasOwnFile: true },
  { name: 'review', endings: ['.html', '.pdf'] },
]

/** Every request as `form` or `form>file`, then the codes of what is wrong with them. */
function read(...written: string[]) {
  const [reports, diagnostics] = readReports(written, forms, false)
  const shown = reports.map(({ form, path }) => (path === undefined ? form : `${form}>${path}`))
  return [...shown, ...diagnostics.map(({ code }) => code)]
}

describe('several forms in one value', () => {
  // biome-ignore format: one case a line
  test.each<[string, readonly string[]]>([
    ['pdf=a,html=b', ['pdf>a.pdf', 'html>b.html']],
    ['pdf=out/a.pdf,html=out/b.html', ['pdf>out/a.pdf', 'html>out/b.html']],
    ['html,pdf', ['html', 'pdf']],
    ['html，pdf', ['html', 'pdf']],
    ['pretty, sarif=out/check.sarif', ['pretty', 'sarif>out/check.sarif']],
    ['sarif=out/check.sarif,pretty', ['sarif>out/check.sarif', 'pretty']],
    ['pdf=a , html', ['pdf>a.pdf', 'html']],
    // A comma in the name of a file.
    ['pdf=甲,乙.pdf', ['pdf>甲,乙.pdf']],
    ['pdf=a,b.pdf', ['pdf>a,b.pdf']],
    ['sarif=a,b', ['sarif>a,b']],
    ['sarif=对照，终稿', ['sarif>对照，终稿']],
    ['pdf=a,b=c.pdf', ['pdf>a.pdf', 'b>c.pdf', 'usage/choice']],
    // What is no form is blamed by itself.
    ['pretty,sarfi=a', ['pretty', 'sarfi>a', 'usage/choice']],
    ['html,pfd', ['html', 'pfd', 'usage/choice']],
    ['pretty,', ['pretty', '', 'usage/missing-value']],
    ['pdf=,html', ['pdf>', 'html', 'usage/missing-value']],
    ['pretty,sarif', ['pretty', 'sarif', 'usage/same-output']],
    ['pdf=a.pdf,pdf=a', ['pdf>a.pdf', 'pdf>a.pdf', 'usage/same-output']],
  ])('%s', (written, expected) => {
    expect(read(written)).toEqual(expected)
  })

  test('are the same as several values', () => {
    expect(read('pretty,sarif=a.sarif')).toEqual(read('pretty', 'sarif=a.sarif'))
  })
})

describe('the ending of a file', () => {
  test('is that of its form where it is not said', () => {
    expect(read('pdf=out/2025')).toEqual(['pdf>out/2025.pdf'])
    expect(read('sarif=out/2025')).toEqual(['sarif>out/2025'])
  })

  test('is asked for where there are several, and may not be that of another form', () => {
    expect(read('review=a')).toEqual(['review>a', 'usage/page-file'])
    expect(read('pdf=a.html')).toEqual(['pdf>a.html', 'usage/page-file'])
  })
})
