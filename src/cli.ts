import { enableCompileCache } from 'node:module'
import { runCommandLine } from './command-line.ts'
import { createNodeHost } from './host/index.ts'

// Compiled code is kept between runs where the system lets us; a run without it is only slower.
enableCompileCache?.()

const host = createNodeHost(process)
process.exitCode = await runCommandLine(host, process.argv.slice(2))
