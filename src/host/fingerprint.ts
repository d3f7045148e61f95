import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'

/** The sha-256 of several parts, as hexadecimal digits; where one ends and the next begins counts. */
export function fingerprint(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(`${Buffer.byteLength(part)}:`).update(part)
  }
  return hash.digest('hex')
}

/** The fingerprint of a file's bytes; undefined where it cannot be read. */
export async function fileFingerprint(path: string): Promise<string | undefined> {
  try {
    return fingerprint([await readFile(path)])
  } catch {
    // Missing, a folder, forbidden: in any case there are no bytes to rely on.
    return undefined
  }
}

/**
 * Size and time of the last change of a file: while they stay, so do its bytes, and nobody need read them.
 * Undefined where there is no such file.
 */
export async function fileState(path: string): Promise<string | undefined> {
  try {
    const { size, mtimeMs } = await stat(path)
    return `${size} ${mtimeMs}`
  } catch {
    // As with its bytes: there is nothing to rely on.
    return undefined
  }
}

/** The text of a file that may be missing or unreadable. */
export async function readTextIfAny(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    // Who asks can do without it.
    return undefined
  }
}
