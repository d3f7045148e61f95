import type { Host, Output } from '../../src/host/index.ts'

interface FakeHost extends Host {
  /** All that was said so far. */
  readonly written: { readonly stdout: string; readonly stderr: string }
}

interface Differences extends Partial<Pick<Host, 'environment' | 'createPrinter'>> {
  readonly hasColor?: boolean
  readonly isTerminal?: boolean
  readonly columns?: number
}

/** A world without files and browser, which remembers what was said in it. */
export function fakeHost(differences: Differences = {}): FakeHost {
  const written = { stdout: '', stderr: '' }
  const output = (stream: keyof typeof written): Output => ({
    write: (text) => {
      written[stream] += text
    },
    flush: async () => undefined,
    isTerminal: differences.isTerminal ?? false,
    columns: differences.columns ?? 80,
    hasColor: differences.hasColor ?? false,
  })
  const refuse = async () => {
    throw new Error('there are no files here')
  }
  return {
    written,
    workingFolder: '/nowhere',
    environment: differences.environment ?? { LANG: 'C' },
    machine: {
      platform: 'linux',
      architecture: 'x64',
      userId: 1000,
      environment: {},
      homeFolder: '/nowhere',
      temporaryFolder: '/nowhere',
    },
    stdout: output('stdout'),
    stderr: output('stderr'),
    installation: '/nowhere',
    version: '1.2.3',
    memory: { recall: async () => undefined, keep: async () => {} },
    elapsed: () => 0,
    today: () => '2025-03-01',
    fittingJobs: 1,
    createPrinter:
      differences.createPrinter ??
      (() => {
        throw new Error('there is no browser here')
      }),
    identifyBrowser: async () => undefined,
    makeFolder: refuse,
    writeFile: refuse,
    appendFile: refuse,
    writeFolder: refuse,
    saveMemory: () => {},
    onInterrupt: () => {},
  }
}
