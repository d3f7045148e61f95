import { reportBug, runCommandLine } from './command-line.ts'
import { createNodeHost } from './host/index.ts'

const host = createNodeHost(process)
const args = process.argv.slice(2)
// Also for promises that nobody awaits: whatever escapes is a bug of ours, and must not look like anything else.
process.on('uncaughtException', (error) => process.exit(reportBug(host, args, error)))
process.exitCode = await runCommandLine(host, args)
