/**
 * Loaded before the program: what is called TEST_LOCKED cannot be read. Permission bits would not do, because
 * they do not bind root.
 */
import callbacks from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

const { readFile, readdir } = promises
const readdirWithCallback = callbacks.readdir
const { readFileSync } = callbacks

function refusal(path: unknown): Error | undefined {
  if (basename(String(path)) !== process.env.TEST_LOCKED) return undefined
  return Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES' })
}

function locking(read: (...args: unknown[]) => unknown) {
  return async (...args: unknown[]) => {
    const refused = refusal(args[0])
    if (refused) throw refused
    return read(...args)
  }
}

function lockingAtOnce(read: (...args: unknown[]) => unknown) {
  return (...args: unknown[]) => {
    const refused = refusal(args[0])
    if (refused) throw refused
    return read(...args)
  }
}

function lockingWithCallback(read: (...args: unknown[]) => unknown) {
  return (...args: unknown[]) => {
    const refused = refusal(args[0])
    const done = args.at(-1)
    if (!refused || typeof done !== 'function') return read(...args)
    return setImmediate(() => done(refused))
  }
}

Object.assign(promises, {
  readFile: locking(readFile as (...args: unknown[]) => unknown),
  readdir: locking(readdir as (...args: unknown[]) => unknown),
})
Object.assign(callbacks, {
  readFileSync: lockingAtOnce(readFileSync as (...args: unknown[]) => unknown),
  readdir: lockingWithCallback(readdirWithCallback as (...args: unknown[]) => unknown),
})
syncBuiltinESMExports()
