import { join } from 'node:path'
import type { FoundBrowser } from '../src/host/browser/index.ts'
import type { Candidate } from './measure.ts'
import { changeOne, copyIds } from './twenty-documents.ts'

/** What there is on this machine to measure, and where. */
export interface Stand {
  /** For everything that is written. */
  readonly folder: string
  /** The workspace of twenty documents. */
  readonly workspace: string
  /** The workspace of one document and little else. */
  readonly few: string
  /** The browser that `plan` finds by itself. */
  readonly browser: FoundBrowser
  /** A browser with a window system, as most people have one: several times slower to print with. */
  readonly fullBrowser: FoundBrowser | undefined
  readonly hasTypst: boolean
}

/** All that is measured, in the order in which it runs: the peers print what the builds before them wrote. */
export function candidatesOf({ folder, workspace, few, browser, fullBrowser, hasTypst }: Stand): Candidate[] {
  const out = (name: string) => ['--out', join(folder, name)]
  const build = (plans: string, ...args: string[]) => [
    ...['bin/plan.js', 'build', '--quiet', '--workspace', plans, ...args],
  ]
  const pdf = ['--format', 'pdf']
  const pages = ['notice-2024-15', ...copyIds].map((id) => join(folder, 'html', `${id}.html`))
  const peers: [string, (of: readonly string[]) => string[]][] = [
    ['f', (of) => pagePdf(browser, of)],
    ...(fullBrowser ? [['F', (of) => pagePdf(fullBrowser, of)] satisfies (typeof peers)[number]] : []),
    ...(hasTypst ? [['Typst', typst] satisfies (typeof peers)[number]] : []),
  ]
  return [
    { name: 'empty Node', args: ['-e', ''] },
    { name: 'version', args: ['bin/plan.js', '--version'] },
    { name: 'list', args: ['bin/plan.js', 'list'] },
    { name: 'HTML and PDF, 20', args: build(workspace, '--force', ...out('html')) },
    { name: 'PDF, 1', args: build(few, '--force', ...pdf, ...out('one')) },
    {
      name: 'PDF, 1 of the example',
      args: build('plans', 'notice-2024-15', '--force', ...pdf, ...out('example')),
    },
    {
      name: 'PDF, 1 of 20',
      args: build(workspace, 'notice-2025-12-07', '--force', ...pdf, ...out('named')),
    },
    { name: 'PDF, 20', args: build(workspace, '--force', ...pdf, ...out('pdf')) },
    { name: 'nothing changed', args: build(workspace, ...pdf, ...out('pdf')) },
    {
      name: '1 of 20 changed',
      args: build(workspace, ...pdf, ...out('changed')),
      prepare: (round) => changeOne(workspace, round),
    },
    ...peers.flatMap(([name, args]) => [
      { name: `${name}, 1`, args: args(pages.slice(0, 1)) },
      { name: `${name}, 20`, args: args(pages) },
    ]),
  ]
}

function pagePdf({ path, libraryPath = '', kind }: FoundBrowser, pages: readonly string[]): string[] {
  return ['bench/page-pdf.js', path, libraryPath, kind, ...pages]
}

function typst(pages: readonly string[]): string[] {
  return ['bench/typst.js', 'templates/fonts', ...pages]
}
