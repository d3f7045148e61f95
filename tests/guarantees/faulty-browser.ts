/**
 * A browser that fails: it hands everything on to a real one until it is told to print a document that holds a
 * certain text, and then dies or hangs. Called with what `makeFaultyBrowser` wrote down, then as a browser.
 */
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync, writeSync } from 'node:fs'
import { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface Fault {
  readonly kind: 'dies' | 'hangs'
  /** What the document holds that it fails at. */
  readonly at: string
  /** How often it fails before it prints that document like any other. */
  readonly times: number
  /** A file with one character for each failure so far. */
  readonly record: string
  /** The real browser. */
  readonly path: string
  readonly libraryPath: string
}

const [given = '', ...commandLine] = process.argv.slice(2)
const fault: Fault = JSON.parse(given)
const env = { ...process.env, LD_LIBRARY_PATH: fault.libraryPath }
if (commandLine.includes('--version')) {
  spawnSync(fault.path, commandLine, { env, stdio: 'inherit' })
  process.exit()
}

const browser = spawn(fault.path, commandLine, {
  env,
  stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'],
})
const [, , , toBrowser, fromBrowser] = browser.stdio
if (!(toBrowser && 'write' in toBrowser && fromBrowser && 'read' in fromBrowser)) process.exit(1)
const caller = new Socket({ fd: 3, readable: true, writable: false })
const answers = new Socket({ fd: 4, readable: false, writable: true })
fromBrowser.on('data', (chunk) => answers.write(chunk))
caller.on('close', () => process.exit())
browser.on('close', () => process.exit())

let isMeant = false
let unfinished = ''
caller.setEncoding('utf8').on('data', (chunk: string) => {
  const messages = (unfinished + chunk).split('\0')
  unfinished = messages.pop() ?? ''
  for (const message of messages) {
    const { method, params } = JSON.parse(message)
    if (method === 'Page.navigate') {
      isMeant = readFileSync(fileURLToPath(params.url), 'utf8').includes(fault.at)
    }
    if (method === 'Page.printToPDF' && isMeant && isToFail()) return fail()
    toBrowser.write(`${message}\0`)
  }
})

function isToFail(): boolean {
  return readFileSync(fault.record, 'utf8').length < fault.times
}

function fail(): void {
  appendFileSync(fault.record, '.')
  caller.removeAllListeners('data').pause()
  if (fault.kind === 'hangs') return
  writeSync(2, 'FATAL: out of memory\n')
  browser.kill('SIGKILL')
  process.exit(1)
}
