import { appendFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import packageFile from '../../package.json' with { type: 'json' }
import { createPrinter, identifyBrowser } from './browser/index.ts'
import { openCacheFolder } from './cache-folder.ts'
import { createDiskWork } from './disk-work.ts'
import { fittingJobs } from './fitting-jobs.ts'
import type { Host } from './host.ts'
import { endOnSignals, type SignalledProcess } from './interruption.ts'
import { machineOf } from './machine.ts'
import { makeFolder } from './make-folder.ts'
import { createMemory } from './memory.ts'
import { outputOf } from './output.ts'
import { writeWhole } from './write-file.ts'
import { writeFolder } from './write-folder.ts'

/** The parts of Node's `process` that the host is made of. */
export type NodeProcess = SignalledProcess &
  Pick<
    NodeJS.Process,
    'cwd' | 'env' | 'stdout' | 'stderr' | 'platform' | 'arch' | 'getuid' | 'availableMemory'
  >

/** The host of a real run. */
export function createNodeHost(process: NodeProcess): Host {
  const machine = machineOf(process)
  const diskWork = createDiskWork()
  const interruption = endOnSignals(process)
  interruption.before(diskWork.close)
  return {
    workingFolder: process.cwd(),
    environment: process.env,
    machine,
    stdout: outputOf(process.stdout, process.env),
    stderr: outputOf(process.stderr, process.env),
    // Both src/host/ and dist/ lie in the installation's folder.
    installation: installationFolder(fileURLToPath(import.meta.url)),
    version: packageFile.version,
    memory: createMemory(() => openCacheFolder(machine)),
    elapsed: () => performance.now(),
    today: () => dayOf(new Date()),
    get fittingJobs() {
      return fittingJobs(availableParallelism(), process.availableMemory())
    },
    createPrinter: (options) => createPrinter({ ...options, machine }),
    identifyBrowser: (named) => identifyBrowser(machine, named),
    makeFolder: async (folder) => void (await makeFolder(folder)),
    writeFile: (path, bytes) => diskWork.run(() => writeWhole(path, bytes)),
    appendFile: (path, text) => diskWork.run(() => appendFile(path, text)),
    writeFolder: (folder, files) => diskWork.run(() => writeFolder(folder, files)),
    // What is new lies in a space that doubles while much of it survives, up to 32 MB three times over. All that is
    // read survives and has to be moved out of any such space: a large one is no faster. Its greatest size is fixed
    // when Node starts; by how much it grows is not.
    saveMemory: () => setFlagsFromString('--semi-space-growth-factor=1'),
    onInterrupt: interruption.before,
  }
}

/** yyyy-mm-dd by the clock of the machine; to ask a format of dates for it takes as long as reading a workspace. */
function dayOf(moment: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-')
}

function installationFolder(file: string): string {
  const folder = dirname(file)
  return folder.endsWith(join('src', 'host')) ? join(folder, '..', '..') : join(folder, '..')
}
