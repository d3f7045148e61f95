import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageFile from '../../package.json' with { type: 'json' }
import { createPrinter, machineOf } from './browser/index.ts'
import type { Host, Output } from './host.ts'

/** The parts of Node's `process` that the host is made of. */
export type NodeProcess = Pick<
  NodeJS.Process,
  'cwd' | 'env' | 'stdout' | 'stderr' | 'platform' | 'arch' | 'getuid' | 'on' | 'exit'
>

/** The host of a real run. */
export function createNodeHost(process: NodeProcess): Host {
  const machine = machineOf(process as NodeJS.Process)
  return {
    workingFolder: process.cwd(),
    environment: process.env,
    machine,
    stdout: outputOf(process.stdout, process.env),
    stderr: outputOf(process.stderr, process.env),
    // Both src/host/ and dist/ lie in the installation's folder.
    installation: installationFolder(fileURLToPath(import.meta.url)),
    version: packageFile.version,
    elapsed: () => performance.now(),
    createPrinter: (options) => createPrinter({ ...options, machine }),
    onInterrupt(action) {
      for (const [signal, code] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
        ['SIGHUP', 129],
      ] as const) {
        process.on(signal, () => void action().finally(() => process.exit(code)))
      }
    },
  }
}

function installationFolder(file: string): string {
  const folder = dirname(file)
  return folder.endsWith(join('src', 'host')) ? join(folder, '..', '..') : join(folder, '..')
}

function outputOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Output {
  const isTerminal = stream.isTTY === true
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    columns: isTerminal && stream.columns > 0 ? stream.columns : 80,
    hasColor: environment['NO_COLOR']
      ? false
      : environment['FORCE_COLOR']
        ? true
        : isTerminal && environment['TERM'] !== 'dumb',
  }
}
